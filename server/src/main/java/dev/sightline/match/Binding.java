package dev.sightline.match;

import dev.sightline.tree.Node;
import dev.sightline.tree.Span;
import java.util.List;

/** What a metavariable stands for, with its absolute range in the file's text. */
public sealed interface Binding {

  Span range();

  /** The same at another place; the number of the unit stays what it was. */
  default Binding at(Span place) {
    return switch (this) {
      case Code c -> new Code(c.node, c.unit, place);
      case Several s -> new Several(s.nodes, s.unit, place);
      case Text t -> new Text(t.text, place);
    };
  }

  /** A piece of code; {@code unit} is the index of the unit that holds the node. */
  record Code(Node node, int unit, Span range) implements Binding {}

  /** Several in a row, for {@code $...ARGS}; the range is empty if there are none. */
  record Several(List<Node> nodes, int unit, Span range) implements Binding {}

  /** Text alone: the content of a string, a group of a regular expression, a word. */
  record Text(String text, Span range) implements Binding {}
}
