package dev.sightline.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/** Puts the parser's events together, to a bounded depth. */
final class Composer {
  static final int MOST_DEPTH = 100;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(0o[0-7]+|0x[0-9a-fA-F]+|(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|\\.(inf|Inf|INF))|\\.(nan|NaN|NAN)");
  private static final Set<String> FLAGS =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private final Marks marks;
  private final Iterator<Event> events;
  private final Map<Anchor, Composed> anchors = new HashMap<>();
  private final Set<Anchor> open = new HashSet<>();

  Composer(Marks marks, Iterator<Event> events) {
    this.marks = marks;
    this.events = events;
  }

  Composed compose() throws UnreadableException {
    return node(events.next(), 0);
  }

  private Composed node(Event event, int depth) throws UnreadableException {
    if (depth > MOST_DEPTH) {
      throw new UnreadableException(
          marks.place(event.getStartMark(), ""), "nested deeper than " + MOST_DEPTH + " levels");
    }
    if (event instanceof AliasEvent alias) {
      return target(alias);
    }
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(open::add);
    Composed node =
        switch (event) {
          case ScalarEvent scalar -> leaf(scalar);
          case SequenceStartEvent start -> items(start, depth);
          case MappingStartEvent start -> pairs(start, depth);
          default -> throw new IllegalArgumentException("unexpected " + event);
        };
    if (anchor.isPresent()) {
      open.remove(anchor.get());
      anchors.put(anchor.get(), node);
    }
    return node;
  }

  private Composed target(AliasEvent alias) throws UnreadableException {
    Anchor name = alias.getAlias();
    Composed target = anchors.get(name);
    if (open.contains(name) || target == null) {
      String why = open.contains(name) ? "holds itself" : "has no anchor before it";
      throw new UnreadableException(
          marks.place(alias.getStartMark(), ""), "the alias '*" + name + "' " + why);
    }
    return target;
  }

  private Composed items(SequenceStartEvent start, int depth) throws UnreadableException {
    List<Composed> items = new ArrayList<>();
    for (Event e = events.next(); !(e instanceof SequenceEndEvent); e = events.next()) {
      items.add(node(e, depth + 1));
    }
    return new Composed.Items(items, start.getStartMark());
  }

  private Composed pairs(MappingStartEvent start, int depth) throws UnreadableException {
    List<Composed.Pair> pairs = new ArrayList<>();
    for (Event e = events.next(); !(e instanceof MappingEndEvent); e = events.next()) {
      Composed key = node(e, depth + 1);
      pairs.add(new Composed.Pair(key, node(events.next(), depth + 1)));
    }
    return new Composed.Pairs(pairs, start.getStartMark());
  }

  private static Composed leaf(ScalarEvent event) {
    String text = event.getValue();
    boolean plain = event.isPlain() && event.getTag().isEmpty();
    return new Composed.Leaf(text, plain ? type(text) : Data.Type.TEXT, event.getStartMark());
  }

  private static Data.Type type(String text) {
    if (NOTHING.contains(text)) {
      return Data.Type.NOTHING;
    }
    if (FLAGS.contains(text)) {
      return Data.Type.FLAG;
    }
    boolean number = text.length() < 100 && NUMBER.matcher(text).matches();
    return number ? Data.Type.NUMBER : Data.Type.TEXT;
  }
}
