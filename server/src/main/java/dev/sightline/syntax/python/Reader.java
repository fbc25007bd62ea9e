package dev.sightline.syntax.python;

import dev.sightline.syntax.antlr.Ranges;
import dev.sightline.syntax.antlr.SyntaxNode;
import dev.sightline.syntax.antlr.SyntaxToken;
import dev.sightline.syntax.antlr.TokenBuffer;
import dev.sightline.syntax.python.grammar.PythonParser;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt.OtherStmt;
import java.text.Normalizer;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** What lowering knows while it makes one unit: the text, where the unit starts, what is wrong. */
final class Reader {
  /**
   * From this depth on expressions are cut. Blocks (at most a hundred, three nodes each) stay below
   * it, and what a cut leaves fits between it and the tree's own limit.
   */
  static final int DEPTH = 900;

  final boolean pattern;
  private final Source source;
  private final TokenBuffer tokens;
  private final int base;
  private final Ranges errors = new Ranges();

  /**
   * @param base absolute offset of the unit
   */
  Reader(Source source, TokenBuffer tokens, int base, boolean pattern) {
    this.source = source;
    this.tokens = tokens;
    this.base = base;
    this.pattern = pattern;
  }

  /** Relative ranges of what could not be parsed, in pairs. */
  int[] errors() {
    return errors.toArray();
  }

  int start(ParseTree tree) {
    return start(first(tree));
  }

  int end(ParseTree tree) {
    return tokens.end(last(tree)) - base;
  }

  private int start(SyntaxToken token) {
    return tokens.start(token) - base;
  }

  static SyntaxToken first(ParseTree tree) {
    return (SyntaxToken) (tree instanceof SyntaxNode node ? node.getStart() : tree);
  }

  /** The last token; a context without tokens has none and gives its first. */
  static SyntaxToken last(ParseTree tree) {
    if (tree instanceof SyntaxNode node) {
      Token stop = node.getStop();
      return (SyntaxToken) (stop == null || node.childCount() == 0 ? node.getStart() : stop);
    }
    return (SyntaxToken) tree;
  }

  Span span(ParseTree tree) {
    int start = start(tree);
    return new Span(start, Math.max(start, end(tree)));
  }

  /** From the first token of one to the last of the other. */
  Span span(ParseTree from, ParseTree to) {
    int start = start(from);
    return new Span(start, Math.max(start, end(to)));
  }

  /** The range of a piece without its blocks, line ends and indentation. */
  Span content(SyntaxNode piece) {
    int start = start(piece);
    return new Span(start, Math.max(start, contentEnd(piece)));
  }

  private int contentEnd(ParseTree tree) {
    if (tree instanceof SyntaxToken token) {
      return isLayout(token.getType()) ? -1 : end(token);
    }
    SyntaxNode node = (SyntaxNode) tree;
    int found = -1;
    if (node.getRuleIndex() != PythonParser.RULE_block) {
      for (int i = node.childCount() - 1; i >= 0 && found < 0; i--) {
        found = contentEnd(node.child(i));
      }
    }
    return found;
  }

  private static boolean isLayout(int type) {
    return switch (type) {
      case PythonParser.NEWLINE,
          PythonParser.INDENT,
          PythonParser.BAD_INDENT,
          PythonParser.DEDENT,
          PythonParser.EOF ->
          true;
      default -> false;
    };
  }

  String text(ParseTree tree) {
    return text(span(tree));
  }

  String text(Span span) {
    return source.slice(base + span.start(), base + span.end());
  }

  /** A name as Python compares it. */
  String name(ParseTree token) {
    String text = text(token);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  Identifier identifier(ParseTree token) {
    return new Identifier(name(token), span(token));
  }

  /** Notes a piece that could not be parsed. */
  void error(Span span) {
    errors.add(span.start(), span.end());
  }

  Expr errorExpr(Span span) {
    error(span);
    return new OtherExpr(OtherStmt.ERROR, List.of(), span);
  }

  /** Notes an error if a bracket is closed by the lexer alone. */
  void checkClosed(SyntaxNode group) {
    if (last(group).length() == 0) {
      error(span(group));
    }
  }

  /** What stands for a piece that is missing behind {@code before}. */
  Expr missing(ParseTree before) {
    int at = Math.max(0, end(before));
    return errorExpr(new Span(at, at));
  }

  /** The first child that is a context of this rule. */
  static @Nullable SyntaxNode child(SyntaxNode node, int rule) {
    for (int i = 0; i < node.childCount(); i++) {
      SyntaxNode child = node.nodeAt(i);
      if (child != null && child.getRuleIndex() == rule) {
        return child;
      }
    }
    return null;
  }
}
