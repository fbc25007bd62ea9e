package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

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

  static UnitFacts of(Unit unit, Conventions conventions) {
    UnitFacts facts =
        new UnitFacts(
            Bindings.of(unit.statements(), conventions, unit.kind() == Unit.Kind.FUNCTION_BODY),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    Writes writes = new Writes(facts.members, facts.touched, conventions.intrinsics().mutators());
    unit.statements().forEach(s -> facts.scan(s, writes));
    if (conventions.hasImplicitMembers()) {
      unit.statements().forEach(s -> facts.called(s, conventions));
      facts.reads.addAll(facts.names);
      unit.statements().forEach(facts::assigned);
    }
    return facts;
  }

  private void scan(Node node, Writes writes) {
    switch (node) {
      case Expr.Name n -> names.add(n.name());
      case Expr.StringLiteral s -> quoted(s.value());
      case Stmt.ScopeDeclaration s when s.global() -> s.names().forEach(n -> globals.add(n.name()));
      case Expr.Member m -> reads.add(m.member().name());
      default -> writes.see(node);
    }
    node.forEachChild(child -> scan(child, writes));
  }

  /** Notes functions under the names that they are bound to. */
  private void called(Node node, Conventions conventions) {
    switch (node) {
      case Expr.Call c when c.callee() instanceof Expr.Name n ->
          names.add(conventions.functionBinding(n.name()));
      case Expr.Member m -> reads.add(conventions.functionBinding(m.member().name()));
      default -> {}
    }
    node.forEachChild(child -> called(child, conventions));
  }

  /** Notes names that are assigned but not declared: they may be members of the object. */
  private void assigned(Node node) {
    Expr target =
        switch (node) {
          case Stmt.Assign a when a.type() == null && a.modifiers().isEmpty() -> a.targets().get(0);
          case Stmt.AugmentedAssign a -> a.target();
          case Expr.AssignExpr a -> a.target();
          case Expr.Unary u when Operators.isIncrement(u.operator()) -> u.operand();
          default -> null;
        };
    if (target instanceof Expr.Name n) {
      members.add(n.name());
    }
    node.forEachChild(this::assigned);
  }

  /** A short string may be an annotation, or name an attribute. */
  private void quoted(String text) {
    if (text.length() <= LONGEST_NAME && !text.isEmpty()) {
      int dot = text.indexOf('.');
      names.add(dot < 0 ? text : text.substring(0, dot));
      reads.add(text);
    }
  }

  /** Gives each name that the unit uses or binds, once; that of wholesale imports too. */
  void forEachName(Consumer<String> visit) {
    names.forEach(visit);
    for (String name : bindings.bound()) {
      if (!names.contains(name)) {
        visit.accept(name);
      }
    }
    if (!bindings.bound().contains(ModuleScope.WILDCARD)) {
      visit.accept(ModuleScope.WILDCARD);
    }
  }

  /** Whether it gives a parameter of this name another value. */
  boolean rebinds(String name) {
    return bindings.bound().contains(name) || (bindings.declared() && members.contains(name));
  }

  /** Whether another unit leaves the names around it in the same way. */
  boolean touchesLike(UnitFacts other) {
    return globals.equals(other.globals)
        && members.equals(other.members)
        && touched.equals(other.touched);
  }
}
