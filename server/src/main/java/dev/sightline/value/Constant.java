package dev.sightline.value;

import java.math.BigInteger;
import java.util.Comparator;

/** A value known at analysis time. */
public sealed interface Constant {

  /** A total order, so that sets of constants look the same however they came about. */
  Comparator<Constant> ORDER =
      Comparator.comparingInt(Constant::rank).thenComparing(Constant::compareSameKind);

  /** Text or bytes (as Latin-1). */
  record Str(String value, boolean bytes) implements Constant {}

  /** An integer of any size. */
  record Int(BigInteger value) implements Constant {}

  /** A floating point number. */
  record Real(double value) implements Constant {}

  /** True or false. */
  record Bool(boolean value) implements Constant {}

  /** None, null, nil. */
  record Null() implements Constant {}

  /** Some string made of constants only, whose exact text was not kept (too long, or a join). */
  record SomeString() implements Constant {}

  /** A text. */
  static Constant text(String value) {
    return new Str(value, false);
  }

  static Constant number(long value) {
    return new Int(BigInteger.valueOf(value));
  }

  static Constant truth(boolean value) {
    return value ? Constants.TRUE : Constants.FALSE;
  }

  /** The name of its type in the language's own words. */
  default String typeName() {
    return switch (this) {
      case Str s -> s.bytes() ? "bytes" : "str";
      case SomeString s -> "str";
      case Int i -> "int";
      case Real r -> "float";
      case Bool b -> "bool";
      case Null n -> "NoneType";
    };
  }

  private static int rank(Constant constant) {
    return switch (constant) {
      case Null n -> 0;
      case Bool b -> 1;
      case Int i -> 2;
      case Real r -> 3;
      case Str s -> s.bytes() ? 5 : 4;
      case SomeString s -> 6;
    };
  }

  private static int compareSameKind(Constant a, Constant b) {
    return switch (a) {
      case Bool x when b instanceof Bool y -> Boolean.compare(x.value, y.value);
      case Int x when b instanceof Int y -> x.value.compareTo(y.value);
      case Real x when b instanceof Real y -> Double.compare(x.value, y.value);
      case Str x when b instanceof Str y -> x.value.compareTo(y.value);
      default -> 0;
    };
  }
}
