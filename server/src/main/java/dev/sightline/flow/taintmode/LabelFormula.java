package dev.sightline.flow.taintmode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Boolean formula over labels, {@code A and not (B or C)}. Immutable. */
final class LabelFormula {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:([A-Za-z_][A-Za-z_0-9]*)|([()]))\\s*");

  private final Predicate<Predicate<String>> holds;

  private LabelFormula(Predicate<Predicate<String>> holds) {
    this.holds = holds;
  }

  /** What is wrong with a formula, as a sentence without its subject. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  /** Reads a formula. */
  static LabelFormula of(String text) throws Malformed {
    Reader reader = new Reader(tokens(text), text);
    Predicate<Predicate<String>> all = reader.either();
    reader.end();
    return new LabelFormula(all);
  }

  /** Of one label. */
  static LabelFormula label(String label) {
    return new LabelFormula(has -> has.test(label));
  }

  /** Whether it holds of data that carries certain labels. */
  boolean holds(Predicate<String> carried) {
    return holds.test(carried);
  }

  private static List<String> tokens(String text) throws Malformed {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.find(end) && matcher.start() == end) {
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
    if (end < text.length()) {
      throw new Malformed("has something in it that is no label: " + text.substring(end));
    }
    return tokens;
  }

  /** Reads from loose to tight: or, and, not. */
  private static final class Reader {
    private final List<String> tokens;
    private final String text;
    private int next;

    Reader(List<String> tokens, String text) {
      this.tokens = tokens;
      this.text = text;
    }

    private boolean takes(String word) {
      boolean there = next < tokens.size() && tokens.get(next).equals(word);
      next += there ? 1 : 0;
      return there;
    }

    Predicate<Predicate<String>> either() throws Malformed {
      Predicate<Predicate<String>> left = both();
      while (takes("or")) {
        left = left.or(both());
      }
      return left;
    }

    private Predicate<Predicate<String>> both() throws Malformed {
      Predicate<Predicate<String>> left = term();
      while (takes("and")) {
        left = left.and(term());
      }
      return left;
    }

    private Predicate<Predicate<String>> term() throws Malformed {
      if (takes("not")) {
        return term().negate();
      }
      if (takes("(")) {
        Predicate<Predicate<String>> inner = either();
        if (!takes(")")) {
          throw new Malformed("lacks a closing parenthesis: " + text);
        }
        return inner;
      }
      if (next == tokens.size() || List.of(")", "and", "or").contains(tokens.get(next))) {
        throw new Malformed("lacks a label: " + text);
      }
      String label = tokens.get(next++);
      return switch (label) {
        case "true", "True" -> has -> true;
        case "false", "False" -> has -> false;
        default -> has -> has.test(label);
      };
    }

    void end() throws Malformed {
      if (next < tokens.size()) {
        throw new Malformed("goes on where it should end, at '" + tokens.get(next) + "'");
      }
    }
  }
}
