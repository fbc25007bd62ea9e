package dev.sightline.value;

import java.math.BigInteger;

/** A value known at analysis time. */
public sealed interface Constant {

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
}
