package dev.sightline.value;

import dev.sightline.tree.Expr;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What literals stand for. */
final class Literals {
  private static final int MOST_DIGITS = 600;

  private Literals() {}

  static Value of(Expr.Literal literal) {
    Constant constant =
        switch (literal.kind()) {
          case TRUE -> Constants.TRUE;
          case FALSE -> Constants.FALSE;
          case NULL -> Constants.NULL;
          case INTEGER -> integer(literal.text());
          case FLOAT -> real(literal.text());
          case CHARACTER -> character(literal.text());
          default -> null;
        };
    if (constant != null) {
      boolean character = literal.kind() == Expr.LiteralKind.CHARACTER;
      return character ? Value.of(constant).withTypes(Names.of("char")) : Value.of(constant);
    }
    return switch (literal.kind()) {
      case INTEGER -> Value.ofType("int");
      case FLOAT -> Value.ofType("float");
      case IMAGINARY -> Value.ofType("complex");
      default -> Value.UNKNOWN;
    };
  }

  static Constant of(Expr.StringLiteral literal) {
    return new Constant.Str(literal.value(), literal.isBytes());
  }

  /** An integer in any of the usual notations; null if it is none, or longer than anyone needs. */
  static @Nullable Constant integer(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    digits = digits.endsWith("l") ? digits.substring(0, digits.length() - 1) : digits;
    if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
      return null;
    }
    int radix = 10;
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      radix =
          switch (digits.charAt(1)) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> -8;
          };
      digits = radix > 0 ? digits.substring(2) : digits;
      radix = Math.abs(radix);
    }
    return parse(digits, radix);
  }

  static @Nullable Constant parse(String digits, int radix) {
    try {
      return new Constant.Int(new BigInteger(digits, radix));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A character between quotes; one that is escaped by its usual letter. */
  private static @Nullable Constant character(String text) {
    String plain = text.length() < 3 ? "" : text.substring(1, text.length() - 1);
    if (plain.length() == 1) {
      return Constant.text(plain);
    }
    int escape = plain.length() == 2 ? "ntrbf0'\"\\".indexOf(plain.charAt(1)) : -1;
    return escape < 0 ? null : Constant.text("\n\t\r\b\f\0'\"\\".substring(escape, escape + 1));
  }

  private static @Nullable Constant real(String text) {
    try {
      return new Constant.Real(Double.parseDouble(text.replace("_", "")));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
