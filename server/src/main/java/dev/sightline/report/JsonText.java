package dev.sightline.report;

import java.io.IOException;
import java.io.StringWriter;

/**
 * JSON that may be looked at in a terminal: what hides or reorders text is written as its number.
 */
final class JsonText {
  private JsonText() {}

  /** Appends a whole document; outside of its strings there is plain ASCII alone. */
  static void append(StringWriter document, Appendable out) throws IOException {
    String json = document.toString();
    int done = 0;
    for (int i = 0; i < json.length(); ) {
      int c = json.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c != '\n' && TerminalText.isHostile(c)) {
        out.append(json, done, i);
        for (char unit : Character.toChars(c)) {
          out.append(String.format("\\u%04x", (int) unit));
        }
        done = next;
      }
      i = next;
    }
    out.append(json, done, json.length()).append('\n');
  }
}
