package dev.sightline.match;

import dev.sightline.tree.Expr;
import java.util.List;

/** Whether an expression has a type. */
final class Types {

  private Types() {}

  /** {@code ($X : T)} */
  static Matcher typed(Expr.TypedMetavariable pattern) {
    String type = Names.dottedName(pattern.type());
    Matcher bind = Names.metavariable(pattern.name());
    return (node, site, bound, next) ->
        node instanceof Expr e
            && (type == null || hasType(e, List.of(type), site))
            && bind.match(node, site, bound, next);
  }

  static boolean hasType(Expr expr, List<String> types, Site site) {
    for (String type : typesOf(expr, site)) {
      for (String wanted : types) {
        if (type.equals(wanted) || type.endsWith("." + wanted) || type.equals(synonym(wanted))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> typesOf(Expr expr, Site site) {
    return switch (expr) {
      case Expr.StringLiteral s -> List.of(s.isBytes() ? "bytes" : "str");
      case Expr.FormattedString f -> List.of("str");
      default -> site.values().types(expr);
    };
  }

  private static String synonym(String type) {
    return type.equals("string") ? "str" : type.equals("boolean") ? "bool" : type;
  }
}
