package dev.sightline.rule;

import java.util.Map;

/**
 * {@code options} of a rule as written, with the meaning and default of each that the engine knows.
 */
public record Options(Map<String, Object> values) {

  public static final Options DEFAULT = new Options(Map.of());

  public Options {
    values = Map.copyOf(values);
  }

  public boolean constantPropagation() {
    return flag("constant_propagation", true);
  }

  public boolean symbolicPropagation() {
    return flag("symbolic_propagation", false);
  }

  /** Whether {@code f($X)} as a statement also matches inside bigger expression statements. */
  public boolean implicitDeepExpressionStatement() {
    return flag("implicit_deep_exprstmt", true);
  }

  /** Whether {@code and}, {@code or} and the bit operators match up to order and grouping. */
  public boolean commutativeAssociative() {
    return flag("ac_matching", true);
  }

  public boolean commutativeBooleans() {
    return flag("commutative_boolop", false);
  }

  public boolean variableAssignment() {
    return flag("vardef_assign", true);
  }

  public boolean attributeExpression() {
    return flag("attr_expr", true);
  }

  /** Lines that {@code ...} may span in generic patterns. */
  public int genericEllipsisMaxSpan() {
    return values.get("generic_ellipsis_max_span") instanceof Number n ? n.intValue() : 10;
  }

  public boolean flag(String name, boolean otherwise) {
    return values.get(name) instanceof Boolean b ? b : otherwise;
  }
}
