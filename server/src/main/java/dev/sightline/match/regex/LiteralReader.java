package dev.sightline.match.regex;

import java.util.Set;

/** Reads a regular expression for what its matches must contain. */
final class LiteralReader {
  private static final int DEEPEST = 100;

  private final String source;
  private int at;
  private int depth;

  private LiteralReader(String source) {
    this.source = source;
  }

  static Literals read(String source) {
    try {
      LiteralReader reader = new LiteralReader(source);
      Literals literals = reader.alternatives();
      return reader.at == source.length() ? literals : Literals.ANYTHING;
    } catch (Unclear e) {
      return Literals.ANYTHING;
    }
  }

  /** Something that this reader does not understand. */
  private static final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unclear() {
      super("unclear", null, false, false);
    }
  }

  private boolean more() {
    return at < source.length();
  }

  private Literals alternatives() {
    if (++depth > DEEPEST) {
      throw new Unclear();
    }
    Literals all = sequence();
    while (more() && source.charAt(at) == '|') {
      at++;
      all = all.or(sequence());
    }
    depth--;
    return all;
  }

  private Literals sequence() {
    Literals all = Literals.EMPTY;
    while (more() && source.charAt(at) != '|' && source.charAt(at) != ')') {
      all = all.then(quantified(atom()));
    }
    return all;
  }

  private Literals quantified(Literals atom) {
    Literals result = atom;
    while (more()) {
      switch (source.charAt(at)) {
        case '?' -> result = result.or(Literals.EMPTY);
        case '*' -> result = Literals.ANYTHING;
        case '+' -> result = result.repeated();
        case '{' -> {
          int end = source.indexOf('}', at);
          String counts = end < 0 ? "" : source.substring(at + 1, end);
          if (!counts.matches("\\d*(,\\d*)?") || counts.isEmpty()) {
            return result;
          }
          result = counted(result, counts);
          at = end;
        }
        default -> {
          return result;
        }
      }
      at++;
      while (more() && (source.charAt(at) == '?' || source.charAt(at) == '+')) {
        at++;
      }
    }
    return result;
  }

  private static Literals counted(Literals atom, String counts) {
    return counts.equals("1")
        ? atom
        : counts.startsWith("0") || counts.startsWith(",") ? Literals.ANYTHING : atom.repeated();
  }

  private Literals atom() {
    char c = source.charAt(at);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '.' -> one(Literals.ANYTHING);
      case '^', '$' -> one(Literals.EMPTY);
      default -> one(Literals.of(c));
    };
  }

  private Literals one(Literals literals) {
    at++;
    return literals;
  }

  private Literals escape() {
    if (at + 1 >= source.length()) {
      throw new Unclear();
    }
    char c = source.charAt(at + 1);
    at += 2;
    if (!Character.isLetterOrDigit(c)) {
      return Literals.of(c);
    }
    return switch (c) {
      case 'b', 'B', 'A', 'Z', 'z', 'G' -> Literals.EMPTY;
      case 'd', 'D', 'w', 'W', 's', 'S', 'h', 'H', 'v', 'R', 'n', 't', 'r', 'f' ->
          Literals.ANYTHING;
      default -> throw new Unclear();
    };
  }

  private Literals characterClass() {
    int start = at + 1;
    int i = start;
    if (i < source.length() && source.charAt(i) == '^') {
      i++;
    }
    for (int first = i; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' && source.startsWith("[:", i)) {
        int end = source.indexOf(":]", i);
        i = end < 0 ? i : end + 1;
      } else if (c == ']' && i > first) {
        at = i + 1;
        return small(source.substring(start, i));
      }
    }
    throw new Unclear();
  }

  /** {@code [ab]} of plain characters is one of them. */
  private static Literals small(String content) {
    if (content.length() > 4
        || !content.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
      return Literals.ANYTHING;
    }
    Literals all = Literals.of(content.charAt(0));
    for (char c : content.substring(1).toCharArray()) {
      all = all.or(Literals.of(c));
    }
    return all;
  }

  private Literals group() {
    at++;
    boolean counts = true;
    if (source.startsWith("?", at)) {
      at++;
      counts = header();
      if (at > 0 && source.charAt(at - 1) == ')') {
        return Literals.EMPTY;
      }
    }
    Literals inner = alternatives();
    if (!more() || source.charAt(at) != ')') {
      throw new Unclear();
    }
    at++;
    return counts ? inner : Literals.EMPTY;
  }

  /**
   * What follows {@code (?}; whether the group takes part in the match, which look-around does not.
   */
  private boolean header() {
    for (String name : Set.of("P<", "<")) {
      int end = source.indexOf('>', at);
      boolean named =
          source.startsWith(name, at)
              && end > 0
              && Character.isLetter(source.charAt(at + name.length()));
      if (named) {
        at = end + 1;
        return true;
      }
    }
    for (String around : new String[] {"<=", "<!", "=", "!"}) {
      if (source.startsWith(around, at)) {
        at += around.length();
        return false;
      }
    }
    if (source.startsWith(">", at)) {
      at++;
      return true;
    }
    while (more() && "aiLmsux-".indexOf(source.charAt(at)) >= 0) {
      if (source.charAt(at) == 'x') {
        throw new Unclear();
      }
      at++;
    }
    if (!more() || (source.charAt(at) != ':' && source.charAt(at) != ')')) {
      throw new Unclear();
    }
    at++;
    return true;
  }
}
