package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Block;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.Lambda;
import dev.sightline.tree.Expr.Name;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt.Return;
import dev.sightline.tree.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** Parameters of functions and lambdas, and type parameters. */
final class ParameterLowering {
  private final Lowering lowering;
  private final Reader reader;

  ParameterLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  Lambda lambda(SyntaxNode head, Expr value, Span span, int depth) {
    Span body = value.span();
    return new Lambda(
        parameters(head, depth), new Block(List.of(new Return(value, body)), body), span);
  }

  /** The parameters among the children of a {@code params} or {@code lambda}. */
  List<Parameter> parameters(@Nullable SyntaxNode node, int depth) {
    List<Parameter> found = new ArrayList<>();
    if (node != null && node.isBroken() && node.childCount() > 0) {
      reader.error(reader.span(node));
    }
    for (int i = 0; node != null && i < node.childCount(); i++) {
      SyntaxNode child = node.nodeAt(i);
      if (child != null && child.isBroken()) {
        broken(child, found);
      } else if (child != null) {
        found.add(parameter(child, depth + 1));
      }
    }
    return found;
  }

  /** Keeps at least the name. */
  private void broken(SyntaxNode node, List<Parameter> found) {
    if (node.typeAt(0) == PythonParser.NAME) {
      Span span = reader.span(node.child(0));
      Expr name = new Name(reader.name(node.child(0)), span);
      found.add(new Parameter(Parameter.Kind.PLAIN, name, null, null, span));
    }
  }

  private Parameter parameter(SyntaxNode node, int depth) {
    boolean alone = node.typeAt(1) != PythonParser.NAME;
    Parameter.Kind kind =
        switch (node.typeAt(0)) {
          case PythonParser.SLASH -> Parameter.Kind.POSITIONAL_ONLY_SEPARATOR;
          case PythonParser.STAR ->
              alone ? Parameter.Kind.KEYWORD_ONLY_SEPARATOR : Parameter.Kind.REST;
          case PythonParser.DSTAR -> Parameter.Kind.KEYED_REST;
          default -> Parameter.Kind.PLAIN;
        };
    boolean starred = kind == Parameter.Kind.REST || kind == Parameter.Kind.KEYED_REST;
    int at = starred ? 1 : 0;
    return new Parameter(
        kind,
        name(node, at, depth),
        after(node, at + 1, PythonParser.COLON, depth),
        after(node, at + 1, PythonParser.ASSIGN, depth),
        reader.span(node));
  }

  private Expr name(SyntaxNode node, int at, int depth) {
    SyntaxNode group = node.nodeAt(at);
    if (group != null) {
      return lowering.groups.display(group, depth);
    }
    ParseTree token = node.child(at);
    return node.typeAt(at) == PythonParser.ELLIPSIS
        ? OperandLowering.ellipsis(reader, token)
        : new Name(reader.name(token), reader.span(token));
  }

  /** The expression behind a mark, {@code : type} or {@code = default}. */
  private @Nullable Expr after(SyntaxNode node, int from, int mark, int depth) {
    for (int i = from; i + 1 < node.childCount(); i++) {
      if (node.typeAt(i) == mark) {
        int star = node.typeAt(i + 1) == PythonParser.STAR ? 1 : 0;
        SyntaxNode value = (SyntaxNode) node.child(i + 1 + star);
        Expr expr = ExprLowering.lower(lowering, value, depth + 1);
        return star == 0
            ? expr
            : new Expr.Spread(expr, false, reader.span(node.child(i + 1), value));
      }
    }
    return null;
  }

  /** The type parameters in brackets behind a name; none if there are no brackets. */
  List<TypeParameter> types(@Nullable SyntaxNode node, int depth) {
    List<TypeParameter> found = new ArrayList<>();
    for (int i = 0; node != null && i < node.childCount(); i++) {
      SyntaxNode child = node.nodeAt(i);
      if (child != null && child.isBroken()) {
        reader.error(reader.span(child));
      } else if (child != null) {
        found.add(type(child, depth + 1));
      }
    }
    return found;
  }

  private TypeParameter type(SyntaxNode node, int depth) {
    int stars =
        switch (node.typeAt(0)) {
          case PythonParser.STAR -> 1;
          case PythonParser.DSTAR -> 2;
          default -> 0;
        };
    int at = stars == 0 ? 0 : 1;
    return new TypeParameter(
        stars,
        reader.identifier(node.child(at)),
        after(node, at + 1, PythonParser.COLON, depth),
        after(node, at + 1, PythonParser.ASSIGN, depth),
        reader.span(node));
  }
}
