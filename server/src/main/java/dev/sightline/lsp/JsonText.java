package dev.sightline.lsp;

/** Builds JSON by hand, where the library's way costs too much: at each keystroke. */
final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out;

  JsonText(int size) {
    out = new StringBuilder(size);
  }

  JsonText raw(String json) {
    out.append(json);
    return this;
  }

  JsonText number(int value) {
    out.append(value);
    return this;
  }

  JsonText string(String value) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        out.append(value, done, i);
        escape(c);
        done = i + 1;
      }
    }
    out.append(value, done, value.length()).append('"');
    return this;
  }

  /** Surrogates are escaped too, since half of one would not survive as UTF-8. */
  private void escape(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 15));
        }
      }
    }
  }

  int length() {
    return out.length();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
