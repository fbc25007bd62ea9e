package dev.sightline.match.comparison;

import java.math.BigInteger;
import java.util.Objects;

/** Operators on known values, as Python has them. */
final class Arithmetic {
  private static final int LARGEST_EXPONENT = 4096;

  private Arithmetic() {}

  static BigInteger whole(Operand operand) {
    return switch (operand) {
      case Operand.Whole w -> w.value();
      case Operand.Truth t -> t.value() ? BigInteger.ONE : BigInteger.ZERO;
      default -> throw new Operand.Undecided();
    };
  }

  private static double real(Operand operand) {
    return operand instanceof Operand.Real r ? r.value() : whole(operand).doubleValue();
  }

  static Operand of(String operator, Operand left, Operand right) {
    if (operator.equals("+") && left instanceof Operand.Text a && right instanceof Operand.Text b) {
      return new Operand.Text(a.value() + b.value());
    }
    if (left instanceof Operand.Real || right instanceof Operand.Real || operator.equals("/")) {
      return new Operand.Real(real(operator, real(left), real(right)));
    }
    return new Operand.Whole(whole(operator, whole(left), whole(right)));
  }

  private static double real(String operator, double a, double b) {
    return switch (operator) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> a / b;
      case "//" -> Math.floor(a / b);
      case "%" -> a - b * Math.floor(a / b);
      case "**" -> Math.pow(a, b);
      default -> throw new Operand.Undecided();
    };
  }

  private static BigInteger whole(String operator, BigInteger a, BigInteger b) {
    return switch (operator) {
      case "+" -> a.add(b);
      case "-" -> a.subtract(b);
      case "*" -> a.multiply(b);
      case "//" -> a.subtract(a.mod(b.abs())).divide(b);
      case "%" -> b.signum() > 0 ? a.mod(b) : a.mod(b.abs()).add(b);
      case "**" -> a.pow(small(b));
      case "<<" -> a.shiftLeft(small(b));
      case ">>" -> a.shiftRight(small(b));
      case "&" -> a.and(b);
      case "|" -> a.or(b);
      case "^" -> a.xor(b);
      default -> throw new Operand.Undecided();
    };
  }

  private static int small(BigInteger value) {
    if (value.signum() < 0 || value.bitLength() > 31 || value.intValue() > LARGEST_EXPONENT) {
      throw new Operand.Undecided();
    }
    return value.intValue();
  }

  static boolean compares(String operator, Operand left, Operand right) {
    return switch (operator) {
      case "in" -> contains(right, left);
      case "not in" -> !contains(right, left);
      case "==" -> same(left, right);
      case "!=" -> !same(left, right);
      case "<" -> compare(left, right) < 0;
      case "<=" -> compare(left, right) <= 0;
      case ">" -> compare(left, right) > 0;
      default -> compare(left, right) >= 0;
    };
  }

  private static boolean contains(Operand all, Operand one) {
    return switch (all) {
      case Operand.Several s -> s.values().stream().anyMatch(v -> same(v, one));
      case Operand.Text t -> t.value().contains(one.text());
      default -> throw new Operand.Undecided();
    };
  }

  private static boolean same(Operand left, Operand right) {
    if (left instanceof Operand.Unknown a && right instanceof Operand.Unknown b) {
      return a.source().equals(b.source());
    }
    if (left instanceof Operand.Unknown || right instanceof Operand.Unknown) {
      throw new Operand.Undecided();
    }
    return (isNumber(left) && isNumber(right))
        ? compare(left, right) == 0
        : Objects.equals(left, right);
  }

  private static boolean isNumber(Operand operand) {
    return operand instanceof Operand.Whole
        || operand instanceof Operand.Real
        || operand instanceof Operand.Truth;
  }

  private static int compare(Operand left, Operand right) {
    if (left instanceof Operand.Text a && right instanceof Operand.Text b) {
      return a.value().compareTo(b.value());
    }
    return left instanceof Operand.Real || right instanceof Operand.Real
        ? Double.compare(real(left), real(right))
        : whole(left).compareTo(whole(right));
  }
}
