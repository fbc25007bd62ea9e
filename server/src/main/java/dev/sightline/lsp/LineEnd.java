package dev.sightline.lsp;

import org.jspecify.annotations.Nullable;

/**
 * What is at the end of a line: whether a comment can be put there, and the one that is there
 * already. Found by reading the text's strings and comments up to there, in the manner that most
 * languages share.
 *
 * @param free neither inside a string or block comment nor before a line that continues it
 * @param comment offset of the comment that ends the line, or -1
 */
record LineEnd(boolean free, int comment) {

  /**
   * Reads a text up to the end of a line.
   *
   * @param end offset of the end of the line
   */
  static LineEnd of(String text, int end, Comments comments) {
    return new Reader(text, end, comments).read();
  }

  private static final class Reader {
    private final String text;
    private final int end;
    private final String opening;
    private int at;
    private int comment = -1;

    Reader(String text, int end, Comments comments) {
      this.text = text;
      this.end = end;
      this.opening = comments.opening();
    }

    LineEnd read() {
      while (at < end) {
        char c = text.charAt(at);
        String quote = quote(c);
        if (text.startsWith(opening, at)) {
          comment = at;
          at = lineEnd(at);
        } else if (opening.equals("//") && text.startsWith("/*", at)) {
          skipTo("*/", at + 2);
        } else if (quote != null) {
          skipString(quote);
        } else {
          comment = c == '\n' || c == '\r' ? -1 : comment;
          at++;
        }
      }
      boolean continued = comment < 0 && end > 0 && text.charAt(end - 1) == '\\';
      return new LineEnd(at == end && !continued, comment);
    }

    /** The quote that opens a string here; of some languages three of them. */
    private @Nullable String quote(char c) {
      boolean quotes = c == '"' || c == '\'' || (c == '`' && opening.equals("//"));
      if (!quotes) {
        return null;
      }
      String three = String.valueOf(c).repeat(3);
      return text.startsWith(three, at) ? three : String.valueOf(c);
    }

    /** A string of one quote ends with its line at the latest, except a template. */
    private void skipString(String quote) {
      boolean lines = quote.length() == 3 || quote.equals("`");
      at += quote.length();
      while (at < text.length() && !text.startsWith(quote, at)) {
        if (text.charAt(at) == '\\') {
          at++;
        } else if (!lines && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
          return;
        }
        at++;
      }
      at += quote.length();
    }

    private void skipTo(String what, int from) {
      int found = text.indexOf(what, from);
      at = found < 0 ? text.length() + 1 : found + what.length();
    }

    private int lineEnd(int from) {
      int i = from;
      while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        i++;
      }
      return i;
    }
  }
}
