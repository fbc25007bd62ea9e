package dev.sightline.value;

import dev.sightline.tree.Block;
import dev.sightline.tree.Stmt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code try} and {@code with}: exceptions, and what runs however a block ends. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the one that does nothing
final class Tries {
  /** Final blocks nested deeper run once for all ways to get there, not for each. */
  private static final int MOST_NESTED = 2;

  private final Evaluator evaluator;
  private int nested;

  Tries(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  void exec(Stmt.Try s) {
    if (s.finalBody() == null) {
      guarded(s);
      return;
    }
    Completions outer = evaluator.jumps;
    Completions all = new Completions(true);
    evaluator.jumps = all;
    guarded(s);
    evaluator.jumps = outer;
    outer.throwing(all.thrown);
    nested++;
    if (nested > MOST_NESTED) {
      finishTogether(s.finalBody(), all);
    } else {
      finishEach(s.finalBody(), all);
    }
    nested--;
  }

  /** Body, handlers and else. */
  private void guarded(Stmt.Try s) {
    Completions outer = evaluator.jumps;
    Completions inner = new Completions(true);
    State start = evaluator.state;
    evaluator.jumps = inner;
    s.resources().forEach(this::enter);
    evaluator.exec(s.body());
    evaluator.jumps = outer;
    outer.addJumps(inner);
    State raised = inner.raised == null ? start : inner.raised;
    if (s.otherwise() != null) {
      evaluator.exec(s.otherwise());
    }
    State ends = evaluator.state;
    boolean caught = false;
    for (Stmt.Handler handler : s.handlers()) {
      evaluator.state = raised;
      handle(handler, inner.thrown);
      ends = ends.join(evaluator.state);
      caught |= handler.type() == null;
    }
    if (!caught && raised.live()) {
      outer.raises(raised);
      outer.throwing(inner.thrown);
    }
    evaluator.state = ends;
  }

  private void handle(Stmt.Handler handler, @Nullable Value thrown) {
    Names types = Names.UNKNOWN;
    if (handler.type() != null) {
      evaluator.eval(handler.type());
      types = evaluator.refinement.types(handler.type());
    }
    if (handler.target() != null) {
      Value raised = thrown == null ? Value.UNKNOWN : thrown.withConstants(Constants.UNKNOWN);
      Value exception = raised.withTypes(new Names(types.values(), false));
      evaluator.assignments.assign(handler.target(), exception, null);
    }
    evaluator.exec(handler.body());
  }

  /** Runs the final block in each way it can be reached; it goes on as it came, if it ends. */
  private void finishEach(Block finalBody, Completions all) {
    Completions outer = evaluator.jumps;
    State normal = evaluator.state;
    if (all.raised != null) {
      State state = finish(finalBody, all.raised);
      if (state.live()) {
        outer.raises(state);
      }
      if (all.thrown != null) {
        outer.throwing(all.thrown);
      }
    }
    if (all.returned != null) {
      State state = finish(finalBody, all.returned);
      if (state.live()) {
        outer.returns(state);
      }
    }
    finish(finalBody, all.breaks).forEach(outer::breaks);
    finish(finalBody, all.continues).forEach(outer::continues);
    evaluator.state = finish(finalBody, normal);
  }

  private Map<String, State> finish(Block finalBody, Map<String, State> jumps) {
    Map<String, State> after = new LinkedHashMap<>();
    jumps.forEach((label, state) -> {
      State end = finish(finalBody, state);
      if (end.live()) {
        after.put(label, end);
      }
    });
    return after;
  }

  private State finish(Block finalBody, State start) {
    evaluator.state = start;
    evaluator.exec(finalBody);
    return evaluator.state;
  }

  private void finishTogether(Block finalBody, Completions all) {
    State normal = evaluator.state;
    State any = joined(joined(normal, all.raised), all.returned);
    for (Map<String, State> jumps : List.of(all.breaks, all.continues)) {
      for (State state : jumps.values()) {
        any = any.join(state);
      }
    }
    State end = finish(finalBody, any);
    Completions outer = evaluator.jumps;
    if (end.live()) {
      if (all.raised != null) {
        outer.raises(end);
      }
      if (all.returned != null) {
        outer.returns(end);
      }
      all.breaks.keySet().forEach(label -> outer.breaks(label, end));
      all.continues.keySet().forEach(label -> outer.continues(label, end));
    }
    evaluator.state = normal.live() ? end : end.dead(State.Reach.JUMPED);
  }

  private static State joined(State state, @Nullable State other) {
    return other == null ? state : state.join(other);
  }

  void with(Stmt.With s) {
    boolean swallows = false;
    for (Stmt.WithItem item : s.items()) {
      swallows |= enter(item);
    }
    if (!swallows) {
      evaluator.exec(s.body());
      evaluator.jumps.raises(evaluator.state);
      return;
    }
    Completions outer = evaluator.jumps;
    Completions inner = new Completions(true);
    State start = evaluator.state;
    evaluator.jumps = inner;
    evaluator.exec(s.body());
    evaluator.jumps = outer;
    State raised = inner.raised == null ? start : inner.raised;
    outer.addJumps(inner);
    outer.raises(raised);
    evaluator.state = evaluator.state.join(raised);
  }

  /** Enters a context; gives whether leaving it may swallow exceptions. */
  private boolean enter(Stmt.WithItem item) {
    Value context = evaluator.eval(item.context());
    if (item.target() != null) {
      // Most contexts give themselves, or what they are about.
      Value about = context.withConstants(Constants.UNKNOWN);
      Value entered =
          evaluator.environment.semantics() == Semantics.NONE
              ? about
              : evaluator.environment.semantics().entered(item.context(), about);
      evaluator.assignments.assign(item.target(), entered, item.context());
    }
    Names about = context.types().isEmpty() ? callee(item) : context.types();
    return about.values().stream().anyMatch(evaluator.environment.library()::swallows)
        || (about.isEmpty() && context.symbols().isEmpty());
  }

  private Names callee(Stmt.WithItem item) {
    return item.context() instanceof dev.sightline.tree.Expr.Call c
        ? evaluator.peekCallee(c)
        : Names.UNKNOWN;
  }
}
