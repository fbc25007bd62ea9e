package dev.sightline.syntax.java;

import dev.sightline.syntax.antlr.NodeReader;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.java.grammar.JavaParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.AssignExpr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Assert;
import dev.sightline.tree.Stmt.Assign;
import dev.sightline.tree.Stmt.AugmentedAssign;
import dev.sightline.tree.Stmt.Break;
import dev.sightline.tree.Stmt.Continue;
import dev.sightline.tree.Stmt.ExprStmt;
import dev.sightline.tree.Stmt.OtherStmt;
import dev.sightline.tree.Stmt.Pass;
import dev.sightline.tree.Stmt.Raise;
import dev.sightline.tree.Stmt.Return;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that a semicolon ends. */
final class LineLowering {
  private final Lowering lowering;
  private final Reader reader;

  LineLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  /** Adds what a line says; several variables are several statements. */
  void lower(SyntaxNode line, List<Stmt> into, int depth) {
    checkEnd(line);
    Cursor in = new Cursor(line, 0, line.childCount() - (isEnded(line) ? 1 : 0));
    if (in.isDone()) {
      into.add(new Pass(reader.span(line)));
      return;
    }
    int modifiers = Modifiers.end(in, 0);
    if (NodeReader.child(line, JavaParser.RULE_classBody) != null) {
      into.add(lowering.members.localType(line, depth));
    } else if (modifiers > 0 || (DeclarationLowering.isDeclaration(in, 0) && !isYield(in))) {
      declaration(line, in, into, depth);
    } else {
      into.add(simple(line, in, depth));
    }
  }

  /** A line ends with a semicolon; patterns may leave it out. */
  private void checkEnd(SyntaxNode line) {
    int last = line.typeAt(line.childCount() - 1);
    Span span = reader.span(line);
    boolean ended = last == JavaParser.SEMI && !isMissing(line);
    boolean typed = NodeReader.child(line, JavaParser.RULE_classBody) != null;
    if (line.isBroken() || !(ended || typed || (reader.isPattern() && !line.isBroken()))) {
      reader.error(new Span(span.end(), span.end()));
    }
  }

  /** Whether the last child is what ends the line; one that is broken may lack it. */
  private static boolean isEnded(SyntaxNode line) {
    return switch (line.typeAt(line.childCount() - 1)) {
      case JavaParser.SEMI, JavaParser.COLON, JavaParser.CARROW -> true;
      default -> NodeReader.child(line, JavaParser.RULE_classBody) != null;
    };
  }

  private static boolean isMissing(SyntaxNode line) {
    return NodeReader.last(line).length() == 0;
  }

  private void declaration(SyntaxNode line, Cursor in, List<Stmt> into, int depth) {
    Modifiers modifiers = Modifiers.read(lowering, in, depth + 1);
    int before = into.size();
    List<Stmt> variables = new ArrayList<>();
    lowering.declarations.variables(in, modifiers, 0, variables, depth);
    finish(in);
    into.addAll(toEnd(line, variables));
    if (into.size() == before) {
      into.add(new OtherStmt(OtherStmt.ERROR, List.of(), reader.span(line)));
    }
  }

  /** The last variable covers the semicolon. */
  List<Stmt> toEnd(SyntaxNode line, List<Stmt> variables) {
    int last = variables.size() - 1;
    if (last >= 0 && variables.get(last) instanceof Assign a) {
      Span span = a.span().to(reader.span(line.child(line.childCount() - 1)));
      variables.set(
          last, new Assign(a.decorators(), a.modifiers(), a.targets(), a.type(), a.value(), span));
    }
    return variables;
  }

  /** Notes as an error whatever is left unread. */
  private void finish(Cursor in) {
    if (!in.isDone()) {
      reader.error(reader.span(in.here(), in.node.child(in.end - 1)));
      in.at = in.end;
    }
  }

  private Stmt simple(SyntaxNode line, Cursor in, int depth) {
    Span span = reader.span(line);
    int type = in.type();
    if (isYield(in)) {
      in.at++;
      return new Break(null, value(in, depth), span);
    }
    if (type == JavaParser.BREAK || type == JavaParser.CONTINUE) {
      return jump(in, span);
    }
    in.at +=
        type == JavaParser.RETURN || type == JavaParser.THROW || type == JavaParser.ASSERT ? 1 : 0;
    return switch (type) {
      case JavaParser.RETURN -> new Return(optional(in, depth), span);
      case JavaParser.THROW -> new Raise(value(in, depth), null, span);
      case JavaParser.ASSERT -> assertion(in, span, depth);
      default -> expression(in, span, depth);
    };
  }

  private Stmt jump(Cursor in, Span span) {
    boolean leaves = in.is(JavaParser.BREAK);
    in.at++;
    Identifier label = in.is(JavaParser.NAME) ? reader.identifier(in.take()) : null;
    finish(in);
    return leaves ? new Break(label, null, span) : new Continue(label, span);
  }

  /** {@code yield e}; elsewhere yield is a name. */
  private boolean isYield(Cursor in) {
    if (!in.is(JavaParser.NAME) || !reader.isWord(in.here(), "yield")) {
      return false;
    }
    if (in.isGroup(1, JavaParser.LPAR)) {
      SyntaxNode group = (SyntaxNode) in.node.child(1);
      return group.childCount() > 2;
    }
    return switch (in.type(1)) {
      case JavaParser.NAME,
          JavaParser.NUMBER,
          JavaParser.STRING,
          JavaParser.CHAR,
          JavaParser.TRUE,
          JavaParser.FALSE,
          JavaParser.NULL,
          JavaParser.NEW,
          JavaParser.SWITCH,
          JavaParser.THIS,
          JavaParser.SUPER,
          JavaParser.NOT,
          JavaParser.TILDE,
          JavaParser.PLUS,
          JavaParser.MINUS,
          JavaParser.PRIM ->
          true;
      case JavaParser.INC, JavaParser.DEC -> in.end > 2;
      default -> false;
    };
  }

  private Expr value(Cursor in, int depth) {
    Expr value = ExprLowering.lower(lowering, in, depth + 1);
    finish(in);
    return value;
  }

  private @Nullable Expr optional(Cursor in, int depth) {
    return in.isDone() ? null : value(in, depth);
  }

  /** In a condition of assert the lexer takes the colon for one of a conditional. */
  private Stmt assertion(Cursor in, Span span, int depth) {
    Expr test = ExprLowering.lower(lowering, in, depth + 1);
    Expr message = in.skip(JavaParser.TCOLON) ? ExprLowering.lower(lowering, in, depth + 1) : null;
    finish(in);
    return new Assert(test, message, span);
  }

  private Stmt expression(Cursor in, Span span, int depth) {
    Expr expr = value(in, depth);
    if (!(expr instanceof AssignExpr first)) {
      return new ExprStmt(expr, span);
    }
    if (first.operator() != null) {
      return new AugmentedAssign(first.target(), first.operator(), first.value(), span);
    }
    List<Expr> targets = new ArrayList<>();
    targets.add(first.target());
    Expr value = first.value();
    while (value instanceof AssignExpr next && next.operator() == null) {
      targets.add(next.target());
      value = next.value();
    }
    return new Assign(targets, null, value, span);
  }

  /** An expression as the statement of a loop's head or of a case. */
  Stmt statement(Cursor in, int depth) {
    int from = in.at;
    Expr expr = ExprLowering.lower(lowering, in, depth + 1);
    Span span = reader.span(in.node.child(Math.min(from, in.end)), in.before());
    if (expr instanceof AssignExpr a) {
      return a.operator() == null
          ? new Assign(List.of(a.target()), null, a.value(), span)
          : new AugmentedAssign(a.target(), a.operator(), a.value(), span);
    }
    return new ExprStmt(expr, span);
  }
}
