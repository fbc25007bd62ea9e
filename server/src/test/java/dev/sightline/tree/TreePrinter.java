package dev.sightline.tree;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.StringJoiner;

/**
 * Prints trees for expectations: {@code Call(f, [k=Name])} style, names and literals as written,
 * absent parts left out, positions only on demand.
 */
public final class TreePrinter {
  private final boolean positions;

  private TreePrinter(boolean positions) {
    this.positions = positions;
  }

  /** A node on one line, without positions. */
  public static String print(Node node) {
    return new TreePrinter(false).value(node);
  }

  /** All units of a tree, one on a line, with all positions. */
  public static String printAll(SourceTree tree) {
    TreePrinter printer = new TreePrinter(true);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tree.unitCount(); i++) {
      Unit unit = tree.unit(i);
      out.append(unit.kind()).append(" @").append(tree.start(i)).append('+');
      out.append(unit.length()).append(" in ").append(tree.parent(i)).append(": ");
      out.append(printer.value(unit.statements())).append('\n');
    }
    for (int i = 0; i < tree.commentCount(); i++) {
      out.append("comment ").append(printer.value(tree.comment(i))).append('\n');
    }
    for (int i = 0; i < tree.errorCount(); i++) {
      out.append("error ").append(printer.value(tree.error(i))).append('\n');
    }
    return out.toString();
  }

  private String value(Object value) {
    return switch (value) {
      case Span span -> span.start() + ".." + span.end();
      case Expr.Name name when !positions -> name.name();
      case Identifier identifier when !positions -> identifier.name();
      case Expr.Literal literal when !positions -> literal.text();
      case Expr.StringLiteral s when !positions -> s.prefix() + '"' + escaped(s.value()) + '"';
      case String s -> '"' + escaped(s) + '"';
      case List<?> list -> list(list);
      case Record node -> node(node);
      default -> value.toString();
    };
  }

  private static String escaped(String s) {
    return s.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private String list(List<?> list) {
    StringJoiner out = new StringJoiner(", ", "[", "]");
    list.forEach(each -> out.add(value(each)));
    return out.toString();
  }

  private String node(Record node) {
    StringJoiner out = new StringJoiner(", ", node.getClass().getSimpleName() + "(", ")");
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = read(node, component);
      boolean shown = positions || component.getType() != Span.class;
      if (value != null && shown && (positions || !isEmpty(value))) {
        out.add(value(value));
      }
    }
    return out.toString();
  }

  private static boolean isEmpty(Object value) {
    return value.equals(List.of()) || value.equals(false) || value.equals("");
  }

  private static Object read(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
