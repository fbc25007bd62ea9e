package dev.sightline.flow.taintmode;

import dev.sightline.rule.Options;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.value.Value;
import java.util.List;
import java.util.Set;

/** What the options of a rule take for harmless. */
final class Assumptions {
  private static final Set<String> BOOLEANS =
      Set.of("bool", "boolean", "Boolean", "java.lang.Boolean");

  private static final Set<String> NUMBERS =
      Set.of(
          "int",
          "float",
          "complex",
          "byte",
          "short",
          "long",
          "double",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double");

  private final boolean functions;
  private final boolean indexes;
  private final boolean comparisons;
  private final boolean booleans;
  private final boolean numbers;
  private final boolean onlyAssignments;

  Assumptions(Options options) {
    this.functions = options.flag("taint_assume_safe_functions", false);
    this.indexes = options.flag("taint_assume_safe_indexes", false);
    this.comparisons = options.flag("taint_assume_safe_comparisons", false);
    this.booleans = options.flag("taint_assume_safe_booleans", false);
    this.numbers = options.flag("taint_assume_safe_numbers", false);
    this.onlyAssignments = options.flag("taint_only_propagate_through_assignments", false);
  }

  boolean areFunctionsSafe() {
    return functions || onlyAssignments;
  }

  /** Whether a value is of a type that carries no harm. */
  boolean isSafe(Value value) {
    if (!booleans && !numbers) {
      return false;
    }
    String type = value.types().single();
    return type != null
        && ((booleans && BOOLEANS.contains(type)) || (numbers && NUMBERS.contains(type)));
  }

  /** Of what something is computed from, that of which the result carries the taint. */
  List<Value> handedOn(Expr expr, List<Value> inputs) {
    boolean safe = onlyAssignments || (comparisons && isComparison(expr));
    if (safe) {
      return List.of();
    }
    return indexes && expr instanceof Expr.Index ? inputs.subList(0, 1) : inputs;
  }

  private static boolean isComparison(Expr expr) {
    return expr instanceof Expr.Comparison
        || (expr instanceof Expr.Binary b && compares(b.operator()));
  }

  private static boolean compares(Operator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, IN, NOT_IN, IS, IS_NOT ->
          true;
      default -> false;
    };
  }
}
