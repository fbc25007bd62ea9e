package dev.sightline.syntax.antlr;

import dev.sightline.text.GapBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one language brings to the machinery that all languages share. Immutable. */
public interface FrontEnd {

  /** The language's id, as in {@link dev.sightline.syntax.Language#id}. */
  String language();

  /** The lexer is asked at the first token of each physical line whether to stop there. */
  interface Checkpoint {
    /** Goes on to the end of the text. */
    Checkpoint NONE = (offset, state) -> false;

    /** Whether to stop before the token that follows {@code offset}. */
    boolean reached(int offset, Object state);
  }

  /** What a lexer read: tokens, and the ranges of comments. */
  record Lexed(List<SyntaxToken> tokens, Ranges comments) {}

  /**
   * Reads tokens from an offset up to the end, or to where the checkpoint stops it. The first token
   * of each physical line carries the lexer's state, from which reading can start again: from equal
   * states and equal text follow equal tokens.
   *
   * @param state null at the start of a text
   */
  Lexed lex(GapBuffer text, int from, @Nullable Object state, Checkpoint checkpoint);

  /** Whether a token has no text that matters, so that it is the same wherever it stands. */
  boolean isLayout(int tokenType);

  /** A parser with its recovery. */
  ReusingParser parser(TokenBuffer tokens);

  /** Divides the contexts of a file into units. */
  void divide(SyntaxNode file, Origin origin, UnitCollector units);

  /** The text and the tokens that contexts were made from. */
  record Origin(GapBuffer text, TokenBuffer tokens) {

    /** Absolute offset of a context's first token. */
    public int start(SyntaxNode node) {
      return tokens.start(NodeReader.first(node));
    }
  }
}
