package dev.sightline.syntax.antlr;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated parsers. A rule that starts with {@code reuse()} takes the context that an
 * earlier parse made at the same token, if no token that parse looked at has changed since.
 */
public abstract class ReusingParser extends Parser {
  private boolean recording;
  private int damageStart;
  private int suffixStart;

  protected ReusingParser(TokenStream input) {
    super(input);
    removeErrorListeners();
  }

  /** Parses the whole buffer, by the grammar's rule for a file. */
  public abstract SyntaxNode parseFile();

  /** Whether contexts of a rule are kept for later parses. Such rules begin with reuse(). */
  protected abstract boolean isReusable(int ruleIndex);

  /**
   * Makes ready for a parse of the whole buffer.
   *
   * @param record whether contexts are to be kept for later parses
   * @param damagedFrom index of the first token that is new since the last parse
   * @param unchangedFrom index from which on all tokens are the old ones
   */
  public void prepare(boolean record, int damagedFrom, int unchangedFrom) {
    tokens().rewind();
    super.reset();
    tokens().rewind();
    recording = record;
    damageStart = damagedFrom;
    suffixStart = unchangedFrom;
  }

  protected final TokenBuffer tokens() {
    return (TokenBuffer) _input;
  }

  /** The context to return at once instead of parsing, or null. Called behind enterRule. */
  protected final @Nullable SyntaxNode reuse() {
    if (!recording) {
      return null;
    }
    SyntaxNode fresh = (SyntaxNode) _ctx;
    int from = _input.index();
    fresh.from = from;
    SyntaxToken first = tokens().get(from);
    SyntaxNode before = null;
    for (SyntaxNode old = first.reusable; old != null; old = old.next) {
      if (old.getRuleIndex() != fresh.getRuleIndex()) {
        before = old;
      } else if (isIntact(from, old)) {
        adopt(fresh, old, from);
        return old;
      } else if (before == null) {
        first.reusable = old.next;
      } else {
        before.next = old.next;
      }
    }
    return null;
  }

  private boolean isIntact(int from, SyntaxNode old) {
    return from >= suffixStart || from + old.look <= damageStart;
  }

  private void adopt(SyntaxNode fresh, SyntaxNode old, int from) {
    ParserRuleContext parent = fresh.getParent();
    if (parent != null) {
      parent.children.set(parent.children.size() - 1, old);
    }
    old.setParent(parent);
    old.invokingState = fresh.invokingState;
    _input.seek(from + old.tokens);
    tokens().sawUpTo(from + old.look - 1);
    setState(fresh.invokingState);
    _ctx = parent;
  }

  @Override
  public void exitRule() {
    if (recording && isReusable(_ctx.getRuleIndex())) {
      record((SyntaxNode) _ctx);
    }
    super.exitRule();
  }

  private void record(SyntaxNode node) {
    int to = _input.index();
    if (to > node.from) {
      SyntaxToken first = tokens().get(node.from);
      node.tokens = to - node.from;
      node.look = tokens().furthest() + 1 - node.from;
      node.next = first.reusable;
      first.reusable = node;
    }
  }

  /** What a token started in an earlier parse is stale once the token is read anew. */
  @Override
  public Token consume() {
    SyntaxToken token = tokens().get(_input.index());
    token.reusable = null;
    return super.consume();
  }

  @Override
  public TerminalNode createTerminalNode(ParserRuleContext parent, Token token) {
    return (SyntaxToken) token;
  }
}
