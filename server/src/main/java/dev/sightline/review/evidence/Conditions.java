package dev.sightline.review.evidence;

import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is tested on every way to a place in a function: the tests of the branches around it,
 * and those before it after which the function does not go on.
 */
final class Conditions {
  private final Spot place;
  private final Span span;
  private final boolean withPassed;
  private final List<Condition> found = new ArrayList<>();

  /** A test, and how it came out. */
  record Condition(Spot test, boolean holds) {

    /** As one would say it: {@code not x} that fails is x that holds. */
    Condition plain() {
      return test.node() instanceof Expr.Unary u && u.operator() == Operator.NOT
          ? new Condition(test.with(u.operand()), !holds).plain()
          : this;
    }

    /** In words: {@code only if `x`}. */
    String says() {
      Condition plain = plain();
      return (plain.holds ? "only if `" : "only unless `") + plain.test.source() + "`";
    }
  }

  private Conditions(Spot place, boolean passed) {
    this.place = place;
    this.withPassed = passed;
    this.span = place.node().span();
  }

  static List<Condition> at(Spot place) {
    return of(place, true);
  }

  /** The tests of the branches around it alone. */
  static List<Condition> around(Spot place) {
    return of(place, false);
  }

  private static List<Condition> of(Spot place, boolean passed) {
    Conditions conditions = new Conditions(place, passed);
    conditions.block(place.file().tree().unit(place.unit()).statements());
    return List.copyOf(conditions.found);
  }

  private void block(List<? extends Node> statements) {
    for (Node statement : statements) {
      if (statement.span().contains(span)) {
        into(statement);
        return;
      }
      if (withPassed && statement.span().end() <= span.start()) {
        passed(statement);
      }
    }
  }

  private void into(Node node) {
    switch (node) {
      case Stmt.If i -> branches(i);
      case Stmt.While w when w.body().span().contains(span) && !w.testLast() -> {
        add(w.test(), true);
        block(w.body().statements());
      }
      case Expr.Conditional c when c.then().span().contains(span) ->
          deeper(c.test(), true, c.then());
      case Expr.Conditional c when c.otherwise().span().contains(span) ->
          deeper(c.test(), false, c.otherwise());
      case Expr.Binary b when b.right().span().contains(span) && isLazy(b.operator()) ->
          deeper(b.left(), b.operator() == Operator.AND, b.right());
      case Block b -> block(b.statements());
      default ->
          node.forEachChild(child -> {
            if (child.span().contains(span) && !span.contains(child.span())) {
              into(child);
            }
          });
    }
  }

  private static boolean isLazy(Operator operator) {
    return operator == Operator.AND || operator == Operator.OR;
  }

  private void deeper(Expr test, boolean holds, Expr inside) {
    add(test, holds);
    into(inside);
  }

  private void branches(Stmt.If statement) {
    for (Stmt.Branch branch : statement.branches()) {
      if (branch.body().span().contains(span)) {
        add(branch.test(), true);
        block(branch.body().statements());
        return;
      }
      if (branch.test().span().contains(span)) {
        into(branch.test());
        return;
      }
      add(branch.test(), false);
    }
    Block otherwise = statement.otherwise();
    if (otherwise != null && otherwise.span().contains(span)) {
      block(otherwise.statements());
    }
  }

  /** A statement that control got past. */
  private void passed(Node statement) {
    switch (statement) {
      case Stmt.Assert a -> add(a.test(), true);
      case Stmt.If i -> {
        for (Stmt.Branch branch : i.branches()) {
          if (!leaves(branch.body())) {
            otherwise(i);
            return;
          }
          add(branch.test(), false);
        }
      }
      default -> {}
    }
  }

  /** Whoever gets past {@code if a: ... else: return} has seen that a holds. */
  private void otherwise(Stmt.If statement) {
    boolean single = statement.branches().size() == 1 && statement.otherwise() != null;
    if (single && leaves(statement.otherwise())) {
      add(statement.branches().get(0).test(), true);
    }
  }

  private static boolean leaves(@Nullable Block block) {
    if (block == null || block.statements().isEmpty()) {
      return false;
    }
    Stmt last = block.statements().get(block.statements().size() - 1);
    return switch (last) {
      case Stmt.Return r -> true;
      case Stmt.Raise r -> true;
      case Stmt.Break b -> true;
      case Stmt.Continue c -> true;
      case Stmt.If i ->
          leaves(i.otherwise()) && i.branches().stream().allMatch(b -> leaves(b.body()));
      default -> false;
    };
  }

  private void add(Expr test, boolean holds) {
    found.add(new Condition(place.with(test), holds));
  }
}
