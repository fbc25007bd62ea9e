package dev.sightline.match;

import dev.sightline.match.regex.Regex;
import dev.sightline.match.regex.RegexProblem;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Span;
import dev.sightline.value.Constant;
import java.math.BigInteger;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Matchers for literals: by value, through names and operations whose value is constant. */
final class Strings {
  private final boolean propagate;

  Strings(boolean propagate) {
    this.propagate = propagate;
  }

  Matcher string(Expr.StringLiteral pattern) throws RegexProblem {
    String text = pattern.value();
    if (text.equals("...")) {
      return this::anyString;
    }
    if (Names.isMetavariable(text) && text.substring(1).chars().allMatch(Strings::isNameChar)) {
      return (node, site, bound, next) -> content(text, node, site, bound, next);
    }
    if (text.startsWith("=~/") && text.lastIndexOf('/') > 2) {
      Regex regex = Regex.compile(inSlashes(text));
      return value(s -> regex.find(s) != null);
    }
    return value(text::equals);
  }

  private static boolean isNameChar(int c) {
    return c == '_' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** {@code =~/re/flags} as one regular expression. */
  private static String inSlashes(String text) {
    int end = text.lastIndexOf('/');
    String flags = text.substring(end + 1);
    return (flags.isEmpty() ? "" : "(?" + flags + ")") + text.substring(3, end);
  }

  private Matcher value(Predicate<String> test) {
    return (node, site, bound, next) -> {
      String value = text(node, site);
      return value != null && test.test(value) && next.accept(bound);
    };
  }

  private boolean anyString(Node node, Site site, Bindings bound, Matcher.Next next) {
    boolean is =
        node instanceof Expr.StringLiteral
            || (node instanceof Expr e && mayBeConstant(e) && isString(constant(e, site)));
    return is && next.accept(bound);
  }

  private static boolean isString(@Nullable Constant constant) {
    return constant instanceof Constant.Str || constant instanceof Constant.SomeString;
  }

  private boolean content(String name, Node node, Site site, Bindings bound, Matcher.Next next) {
    String value = text(node, site);
    if (value == null) {
      return false;
    }
    Span range =
        node instanceof Expr.StringLiteral s ? s.content().shift(site.base) : site.range(node);
    return Names.bind(name, new Binding.Text(value, range), site, bound, next);
  }

  /** The text of a string literal or constant; null if it is none. */
  private @Nullable String text(Node node, Site site) {
    if (node instanceof Expr.StringLiteral s) {
      return s.value();
    }
    if (node instanceof Expr e && mayBeConstant(e) && constant(e, site) instanceof Constant.Str s) {
      return s.value();
    }
    return null;
  }

  private @Nullable Constant constant(Expr expr, Site site) {
    boolean written = expr instanceof Expr.JoinedString || expr instanceof Expr.FormattedString;
    return propagate || written ? site.constant(expr) : null;
  }

  /** What is folded: names and operations, but neither calls nor {@code %}. */
  private static boolean mayBeConstant(Node node) {
    return switch (Kind.of(node)) {
      case NAME, MEMBER, JOINED, FORMATTED, UNARY, INDEX, CONDITIONAL -> true;
      case BINARY -> !(node instanceof Expr.Binary b && b.operator() == Operator.MODULO);
      default -> false;
    };
  }

  /** A number, truth value or null. */
  Matcher literal(Expr.Literal pattern) {
    Constant wanted = constantOf(pattern);
    String text = pattern.text();
    return (node, site, bound, next) ->
        (node instanceof Expr.Literal l
                ? l.kind() == pattern.kind()
                    && (l.text().equals(text) || (wanted != null && wanted.equals(constantOf(l))))
                : isConstant(wanted, node, site))
            && next.accept(bound);
  }

  private boolean isConstant(@Nullable Constant wanted, Node node, Site site) {
    return wanted != null
        && propagate
        && node instanceof Expr e
        && mayBeConstant(e)
        && wanted.equals(site.constant(e));
  }

  /** {@code -1} */
  Matcher negative(Expr.Unary pattern, Expr.Literal operand, Matcher structural) {
    Constant wanted =
        constantOf(operand) instanceof Constant.Int i ? new Constant.Int(i.value().negate()) : null;
    return (node, site, bound, next) ->
        isConstant(wanted, node, site)
            ? next.accept(bound)
            : structural.match(node, site, bound, next);
  }

  static @Nullable Constant constantOf(Expr.Literal literal) {
    String text = literal.text().replace("_", "").toLowerCase(Locale.ROOT);
    try {
      return switch (literal.kind()) {
        case INTEGER -> new Constant.Int(integer(text));
        case FLOAT -> new Constant.Real(Double.parseDouble(text));
        case TRUE -> new Constant.Bool(true);
        case FALSE -> new Constant.Bool(false);
        case NULL -> new Constant.Null();
        default -> null;
      };
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static BigInteger integer(String text) {
    String digits = text.endsWith("l") ? text.substring(0, text.length() - 1) : text;
    if (digits.length() < 2 || digits.charAt(0) != '0') {
      return new BigInteger(digits);
    }
    return switch (digits.charAt(1)) {
      case 'x' -> new BigInteger(digits.substring(2), 16);
      case 'o' -> new BigInteger(digits.substring(2), 8);
      case 'b' -> new BigInteger(digits.substring(2), 2);
      default -> new BigInteger(digits, 8);
    };
  }
}
