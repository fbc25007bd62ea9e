package dev.sightline.analysis.suppress;

import dev.sightline.analysis.Finding;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The edits that take an ignore comment of ours, or a part of it, out of a file. */
final class Removal {
  private static final Pattern OPENING = Pattern.compile("\\s*(#+|//|/\\*|<!--|--|;+|%)\\s*$");
  private static final Pattern CLOSING = Pattern.compile("^\\s*(\\*/|-->)");

  private Removal() {}

  /** Takes the comment out; what else is said in it stays, and so does the code before it. */
  static Finding.Fix of(Text text, PlacedDirective placed) {
    Span directive = placed.comment();
    int line = text.lineOf(directive.start());
    int lineStart = text.lineStart(line);
    String before = text.slice(lineStart, directive.start());
    String after = text.slice(directive.end(), text.lineEnd(text.lineOf(directive.end())));
    Matcher opening = OPENING.matcher(before);
    boolean opened = opening.find();
    String kept = opened ? before.substring(0, opening.start()) : before;
    Matcher closing = CLOSING.matcher(after);
    int closed = closing.find() ? closing.end() : 0;
    int end = directive.end() + closed;
    boolean last = after.substring(closed).isBlank();
    Span range;
    if (kept.isBlank() && last) {
      boolean more = line + 1 < text.lineCount();
      range = new Span(lineStart, more ? text.lineStart(line + 1) : text.lineEnd(line));
    } else if (last) {
      range = new Span(lineStart + kept.length(), end);
    } else {
      int blanks = after.length() - after.stripLeading().length();
      int from = opened ? opening.start(1) : before.length();
      range = new Span(lineStart + from, directive.end() + Math.max(closed, blanks));
    }
    return fix("Take this comment out", range, "");
  }

  /** Takes one id out of several; null if it is not found. */
  static Finding.@Nullable Fix ofId(Text text, PlacedDirective placed, String id) {
    Span directive = placed.comment();
    String said = text.slice(directive.start(), directive.end());
    Pattern item =
        Pattern.compile(
            "(?<=\\[)\\s*"
                + Pattern.quote(id)
                + "\\s*,\\s*|\\s*,\\s*"
                + Pattern.quote(id)
                + "(?=\\s*[,\\]])");
    Matcher found = item.matcher(said);
    return found.find()
        ? fix(
            "Take " + id + " out of this comment",
            new Span(found.start(), found.end()).shift(directive.start()),
            "")
        : null;
  }

  private static Finding.Fix fix(String title, Span range, String replacement) {
    return new Finding.Fix(title, List.of(new Finding.Replacement(range, replacement)), true);
  }
}
