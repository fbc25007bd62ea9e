package dev.sightline.value;

import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a test says of variables in the branch in which it holds or fails. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Refinement {
  private static final int MOST_OPERANDS = 40;
  private static final int MOST_NAMES = 8;

  private final Evaluator evaluator;

  Refinement(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Narrows the state to where {@code test}, just evaluated, has this outcome. */
  void refine(Expr test, boolean holds) {
    if (!evaluator.state.live() || evaluator.coarse()) {
      return;
    }
    evaluator.step();
    switch (test) {
      case Expr.Unary u when u.operator() == Operator.NOT -> refine(u.operand(), !holds);
      case Expr.Binary b when b.operator() == Operator.AND -> chain(b, holds, true);
      case Expr.Binary b when b.operator() == Operator.OR -> chain(b, holds, false);
      case Expr.Binary b -> compared(b, b.operator(), b.left(), b.right(), holds);
      case Expr.Comparison c -> comparison(c, holds);
      case Expr.Name n -> tested(n, holds);
      case Expr.Member m -> {
        narrow(m, v -> withTruth(v, holds));
        guard(m, m, holds);
      }
      case Expr.AssignExpr a -> refine(a.target(), holds);
      case Expr.Call c -> called(c, holds);
      default -> {}
    }
  }

  /** {@code a and b} holds if both do; it fails if a fails, or a holds and b fails. */
  private void chain(Expr.Binary b, boolean holds, boolean and) {
    List<Expr> operands = Operators.operands(b, new ArrayDeque<>());
    if (operands.size() > MOST_OPERANDS) {
      return;
    }
    if (holds == and) {
      operands.forEach(operand -> refine(operand, and));
      return;
    }
    State any = null;
    for (Expr operand : operands) {
      State here = evaluator.state;
      refine(operand, !and);
      any = any == null ? evaluator.state : any.join(evaluator.state);
      evaluator.state = here;
      refine(operand, and);
    }
    evaluator.state = any == null ? evaluator.state : any;
  }

  private void comparison(Expr.Comparison c, boolean holds) {
    for (int i = 0; holds && i < c.operators().size(); i++) {
      Operator operator = c.operators().get(i);
      compared(c, operator, c.operands().get(i), c.operands().get(i + 1), true);
    }
  }

  private void compared(Expr test, Operator operator, Expr left, Expr right, boolean holds) {
    switch (operator) {
      case EQUAL, IS -> equal(left, right, holds);
      case NOT_EQUAL, IS_NOT -> equal(left, right, !holds);
      case IN -> member(left, right, holds);
      case NOT_IN -> member(left, right, !holds);
      default -> {}
    }
    guard(test, left, holds);
    guard(test, right, holds);
    boolean is = operator == Operator.IS || operator == Operator.IS_NOT;
    Expr told = left instanceof Expr.AssignExpr a ? a.value() : left;
    State.Guarded stored = is && told instanceof Expr.Name n ? stored(n) : null;
    told = stored == null ? told : stored.test();
    if (is && told instanceof Expr.Call c && Boolean.FALSE.equals(evaluator.peek(right).truth())) {
      called(c, holds == (operator == Operator.IS_NOT));
    }
  }

  private void equal(Expr left, Expr right, boolean holds) {
    if (narrowable(left) && simple(right) && steady(left, right)) {
      narrowTo(left, evaluator.peek(right).constants(), holds);
    }
    if (narrowable(right) && simple(left) && steady(right, left)) {
      narrowTo(right, evaluator.peek(left).constants(), holds);
    }
  }

  /** An operand that the other one assigns is not what it was when the test was made. */
  private static boolean steady(Expr subject, Expr other) {
    return !(subject instanceof Expr.AssignExpr)
        || other instanceof Expr.Literal
        || other instanceof Expr.StringLiteral;
  }

  private void narrowTo(Expr subject, Constants only, boolean holds) {
    if (!only.known() || (!holds && only.values().size() != 1)) {
      return;
    }
    narrow(subject, value -> holds ? among(value, only) : without(value, only));
  }

  /** The value when it equals one of these constants; null if it cannot. */
  static @Nullable Value among(Value value, Constants only) {
    if (!value.constants().known()) {
      Value narrowed = Value.of(only).withSymbols(value.symbols()).withLabels(value.deepLabels());
      return value.affix().equals(Affix.NONE) ? narrowed : narrowed.withAffix(value.affix());
    }
    Constants left =
        value.constants().filter(c -> only.values().stream().anyMatch(o -> !differ(c, o)));
    return left == null ? null : value.withConstants(left);
  }

  private static @Nullable Value without(Value value, Constants none) {
    Constant excluded = none.values().get(0);
    if (excluded instanceof Constant.SomeString) {
      return value;
    }
    Constants left = value.constants().filter(c -> !c.equals(excluded));
    return left == null ? null : value.withConstants(left);
  }

  private static boolean differ(Constant a, Constant b) {
    return Boolean.FALSE.equals(Arithmetic.equal(a, b));
  }

  private void member(Expr subject, Expr container, boolean holds) {
    if (!narrowable(subject) || !simple(container)) {
      return;
    }
    Shape shape = evaluator.peek(container).shape();
    if (shape == null || !shape.closed() || shape.kind() == Shape.Kind.OBJECT) {
      return;
    }
    List<Constant> all = new ArrayList<>();
    for (Map.Entry<Constant, Value> entry : shape.entries().entrySet()) {
      Constants held =
          shape.kind() == Shape.Kind.MAP
              ? Constants.of(entry.getKey())
              : entry.getValue().constants();
      if (!held.known()) {
        return;
      }
      all.addAll(held.values());
    }
    Constants only = Constants.of(all);
    if (holds && only.known()) {
      narrow(subject, value -> among(value, only));
    } else if (!holds && shape.exact()) {
      all.forEach(c -> narrow(subject, value -> without(value, Constants.of(c))));
    }
  }

  private void tested(Expr.Name name, boolean holds) {
    narrow(name, value -> withTruth(value, holds));
    guard(name, name, holds);
    State.Guarded guard = stored(name);
    if (guard != null) {
      refine(guard.test(), holds);
    }
  }

  /** What a variable was made of, if that still is as it was. */
  State.@Nullable Guarded stored(Expr.Name name) {
    State.Variable variable = evaluator.variable(name.name());
    State.Guarded guard = variable == null ? null : variable.guard();
    boolean unchanged =
        guard != null
            && guard.about().entrySet().stream()
                .allMatch(e -> evaluator.state.get(e.getKey()) == e.getValue());
    return unchanged ? guard : null;
  }

  /** The value if it has this truth; null if it cannot. */
  static @Nullable Value withTruth(Value value, boolean truth) {
    Constants left = value.constants().filter(c -> !Boolean.valueOf(!truth).equals(Value.truth(c)));
    if (left == null || Boolean.valueOf(!truth).equals(value.truth())) {
      return null;
    }
    return left == value.constants() ? value : value.withConstants(left);
  }

  private void called(Expr.Call call, boolean holds) {
    Expr.Binary comparison = evaluator.environment.conventions().comparison(call);
    if (comparison != null) {
      compared(call, comparison.operator(), comparison.left(), comparison.right(), holds);
      return;
    }
    List<Argument> arguments = call.arguments();
    boolean isInstance =
        call.callee() instanceof Expr.Name n
            && n.name().equals("isinstance")
            && arguments.size() == 2;
    if (isInstance && holds) {
      Names types = types(arguments.get(1).value());
      Expr subject = arguments.get(0).value();
      if (!types.isEmpty() && narrowable(subject)) {
        narrow(subject, value -> value.withTypes(types));
      }
    }
    if (call.callee() instanceof Expr.Member m) {
      guard(call, m.object(), holds);
    }
    arguments.forEach(argument -> guard(call, argument.value(), holds));
  }

  /** The types that a class or a tuple of classes names. */
  Names types(Expr expr) {
    if (!(expr instanceof Expr.Sequence s)) {
      return evaluator.definitions.annotations().peek(expr);
    }
    Names all = null;
    for (Expr element : s.elements()) {
      Names one = evaluator.definitions.annotations().peek(element);
      all = all == null ? one : all.join(one);
    }
    return all == null ? Names.UNKNOWN : all;
  }

  /** Lets the client say what the outcome means for what an operand speaks of. */
  private void guard(Expr test, Expr operand, boolean holds) {
    Semantics semantics = evaluator.environment.semantics();
    if (semantics == Semantics.NONE) {
      return;
    }
    Trails.Visit refined =
        (place, trail) ->
            narrow(
                place,
                v -> semantics.refined(new Semantics.Guard(test, operand, trail, place, holds), v));
    new Trails(evaluator, refined).follow(operand);
  }

  static boolean narrowable(Expr expr) {
    return expr instanceof Expr.Name
        || (expr instanceof Expr.AssignExpr a && a.target() instanceof Expr.Name)
        || (expr instanceof Expr.Member m && narrowable(m.object()))
        || (expr instanceof Expr.Index i && i.subscripts().size() == 1 && narrowable(i.object()));
  }

  /** Cheap to look at a second time, and without effects. */
  private static boolean simple(Expr expr) {
    return switch (expr) {
      case Expr.Name e -> true;
      case Expr.Literal e -> true;
      case Expr.StringLiteral e -> true;
      case Expr.Member e -> simple(e.object());
      case Expr.Unary e -> simple(e.operand());
      case Expr.Sequence e -> e.elements().stream().allMatch(Refinement::simple);
      default -> false;
    };
  }

  private void narrow(Expr subject, Function<Value, @Nullable Value> change) {
    Expr place = subject instanceof Expr.AssignExpr a ? a.target() : subject;
    Value value = evaluator.peek(place);
    Value narrowed = change.apply(value);
    if (narrowed == null) {
      evaluator.state = evaluator.state.dead(State.Reach.FOLDED);
    } else if (narrowed != value) {
      evaluator.assignments.narrow(place, narrowed);
    }
  }

  /** Remembers a test, or what else tells of other variables, that is stored in a variable. */
  State.@Nullable Guarded guardOf(@Nullable Expr test) {
    if (test == null || !isTest(test)) {
      return null;
    }
    Map<Integer, State.Variable> about = new LinkedHashMap<>();
    collect(test, about);
    return about.isEmpty() || about.size() > MOST_NAMES ? null : new State.Guarded(test, about);
  }

  private static boolean isTest(Expr expr) {
    return switch (expr) {
      case Expr.Unary u -> u.operator() == Operator.NOT;
      case Expr.Comparison c -> true;
      case Expr.Call c -> true;
      case Expr.Member m -> true;
      case Expr.Index i -> true;
      case Expr.Await a -> isTest(a.value());
      case Expr.Binary b ->
          switch (b.operator()) {
            case AND, OR, EQUAL, NOT_EQUAL, IS, IS_NOT, IN, NOT_IN, DIVIDE -> true;
            default -> false;
          };
      default -> false;
    };
  }

  private void collect(Expr test, Map<Integer, State.Variable> about) {
    if (test instanceof Expr.Name n) {
      Integer slot = evaluator.slotOf(n.name());
      State.Variable variable = slot == null ? null : evaluator.state.get(slot);
      if (slot != null && variable != null) {
        about.put(slot, variable);
      }
    } else if (about.size() <= MOST_NAMES && !(test instanceof Expr.Lambda)) {
      test.forEachChild(child -> {
        if (child instanceof Expr e) {
          collect(e, about);
        } else if (child instanceof Argument a) {
          collect(a.value(), about);
        }
      });
    }
  }
}
