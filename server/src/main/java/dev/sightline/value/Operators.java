package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operators, with short circuits. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Operators {
  private final Evaluator evaluator;

  Operators(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  static boolean isIncrement(Operator operator) {
    return switch (operator) {
      case PRE_INCREMENT, PRE_DECREMENT, POST_INCREMENT, POST_DECREMENT -> true;
      default -> false;
    };
  }

  private Value increment(Expr.Unary e, Value before) {
    boolean up = e.operator() == Operator.PRE_INCREMENT || e.operator() == Operator.POST_INCREMENT;
    Value one = Value.of(Constant.number(1));
    Value after = compute(e, up ? Operator.ADD : Operator.SUBTRACT, before, one);
    evaluator.assignments.assign(e.operand(), after, null);
    boolean first =
        e.operator() == Operator.PRE_INCREMENT || e.operator() == Operator.PRE_DECREMENT;
    return first ? after : before;
  }

  Value unary(Expr.Unary e) {
    Value operand = evaluator.eval(e.operand());
    if (isIncrement(e.operator())) {
      return increment(e, operand);
    }
    if (e.operator() == Operator.NOT) {
      Boolean truth = operand.truth();
      Value result = truth == null ? Value.ofType("bool") : Value.truth(!truth);
      return result.withLabels(evaluator.derived(e, List.of(operand)));
    }
    Constants folded = operand.constants().map(c -> Arithmetic.unary(e.operator(), c));
    Value result = folded.known() ? Value.of(folded) : Value.UNKNOWN.withTypes(operand.types());
    return result.withLabels(evaluator.derived(e, List.of(operand)));
  }

  Value binary(Expr.Binary e) {
    boolean logical = e.operator() == Operator.AND || e.operator() == Operator.OR;
    return logical ? shortCircuit(e) : chain(e);
  }

  /** A long chain {@code a + b + ...} leans to the left: it is walked, not recursed into. */
  private Value chain(Expr.Binary e) {
    Deque<Expr.Binary> chain = new ArrayDeque<>();
    Expr first = e;
    while (first instanceof Expr.Binary b
        && b.operator() != Operator.AND
        && b.operator() != Operator.OR) {
      chain.push(b);
      first = b.left();
    }
    Value left = evaluator.eval(first);
    for (Expr.Binary b : chain) {
      evaluator.step();
      left = compute(b, b.operator(), left, evaluator.eval(b.right()));
      left = b == e ? left : evaluator.record(b, left);
    }
    return left;
  }

  /** The operands of {@code a and b and c}, with the node that ends at each but the first. */
  private Value shortCircuit(Expr.Binary e) {
    boolean goesOn = e.operator() == Operator.AND;
    Deque<Expr.Binary> nodes = new ArrayDeque<>();
    List<Expr> operands = operands(e, nodes);
    Value result = null;
    State exits = null;
    for (int i = 0; i < operands.size(); i++) {
      boolean reached = evaluator.state.live();
      Value value = evaluator.eval(operands.get(i));
      boolean last = i == operands.size() - 1;
      Boolean truth = value.truth();
      Value kept = last ? value : Refinement.withTruth(value, !goesOn);
      if (kept != null && (reached || result == null)) {
        result = result == null ? kept : result.join(kept);
      }
      if (i > 0 && !last) {
        evaluator.record(nodes.pop(), result == null ? Value.UNKNOWN : result.join(value));
      }
      if (!last) {
        State here = evaluator.state;
        evaluator.state = never(here, truth != null && truth == goesOn);
        evaluator.refinement.refine(operands.get(i), !goesOn);
        exits = exits == null ? evaluator.state : exits.join(evaluator.state);
        evaluator.state = never(here, truth != null && truth != goesOn);
        evaluator.refinement.refine(operands.get(i), goesOn);
      }
    }
    evaluator.state = exits == null ? evaluator.state : exits.join(evaluator.state);
    return result == null ? Value.UNKNOWN : result;
  }

  private static State never(State state, boolean never) {
    return never ? state.dead(State.Reach.FOLDED) : state;
  }

  /** The operands of a chain of one operator, in order. */
  static List<Expr> operands(Expr.Binary e, Deque<Expr.Binary> nodes) {
    Deque<Expr> operands = new ArrayDeque<>();
    Expr left = e;
    while (left instanceof Expr.Binary b && b.operator() == e.operator()) {
      operands.push(b.right());
      nodes.push(b);
      left = b.left();
    }
    operands.push(left);
    return List.copyOf(operands);
  }

  Value comparison(Expr.Comparison e) {
    List<Value> values = new ArrayList<>();
    e.operands().forEach(operand -> values.add(evaluator.eval(operand)));
    boolean all = true;
    boolean known = true;
    for (int i = 0; i < e.operators().size(); i++) {
      Boolean one = compare(e.operators().get(i), values.get(i), values.get(i + 1)).truth();
      all &= !Boolean.FALSE.equals(one);
      known &= one != null;
    }
    return all && !known ? Value.ofType("bool") : Value.truth(all);
  }

  Value conditional(Expr.Conditional e) {
    Boolean truth = evaluator.eval(e.test()).truth();
    State before = evaluator.state;
    boolean never = Boolean.FALSE.equals(truth);
    evaluator.state = never ? before.dead(State.Reach.FOLDED) : before;
    evaluator.refinement.refine(e.test(), true);
    Value then = evaluator.eval(e.then());
    State afterThen = evaluator.state;
    boolean always = Boolean.TRUE.equals(truth);
    evaluator.state = always ? before.dead(State.Reach.FOLDED) : before;
    evaluator.refinement.refine(e.test(), false);
    Value otherwise = evaluator.eval(e.otherwise());
    evaluator.state = afterThen.join(evaluator.state);
    return always ? then : never ? otherwise : then.join(otherwise);
  }

  /** {@code left op right}, both evaluated. */
  Value compute(Expr e, Operator operator, Value left, Value right) {
    Value result =
        switch (operator) {
          case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, IS, IS_NOT, IN, NOT_IN ->
              compare(operator, left, right);
          default -> arithmetic(operator, left, right);
        };
    result = isWhole(operator, left, right) ? whole(operator, left, right) : result;
    return result.plusLabels(labels(e, operator, left, right, result));
  }

  /** Where integers stay integers when they are divided. */
  private boolean isWhole(Operator operator, Value left, Value right) {
    boolean divides = operator == Operator.DIVIDE || operator == Operator.MODULO;
    return divides
        && !evaluator.environment.conventions().isStrict()
        && left.constants().known()
        && right.constants().known();
  }

  private static Value whole(Operator operator, Value left, Value right) {
    Constants folded = fold(operator, left.constants(), right.constants(), Arithmetic::truncated);
    return folded.known() ? Value.of(folded) : Value.UNKNOWN;
  }

  private Labels labels(Expr e, Operator operator, Value left, Value right, Value result) {
    if (result.shape() != null) {
      return Labels.join(left.labels(), right.labels());
    }
    String format = operator == Operator.MODULO ? left.constants().text() : null;
    List<Value> parts = format == null ? null : Formatting.percentParts(format, right);
    return evaluator.derived(e, parts == null ? List.of(left, right) : parts);
  }

  private static Value compare(Operator operator, Value left, Value right) {
    Constants folded = fold(operator, left.constants(), right.constants());
    if (folded.known()) {
      return Value.of(folded);
    }
    Boolean known =
        switch (operator) {
          case IN -> contains(left.constants(), right.shape());
          case NOT_IN -> not(contains(left.constants(), right.shape()));
          case IS, EQUAL -> nothing(left, right);
          case IS_NOT, NOT_EQUAL -> not(nothing(left, right));
          default -> null;
        };
    return known == null ? Value.ofType("bool") : Value.truth(known);
  }

  private static @Nullable Boolean not(@Nullable Boolean value) {
    return value == null ? null : !value;
  }

  /** Whether one is None; false if the other surely is something. */
  private static @Nullable Boolean nothing(Value left, Value right) {
    boolean rightNull = right.constants().values().equals(List.of(Constants.NULL));
    boolean leftNull = left.constants().values().equals(List.of(Constants.NULL));
    if (leftNull == rightNull) {
      return null;
    }
    Value other = leftNull ? right : left;
    boolean something =
        (other.shape() != null && other.shape().kind() != Shape.Kind.OBJECT)
            || other.callable() != null
            || !other.affix().equals(Affix.NONE);
    return something ? Boolean.FALSE : null;
  }

  private static @Nullable Boolean contains(Constants part, @Nullable Shape whole) {
    if (whole == null || !whole.exact() || !part.known()) {
      return null;
    }
    Boolean all = null;
    for (Constant constant : part.values()) {
      Boolean one = contains(constant, whole);
      if (one == null || (all != null && !all.equals(one))) {
        return null;
      }
      all = one;
    }
    return all;
  }

  private static @Nullable Boolean contains(Constant part, Shape whole) {
    boolean certain = true;
    for (var entry : whole.entries().entrySet()) {
      boolean keys = whole.kind() == Shape.Kind.MAP;
      Constants held = keys ? Constants.of(entry.getKey()) : entry.getValue().constants();
      Constants equal = held.map(c -> Arithmetic.binary(Operator.EQUAL, part, c));
      if (equal.values().equals(List.of(Constants.TRUE))) {
        return Boolean.TRUE;
      }
      certain &= equal.values().equals(List.of(Constants.FALSE));
    }
    return certain ? Boolean.FALSE : null;
  }

  /** Computes one operator on constants; gives null if the result is not known. */
  private interface Fold {
    @Nullable Constant of(Operator operator, Constant left, Constant right);
  }

  static Constants fold(Operator operator, Constants left, Constants right) {
    return fold(operator, left, right, Arithmetic::binary);
  }

  private static Constants fold(Operator operator, Constants left, Constants right, Fold fold) {
    if (!left.known() || !right.known()) {
      return Constants.UNKNOWN;
    }
    List<Constant> results = new ArrayList<>();
    for (Constant a : left.values()) {
      for (Constant b : right.values()) {
        Constant result = fold.of(operator, a, b);
        if (result == null) {
          return Constants.UNKNOWN;
        }
        results.add(result);
      }
    }
    return Constants.of(results);
  }

  private static Value arithmetic(Operator operator, Value left, Value right) {
    Constants folded = fold(operator, left.constants(), right.constants());
    if (folded.known()) {
      return Value.of(folded);
    }
    String format = left.constants().text();
    boolean text = left.isText();
    if (operator == Operator.MODULO && text) {
      return format == null ? Value.ofType("str") : Formatting.percent(format, right);
    }
    if (operator == Operator.ADD) {
      return add(left, right, text);
    }
    if (operator == Operator.BIT_OR && isMap(left.shape()) && left.shape() != null) {
      return Value.ofShape(Containers.updated(left.shape().from(0), right));
    }
    Names types = left.types().join(right.types());
    return types.complete() && types.values().size() == 1
        ? Value.UNKNOWN.withTypes(types)
        : Value.UNKNOWN;
  }

  private static boolean isMap(@Nullable Shape shape) {
    return shape != null && shape.kind() == Shape.Kind.MAP;
  }

  private static Value add(Value left, Value right, boolean text) {
    if (left.shape() != null && right.shape() != null) {
      return Containers.concatenate(left.shape(), right.shape());
    }
    boolean alsoText = right.isText();
    if (text || alsoText) {
      return new TextBuilder()
          .value(text ? left : left.withTypes(Names.of("str")))
          .value(alsoText ? right : right.withTypes(Names.of("str")))
          .build();
    }
    Names types = left.types().equals(right.types()) ? left.types() : Names.UNKNOWN;
    return Value.UNKNOWN.withTypes(types);
  }
}
