package dev.sightline.analysis.suppress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the directives of a comment. A comment may hold several, of several dialects. */
public final class DirectiveParser {

  private static final String ID = "[A-Za-z][\\w./*-]*";
  private static final String IDS = ID + "(?:\\s*,\\s*" + ID + ")*";
  private static final Pattern OURS =
      Pattern.compile("sightline:\\s*ignore\\b(?:\\s*\\[([^\\]\\n]*)(\\]?))?([^\\n#]*)");
  private static final Pattern COMMENT_END = Pattern.compile("\\s*(?:\\*/|-->)\\s*$");
  private static final Pattern UNTIL = Pattern.compile("\\s*\\buntil\\s+(\\S+)\\s*$");
  private static final Pattern NOSEC =
      Pattern.compile(
          "#\\s*nosec\\b(?::?\\s*(B\\d{3}(?:[,\\s]+B\\d{3})*|[a-z]+(?:_[a-z]+)+(?:[,\\s]+[a-z]+(?:_[a-z]+)+)*))?");
  private static final Pattern NOSEMGREP =
      Pattern.compile("\\bnosem(?:grep)?\\b(?:\\s*:\\s*(" + IDS + "))?");
  private static final Pattern NOQA =
      Pattern.compile(
          "#\\s*noqa\\s*:\\s*([A-Z]+\\d+(?:[,\\s]+[A-Z]+\\d+)*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOSONAR =
      Pattern.compile("\\bNOSONAR\\b(?:\\s*\\(\\s*([^)\\n]*)\\))?");
  private static final Pattern DEVSKIM =
      Pattern.compile(
          "\\bDevSkim:\\s*ignore\\s+(all|DS\\d+(?:\\s*,\\s*DS\\d+)*)(?:\\s+until\\s+(\\S+))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AST_GREP =
      Pattern.compile("\\bast-grep-ignore\\b(?:\\s*:\\s*(" + IDS + "))?");

  private DirectiveParser() {}

  /** Whether it is worth parsing at all; cheap, and true for every comment with a directive. */
  public static boolean mayHold(String comment) {
    return comment.contains("gnore")
        || comment.contains("nose")
        || comment.contains("NOSONAR")
        || comment.contains("noqa")
        || comment.contains("NOQA");
  }

  /** The directives in order of position. */
  public static List<Directive> parse(String comment) {
    if (!mayHold(comment)) {
      return List.of();
    }
    List<Directive> found = new ArrayList<>();
    ours(comment, found);
    peer(Dialect.NOSEC, NOSEC, comment, found);
    peer(Dialect.NOSEMGREP, NOSEMGREP, comment, found);
    peer(Dialect.NOQA, NOQA, comment, found);
    peer(Dialect.NOSONAR, NOSONAR, comment, found);
    peer(Dialect.AST_GREP, AST_GREP, comment, found);
    devSkim(comment, found);
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static void ours(String comment, List<Directive> found) {
    Matcher m = OURS.matcher(comment);
    while (m.find()) {
      String list = m.group(1);
      List<String> ids = split(list);
      String rest = COMMENT_END.matcher(m.group(3)).replaceFirst("").strip();
      String problem = null;
      if (list == null || ids.isEmpty() || !"]".equals(m.group(2))) {
        problem = "name the rules in brackets: sightline: ignore[rule-id] reason";
      }
      LocalDate until = null;
      Matcher date = UNTIL.matcher(rest);
      if (date.find()) {
        until = date(date.group(1));
        if (until == null) {
          problem = "'" + date.group(1) + "' is no date; write it as 2027-01-31";
        }
        rest = rest.substring(0, date.start()).strip();
      }
      Directive.Terms terms = new Directive.Terms(rest.isEmpty() ? null : rest, until);
      found.add(new Directive(Dialect.SIGHTLINE, ids, terms, m.start(), m.end(), problem));
    }
  }

  private static void peer(Dialect dialect, Pattern form, String comment, List<Directive> found) {
    Matcher m = form.matcher(comment);
    while (m.find()) {
      List<String> ids = split(m.group(1));
      found.add(new Directive(dialect, ids, Directive.Terms.NONE, m.start(), m.end(), null));
    }
  }

  private static void devSkim(String comment, List<Directive> found) {
    Matcher m = DEVSKIM.matcher(comment);
    while (m.find()) {
      List<String> ids = m.group(1).equalsIgnoreCase("all") ? List.of() : split(m.group(1));
      String day = m.group(2);
      LocalDate until = day == null ? null : date(day);
      String problem = day != null && until == null ? "'" + day + "' is no date" : null;
      Directive.Terms terms = new Directive.Terms(null, until);
      found.add(new Directive(Dialect.DEVSKIM, ids, terms, m.start(), m.end(), problem));
    }
  }

  private static List<String> split(@Nullable String ids) {
    if (ids == null) {
      return List.of();
    }
    return Arrays.stream(ids.split("[,\\s]+")).filter(id -> !id.isEmpty()).toList();
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
