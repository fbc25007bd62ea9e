package dev.sightline.syntax.antlr;

import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document under edit: an array with a gap where the last edit was. Tokens before
 * the gap know their offset, those behind it their distance from the end, so an edit moves none.
 */
public final class TokenBuffer implements TokenStream {
  private static final int SPARE = 64;

  private SyntaxToken[] tokens;
  private int gapStart;
  private int gapEnd;
  private int textLength;

  private int index;
  private int furthest;

  /** A buffer whose tokens all carry plain offsets; the last one is the end of the text. */
  public TokenBuffer(List<SyntaxToken> all, int textLength) {
    tokens = all.toArray(SyntaxToken[]::new);
    gapStart = tokens.length;
    gapEnd = tokens.length;
    this.textLength = textLength;
  }

  @Override
  public int size() {
    return tokens.length - (gapEnd - gapStart);
  }

  @Override
  public SyntaxToken get(int i) {
    return tokens[i < gapStart ? i : i + gapEnd - gapStart];
  }

  /** Offset of a token's first code unit. */
  public int start(SyntaxToken token) {
    int place = token.place;
    return place >= 0 ? place : place + textLength + 1;
  }

  public int end(SyntaxToken token) {
    return start(token) + token.length();
  }

  public int textLength() {
    return textLength;
  }

  /** Index of the first token that starts at or behind an offset; {@link #size} if none does. */
  public int firstFrom(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * What an edit does to tokens: {@code [from, to)} become {@code made}, whose offsets are plain.
   * The first {@code kept} and the last {@code keptBehind} stay the objects they are and only take
   * over place and state.
   */
  public record Change(int from, int to, List<SyntaxToken> made, int kept, int keptBehind) {}

  /**
   * Applies a change. Tokens behind it keep their distance from the end of the text.
   *
   * @param newLength length of the new text
   */
  public void apply(Change change, int newLength) {
    List<SyntaxToken> made = change.made;
    int first = change.from + change.kept;
    moveGap(first);
    int behind = gapEnd + change.to - change.keptBehind - first;
    while (gapEnd < behind) {
      tokens[gapEnd++].reusable = null;
    }
    textLength = newLength;
    int end = made.size() - change.keptBehind;
    if (gapEnd - gapStart < end - change.kept) {
      grow(end - change.kept);
    }
    for (SyntaxToken token : made.subList(change.kept, end)) {
      tokens[gapStart++] = token;
    }
    for (int i = 0; i < change.kept; i++) {
      tokens[change.from + i].takeOver(made.get(i), 0);
    }
    for (int i = end; i < made.size(); i++) {
      tokens[gapEnd + i - end].takeOver(made.get(i), textLength + 1);
    }
  }

  private void moveGap(int to) {
    while (gapStart > to) {
      SyntaxToken token = tokens[--gapStart];
      token.place -= textLength + 1;
      tokens[--gapEnd] = token;
    }
    while (gapStart < to) {
      SyntaxToken token = tokens[gapEnd++];
      token.place += textLength + 1;
      tokens[gapStart++] = token;
    }
  }

  private void grow(int need) {
    int tail = tokens.length - gapEnd;
    SyntaxToken[] wider = new SyntaxToken[size() + need + SPARE + size() / 8];
    System.arraycopy(tokens, 0, wider, 0, gapStart);
    System.arraycopy(tokens, gapEnd, wider, wider.length - tail, tail);
    gapEnd = wider.length - tail;
    tokens = wider;
  }

  /** Makes ready for a parse from the first token. */
  void rewind() {
    index = 0;
    furthest = 0;
  }

  /** The greatest index that the parse has looked at. */
  int furthest() {
    return furthest;
  }

  void sawUpTo(int tokenIndex) {
    furthest = Math.max(furthest, tokenIndex);
  }

  @Override
  public @Nullable SyntaxToken LT(int k) {
    if (k < 0) {
      return index + k >= 0 ? get(index + k) : null;
    }
    int i = index + k - 1;
    if (i > furthest) {
      furthest = Math.min(i, size() - 1);
    }
    return get(Math.min(i, size() - 1));
  }

  @Override
  public int LA(int k) {
    SyntaxToken token = LT(k);
    return token == null ? Token.INVALID_TYPE : token.getType();
  }

  @Override
  public void consume() {
    if (index < size() - 1) {
      if (index > furthest) {
        furthest = index;
      }
      index++;
    }
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int to) {
    index = Math.min(to, size() - 1);
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public String getSourceName() {
    return "document";
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(RuleContext ctx) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }
}
