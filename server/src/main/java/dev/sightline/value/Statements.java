package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import org.jspecify.annotations.Nullable;

/** What statements do, but for loops, {@code try}, {@code with} and {@code match}. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class Statements {
  private final Evaluator evaluator;
  private final Loops loops;
  private final Tries tries;
  private final Switches switches;

  /** What the breaks of the innermost statement that gives a value have given so far. */
  private @Nullable Value given;

  Statements(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.loops = new Loops(evaluator);
    this.tries = new Tries(evaluator);
    this.switches = new Switches(evaluator);
  }

  void exec(Stmt statement) {
    evaluator.step();
    evaluator.recorder.statement(statement, evaluator.state.reach());
    if (evaluator.jumps.catching && mayRaise(statement)) {
      evaluator.jumps.raises(evaluator.state);
    }
    switch (statement) {
      case Stmt.ExprStmt s -> evaluator.eval(s.expr());
      case Stmt.Assign s -> assign(s);
      case Stmt.AugmentedAssign s -> augmented(s);
      case Stmt.Return s -> returns(s);
      case Stmt.Raise s -> raise(s);
      case Stmt.Break s -> breaks(s);
      case Stmt.Continue s -> jump(label(s.label()), false);
      case Stmt.Pass s -> {}
      case Stmt.Delete s -> s.targets().forEach(evaluator.assignments::delete);
      case Stmt.Assert s -> assertion(s);
      case Stmt.ScopeDeclaration s -> {}
      case Stmt.Import s -> s.clauses().forEach(this::imports);
      case Stmt.If s -> conditional(s);
      case Stmt.While s -> loops.exec(s, "");
      case Stmt.ForEach s -> loops.exec(s, "");
      case Stmt.For s -> loops.exec(s, "");
      case Stmt.With s -> tries.with(s);
      case Stmt.Try s -> tries.exec(s);
      case Stmt.Switch s -> switches.exec(s);
      case Stmt.FunctionDef s -> evaluator.definitions.function(s);
      case Stmt.ClassDef s -> evaluator.definitions.classDef(s);
      case Stmt.TypeAlias s -> evaluator.definitions.alias(s);
      case Stmt.Nested s -> nested(s);
      case Stmt.OtherStmt s -> s.children().forEach(this::anything);
    }
  }

  private static String label(@Nullable Identifier label) {
    return label == null ? "" : label.name();
  }

  private void anything(Node node) {
    switch (node) {
      case Expr e -> evaluator.eval(e);
      case Stmt s -> exec(s);
      default -> node.forEachChild(this::anything);
    }
  }

  private static boolean mayRaise(Stmt statement) {
    return switch (statement) {
      case Stmt.Pass s -> false;
      case Stmt.Break s -> false;
      case Stmt.Continue s -> false;
      case Stmt.ScopeDeclaration s -> false;
      case Stmt.Try s -> false;
      case Stmt.Nested s -> false;
      case Stmt.FunctionDef s -> !s.decorators().isEmpty();
      case Stmt.ExprStmt s -> !fixed(s.expr());
      case Stmt.Return s -> s.value() != null && !fixed(s.value());
      case Stmt.Assign s ->
          s.value() != null
              && !(fixed(s.value()) && s.targets().stream().allMatch(t -> t instanceof Expr.Name));
      default -> true;
    };
  }

  private static boolean fixed(Expr expr) {
    return expr instanceof Expr.Literal || expr instanceof Expr.StringLiteral;
  }

  private void assign(Stmt.Assign s) {
    Names declared =
        s.type() == null ? Names.UNKNOWN : evaluator.definitions.annotations().types(s.type());
    if (s.value() == null) {
      s.targets().stream()
          .filter(target -> !(target instanceof Expr.Name))
          .forEach(evaluator::eval);
      if (!declared.isEmpty() && s.targets().get(0) instanceof Expr.Name n) {
        Value typed = evaluator.read(n.name()).withTypes(declared);
        evaluator.assign(n.name(), new State.Variable(typed, null, null));
      }
      return;
    }
    Value value = evaluator.eval(s.value());
    Value held = isOpen(s) ? value.forgotten() : value;
    Value typed = declared.isEmpty() ? held : held.withTypes(declared(held, declared));
    for (Expr target : s.targets()) {
      evaluator.assignments.assign(target, typed, s.value());
    }
  }

  /** Whether a field may be assigned by code that is not seen, where fields say so. */
  private boolean isOpen(Stmt.Assign s) {
    return evaluator.environment.conventions().hasImplicitMembers()
        && evaluator.frame.scope.kind == Scope.Kind.CLASS
        && s.modifiers().stream()
            .noneMatch(m -> m.name().equals("final") || m.name().equals("private"));
  }

  /** Where types are declared both count: what a variable is, and what it holds now. */
  private Names declared(Value value, Names declared) {
    if (value.types().isEmpty()) {
      return declared;
    }
    return evaluator.environment.conventions().isStrict()
            || evaluator.assignments.isSpecial(value.types(), declared)
        ? value.types()
        : value.types().join(declared);
  }

  private void augmented(Stmt.AugmentedAssign s) {
    Value old = evaluator.eval(s.target());
    Value more = evaluator.eval(s.value());
    Value value = evaluator.expressions.operators().compute(s.value(), s.operator(), old, more);
    evaluator.assignments.update(s.target(), old, value);
  }

  private void returns(Stmt.Return s) {
    Value value = s.value() == null ? Value.NULL : evaluator.eval(s.value());
    if (evaluator.state.live()) {
      evaluator.outcomes(s.value(), value);
      evaluator.ends(s);
      evaluator.frame.gives(value);
      evaluator.jumps.returns(evaluator.state);
    }
    evaluator.state = evaluator.state.dead(State.Reach.JUMPED);
  }

  private void raise(Stmt.Raise s) {
    Value exception = s.value() == null ? null : evaluator.eval(s.value());
    if (s.cause() != null) {
      evaluator.eval(s.cause());
    }
    if (evaluator.state.live()) {
      evaluator.jumps.raises(evaluator.state);
      evaluator.jumps.throwing(exception);
    }
    evaluator.state = evaluator.state.dead(State.Reach.JUMPED);
  }

  private void breaks(Stmt.Break s) {
    if (s.value() != null) {
      Value value = evaluator.eval(s.value());
      if (evaluator.state.live()) {
        given = given == null ? value : given.join(value);
      }
    }
    jump(label(s.label()), true);
  }

  /** What a statement gives that stands for a value: that of the breaks that leave it. */
  Value value(Expr.StatementExpr e) {
    Value before = given;
    given = null;
    exec(e.statement());
    Value result = given == null ? Value.UNKNOWN : given;
    given = before;
    return result;
  }

  private void jump(String label, boolean out) {
    if (evaluator.state.live()) {
      if (out) {
        evaluator.jumps.breaks(label, evaluator.state);
      } else {
        evaluator.jumps.continues(label, evaluator.state);
      }
    }
    evaluator.state = evaluator.state.dead(State.Reach.JUMPED);
  }

  private void assertion(Stmt.Assert s) {
    evaluator.eval(s.test());
    State before = evaluator.state;
    if (s.message() != null) {
      evaluator.refinement.refine(s.test(), false);
      evaluator.eval(s.message());
    }
    evaluator.state = before;
    evaluator.refinement.refine(s.test(), true);
  }

  private void imports(ImportClause clause) {
    String symbol = Imports.symbol(clause, evaluator.environment);
    if (clause.isWildcard()) {
      Value others = evaluator.read(ModuleScope.WILDCARD);
      Value module = Value.ofSymbol(symbol);
      Value all = others == Value.UNKNOWN ? module : others.join(module);
      evaluator.assign(ModuleScope.WILDCARD, new State.Variable(all, null, null));
    } else {
      String name = Bindings.localName(clause);
      evaluator.assign(name, new State.Variable(Value.ofSymbol(symbol), null, null));
    }
  }

  private void conditional(Stmt.If s) {
    State ends = null;
    for (Stmt.Branch branch : s.branches()) {
      Boolean truth = evaluator.eval(branch.test()).truth();
      State before = evaluator.state;
      enter(before, Boolean.FALSE.equals(truth), branch.test(), true);
      evaluator.exec(branch.body());
      ends = ends == null ? evaluator.state : ends.join(evaluator.state);
      enter(before, Boolean.TRUE.equals(truth), branch.test(), false);
    }
    if (s.otherwise() != null) {
      evaluator.exec(s.otherwise());
    }
    evaluator.state = ends == null ? evaluator.state : ends.join(evaluator.state);
  }

  private void enter(State before, boolean never, Expr test, boolean holds) {
    evaluator.state = never ? before.dead(State.Reach.FOLDED) : before;
    evaluator.refinement.refine(test, holds);
  }

  private void nested(Stmt.Nested s) {
    if (s.label() == null || s.block().statements().size() != 1) {
      evaluator.exec(s.block());
      return;
    }
    String label = s.label().name();
    switch (s.block().statements().get(0)) {
      case Stmt.While loop -> loops.exec(loop, label);
      case Stmt.ForEach loop -> loops.exec(loop, label);
      case Stmt.For loop -> loops.exec(loop, label);
      case Stmt other -> {
        exec(other);
        State out = evaluator.jumps.breaks.remove(label);
        evaluator.state = out == null ? evaluator.state : evaluator.state.join(out);
      }
    }
  }
}
