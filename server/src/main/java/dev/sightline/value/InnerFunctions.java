package dev.sightline.value;

import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Slot;
import dev.sightline.tree.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions and lambdas whose body stands in the code under evaluation: run once for whoever may
 * call them, when all that they see is known, and again for each call with what is passed to it.
 */
final class InnerFunctions {
  private static final int DEEPEST = 3;

  private final Evaluator evaluator;
  private final IdentityHashMap<Node, Home> homes = new IdentityHashMap<>();
  private final Deque<Node> running = new ArrayDeque<>();

  /** Where a function was defined: what it sees. */
  private record Home(Frame frame, Scope scope) {}

  InnerFunctions(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Notes a definition where it is evaluated, to be run later for unknown callers. */
  void defined(Node definition) {
    homes.put(definition, new Home(evaluator.frame, evaluator.frame.scope));
    evaluator.frame.defer(definition, evaluator.state.reach());
  }

  /** Evaluates the bodies of inner functions, and of theirs, now that all they see is known. */
  void runDeferred(Frame.Globals globals) {
    Frame outer = evaluator.frame;
    Frame.Deferred next = outer.deferred.poll();
    while (next != null) {
      run(next.definition(), new Home(outer, next.scope()), next.reach(), null, globals);
      next = outer.deferred.poll();
    }
  }

  /** What a call gives if it calls an inner function, else null. Only clients with labels ask. */
  @Nullable Value call(CallSite site) {
    Callable callee = site.callee().callable();
    return callee == null || !isInner(callee)
        ? null
        : invoke(callee, Passed.of(site.syntax(), site.arguments()));
  }

  /** What an inner function gives for these positional arguments; null if it is none. */
  @Nullable Value apply(Value function, List<Value> arguments) {
    Callable callee = function.callable();
    return callee == null || !isInner(callee) ? null : invoke(callee, Passed.positional(arguments));
  }

  private boolean isInner(Callable callee) {
    return callee.definition() instanceof Expr.Lambda
        || (callee.definition() instanceof Stmt.FunctionDef f
            && !(f.body() instanceof Slot)
            && (homes.containsKey(f) || !conventions().hasImplicitMembers()));
  }

  private Conventions conventions() {
    return evaluator.environment.conventions();
  }

  private @Nullable Value invoke(Callable callee, Passed passed) {
    Node definition = callee.definition();
    if (running.size() >= DEEPEST || running.contains(definition) || evaluator.coarse()) {
      return null;
    }
    Home known = homes.get(definition);
    Home home = known == null ? new Home(evaluator.frame, evaluator.frame.scope) : known;
    running.push(definition);
    Value result = run(definition, home, evaluator.state.reach(), passed, evaluator.frame.globals);
    running.pop();
    return result;
  }

  private @Nullable Value run(
      Node definition,
      Home home,
      State.Reach reach,
      @Nullable Passed passed,
      Frame.Globals globals) {
    List<Parameter> parameters = Definitions.parameters(definition);
    Block body = Definitions.body(definition);
    if (body == null) {
      return null;
    }
    Bindings bindings = Bindings.of(body.statements(), conventions(), true);
    parameters.forEach(p -> Definitions.forEachName(p, bindings.bound()::add));
    List<Value> values = passed == null ? null : passed.bind(parameters, evaluator);
    Scope scope = new Scope(Scope.Kind.FUNCTION, null, bindings.shared());
    Evaluator.Point before = evaluator.point();
    evaluator.begin(new Frame(home.frame(), globals, scope, bindings), home.scope(), reach);
    evaluator.enter(parameters, bindings, values);
    evaluator.exec(body.statements());
    boolean falls = evaluator.state.live() && !(definition instanceof Expr.Lambda);
    Value given = evaluator.frame.result;
    Value result = given == null ? Value.NULL : falls ? given.join(Value.NULL) : given;
    runDeferred(globals);
    evaluator.resume(before);
    return result;
  }
}
