package dev.sightline.syntax.antlr;

import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * What happens where a text fits no rule: contexts are left until one knows how to go on. How it
 * goes on depends on nothing but the tokens that follow, so that broken contexts can be used again.
 */
public abstract class Recovery implements ANTLRErrorStrategy {
  private @Nullable SyntaxToken first;

  /**
   * Goes on in the present context, from the token that did not fit, to where its rule ends.
   *
   * @return false if this rule cannot, so that the context around it must
   */
  protected abstract boolean goOn(Parser parser);

  /** The first token of the parse that did not fit. */
  public @Nullable SyntaxToken first() {
    return first;
  }

  @Override
  public void reset(Parser parser) {
    first = null;
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw new SyntaxError(parser);
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    if (first == null) {
      first = (SyntaxToken) parser.getCurrentToken();
    }
    ((SyntaxNode) parser.getContext()).markBroken();
    if (!goOn(parser)) {
      throw e;
    }
  }

  @Override
  public void sync(Parser parser) {}

  @Override
  public boolean inErrorRecoveryMode(Parser parser) {
    return false;
  }

  @Override
  public void reportMatch(Parser parser) {}

  @Override
  public void reportError(Parser parser, RecognitionException e) {}
}
