package dev.sightline.tree;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An expression. */
public sealed interface Expr extends Node {

  /** What is built. */
  enum ComprehensionKind {
    LIST,
    SET,
    MAP,
    GENERATOR
  }

  /** Which brackets; ARRAY is a fixed-size array initializer. */
  enum SequenceKind {
    LIST,
    TUPLE,
    SET,
    ARRAY
  }

  /** What kind of literal it is. */
  enum LiteralKind {
    INTEGER,
    FLOAT,
    IMAGINARY,
    TRUE,
    FALSE,
    NULL,
    ELLIPSIS,
    CHARACTER,
    REGEX
  }

  /** A plain name, {@code x}; in patterns also a metavariable {@code $X} or {@code $...X}. */
  record Name(String name, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {}
  }

  /**
   * A literal that is no string; {@code text} is its source. In patterns {@code ...} is ELLIPSIS.
   */
  record Literal(LiteralKind kind, String text, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {}
  }

  /**
   * One string literal, or a fixed piece of a {@link FormattedString}. {@code value} is the content
   * with escapes resolved (bytes as Latin-1); {@code prefix} is lower case, as {@code "rb"}; {@code
   * content} is where the text between the quotes stands.
   */
  record StringLiteral(String prefix, String value, Span content, Span span) implements Expr {
    public boolean isBytes() {
      return prefix.indexOf('b') >= 0;
    }

    @Override
    public void forEachChild(Consumer<? super Node> visit) {}
  }

  /** Adjacent string literals, {@code "a" 'b' f"{c}"}: each a literal or a formatted string. */
  record JoinedString(List<Expr> parts, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      parts.forEach(visit);
    }
  }

  /** A string with expressions in it: f-string, t-string, template literal. */
  record FormattedString(String prefix, List<Expr> parts, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      parts.forEach(visit);
    }
  }

  /** An expression in a formatted string, {@code {value!r:>{width}}}. Conversion may be empty. */
  record Interpolation(Expr value, String conversion, @Nullable FormattedString format, Span span)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(value);
      Part.ifPresent(format, visit);
    }
  }

  /** {@code object.member}. In patterns the member may be {@code $X} or {@code ...}. */
  record Member(Expr object, Identifier member, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(object);
      visit.accept(member);
    }
  }

  /**
   * {@code object[a, b:c]}; one subscript for each comma-separated item. As a type {@code List[T]},
   * {@code List<T>}, and without subscripts an array, {@code T[]}.
   */
  record Index(Expr object, List<Expr> subscripts, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(object);
      subscripts.forEach(visit);
    }
  }

  /** {@code lower:upper:step} in a subscript. */
  record Slice(@Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step, Span span)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(lower, visit);
      Part.ifPresent(upper, visit);
      Part.ifPresent(step, visit);
    }
  }

  /** A call, {@code f(a, *b, k=c)}; arguments keep source order. Python 2's print is one too. */
  record Call(Expr callee, List<Argument> arguments, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(callee);
      arguments.forEach(visit);
    }
  }

  /**
   * Creation of an object by keyword, {@code new T(a) { body }}. Of an array the type is an {@link
   * Index} with the lengths that are given, and what it holds a {@link Sequence}.
   */
  record New(Expr type, List<Argument> arguments, @Nullable Block body, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(type);
      arguments.forEach(visit);
      Part.ifPresent(body, visit);
    }
  }

  /** {@code not x}, {@code -x}. */
  record Unary(Operator operator, Expr operand, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(operand);
    }
  }

  /**
   * {@code left + right}, also {@code and}/{@code or} and a single comparison; left-associative.
   */
  record Binary(Operator operator, Expr left, Expr right, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(left);
      visit.accept(right);
    }
  }

  /** Chained comparison, {@code a < b <= c}: one operator fewer than operands, at least two. */
  record Comparison(List<Expr> operands, List<Operator> operators, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      operands.forEach(visit);
    }
  }

  /** {@code then if test else otherwise}, {@code test ? then : otherwise}. */
  record Conditional(Expr test, Expr then, Expr otherwise, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(test);
      visit.accept(then);
      visit.accept(otherwise);
    }
  }

  /** {@code lambda x: e}; a body that is an expression is a block with one return statement. */
  record Lambda(List<Parameter> parameters, Block body, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      parameters.forEach(visit);
      visit.accept(body);
    }
  }

  /** {@code [a, b]}, {@code (a, b)}, {@code {a, b}}. */
  record Sequence(SequenceKind kind, List<Expr> elements, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      elements.forEach(visit);
    }
  }

  /** {@code {k: v, **rest}}. */
  record MapLiteral(List<MapEntry> entries, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      entries.forEach(visit);
    }
  }

  /**
   * {@code [e for x in xs if c]}; of a dictionary {@code element} is the key, {@code value} set.
   */
  record Comprehension(
      ComprehensionKind kind,
      Expr element,
      @Nullable Expr value,
      List<ComprehensionClause> clauses,
      Span span)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(element);
      Part.ifPresent(value, visit);
      clauses.forEach(visit);
    }
  }

  /** {@code await e}. */
  record Await(Expr value, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(value);
    }
  }

  /** {@code yield e}, {@code yield from e}. */
  record Yield(@Nullable Expr value, boolean delegates, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(value, visit);
    }
  }

  /** {@code *e} or {@code **e} outside calls and parameters (there the argument says it). */
  record Spread(Expr value, boolean keyed, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(value);
    }
  }

  /** An assignment that is an expression, {@code x := e}; {@code operator} for {@code x += e}. */
  record AssignExpr(Expr target, @Nullable Operator operator, Expr value, Span span)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(target);
      visit.accept(value);
    }
  }

  /**
   * A variable that is declared where a value meets it: {@code T x} in the head of a loop, as a
   * resource, in the pattern of a case or of {@code instanceof}. The type is null if it is
   * inferred.
   */
  record Declaration(@Nullable Expr type, Expr target, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      Part.ifPresent(type, visit);
      visit.accept(target);
    }
  }

  /** A statement that gives a value, as a {@code switch}: that of the break that leaves it. */
  record StatementExpr(Stmt statement, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(statement);
    }
  }

  /** A cast, {@code (T) e}. */
  record Cast(Expr type, Expr value, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(type);
      visit.accept(value);
    }
  }

  /** Whatever has no node of its own; also what was cut off at {@link Limits#DEPTH}, and errors. */
  record OtherExpr(String kind, List<Node> children, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      children.forEach(visit);
    }
  }

  /** In patterns only: {@code <... e ...>}, an expression that holds {@code e} at any depth. */
  record DeepExpr(Expr expr, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(expr);
    }
  }

  /** In patterns only: {@code ($X : T)}, a metavariable for expressions of a type. */
  record TypedMetavariable(String name, Expr type, Span span) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> visit) {
      visit.accept(type);
    }
  }
}
