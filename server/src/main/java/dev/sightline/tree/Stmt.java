package dev.sightline.tree;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A statement or definition. */
public sealed interface Stmt extends Node {

  /** An expression as a statement. In patterns {@code ...} alone stands for any statements. */
  record ExprStmt(Expr expr, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(expr);
    }
  }

  /**
   * {@code a = b = value}, {@code a: type = value}, {@code a: type}, {@code @D final T a = value}.
   * A declaration without a type has at least a modifier, as {@code var}.
   */
  record Assign(
      List<Decorator> decorators,
      List<Identifier> modifiers,
      List<Expr> targets,
      @Nullable Expr type,
      @Nullable Expr value,
      Span span)
      implements Stmt {

    /** An assignment that is no declaration with decorators or modifiers. */
    public Assign(List<Expr> targets, @Nullable Expr type, @Nullable Expr value, Span span) {
      this(List.of(), List.of(), targets, type, value, span);
    }

    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      decorators.forEach(visit);
      modifiers.forEach(visit);
      targets.forEach(visit);
      Part.ifPresent(type, visit);
      Part.ifPresent(value, visit);
    }
  }

  /** {@code target += value}. */
  record AugmentedAssign(Expr target, Operator operator, Expr value, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(target);
      visit.accept(value);
    }
  }

  /** {@code return value}. */
  record Return(@Nullable Expr value, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(value, visit);
    }
  }

  /** {@code raise value from cause}, {@code throw value}. */
  record Raise(@Nullable Expr value, @Nullable Expr cause, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(value, visit);
      Part.ifPresent(cause, visit);
    }
  }

  /**
   * {@code break label value}; a value is what the {@link Expr.StatementExpr} that it leaves gives,
   * as of Java's {@code yield}.
   */
  record Break(@Nullable Identifier label, @Nullable Expr value, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(label, visit);
      Part.ifPresent(value, visit);
    }
  }

  /** {@code continue label}. */
  record Continue(@Nullable Identifier label, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(label, visit);
    }
  }

  /** A statement that does nothing. */
  record Pass(Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {}
  }

  /** {@code del a, b}. */
  record Delete(List<Expr> targets, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      targets.forEach(visit);
    }
  }

  /** {@code assert test, message}. */
  record Assert(Expr test, @Nullable Expr message, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(test);
      Part.ifPresent(message, visit);
    }
  }

  /** {@code global a, b}, or {@code nonlocal} if not {@code global}. */
  record ScopeDeclaration(boolean global, List<Identifier> names, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      names.forEach(visit);
    }
  }

  /** {@code import a.b as c, d} or, if {@code from}, {@code from a import b as c, d}. */
  record Import(boolean from, List<ImportClause> clauses, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      clauses.forEach(visit);
    }
  }

  /** {@code if}/{@code elif} branches in order, then {@code else}. */
  record If(List<Branch> branches, @Nullable Block otherwise, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      branches.forEach(visit);
      Part.ifPresent(otherwise, visit);
    }
  }

  /** A test and what is done when it holds. */
  record Branch(Expr test, Block body, Span span) implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(test);
      visit.accept(body);
    }
  }

  /** {@code while test: body else: otherwise}; {@code testLast} for do-while. */
  record While(Expr test, Block body, @Nullable Block otherwise, boolean testLast, Span span)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(test);
      visit.accept(body);
      Part.ifPresent(otherwise, visit);
    }
  }

  /** {@code for target in iterable: body else: otherwise}. */
  record ForEach(
      Expr target, Expr iterable, Block body, @Nullable Block otherwise, boolean async, Span span)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(target);
      visit.accept(iterable);
      visit.accept(body);
      Part.ifPresent(otherwise, visit);
    }
  }

  /** {@code for (init; test; update) body}. */
  record For(List<Stmt> init, @Nullable Expr test, List<Expr> update, Block body, Span span)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      init.forEach(visit);
      Part.ifPresent(test, visit);
      update.forEach(visit);
      visit.accept(body);
    }
  }

  /** {@code with a as b, c: body}. */
  record With(List<WithItem> items, Block body, boolean async, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      items.forEach(visit);
      visit.accept(body);
    }
  }

  /** {@code context as target}. */
  record WithItem(Expr context, @Nullable Expr target, Span span) implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(context);
      Part.ifPresent(target, visit);
    }
  }

  /**
   * {@code try} with its resources (none in Python), handlers, {@code else} and {@code finally}.
   */
  record Try(
      List<WithItem> resources,
      Block body,
      List<Handler> handlers,
      @Nullable Block otherwise,
      @Nullable Block finalBody,
      Span span)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      resources.forEach(visit);
      visit.accept(body);
      handlers.forEach(visit);
      Part.ifPresent(otherwise, visit);
      Part.ifPresent(finalBody, visit);
    }
  }

  /**
   * {@code except type as target: body}; no type catches all; {@code group} for {@code except*}.
   */
  record Handler(@Nullable Expr type, @Nullable Expr target, Block body, boolean group, Span span)
      implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(type, visit);
      Part.ifPresent(target, visit);
      visit.accept(body);
    }
  }

  /** {@code match subject: case ...}, {@code switch}. */
  record Switch(Expr subject, List<Case> cases, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(subject);
      cases.forEach(visit);
    }
  }

  /**
   * {@code case p if guard: body}. A class pattern {@code P(a, k=b)} is a call, alternatives {@code
   * a | b} a BIT_OR, {@code p as n} an {@link Expr.AssignExpr} with target n, {@code _} a name; no
   * patterns at all is the default case. {@code fallsThrough} for C-style cases.
   */
  record Case(
      List<Expr> patterns, @Nullable Expr guard, Block body, boolean fallsThrough, Span span)
      implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      patterns.forEach(visit);
      Part.ifPresent(guard, visit);
      visit.accept(body);
    }
  }

  /** A function or method. Modifiers keep source order ({@code async}, {@code public} ...). */
  record FunctionDef(
      List<Decorator> decorators,
      List<Identifier> modifiers,
      Identifier name,
      Signature signature,
      Body body,
      Span span)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      decorators.forEach(visit);
      modifiers.forEach(visit);
      visit.accept(name);
      signature.typeParameters().forEach(visit);
      signature.parameters().forEach(visit);
      Part.ifPresent(signature.result(), visit);
      visit.accept(body);
    }
  }

  /** What a function takes and gives. */
  record Signature(
      List<TypeParameter> typeParameters, List<Parameter> parameters, @Nullable Expr result) {}

  /**
   * A class; bases and keywords ({@code metaclass=M}) are its arguments. {@code parameters} are
   * those of a primary constructor, as the components of a record. Where a language has several
   * kinds of class, the last modifier is the keyword that says which, as {@code interface}.
   */
  record ClassDef(
      List<Decorator> decorators,
      List<Identifier> modifiers,
      Identifier name,
      List<TypeParameter> typeParameters,
      List<Parameter> parameters,
      List<Argument> bases,
      Body body,
      Span span)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      decorators.forEach(visit);
      modifiers.forEach(visit);
      visit.accept(name);
      typeParameters.forEach(visit);
      parameters.forEach(visit);
      bases.forEach(visit);
      visit.accept(body);
    }
  }

  /** {@code type A[T] = value}. */
  record TypeAlias(Identifier name, List<TypeParameter> parameters, Expr value, Span span)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(name);
      parameters.forEach(visit);
      visit.accept(value);
    }
  }

  /** A block on its own, with a label if it has one. */
  record Nested(@Nullable Identifier label, Block block, Span span) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(label, visit);
      visit.accept(block);
    }
  }

  /** Whatever has no node of its own; {@code error} is the kind of what could not be parsed. */
  record OtherStmt(String kind, List<Node> children, Span span) implements Stmt {
    /** The kind of a piece of text that is no statement of the language. */
    public static final String ERROR = "error";

    /** The kind of what stands alone in the unit of a body that has no statements. */
    public static final String EMPTY = "empty";

    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      children.forEach(visit);
    }
  }
}
