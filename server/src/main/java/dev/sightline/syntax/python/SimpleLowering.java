package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Binary;
import dev.sightline.tree.Expr.Call;
import dev.sightline.tree.Expr.Name;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Stmt.Assert;
import dev.sightline.tree.Stmt.Assign;
import dev.sightline.tree.Stmt.AugmentedAssign;
import dev.sightline.tree.Stmt.Break;
import dev.sightline.tree.Stmt.Continue;
import dev.sightline.tree.Stmt.Delete;
import dev.sightline.tree.Stmt.ExprStmt;
import dev.sightline.tree.Stmt.OtherStmt;
import dev.sightline.tree.Stmt.Pass;
import dev.sightline.tree.Stmt.Raise;
import dev.sightline.tree.Stmt.Return;
import dev.sightline.tree.Stmt.ScopeDeclaration;
import dev.sightline.tree.Stmt.TypeAlias;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that fit on a line. */
final class SimpleLowering {
  private final Lowering lowering;
  private final Reader reader;

  SimpleLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  Stmt lower(SyntaxNode node, int depth) {
    Span span = reader.span(node);
    if (node.isBroken()) {
      reader.error(span);
      return new OtherStmt(OtherStmt.ERROR, List.of(), span);
    }
    int inner = depth + 1;
    return switch (node.typeAt(0)) {
      case PythonParser.RETURN -> new Return(value(node, inner), span);
      case PythonParser.DEL -> new Delete(values(node, inner), span);
      case PythonParser.ASSERT -> assertion(node, inner);
      case PythonParser.PRINT, PythonParser.PRINT_TO -> print(node, inner);
      case PythonParser.EXEC -> exec(node, inner);
      case PythonParser.RAISE -> raise(node, inner);
      case PythonParser.PASS -> new Pass(span);
      case PythonParser.BREAK -> new Break(null, null, span);
      case PythonParser.CONTINUE -> new Continue(null, span);
      case PythonParser.GLOBAL -> new ScopeDeclaration(true, names(node), span);
      case PythonParser.NONLOCAL -> new ScopeDeclaration(false, names(node), span);
      case PythonParser.IMPORT, PythonParser.FROM -> new ImportLowering(reader, node).lower();
      case PythonParser.TYPE -> alias(node, inner);
      default -> expression(node, inner);
    };
  }

  private @Nullable Expr value(SyntaxNode node, int depth) {
    SyntaxNode exprs = Reader.child(node, PythonParser.RULE_exprs);
    return exprs == null ? null : lowering.lists.exprs(exprs, depth);
  }

  private List<Expr> values(SyntaxNode node, int depth) {
    SyntaxNode exprs = Reader.child(node, PythonParser.RULE_exprs);
    if (exprs == null) {
      return List.of();
    }
    return exprs.isBroken() || exprs.typeAt(0) == PythonParser.YIELD
        ? List.of(lowering.lists.exprs(exprs, depth))
        : lowering.lists.all((SyntaxNode) exprs.child(0), depth);
  }

  private Stmt assertion(SyntaxNode node, int depth) {
    List<Expr> values = values(node, depth);
    Expr test = values.isEmpty() ? reader.missing(node) : values.get(0);
    return new Assert(test, values.size() > 1 ? values.get(1) : null, reader.span(node));
  }

  private List<Identifier> names(SyntaxNode node) {
    List<Identifier> names = new ArrayList<>();
    for (int i = 1; i < node.childCount(); i++) {
      if (node.typeAt(i) == PythonParser.NAME) {
        names.add(reader.identifier(node.child(i)));
      }
    }
    return names;
  }

  /** Python 2's {@code print >>file, a, b} as {@code print(a, b, file=file)}, in source order. */
  private Stmt print(SyntaxNode node, int depth) {
    boolean to = node.typeAt(0) == PythonParser.PRINT_TO;
    List<Argument> arguments = new ArrayList<>(lowering.groups.positional(values(node, depth)));
    if (to && !arguments.isEmpty()) {
      Argument file = arguments.get(0);
      Identifier name = new Identifier("file", reader.span(node.child(1)));
      arguments.set(
          0, new Argument(Argument.Kind.NAMED, name, file.value(), name.span().to(file.span())));
    }
    return call(node, "print", arguments);
  }

  private Stmt call(SyntaxNode node, String function, List<Argument> arguments) {
    Span span = reader.span(node);
    Expr callee = new Name(function, reader.span(node.child(0)));
    return new ExprStmt(new Call(callee, arguments, span), span);
  }

  /** Python 2's {@code exec code in globals, locals} as a call. */
  private Stmt exec(SyntaxNode node, int depth) {
    List<Expr> values = new ArrayList<>(values(node, depth));
    if (!values.isEmpty() && values.get(0) instanceof Binary in && in.operator() == Operator.IN) {
      values.set(0, in.left());
      values.add(1, in.right());
    }
    return call(node, "exec", lowering.groups.positional(values));
  }

  /** Python 2's {@code raise type, value, traceback} raises a tuple of these. */
  private Stmt raise(SyntaxNode node, int depth) {
    SyntaxNode items = Reader.child(node, PythonParser.RULE_exprItems);
    SyntaxNode cause = Reader.child(node, PythonParser.RULE_expr);
    return new Raise(
        items == null ? null : lowering.lists.items(items, depth),
        cause == null ? null : ExprLowering.lower(lowering, cause, depth),
        reader.span(node));
  }

  private Stmt alias(SyntaxNode node, int depth) {
    SyntaxNode value = Reader.child(node, PythonParser.RULE_expr);
    return new TypeAlias(
        reader.identifier(node.child(1)),
        lowering.parameters.types(Reader.child(node, PythonParser.RULE_typeParams), depth),
        value == null ? reader.missing(node) : ExprLowering.lower(lowering, value, depth),
        reader.span(node));
  }

  private Stmt expression(SyntaxNode node, int depth) {
    List<Expr> values = new ArrayList<>();
    boolean typed = node.typeAt(1) == PythonParser.COLON;
    for (int i = 0; i < node.childCount(); i += 2) {
      values.add(lowering.lists.exprs((SyntaxNode) node.child(i), depth));
    }
    Span span = reader.span(node);
    if (values.size() == 1) {
      return new ExprStmt(values.get(0), span);
    }
    if (node.typeAt(1) == PythonParser.AUGASSIGN && values.size() == 2) {
      String text = reader.text(node.child(1));
      Operator operator = Precedence.symbol(text.substring(0, text.length() - 1));
      return new AugmentedAssign(values.get(0), operator, values.get(1), span);
    }
    if (!isAssignment(node, typed)) {
      reader.error(span);
      return new OtherStmt(OtherStmt.ERROR, List.copyOf(values), span);
    }
    int targets = typed ? 1 : values.size() - 1;
    return new Assign(
        values.subList(0, targets),
        typed ? values.get(1) : null,
        typed && values.size() == 2 ? null : values.get(values.size() - 1),
        span);
  }

  private static boolean isAssignment(SyntaxNode node, boolean typed) {
    if (typed && node.childCount() > 5) {
      return false;
    }
    for (int i = typed ? 3 : 1; i < node.childCount(); i += 2) {
      if (node.typeAt(i) != PythonParser.ASSIGN) {
        return false;
      }
    }
    return true;
  }
}
