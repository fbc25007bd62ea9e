package dev.sightline.value;

import dev.sightline.tree.Operator;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Operators on constants, as the language computes them; null where the result is not known. */
final class Arithmetic {
  private static final int MOST_BITS = 2048;
  private static final int MOST_CHARS = 4096;

  private Arithmetic() {}

  static @Nullable Constant unary(Operator operator, Constant operand) {
    if (operator == Operator.NOT) {
      Boolean truth = Value.truth(operand);
      return truth == null ? null : Constant.truth(!truth);
    }
    if (operand instanceof Constant.Real r) {
      return operator == Operator.NEGATE ? new Constant.Real(-r.value()) : null;
    }
    BigInteger integer = integer(operand);
    if (integer == null) {
      return null;
    }
    return switch (operator) {
      case NEGATE -> new Constant.Int(integer.negate());
      case PLUS -> new Constant.Int(integer);
      case BIT_NOT -> new Constant.Int(integer.not());
      default -> null;
    };
  }

  static @Nullable Constant binary(Operator operator, Constant left, Constant right) {
    return switch (operator) {
      case EQUAL -> truth(equal(left, right));
      case NOT_EQUAL -> truth(not(equal(left, right)));
      case IS -> truth(identical(left, right));
      case IS_NOT -> truth(not(identical(left, right)));
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> compare(operator, left, right);
      case IN -> truth(contains(left, right));
      case NOT_IN -> truth(not(contains(left, right)));
      default -> compute(operator, left, right);
    };
  }

  private static @Nullable Constant truth(@Nullable Boolean value) {
    return value == null ? null : Constant.truth(value);
  }

  private static @Nullable Boolean not(@Nullable Boolean value) {
    return value == null ? null : !value;
  }

  static @Nullable Boolean equal(Constant left, Constant right) {
    if (left instanceof Constant.SomeString || right instanceof Constant.SomeString) {
      return (Constants.isText(left) && Constants.isText(right)) ? null : Boolean.FALSE;
    }
    Double a = real(left);
    Double b = real(right);
    if (a != null && b != null) {
      BigInteger i = integer(left);
      BigInteger j = integer(right);
      return (i != null && j != null) ? i.equals(j) : a.doubleValue() == b.doubleValue();
    }
    return left.equals(right);
  }

  private static @Nullable Boolean identical(Constant left, Constant right) {
    if (!left.typeName().equals(right.typeName())) {
      return Boolean.FALSE;
    }
    return (left instanceof Constant.Null || left instanceof Constant.Bool)
        ? (Boolean) left.equals(right)
        : null;
  }

  private static @Nullable Boolean contains(Constant part, Constant whole) {
    return (part instanceof Constant.Str p
            && whole instanceof Constant.Str w
            && p.bytes() == w.bytes())
        ? (Boolean) w.value().contains(p.value())
        : null;
  }

  private static @Nullable Constant compare(Operator operator, Constant left, Constant right) {
    Integer order = order(left, right);
    if (order == null) {
      return null;
    }
    return Constant.truth(
        switch (operator) {
          case LESS -> order < 0;
          case LESS_EQUAL -> order <= 0;
          case GREATER -> order > 0;
          default -> order >= 0;
        });
  }

  private static @Nullable Integer order(Constant left, Constant right) {
    if (left instanceof Constant.Str a && right instanceof Constant.Str b) {
      return a.value().compareTo(b.value());
    }
    BigInteger i = integer(left);
    BigInteger j = integer(right);
    if (i != null && j != null) {
      return i.compareTo(j);
    }
    Double x = real(left);
    Double y = real(right);
    return x == null || y == null ? null : (Integer) Double.compare(x, y);
  }

  private static @Nullable Constant compute(Operator operator, Constant left, Constant right) {
    if (Constants.isText(left) || left instanceof Constant.Str || right instanceof Constant.Str) {
      return text(operator, left, right);
    }
    BigInteger a = integer(left);
    BigInteger b = integer(right);
    if (a != null && b != null) {
      return integers(operator, a, b);
    }
    Double x = real(left);
    Double y = real(right);
    return x == null || y == null ? null : reals(operator, x, y);
  }

  private static @Nullable Constant text(Operator operator, Constant left, Constant right) {
    if (operator == Operator.ADD) {
      return concatenate(left, right);
    }
    if (operator != Operator.MULTIPLY) {
      return null;
    }
    BigInteger times = integer(left instanceof Constant.Int ? left : right);
    Constant repeated = left instanceof Constant.Int ? right : left;
    if (times == null || !(repeated instanceof Constant.Str s)) {
      return times != null && repeated instanceof Constant.SomeString ? repeated : null;
    }
    int count = times.signum() < 0 ? 0 : times.bitLength() > 20 ? 1 << 20 : times.intValue();
    long length = (long) s.value().length() * count;
    return length > MOST_CHARS
        ? s.bytes() ? null : Constants.SOME_STRING
        : new Constant.Str(s.value().repeat(count), s.bytes());
  }

  static @Nullable Constant concatenate(Constant left, Constant right) {
    if (left instanceof Constant.Str a && right instanceof Constant.Str b) {
      if (a.bytes() != b.bytes()) {
        return null;
      }
      return a.value().length() + b.value().length() > MOST_CHARS
          ? a.bytes() ? null : Constants.SOME_STRING
          : new Constant.Str(a.value() + b.value(), a.bytes());
    }
    return Constants.isText(left) && Constants.isText(right) ? Constants.SOME_STRING : null;
  }

  /** Like {@link #binary}, but integers are divided to integers, towards zero. */
  static @Nullable Constant truncated(Operator operator, Constant left, Constant right) {
    BigInteger a = integer(left);
    BigInteger b = integer(right);
    if (a == null || b == null) {
      return binary(operator, left, right);
    }
    if (b.signum() == 0) {
      return null;
    }
    return new Constant.Int(operator == Operator.DIVIDE ? a.divide(b) : a.remainder(b));
  }

  private static @Nullable Constant integers(Operator operator, BigInteger a, BigInteger b) {
    BigInteger result =
        switch (operator) {
          case ADD -> a.add(b);
          case SUBTRACT -> a.subtract(b);
          case MULTIPLY -> a.multiply(b);
          case FLOOR_DIVIDE -> b.signum() == 0 ? null : floor(a, b)[0];
          case MODULO -> b.signum() == 0 ? null : floor(a, b)[1];
          case BIT_AND -> a.and(b);
          case BIT_OR -> a.or(b);
          case BIT_XOR -> a.xor(b);
          case SHIFT_LEFT -> small(b) ? a.shiftLeft(b.intValue()) : null;
          case SHIFT_RIGHT -> small(b) ? a.shiftRight(b.intValue()) : null;
          case POWER ->
              small(b) && a.bitLength() * b.intValue() <= MOST_BITS ? a.pow(b.intValue()) : null;
          default -> null;
        };
    if (operator == Operator.DIVIDE && b.signum() != 0) {
      return new Constant.Real(a.doubleValue() / b.doubleValue());
    }
    return result == null || result.bitLength() > MOST_BITS ? null : new Constant.Int(result);
  }

  private static boolean small(BigInteger count) {
    return count.signum() >= 0 && count.bitLength() <= 10;
  }

  /** Quotient and remainder, rounded towards minus infinity. */
  private static BigInteger[] floor(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    if (parts[1].signum() != 0 && parts[1].signum() != b.signum()) {
      return new BigInteger[] {parts[0].subtract(BigInteger.ONE), parts[1].add(b)};
    }
    return parts;
  }

  private static @Nullable Constant reals(Operator operator, double x, double y) {
    return switch (operator) {
      case ADD -> new Constant.Real(x + y);
      case SUBTRACT -> new Constant.Real(x - y);
      case MULTIPLY -> new Constant.Real(x * y);
      case DIVIDE -> y == 0 ? null : new Constant.Real(x / y);
      case POWER -> new Constant.Real(Math.pow(x, y));
      default -> null;
    };
  }

  /** As an integer, if it is one; true and false count as 1 and 0. */
  static @Nullable BigInteger integer(Constant constant) {
    return switch (constant) {
      case Constant.Int i -> i.value();
      case Constant.Bool b -> b.value() ? BigInteger.ONE : BigInteger.ZERO;
      default -> null;
    };
  }

  private static @Nullable Double real(Constant constant) {
    BigInteger integer = integer(constant);
    if (integer != null) {
      return integer.doubleValue();
    }
    return constant instanceof Constant.Real r ? r.value() : null;
  }
}
