package dev.sightline.tree;

/** Operators of all languages by meaning; {@link #symbol} is the usual spelling. */
public enum Operator {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  FLOOR_DIVIDE("//"),
  MODULO("%"),
  POWER("**"),
  MATRIX_MULTIPLY("@"),
  SHIFT_LEFT("<<"),
  SHIFT_RIGHT(">>"),
  UNSIGNED_SHIFT_RIGHT(">>>"),
  BIT_AND("&"),
  BIT_OR("|"),
  BIT_XOR("^"),
  BIT_NOT("~"),
  AND("and"),
  OR("or"),
  NOT("not"),
  COALESCE("??"),
  EQUAL("=="),
  NOT_EQUAL("!="),
  LESS("<"),
  LESS_EQUAL("<="),
  GREATER(">"),
  GREATER_EQUAL(">="),
  IS("is"),
  IS_NOT("is not"),
  IN("in"),
  NOT_IN("not in"),
  INSTANCE_OF("instanceof"),
  PLUS("+x"),
  NEGATE("-x"),
  REPR("`x`"),
  PRE_INCREMENT("++x"),
  PRE_DECREMENT("--x"),
  POST_INCREMENT("x++"),
  POST_DECREMENT("x--");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
