package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.SyntaxToken;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.FormattedString;
import dev.sightline.tree.Expr.Interpolation;
import dev.sightline.tree.Expr.StringLiteral;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** String literals, plain and formatted. */
final class StringLowering {
  private final Lowering lowering;
  private final Reader reader;

  StringLowering(Lowering lowering) {
    this.lowering = lowering;
    this.reader = lowering.reader;
  }

  StringLiteral literal(ParseTree token) {
    Span span = reader.span(token);
    String text = reader.text(span);
    int quote = firstQuote(text);
    String prefix = text.substring(0, quote).toLowerCase(Locale.ROOT);
    int marks = isTriple(text, quote) ? 3 : 1;
    int from = quote + marks;
    boolean closed = text.length() >= from + marks && text.endsWith(text.substring(quote, from));
    if (!closed) {
      reader.error(span);
    }
    int to = closed ? text.length() - marks : text.length();
    String value = Escapes.resolve(text.substring(from, to), prefix);
    return new StringLiteral(prefix, value, new Span(span.start() + from, span.start() + to), span);
  }

  private static int firstQuote(String text) {
    int i = 0;
    while (i < text.length() && !Source.isQuote(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isTriple(String text, int quote) {
    String mark = text.substring(quote, quote + 1);
    return text.startsWith(mark.repeat(3), quote);
  }

  FormattedString formatted(SyntaxNode node, int depth) {
    String open = reader.text(node.child(0));
    String prefix = open.substring(0, firstQuote(open)).toLowerCase(Locale.ROOT);
    if (node.child(node.childCount() - 1) instanceof SyntaxToken last && last.length() == 0) {
      reader.error(reader.span(node));
    }
    return new FormattedString(prefix, parts(node, 1, prefix, depth), reader.span(node));
  }

  private List<Expr> parts(SyntaxNode node, int from, String prefix, int depth) {
    List<Expr> parts = new ArrayList<>();
    for (int i = from; i < node.childCount(); i++) {
      SyntaxNode field = node.nodeAt(i);
      if (field != null) {
        parts.add(field(field, prefix, depth));
      } else if (node.typeAt(i) == PythonParser.FMIDDLE) {
        Span span = reader.span(node.child(i));
        String value = Escapes.resolve(reader.text(span), prefix);
        value = value.replace("{{", "{").replace("}}", "}");
        parts.add(new StringLiteral(prefix, value, span, span));
      }
    }
    return parts;
  }

  private Expr field(SyntaxNode node, String prefix, int depth) {
    if (node.isBroken()) {
      return reader.errorExpr(reader.span(node));
    }
    SyntaxNode exprs = node.nodeAt(1);
    Expr value =
        exprs == null || exprs.getRuleIndex() != PythonParser.RULE_exprs
            ? reader.missing(node.child(0))
            : lowering.lists.exprs(exprs, depth + 1);
    String conversion = "";
    @Nullable FormattedString format = null;
    for (int i = 1; i < node.childCount() && format == null; i++) {
      if (node.typeAt(i) == PythonParser.CONVERSION) {
        conversion = reader.text(node.child(i)).substring(1).strip();
      } else if (node.typeAt(i) == PythonParser.FCOLON) {
        format = format(node, i + 1, prefix, depth + 1);
      }
    }
    return new Interpolation(value, conversion, format, reader.span(node));
  }

  private FormattedString format(SyntaxNode field, int from, String prefix, int depth) {
    int start = reader.end(field.child(from - 1));
    int end = reader.start(field.child(field.childCount() - 1));
    return new FormattedString(
        prefix, parts(field, from, prefix, depth), new Span(start, Math.max(start, end)));
  }
}
