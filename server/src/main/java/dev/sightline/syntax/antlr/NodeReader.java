package dev.sightline.syntax.antlr;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Expr.OtherExpr;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt.OtherStmt;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/** What lowering knows while it makes one unit: the text, where the unit starts, what is wrong. */
public class NodeReader {
  /**
   * From this depth on expressions are cut. Blocks stay below it, and what a cut leaves fits
   * between it and the tree's own limit.
   */
  public static final int DEPTH = 900;

  private final FrontEnd.Origin origin;
  private final int base;
  private final boolean pattern;
  private final Ranges errors = new Ranges();

  /**
   * @param base absolute offset of the unit
   * @param pattern whether a pattern is read, not a file
   */
  public NodeReader(FrontEnd.Origin origin, int base, boolean pattern) {
    this.origin = origin;
    this.base = base;
    this.pattern = pattern;
  }

  public final boolean isPattern() {
    return pattern;
  }

  /** Relative ranges of what could not be parsed, in pairs. */
  public final int[] errors() {
    return errors.toArray();
  }

  public final int start(ParseTree tree) {
    return start(first(tree));
  }

  public final int end(ParseTree tree) {
    return origin.tokens().end(last(tree)) - base;
  }

  private int start(SyntaxToken token) {
    return origin.tokens().start(token) - base;
  }

  public static SyntaxToken first(ParseTree tree) {
    return (SyntaxToken) (tree instanceof SyntaxNode node ? node.getStart() : tree);
  }

  /** The last token; a context without tokens has none and gives its first. */
  public static SyntaxToken last(ParseTree tree) {
    if (tree instanceof SyntaxNode node) {
      Token stop = node.getStop();
      return (SyntaxToken) (stop == null || node.childCount() == 0 ? node.getStart() : stop);
    }
    return (SyntaxToken) tree;
  }

  public final Span span(ParseTree tree) {
    int start = start(tree);
    return new Span(start, Math.max(start, end(tree)));
  }

  /** From the first token of one to the last of the other. */
  public final Span span(ParseTree from, ParseTree to) {
    int start = start(from);
    return new Span(start, Math.max(start, end(to)));
  }

  public final String text(ParseTree tree) {
    return text(span(tree));
  }

  public final String text(Span span) {
    return origin.text().slice(base + span.start(), base + span.end());
  }

  /** Notes a piece that could not be parsed. */
  public final void error(Span span) {
    errors.add(span.start(), span.end());
  }

  public final Expr errorExpr(Span span) {
    error(span);
    return new OtherExpr(OtherStmt.ERROR, List.of(), span);
  }

  /** Notes an error if a bracket is closed by the lexer alone. */
  public final void checkClosed(SyntaxNode group) {
    if (last(group).length() == 0) {
      error(span(group));
    }
  }

  /** What stands for a piece that is missing behind {@code before}. */
  public final Expr missing(ParseTree before) {
    int at = Math.max(0, end(before));
    return errorExpr(new Span(at, at));
  }

  /** The first child that is a context of this rule. */
  public static @Nullable SyntaxNode child(SyntaxNode node, int rule) {
    for (int i = 0; i < node.childCount(); i++) {
      SyntaxNode child = node.nodeAt(i);
      if (child != null && child.getRuleIndex() == rule) {
        return child;
      }
    }
    return null;
  }
}
