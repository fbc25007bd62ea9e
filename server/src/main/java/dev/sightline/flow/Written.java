package dev.sightline.flow;

import dev.sightline.tree.Expr;

/** How the code writes what it calls or reads, for people: without arguments. */
final class Written {
  private static final int LONGEST = 80;

  private Written() {}

  static String of(Expr expr) {
    String text = text(expr, 0);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String text(Expr expr, int depth) {
    if (depth > 12) {
      return "…";
    }
    return switch (expr) {
      case Expr.Name n -> n.name();
      case Expr.Member m -> text(m.object(), depth + 1) + "." + m.member().name();
      case Expr.Call c -> text(c.callee(), depth + 1) + "()";
      case Expr.New n -> "new " + text(n.type(), depth + 1);
      case Expr.Index i -> text(i.object(), depth + 1) + "[…]";
      case Expr.Await a -> text(a.value(), depth + 1);
      case Expr.StringLiteral s -> "'…'";
      case Expr.JoinedString s -> "'…'";
      case Expr.FormattedString s -> "'…'";
      default -> "(…)";
    };
  }
}
