package dev.sightline.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text made safe for Markdown: every character that means something there is escaped. */
public final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]<>#~|!$";

  private MarkdownText() {}

  /** Text in which back quotes enclose code; blank lines part paragraphs. */
  public static String prose(String text) {
    return Arrays.stream(text.strip().split("\\n\\s*\\n", -1))
        .map(MarkdownText::paragraph)
        .collect(Collectors.joining("\n\n"));
  }

  /** What stands between two back quotes is code; a quote without a partner is itself. */
  private static String paragraph(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int done = 0;
    while (done < text.length()) {
      int open = text.indexOf('`', done);
      int close = open < 0 ? -1 : text.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      out.append(escape(text.substring(done, open)));
      out.append(close == open + 1 ? "" : code(text.substring(open + 1, close)));
      done = close + 1;
    }
    return out.append(escape(text.substring(done))).toString().strip();
  }

  /** Plain text. Keeps spaces at the ends, since code may stand beside. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    String inner = visible("." + text + ".");
    for (int i = 1; i < inner.length() - 1; i++) {
      char c = inner.charAt(i);
      if (c == '&') {
        out.append("&amp;");
        continue;
      }
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** Code in a line. */
  public static String code(String text) {
    String shown = visible(text);
    String fence = "`";
    while (shown.contains(fence)) {
      fence += "`";
    }
    String pad = shown.startsWith("`") || shown.endsWith("`") || shown.isEmpty() ? " " : "";
    return fence + pad + shown + pad + fence;
  }

  /** One line, without characters that would do something instead of being seen. */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (Character.isWhitespace(c)) {
        out.append(' ');
      } else {
        out.append(type == Character.CONTROL || type == Character.FORMAT ? '\uFFFD' : c);
      }
    }
    return out.toString().strip();
  }
}
