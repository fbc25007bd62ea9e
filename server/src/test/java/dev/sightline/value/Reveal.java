package dev.sightline.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.syntax.java.JavaLanguage;
import dev.sightline.syntax.python.PythonLanguage;
import dev.sightline.text.Text;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares what is known of the argument of each {@code reveal(x)} with the comment behind it: a
 * constant as Python writes it, alternatives with {@code |}, {@code text} for some constant string,
 * a qualified name, {@code 'http://'...''} for known ends, {@code : T} for a type, {@code ?} for
 * nothing, {@code dead} where control does not get.
 */
final class Reveal {
  private Reveal() {}

  static void check(String code) {
    check(code, Environment.PYTHON);
  }

  static void check(String code, Environment environment) {
    SourceTree tree = new PythonLanguage(new Unit.Maker()).parse(code);
    FileValues values = FileValues.of(tree, environment);
    assertEquals(code, annotated(tree, values, "#"));
  }

  /** The same for Java, whose comments begin with slashes. */
  static void checkJava(String code) {
    SourceTree tree = new JavaLanguage(new Unit.Maker()).parse(code);
    FileValues values = FileValues.of(tree, Environment.JAVA);
    assertEquals(code, annotated(tree, values, "//"));
  }

  /** The code with every comment behind a {@code reveal} replaced by what is found. */
  static String annotated(SourceTree tree, FileValues values, String mark) {
    List<String> lines = new ArrayList<>(List.of(tree.text().toString().split("\n", -1)));
    for (int i = 0; i < tree.unitCount(); i++) {
      Values of = values.of(i);
      int start = tree.start(i);
      for (Node statement : tree.unit(i).statements()) {
        Place place = new Place(start, tree.text(), mark);
        visit(statement, place, of, lines);
      }
    }
    return String.join("\n", lines);
  }

  /** Where a unit stands, and how comments begin. */
  private record Place(int start, Text text, String mark) {}

  private static void visit(Node node, Place place, Values of, List<String> lines) {
    if (node instanceof Expr.Call c
        && c.callee() instanceof Expr.Name n
        && n.name().equals("reveal")) {
      int line = place.text.lineOf(place.start + c.span().start());
      String source = lines.get(line);
      int comment = source.indexOf(place.mark);
      String head = comment < 0 ? source + "  " : source.substring(0, comment);
      lines.set(line, head + place.mark + " " + describe(of, c.arguments().get(0).value()));
    }
    node.forEachChild(child -> visit(child, place, of, lines));
  }

  /** All that is known of every expression of a file, one a line. */
  static String everything(SourceTree tree, FileValues values) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < tree.unitCount(); i++) {
      Values of = values.of(i);
      all.append(tree.unit(i).kind()).append('\n');
      tree.unit(i).statements().forEach(s -> everything(s, of, all));
    }
    return all.toString();
  }

  private static void everything(Node node, Values of, StringBuilder all) {
    if (node instanceof Expr e) {
      all.append(e.span()).append(' ').append(describe(of, e)).append('\n');
    }
    node.forEachChild(child -> everything(child, of, all));
  }

  static String describe(Values values, Expr expr) {
    String dead = values.reachable(expr) ? "" : "dead ";
    return dead.isEmpty() ? describe(values.value(expr)) : dead.strip();
  }

  static String describe(Value value) {
    String labels = value.deepLabels().equals(Labels.NONE) ? "" : " " + value.deepLabels();
    if (value.constants().known()) {
      return value.constants().values().stream()
              .map(Reveal::describe)
              .collect(Collectors.joining(" | "))
          + labels;
    }
    if (!value.symbols().isEmpty()) {
      return String.join(" | ", value.symbols().values()) + labels;
    }
    if (!value.affix().equals(Affix.NONE)) {
      return quote(value.affix().prefix()) + "..." + quote(value.affix().suffix()) + labels;
    }
    return (value.types().isEmpty() ? "?" : ": " + String.join(" | ", value.types().values()))
        + labels;
  }

  private static String describe(Constant constant) {
    return switch (constant) {
      case Constant.Str s -> (s.bytes() ? "b" : "") + quote(s.value());
      case Constant.SomeString s -> "text";
      case Constant.Int i -> i.value().toString();
      case Constant.Real r -> String.valueOf(r.value());
      case Constant.Bool b -> b.value() ? "True" : "False";
      case Constant.Null n -> "None";
    };
  }

  private static String quote(String text) {
    return "'" + text.replace("\n", "\\n") + "'";
  }
}
