package dev.sightline.flow;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The calls of a unit that stand as statements.
 *
 * @param calls by identity
 */
record StatementCalls(Set<Expr> calls) {

  static StatementCalls of(Unit unit) {
    StatementCalls found = new StatementCalls(Collections.newSetFromMap(new IdentityHashMap<>()));
    unit.statements().forEach(found::add);
    return found;
  }

  boolean contains(Expr call) {
    return calls.contains(call);
  }

  private void add(Node node) {
    if (node instanceof Stmt.ExprStmt statement) {
      calls.add(
          statement.expr() instanceof Expr.Await awaited ? awaited.value() : statement.expr());
    } else if (!(node instanceof Expr)) {
      node.forEachChild(this::add);
    }
  }
}
