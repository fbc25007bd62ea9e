package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that the code of one scope binds, in the order of first appearance.
 *
 * @param bound assigned, imported or defined in the scope itself
 * @param globals that are declared to be those of the file
 * @param nonlocals that are declared to be those of a function around it
 * @param shared that a function inside it assigns or changes too
 * @param writes what functions inside it change
 * @param conventions the language's
 * @param declared whether only declarations bind
 */
record Bindings(
    Set<String> bound,
    Set<String> globals,
    Set<String> nonlocals,
    Set<String> shared,
    Writes writes,
    Conventions conventions,
    boolean declared) {

  private Bindings(Set<String> shared, Conventions conventions, boolean declared) {
    this(
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        new LinkedHashSet<>(),
        shared,
        new Writes(new LinkedHashSet<>(), shared, conventions.intrinsics().mutators()),
        conventions,
        declared);
  }

  /**
   * Of the code of one scope.
   *
   * @param local whether it is that of a function, where some languages declare what they bind
   */
  static Bindings of(List<? extends Node> code, Conventions conventions, boolean local) {
    Bindings found =
        new Bindings(new LinkedHashSet<>(), conventions, local && conventions.hasImplicitMembers());
    code.forEach(node -> found.scan(node));
    found.bound.removeAll(found.globals);
    found.bound.removeAll(found.nonlocals);
    return found;
  }

  /** These and a function's parameters. */
  Bindings with(List<Parameter> parameters) {
    Set<String> all = new LinkedHashSet<>(bound);
    parameters.forEach(p -> Definitions.forEachName(p, all::add));
    return new Bindings(all, globals, nonlocals, shared, writes, conventions, declared);
  }

  private void scan(Node node) {
    switch (node) {
      case Stmt.Assign s when binds(s) -> s.targets().forEach(this::target);
      case Stmt.AugmentedAssign s when !declared -> target(s.target());
      case Stmt.ForEach s -> target(s.target());
      case Stmt.Delete s -> s.targets().forEach(this::target);
      case Stmt.WithItem s when s.target() != null -> target(s.target());
      case Stmt.Handler s when s.target() != null -> target(s.target());
      case Stmt.Case s -> s.patterns().forEach(this::pattern);
      case Stmt.ScopeDeclaration s ->
          s.names().forEach(n -> (s.global() ? globals : nonlocals).add(n.name()));
      case Stmt.FunctionDef s -> bound.add(conventions.functionBinding(s.name().name()));
      case Stmt.ClassDef s -> bound.add(s.name().name());
      case Stmt.TypeAlias s -> bound.add(s.name().name());
      case ImportClause s -> bound.add(s.isWildcard() ? ModuleScope.WILDCARD : localName(s));
      case Expr.AssignExpr e when !declared -> target(e.target());
      case Expr.Declaration e -> target(e.target());
      default -> {}
    }
    descend(node);
  }

  private boolean binds(Stmt.Assign assign) {
    return !declared || assign.type() != null || !assign.modifiers().isEmpty();
  }

  private void descend(Node node) {
    switch (node) {
      case Stmt.FunctionDef s -> {
        s.decorators().forEach(this::scan);
        s.signature().parameters().forEach(this::defaults);
        s.body().forEachChild(this::inner);
      }
      case Expr.Lambda e -> {
        e.parameters().forEach(this::defaults);
        e.body().forEachChild(this::inner);
      }
      case Stmt.ClassDef s -> {
        s.decorators().forEach(this::scan);
        s.bases().forEach(this::scan);
        s.body().forEachChild(this::inner);
      }
      case Expr.Name n -> {}
      default -> node.forEachChild(this::scan);
    }
  }

  private void defaults(Parameter parameter) {
    if (parameter.defaultValue() != null) {
      scan(parameter.defaultValue());
    }
  }

  /** Looks in inner functions for names of this scope that they assign or change. */
  private void inner(Node node) {
    if (node instanceof Stmt.ScopeDeclaration s && !s.global()) {
      s.names().forEach(n -> shared.add(n.name()));
    }
    writes.see(node);
    node.forEachChild(this::inner);
  }

  static String localName(ImportClause clause) {
    if (clause.alias() != null) {
      return clause.alias().name();
    }
    if (clause.member() != null) {
      return clause.member().name();
    }
    String module = clause.module().name();
    int dot = module.indexOf('.');
    return dot < 0 ? module : module.substring(0, dot);
  }

  private void target(Expr target) {
    switch (target) {
      case Expr.Name n -> bound.add(n.name());
      case Expr.Sequence s -> s.elements().forEach(this::target);
      case Expr.Spread s -> target(s.value());
      case Expr.Declaration d -> target(d.target());
      default -> {}
    }
  }

  private void pattern(Expr pattern) {
    forEachCapture(pattern, bound::add);
  }

  /** Gives every name that a case pattern binds. */
  static void forEachCapture(Expr pattern, java.util.function.Consumer<String> visit) {
    switch (pattern) {
      case Expr.Name n when !n.name().equals("_") -> visit.accept(n.name());
      case Expr.Sequence s -> s.elements().forEach(e -> forEachCapture(e, visit));
      case Expr.Spread s -> forEachCapture(s.value(), visit);
      case Expr.MapLiteral m -> m.entries().forEach(e -> forEachCapture(e.value(), visit));
      case Expr.Call c -> c.arguments().forEach(a -> forEachCapture(a.value(), visit));
      case Expr.Binary b when b.operator() == Operator.BIT_OR -> {
        forEachCapture(b.left(), visit);
        forEachCapture(b.right(), visit);
      }
      case Expr.AssignExpr a -> {
        forEachCapture(a.target(), visit);
        forEachCapture(a.value(), visit);
      }
      default -> {}
    }
  }
}
