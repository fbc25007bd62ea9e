package dev.sightline.syntax.antlr;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * A token that is its own leaf in the parse tree. Where it stands only its {@link TokenBuffer} can
 * tell, for tokens behind the last edit count from the end of the text and so need no update.
 */
public final class SyntaxToken implements Token, TerminalNode {
  private final int type;
  private final int length;

  /** Offset, or if negative the offset minus the length of the text minus one. */
  int place;

  /**
   * Lexer state before the whitespace that precedes this token; only the first of a line has it.
   */
  @Nullable Object state;

  /** The contexts that start here and may be used again, linked by their {@code next}. */
  @Nullable SyntaxNode reusable;

  public SyntaxToken(int type, int start, int length, @Nullable Object state) {
    this.type = type;
    this.place = start;
    this.length = length;
    this.state = state;
  }

  @Override
  public int getType() {
    return type;
  }

  /** In UTF-16 code units; zero for tokens that the lexer adds. */
  public int length() {
    return length;
  }

  /** Stands where another token does, whose place is plain; its own is less by {@code minus}. */
  void takeOver(SyntaxToken other, int minus) {
    place = other.place - minus;
    state = other.state;
  }

  /** Lexer state before the whitespace that precedes this token, if it is known. */
  public @Nullable Object state() {
    return state;
  }

  @Override
  public Token getSymbol() {
    return this;
  }

  @Override
  public String getText() {
    return "<" + type + ">";
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return -1;
  }

  @Override
  public int getStartIndex() {
    return place;
  }

  @Override
  public int getStopIndex() {
    return place + length - 1;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }

  @Override
  public @Nullable ParseTree getParent() {
    return null;
  }

  /** A leaf need not know its parent; a token that outlives a parse must not keep it alive. */
  @Override
  public void setParent(RuleContext parent) {}

  @Override
  public @Nullable ParseTree getChild(int i) {
    return null;
  }

  @Override
  public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
    return visitor.visitTerminal(this);
  }

  @Override
  public String toStringTree(Parser parser) {
    return getText();
  }

  @Override
  public String toStringTree() {
    return getText();
  }

  @Override
  public Interval getSourceInterval() {
    return Interval.INVALID;
  }

  @Override
  public Object getPayload() {
    return this;
  }

  @Override
  public int getChildCount() {
    return 0;
  }

  @Override
  public String toString() {
    return getText();
  }
}
