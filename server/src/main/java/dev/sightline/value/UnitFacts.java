package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What one unit does with names, told from its code alone and so kept as long as the unit lives.
 *
 * @param bindings of the unit's own scope: a function's for a body, else that around it
 * @param names every name that occurs in it
 * @param globals names of the file that some function in it assigns
 * @param members names of members that it assigns
 * @param reads names of members that it mentions
 * @param touched names of variables whose contents it changes, by {@code x[k] = v}, {@code x.m = v}
 *     or a call such as {@code x.append(v)}
 */
record UnitFacts(
    Bindings bindings,
    Set<String> names,
    Set<String> globals,
    Set<String> members,
    Set<String> reads,
    Set<String> touched) {

  private static final int LONGEST_NAME = 60;

  static UnitFacts of(Unit unit) {
    UnitFacts facts =
        new UnitFacts(
            Bindings.of(unit.statements()),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    unit.statements().forEach(facts::scan);
    return facts;
  }

  private void scan(Node node) {
    switch (node) {
      case Expr.Name n -> names.add(n.name());
      case Expr.StringLiteral s -> quoted(s.value());
      case Stmt.ScopeDeclaration s when s.global() -> s.names().forEach(n -> globals.add(n.name()));
      case Stmt.Assign s -> s.targets().forEach(this::written);
      case Stmt.AugmentedAssign s -> written(s.target());
      case Stmt.Delete s -> s.targets().forEach(this::written);
      case Stmt.ForEach s -> written(s.target());
      case Stmt.WithItem s when s.target() != null -> written(s.target());
      case Expr.Call c when c.callee() instanceof Expr.Member m -> called(m);
      case Expr.Member m -> reads.add(m.member().name());
      default -> {}
    }
    node.forEachChild(this::scan);
  }

  /** A short string may be an annotation, or name an attribute. */
  private void quoted(String text) {
    if (text.length() <= LONGEST_NAME && !text.isEmpty()) {
      int dot = text.indexOf('.');
      names.add(dot < 0 ? text : text.substring(0, dot));
      reads.add(text);
    }
  }

  private void called(Expr.Member callee) {
    if (Containers.MUTATORS.contains(callee.member().name())) {
      touch(callee.object());
    }
  }

  /** Whether another unit leaves the names around it in the same way. */
  boolean touchesLike(UnitFacts other) {
    return globals.equals(other.globals)
        && members.equals(other.members)
        && touched.equals(other.touched);
  }

  private void written(Expr target) {
    switch (target) {
      case Expr.Member m -> {
        members.add(m.member().name());
        touch(m.object());
      }
      case Expr.Index i -> touch(i.object());
      case Expr.Sequence s -> s.elements().forEach(this::written);
      case Expr.Spread s -> written(s.value());
      default -> {}
    }
  }

  private void touch(Expr object) {
    switch (object) {
      case Expr.Name n -> touched.add(n.name());
      case Expr.Member m -> {
        members.add(m.member().name());
        touch(m.object());
      }
      case Expr.Index i -> touch(i.object());
      default -> {}
    }
  }
}
