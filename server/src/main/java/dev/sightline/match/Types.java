package dev.sightline.match;

import dev.sightline.tree.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an expression has a type. */
final class Types {

  private Types() {}

  /** {@code ($X : T)} */
  static Matcher typed(Expr.TypedMetavariable pattern) {
    String type = spelled(pattern.type());
    Matcher bind = Names.metavariable(pattern.name());
    return (node, site, bound, next) ->
        node instanceof Expr e
            && (type == null || hasType(e, List.of(type), site))
            && bind.match(node, site, bound, next);
  }

  /** A type as values name it; null for what stands for any. */
  static @Nullable String spelled(Expr type) {
    if (type instanceof Expr.Index i) {
      String element = spelled(i.object());
      return element == null || !i.subscripts().isEmpty() ? element : element + "[]";
    }
    return Names.dottedName(type);
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
      case Expr.StringLiteral s -> orElse(expr, s.isBytes() ? "bytes" : "str", site);
      case Expr.FormattedString f -> List.of("str");
      default -> site.values().types(expr);
    };
  }

  private static List<String> orElse(Expr expr, String type, Site site) {
    List<String> known = site.values().types(expr);
    return known.isEmpty() ? List.of(type) : known;
  }

  private static String synonym(String type) {
    return type.equals("string") ? "str" : type.equals("boolean") ? "bool" : type;
  }
}
