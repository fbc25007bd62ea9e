package dev.sightline.analysis.ruletest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment of a fixture that speaks of the line below it, such as {@code # ruleid: some.id}.
 *
 * @param line the line spoken of, from one
 */
public record Annotation(Kind kind, String ruleId, int line) {

  /** What is expected of that line. */
  public enum Kind {
    /** The rule reports it. */
    RULEID,
    /** The rule does not report it. */
    OK,
    /** The rule ought to report it, and it is known that it does not yet. */
    TODORULEID,
    /** The rule ought not to report it, and it is known that it does. */
    TODOOK
  }

  /** How a comment begins, and how it ends on the same line. */
  private record Comment(String start, String end) {}

  private static final List<Comment> COMMENTS =
      List.of(
          new Comment("{/*", "*/}"),
          new Comment("<!--", "-->"),
          new Comment("(*", "*)"),
          new Comment("/*", "*/"),
          new Comment("#", ""),
          new Comment("//", ""),
          new Comment(";;", ""),
          new Comment("'", ""),
          new Comment("--", ""),
          new Comment("%", ""));
  private static final Pattern WORD =
      Pattern.compile("(pro|deep)?(todoruleid|todook|ruleid|ok)\\s*:\\s*");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");

  /** All annotations of a text, in order. */
  public static List<Annotation> of(String text) {
    List<Annotation> all = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].contains("ruleid") || lines[i].contains("ok")) {
        int below = i + 2;
        comment(lines[i].strip()).ifPresent(said -> read(said, below, all));
      }
    }
    return all;
  }

  private static Optional<String> comment(String line) {
    for (Comment comment : COMMENTS) {
      if (line.startsWith(comment.start())) {
        String said = line.substring(comment.start().length());
        boolean closed = !comment.end().isEmpty() && said.endsWith(comment.end());
        return Optional.of(
            (closed ? said.substring(0, said.length() - comment.end().length()) : said).strip());
      }
    }
    return Optional.empty();
  }

  /**
   * {@code pro} and {@code deep} stand for engines that see more than one function: what only they
   * have to find counts neither way, and what only they have to spare says nothing of us.
   */
  private static void read(String said, int line, List<Annotation> into) {
    Matcher word = WORD.matcher(said);
    if (!word.lookingAt()) {
      return;
    }
    Kind kind = Kind.valueOf(word.group(2).toUpperCase(java.util.Locale.ROOT));
    if (word.group(1) != null) {
      if (kind != Kind.RULEID) {
        return;
      }
      kind = Kind.TODORULEID;
    }
    int end = word.end();
    while (word.region(end, said.length()).lookingAt()) {
      end = word.end();
    }
    for (String id : ids(said.substring(end))) {
      into.add(new Annotation(kind, id, line));
    }
  }

  private static List<String> ids(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(part -> part.strip().split("\\s", 2)[0])
        .filter(id -> ID.matcher(id).matches())
        .toList();
  }
}
