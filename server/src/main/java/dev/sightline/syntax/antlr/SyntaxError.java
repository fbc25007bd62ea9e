package dev.sightline.syntax.antlr;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;

/** The next token fits no alternative. Cheap to throw, for broken text throws many. */
final class SyntaxError extends RecognitionException {
  private static final long serialVersionUID = 1L;

  SyntaxError(Parser parser) {
    super(parser, parser.getInputStream(), parser.getContext());
    setOffendingToken(parser.getCurrentToken());
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
