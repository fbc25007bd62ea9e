package dev.sightline.lsp;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;

/**
 * The edit that silences a rule with a comment: in the comment that does so already, else at the
 * end of the line, else on a line of its own above.
 */
record IgnoreComment(Span range, String text) {
  private static final String DIRECTIVE = "sightline: ignore[";
  private static final String REASON = "reason";

  /** Silences a rule for what stands at a range. */
  static IgnoreComment of(Text text, Span finding, String ruleId, Comments comments) {
    int first = text.lineOf(finding.start());
    int last = text.lineOf(Math.max(finding.start(), finding.end() - 1));
    String before = text.slice(0, text.lineEnd(last));
    for (int line : first == last ? new int[] {first} : new int[] {first, last}) {
      int end = text.lineEnd(line);
      LineEnd there = LineEnd.of(before, end, comments);
      if (there.free()) {
        return there.comment() < 0
            ? atEnd(text, line, ruleId, comments)
            : withOther(text, new Span(there.comment(), end), ruleId, comments);
      }
    }
    int start = text.lineStart(first);
    String indent = indent(text.slice(start, text.lineEnd(first)));
    return new IgnoreComment(
        new Span(start, start), indent + comment(ruleId, comments) + lineBreak(text, first));
  }

  private static IgnoreComment atEnd(Text text, int line, String ruleId, Comments comments) {
    String content = text.slice(text.lineStart(line), text.lineEnd(line));
    int end = text.lineStart(line) + content.stripTrailing().length();
    return new IgnoreComment(new Span(end, text.lineEnd(line)), "  " + comment(ruleId, comments));
  }

  private static IgnoreComment withOther(
      Text text, Span comment, String ruleId, Comments comments) {
    String there = text.slice(comment.start(), comment.end());
    int open = there.indexOf(DIRECTIVE);
    int close = open < 0 ? -1 : there.indexOf(']', open);
    if (close < 0) {
      int end = comment.start() + there.stripTrailing().length();
      return new IgnoreComment(new Span(end, comment.end()), "  " + comment(ruleId, comments));
    }
    boolean empty = there.substring(open + DIRECTIVE.length(), close).isBlank();
    int at = comment.start() + close;
    return new IgnoreComment(new Span(at, at), empty ? ruleId : ", " + ruleId);
  }

  private static String comment(String ruleId, Comments comments) {
    return comments.around(DIRECTIVE + ruleId + "] " + REASON);
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String lineBreak(Text text, int line) {
    if (line + 1 >= text.lineCount()) {
      return "\n";
    }
    return text.slice(text.lineEnd(line), text.lineStart(line + 1));
  }

  /** The text as a snippet in which the reason waits to be written over. */
  String snippet() {
    String escaped = text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    int at = escaped.lastIndexOf("] " + REASON);
    return at < 0
        ? escaped
        : escaped.substring(0, at)
            + "] ${1:"
            + REASON
            + "}"
            + escaped.substring(at + 2 + REASON.length());
  }
}
