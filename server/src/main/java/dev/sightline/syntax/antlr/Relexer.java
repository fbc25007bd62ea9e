package dev.sightline.syntax.antlr;

import dev.sightline.text.GapBuffer;
import java.util.List;

/**
 * Reads anew what an edit may have changed: from two lines before it to the first line behind it at
 * which the lexer is in the state it was in before. Tokens that are the same stay the same objects.
 */
final class Relexer implements FrontEnd.Checkpoint {
  private final FrontEnd front;
  private final TokenBuffer old;
  private final int editStart;
  private final int newEnd;
  private final int delta;

  private int from;
  private int to;
  private int restart;
  private int stop = Integer.MAX_VALUE;
  private int kept;
  private int keptBehind;
  private List<SyntaxToken> made = List.of();

  /**
   * @param old the tokens of the version before
   * @param start where the edit starts
   * @param oldEnd where the text that it replaced ended
   * @param newEnd where the text that replaces it ends
   */
  Relexer(FrontEnd front, TokenBuffer old, int start, int oldEnd, int newEnd) {
    this.front = front;
    this.old = old;
    this.editStart = start;
    this.newEnd = newEnd;
    this.delta = newEnd - oldEnd;
  }

  /**
   * Reads the text after the edit and brings the tokens up to date.
   *
   * @return the ranges of the comments that it read
   */
  Ranges run(GapBuffer text) {
    from = restartIndex();
    to = from;
    restart = endBefore(from);
    FrontEnd.Lexed lexed = front.lex(text, restart, old.get(from).state(), this);
    if (stop == Integer.MAX_VALUE) {
      to = old.size();
    }
    made = lexed.tokens();
    kept = countKept();
    keptBehind = countKeptBehind();
    old.apply(new TokenBuffer.Change(from, to, made, kept, keptBehind), text.length());
    return lexed.comments();
  }

  /** Whether any token changed. */
  boolean isDamaged() {
    return kept + keptBehind < made.size() || kept + keptBehind < to - from;
  }

  int damagedFrom() {
    return from + kept;
  }

  int unchangedFrom() {
    return from + made.size() - keptBehind;
  }

  /**
   * The comments of the new version.
   *
   * @param before those of the version before
   * @param read those that were read anew
   */
  int[] comments(int[] before, Ranges read) {
    Ranges all = new Ranges();
    for (int i = 0; i < before.length && before[i] < restart; i += 2) {
      all.add(before[i], before[i + 1]);
    }
    int[] fresh = read.toArray();
    for (int i = 0; i < fresh.length && fresh[i] < stop; i += 2) {
      all.add(fresh[i], fresh[i + 1]);
    }
    for (int i = 0; i < before.length && stop != Integer.MAX_VALUE; i += 2) {
      if (before[i] >= stop - delta) {
        all.add(before[i] + delta, before[i + 1] + delta);
      }
    }
    return all.toArray();
  }

  /**
   * Index of the first token of the line before the last line that starts wholly before the edit.
   * No token before it was made with a look at the edited place: the lexer looks no further than
   * the physical line it peeks into.
   */
  private int restartIndex() {
    int index = old.firstFrom(editStart);
    while (index > 0 && old.end(old.get(index - 1)) >= editStart) {
      index--;
    }
    return lineBefore(lineBefore(index));
  }

  private int lineBefore(int index) {
    int i = index - 1;
    while (i > 0 && old.get(i).state() == null) {
      i--;
    }
    return Math.max(i, 0);
  }

  private int endBefore(int index) {
    return index == 0 ? 0 : old.end(old.get(index - 1));
  }

  @Override
  public boolean reached(int offset, Object state) {
    if (offset < newEnd) {
      return false;
    }
    int wanted = offset - delta;
    while (to < old.size() && endBefore(to) < wanted) {
      to++;
    }
    for (int i = to; i < old.size() && endBefore(i) == wanted; i++) {
      if (state.equals(old.get(i).state())) {
        to = i;
        stop = offset;
        return true;
      }
    }
    return false;
  }

  private int countKept() {
    int most = Math.min(made.size(), to - from);
    int count = 0;
    while (count < most && isKept(old.get(from + count), made.get(count), false)) {
      count++;
    }
    return count;
  }

  private int countKeptBehind() {
    int most = Math.min(made.size(), to - from) - kept;
    int count = 0;
    while (count < most
        && isKept(old.get(to - 1 - count), made.get(made.size() - 1 - count), true)) {
      count++;
    }
    return count;
  }

  /** Whether both are the same text, untouched by the edit. Layout has no text. */
  private boolean isKept(SyntaxToken before, SyntaxToken now, boolean behind) {
    if (before.getType() != now.getType() || before.length() != now.length()) {
      return false;
    }
    if (front.isLayout(now.getType())) {
      return true;
    }
    int start = now.getStartIndex();
    return behind
        ? start >= newEnd && old.start(before) == start - delta
        : start + now.length() <= editStart && old.start(before) == start;
  }
}
