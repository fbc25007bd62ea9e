package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a client adds to the evaluator. The evaluator knows assignments, containers, branches, loops
 * and completions; a client says what its {@link Labels} do at the few places that concern it, and
 * they flow along with constants, types and shapes through all the rest.
 *
 * <p>This is how taint is meant to come in, with no second evaluator: a source is an expression
 * whose {@link #evaluated} adds a label; a sanitizer is a {@link #called} that gives none; a sink
 * looks at the value in {@link #evaluated} and remembers what it saw; a propagator by side effect
 * gives {@link Effect#writes}; a guard drops labels in {@link #refined}; a summary of a function is
 * an evaluation of its body whose parameters carry labels of their own ({@link #parameter}), and
 * applying it is {@link #called} again. Steps of a path are kept in labels and added in these
 * hooks.
 *
 * <p>Each hook must be a function of its arguments: code is evaluated several times until loops are
 * stable, and expressions in dead code are evaluated too.
 */
public interface Semantics {

  /** Carries nothing. */
  Semantics NONE = new Semantics() {};

  /** Called with every expression after it has been evaluated; gives the value that is used. */
  default Value evaluated(Expr expr, Value value) {
    return value;
  }

  /**
   * The labels of a result computed from others: operators, formatting, subscripts, members of
   * unknown objects, pure library functions whose constant result is known.
   */
  default Labels derived(Expr expr, List<Value> inputs) {
    Labels all = Labels.NONE;
    for (Value input : inputs) {
      all = Labels.join(all, input.deepLabels());
    }
    return all;
  }

  /** What a call gives and does. {@code result} has constants, type and shape, but no labels. */
  default Effect called(CallSite site, Value result) {
    return Effect.of(result.plusLabels(derived(site.call(), site.inputs())));
  }

  /** A variable or member in a branch in which a test about it holds or fails. */
  default Value refined(Guard guard, Value value) {
    return value;
  }

  /**
   * The function returns something that counts as true or as false; asked for each return and each
   * of the two that is possible there, in the state that this outcome leaves.
   */
  default void returns(boolean outcome, Function<String, Value> variables) {}

  /**
   * What a name of the file holds, as a function finds it that runs at any time.
   *
   * @param value what the code outside functions leaves there
   */
  default Value global(String name, Value value) {
    return value;
  }

  /**
   * Something is left where other functions find it: in a variable of the file, or in a member of a
   * module or class.
   *
   * @param place a Name or Member, as in the code
   * @param value what it holds from now on
   */
  default void stored(Expr place, Value value) {}

  /**
   * What a {@code with} statement gives its variable.
   *
   * @param value what the context evaluated to
   */
  default Value entered(Expr context, Value value) {
    return value;
  }

  /** A parameter as the function starts. */
  default Value parameter(Parameter parameter, Value value) {
    return value;
  }

  /**
   * A target of an assignment (also of a loop or {@code with}), a variable, member or element, with
   * the value it gets; gives the value that it holds.
   */
  default Value assigned(Expr target, Value value) {
    return value;
  }

  /**
   * What places hold from now on because an expression was evaluated.
   *
   * @param variables what holds now, by name
   */
  default List<Change> consequences(Expr expr, Value value, Function<String, Value> variables) {
    return List.of();
  }

  /**
   * The function under evaluation ends, without an error.
   *
   * @param statement that returns; null behind the last one
   * @param held what its variables hold
   */
  default void ends(@Nullable Stmt statement, Collection<Value> held) {}

  /** A place, a variable, member or element, with what becomes of its value. */
  record Change(Expr place, UnaryOperator<Value> value) {}

  /**
   * A test whose outcome is known in a branch.
   *
   * @param test the test as written, without negations around it
   * @param operand the operand of it that speaks of the subject
   * @param trail how the operand is made of the subject, from the outside in; empty if it is it
   * @param subject the expression that is refined
   */
  record Guard(Expr test, Expr operand, List<Part> trail, Expr subject, boolean holds) {}

  /** An expression, with the one in it that is meant. */
  record Part(Expr whole, Expr part) {}

  /**
   * What a call did: its result, and what the places it wrote to (argument or receiver) hold.
   *
   * @param complete whether this is all that it wrote to; else what its arguments hold is forgotten
   *     if the callee is not known otherwise
   */
  record Effect(Value result, List<Write> writes, boolean complete) {
    public Effect(Value result, List<Write> writes) {
      this(result, writes, false);
    }

    public static Effect of(Value result) {
      return new Effect(result, List.of(), false);
    }
  }

  /** A place that was written to. */
  record Write(Expr place, Value value) {}
}
