package dev.sightline.match.comparison;

import java.math.BigInteger;
import java.util.List;

/** A value of a comparison. */
public sealed interface Operand {

  /** An integer of any size; of truth values one and zero. */
  record Whole(BigInteger value) implements Operand {}

  /** A floating point number. */
  record Real(double value) implements Operand {}

  /** A string. */
  record Text(String value) implements Operand {}

  /** True or false. */
  record Truth(boolean value) implements Operand {}

  /** None. */
  record None() implements Operand {}

  /** A list or tuple. */
  record Several(List<Operand> values) implements Operand {}

  /** Something whose value is not known, with its source text. */
  record Unknown(String source) implements Operand {}

  static Operand of(long value) {
    return new Whole(BigInteger.valueOf(value));
  }

  default boolean isTrue() {
    return switch (this) {
      case Whole w -> w.value().signum() != 0;
      case Real r -> r.value() != 0;
      case Text t -> !t.value().isEmpty();
      case Truth t -> t.value();
      case None n -> false;
      case Several s -> !s.values().isEmpty();
      case Unknown u -> throw new Undecided();
    };
  }

  /** As {@code str} gives it. */
  default String text() {
    return switch (this) {
      case Whole w -> w.value().toString();
      case Real r -> String.valueOf(r.value());
      case Text t -> t.value();
      case Truth t -> t.value() ? "True" : "False";
      case None n -> "None";
      case Several s -> s.values().stream().map(Operand::text).toList().toString();
      case Unknown u -> u.source();
    };
  }

  /** Thrown where a value is needed that is not known, or of another type. */
  final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Undecided() {
      super("undecided", null, false, false);
    }
  }
}
