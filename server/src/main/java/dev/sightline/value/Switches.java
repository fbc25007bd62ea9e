package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.MapEntry;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Stmt;
import org.jspecify.annotations.Nullable;

/** {@code match} and {@code switch}. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Switches {
  private final Evaluator evaluator;

  Switches(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  void exec(Stmt.Switch s) {
    if (!evaluator.environment.conventions().breaksSwitches()) {
      cases(s);
      return;
    }
    State around = evaluator.jumps.breaks.remove("");
    cases(s);
    State out = evaluator.jumps.breaks.remove("");
    evaluator.state = out == null ? evaluator.state : evaluator.state.join(out);
    if (around != null) {
      evaluator.jumps.breaks.put("", around);
    }
  }

  private boolean captures(Expr pattern) {
    return pattern instanceof Expr.Name && evaluator.environment.conventions().capturesInCases();
  }

  private void cases(Stmt.Switch s) {
    Value subject = evaluator.eval(s.subject());
    State next = evaluator.state;
    State falling = null;
    State ends = null;
    for (Stmt.Case c : s.cases()) {
      Value now = c == s.cases().get(0) ? subject : again(s.subject(), subject, next);
      Boolean fits = fits(c, now);
      evaluator.state = Boolean.FALSE.equals(fits) ? next.dead(State.Reach.FOLDED) : next;
      State failed = Boolean.TRUE.equals(fits) ? next.dead(State.Reach.FOLDED) : next;
      failed = enter(s.subject(), c, now, failed);
      evaluator.state = falling == null ? evaluator.state : evaluator.state.join(falling);
      evaluator.exec(c.body());
      falling = c.fallsThrough() ? evaluator.state : null;
      if (!c.fallsThrough()) {
        ends = ends == null ? evaluator.state : ends.join(evaluator.state);
      }
      next = failed;
    }
    next = falling == null ? next : next.join(falling);
    evaluator.state = ends == null ? next : ends.join(next);
  }

  private Value again(Expr subject, Value first, State state) {
    if (!(subject instanceof Expr.Name)) {
      return first;
    }
    State before = evaluator.state;
    evaluator.state = state;
    Value value = evaluator.peek(subject);
    evaluator.state = before;
    return value;
  }

  /** Binds names, tests the guard; gives the state in which the next case is tried. */
  private State enter(Expr subject, Stmt.Case c, Value value, State failed) {
    boolean only = c.patterns().size() == 1 && c.guard() == null;
    for (Expr pattern : c.patterns()) {
      literals(pattern);
      if (pattern instanceof Expr.Declaration d) {
        evaluator.assignments.assign(d, value, null);
      } else if (!(pattern instanceof Expr.Name) || captures(pattern)) {
        Bindings.forEachCapture(
            pattern,
            name -> {
              Value held = pattern instanceof Expr.Name ? value : part(pattern, value);
              evaluator.assign(name, new State.Variable(held, null, null));
            });
      }
    }
    Constants constants =
        c.patterns().size() == 1 ? constants(c.patterns().get(0)) : Constants.UNKNOWN;
    if (subject instanceof Expr.Name n && constants.known() && evaluator.state.live()) {
      Value narrowed = Refinement.among(value, constants);
      if (narrowed != null) {
        evaluator.assignments.narrow(n, narrowed);
      }
    }
    if (c.guard() == null) {
      return only || c.patterns().isEmpty() ? without(subject, value, constants, failed) : failed;
    }
    Boolean truth = evaluator.eval(c.guard()).truth();
    if (Boolean.FALSE.equals(truth)) {
      evaluator.state = evaluator.state.dead(State.Reach.FOLDED);
    }
    evaluator.refinement.refine(c.guard(), true);
    return failed;
  }

  private State without(Expr subject, Value value, Constants constants, State failed) {
    if (!(subject instanceof Expr.Name n) || !constants.known() || !failed.live()) {
      return failed;
    }
    Constants left = value.constants().filter(held -> !constants.values().contains(held));
    State before = evaluator.state;
    evaluator.state = failed;
    if (left == null) {
      evaluator.state = failed.dead(State.Reach.FOLDED);
    } else if (left != value.constants()) {
      evaluator.assignments.narrow(n, value.withConstants(left));
    }
    State result = evaluator.state;
    evaluator.state = before;
    return result;
  }

  private static Value part(Expr pattern, Value value) {
    return pattern instanceof Expr.AssignExpr
        ? value
        : Value.UNKNOWN.withLabels(value.deepLabels());
  }

  /** Evaluates what is no capture, so that names and constants in patterns are known. */
  private void literals(Expr pattern) {
    switch (pattern) {
      case Expr.Name n when captures(n) -> {}
      case Expr.Declaration d -> {}
      case Expr.Sequence s -> s.elements().forEach(this::literals);
      case Expr.Spread s -> {}
      case Expr.MapLiteral m -> {
        for (MapEntry entry : m.entries()) {
          if (entry.key() != null) {
            literals(entry.key());
          }
          literals(entry.value());
        }
      }
      case Expr.Call c -> {
        evaluator.eval(c.callee());
        c.arguments().forEach(a -> literals(a.value()));
      }
      case Expr.Binary b when b.operator() == Operator.BIT_OR -> {
        literals(b.left());
        literals(b.right());
      }
      case Expr.AssignExpr a -> literals(a.value());
      default -> evaluator.eval(pattern);
    }
  }

  /** Whether a case fits, as far as that is known before its guard. */
  private @Nullable Boolean fits(Stmt.Case c, Value subject) {
    if (c.patterns().isEmpty()) {
      return c.guard() == null ? Boolean.TRUE : null;
    }
    boolean never = true;
    for (Expr pattern : c.patterns()) {
      Boolean one = fits(pattern, subject);
      never &= Boolean.FALSE.equals(one);
      if (Boolean.TRUE.equals(one) && c.guard() == null) {
        return Boolean.TRUE;
      }
    }
    return never ? Boolean.FALSE : null;
  }

  private @Nullable Boolean fits(Expr pattern, Value subject) {
    if (captures(pattern)) {
      return Boolean.TRUE;
    }
    Constants wanted = constants(pattern);
    if (!wanted.known() || !subject.constants().known()) {
      return null;
    }
    boolean all = true;
    boolean none = true;
    for (Constant held : subject.constants().values()) {
      boolean some = false;
      boolean perhaps = false;
      for (Constant one : wanted.values()) {
        Boolean equal = Arithmetic.equal(held, one);
        some |= Boolean.TRUE.equals(equal);
        perhaps |= equal == null;
      }
      all &= some;
      none &= !some && !perhaps;
    }
    return all ? Boolean.TRUE : none ? Boolean.FALSE : null;
  }

  /** The constants that a pattern of literals stands for. */
  private Constants constants(Expr pattern) {
    return switch (pattern) {
      case Expr.Binary b when b.operator() == Operator.BIT_OR -> {
        Constants left = constants(b.left());
        Constants right = constants(b.right());
        yield left.known() && right.known() ? left.join(right) : Constants.UNKNOWN;
      }
      case Expr.Literal l -> evaluator.peek(l).constants();
      case Expr.StringLiteral l -> evaluator.peek(l).constants();
      case Expr.Name n -> evaluator.peek(n).constants();
      case Expr.Member m -> evaluator.peek(m).constants();
      case Expr.Unary u -> evaluator.peek(u).constants();
      default -> Constants.UNKNOWN;
    };
  }
}
