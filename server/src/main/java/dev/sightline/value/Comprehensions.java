package dev.sightline.value;

import dev.sightline.tree.ComprehensionClause;
import dev.sightline.tree.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comprehensions and generator expressions: a scope and a loop of their own. */
final class Comprehensions {
  private final Evaluator evaluator;

  Comprehensions(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value eval(Expr.Comprehension e) {
    List<ComprehensionClause> clauses = e.clauses();
    Value first = clauses.isEmpty() ? Value.UNKNOWN : evaluator.eval(clauses.get(0).iterable());
    Value single = mapped(e, first);
    if (single != null) {
      return single;
    }
    State before = evaluator.state;
    Scope outer = open(e);
    for (int i = 0; i < clauses.size(); i++) {
      ComprehensionClause clause = clauses.get(i);
      Value iterable = i == 0 ? first : evaluator.eval(clause.iterable());
      evaluator.assignments.assign(clause.target(), element(clause, iterable), null);
      conditions(clause);
    }
    Value element = result(e);
    evaluator.frame.scope = outer;
    evaluator.state = before.join(evaluator.state);
    return element;
  }

  private Scope open(Expr.Comprehension e) {
    Scope outer = evaluator.frame.scope;
    Scope scope = evaluator.frame.inner(e, Scope.Kind.COMPREHENSION);
    for (ComprehensionClause clause : e.clauses()) {
      declare(scope, clause.target());
    }
    evaluator.frame.scope = scope;
    return outer;
  }

  private void declare(Scope scope, Expr target) {
    switch (target) {
      case Expr.Name n -> evaluator.frame.declare(scope, n.name());
      case Expr.Sequence s -> s.elements().forEach(t -> declare(scope, t));
      case Expr.Spread s -> declare(scope, s.value());
      default -> {}
    }
  }

  private Value element(ComprehensionClause clause, Value iterable) {
    Value element = Containers.element(iterable);
    return iterable.shape() != null
        ? element
        : element.withLabels(evaluator.derived(clause.iterable(), List.of(iterable)));
  }

  private void conditions(ComprehensionClause clause) {
    for (Expr condition : clause.conditions()) {
      Boolean truth = evaluator.eval(condition).truth();
      if (Boolean.FALSE.equals(truth)) {
        evaluator.state = evaluator.state.dead(State.Reach.FOLDED);
      }
      evaluator.refinement.refine(condition, true);
    }
  }

  private Value result(Expr.Comprehension e) {
    Value element = evaluator.eval(e.element());
    if (e.value() == null) {
      return Value.ofShape(Shape.repeating(kind(e), element));
    }
    Value value = evaluator.eval(e.value());
    Constants keys = element.constants();
    boolean known = keys.known() && !keys.values().contains(Constants.SOME_STRING);
    Map<Constant, Value> entries = new LinkedHashMap<>();
    for (Constant key : known ? keys.values() : List.<Constant>of()) {
      entries.put(key, value);
    }
    return Value.ofShape(Shape.of(Shape.Kind.MAP, entries, known ? null : value, false));
  }

  private static Shape.Kind kind(Expr.Comprehension e) {
    return switch (e.kind()) {
      case LIST, GENERATOR -> Shape.Kind.LIST;
      case SET -> Shape.Kind.SET;
      case MAP -> Shape.Kind.MAP;
    };
  }

  /** One loop without conditions over a short list that is known: element by element. */
  private @Nullable Value mapped(Expr.Comprehension e, Value iterable) {
    boolean plain =
        e.clauses().size() == 1
            && e.clauses().get(0).conditions().isEmpty()
            && e.value() == null
            && kind(e) == Shape.Kind.LIST;
    List<Value> elements = plain ? iterable.elements() : null;
    if (elements == null || elements.isEmpty() || elements.size() > Constants.MOST) {
      return null;
    }
    Scope outer = open(e);
    List<Value> results = new ArrayList<>();
    for (Value element : elements) {
      Value held = element.plusLabels(iterable.labels());
      evaluator.assignments.assign(e.clauses().get(0).target(), held, null);
      results.add(evaluator.eval(e.element()));
    }
    evaluator.frame.scope = outer;
    return Value.ofShape(Shape.ofElements(Shape.Kind.LIST, results));
  }
}
