package dev.sightline.lsp;

import java.util.Arrays;
import java.util.stream.Collectors;

/** For editors that read Markdown. Every character that means something there is escaped. */
final class MarkdownMarkup implements Markup {
  private static final String SPECIAL = "\\`*_[]<>#~|!$";

  @Override
  public String prose(String text) {
    return Arrays.stream(text.strip().split("\\n\\s*\\n", -1))
        .map(this::paragraph)
        .collect(Collectors.joining("\n\n"));
  }

  /** What stands between two back quotes is code; a quote without a partner is itself. */
  private String paragraph(String text) {
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

  /** Keeps spaces at the ends, since code may stand beside. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    String inner = Markup.visible("." + text + ".");
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

  @Override
  public String code(String text) {
    String shown = Markup.visible(text);
    String fence = "`";
    while (shown.contains(fence)) {
      fence += "`";
    }
    String pad = shown.startsWith("`") || shown.endsWith("`") || shown.isEmpty() ? " " : "";
    return fence + pad + shown + pad + fence;
  }

  @Override
  public String strong(String dressed) {
    return "**" + dressed + "**";
  }

  @Override
  public String link(String label, String target) {
    return "[" + escape(label) + "](<" + target.replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  @Override
  public String divider() {
    return "\n\n---\n\n";
  }
}
