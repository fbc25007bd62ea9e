package dev.sightline.match.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What runs a regular expression: in linear time, or by backtracking with a budget. */
@FunctionalInterface
interface Engine {

  /** One matching of one text. */
  interface Run {
    boolean find(int from);

    boolean lookingAt();

    int groupCount();

    int start(int group);

    int end(int group);
  }

  Run matcher(CharSequence text);

  /** Null if the expression needs more than linear time can give. */
  static @Nullable Engine linear(Translation translation, boolean multiline) {
    int flags = multiline ? com.google.re2j.Pattern.MULTILINE : 0;
    try {
      com.google.re2j.Pattern pattern =
          com.google.re2j.Pattern.compile(translation.linear(), flags);
      return text -> new Linear(pattern.matcher(text.toString()));
    } catch (com.google.re2j.PatternSyntaxException e) {
      return null;
    }
  }

  /** Budgets of backtracking on a short text, besides what its length adds. */
  long FEW_STEPS = 5_000;

  long MANY_STEPS = 2_000_000;

  static Engine backtracking(Translation translation, boolean multiline, long steps)
      throws RegexProblem {
    try {
      Pattern pattern =
          Pattern.compile(translation.backtracking(), multiline ? Pattern.MULTILINE : 0);
      return text -> new Backtracking(pattern.matcher(new Counted(text, steps)));
    } catch (PatternSyntaxException e) {
      throw new RegexProblem(e.getDescription());
    } catch (StackOverflowError e) {
      throw new RegexProblem("nested too deeply");
    }
  }

  /** RE2/J. */
  record Linear(com.google.re2j.Matcher matcher) implements Run {
    @Override
    public boolean find(int from) {
      return matcher.find(from);
    }

    @Override
    public boolean lookingAt() {
      return matcher.lookingAt();
    }

    @Override
    public int groupCount() {
      return matcher.groupCount();
    }

    @Override
    public int start(int group) {
      return matcher.start(group);
    }

    @Override
    public int end(int group) {
      return matcher.end(group);
    }
  }

  /** The JDK's. */
  record Backtracking(Matcher matcher) implements Run {
    @Override
    public boolean find(int from) {
      try {
        return matcher.find(from);
      } catch (StackOverflowError e) {
        throw new RegexGaveUp("its regular expression needs too much stack");
      }
    }

    @Override
    public boolean lookingAt() {
      try {
        return matcher.lookingAt();
      } catch (StackOverflowError e) {
        throw new RegexGaveUp("its regular expression needs too much stack");
      }
    }

    @Override
    public int groupCount() {
      return matcher.groupCount();
    }

    @Override
    public int start(int group) {
      return matcher.start(group);
    }

    @Override
    public int end(int group) {
      return matcher.end(group);
    }
  }

  /** A text that counts how often it is looked at, and has enough at some point. */
  final class Counted implements CharSequence {
    private static final long PER_CHARACTER = 200;

    private final CharSequence text;
    private long left;

    Counted(CharSequence text, long atLeast) {
      this.text = text;
      this.left = atLeast + PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new RegexGaveUp("its regular expression needs more than its budget of steps");
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
