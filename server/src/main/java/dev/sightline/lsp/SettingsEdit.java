package dev.sightline.lsp;

import dev.sightline.tree.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edit of a settings file's text that switches a rule off, in the form that the file has
 * already.
 *
 * @param range what is replaced, in UTF-16 code units
 */
record SettingsEdit(Span range, String text) {
  private static final Pattern KEY =
      Pattern.compile(
          "^disable[ \\t]*:[ \\t]*([^#\\r\\n]*?)[ \\t]*(#[^\\r\\n]*)?$", Pattern.MULTILINE);
  private static final Pattern ITEMS =
      Pattern.compile("\\G\\r?\\n([ \\t]*)(-[ \\t][^\\r\\n]*|#[^\\r\\n]*|(?=\\r?\\n))");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][\\w./-]*");

  /** Switches a rule off. */
  static SettingsEdit disable(String settings, String ruleId) {
    String id =
        PLAIN.matcher(ruleId).matches() ? ruleId : "\"" + ruleId.replaceAll("[\"\\\\]", "") + "\"";
    Matcher key = KEY.matcher(settings);
    if (!key.find()) {
      boolean fresh = settings.isEmpty() || settings.endsWith("\n");
      int end = settings.length();
      return new SettingsEdit(
          new Span(end, end), (fresh ? "" : "\n") + "disable:\n  - " + id + "\n");
    }
    String value = key.group(1);
    if (value.isEmpty()) {
      return item(settings, key.end(), id);
    }
    return value.startsWith("[") ? flow(settings, key.start(1), id) : scalar(key, value, id);
  }

  /** Behind the last item of a block list, as far in as that one. */
  private static SettingsEdit item(String settings, int from, String id) {
    String indent = "  ";
    int at = from;
    Matcher items = ITEMS.matcher(settings);
    items.region(from, settings.length());
    while (items.find()) {
      if (items.group(2).startsWith("-")) {
        indent = items.group(1);
        at = items.end();
      }
    }
    return new SettingsEdit(new Span(at, at), "\n" + indent + "- " + id);
  }

  private static SettingsEdit flow(String settings, int open, String id) {
    int close = settings.indexOf(']', open);
    int at = close < 0 ? settings.length() : close;
    boolean empty = settings.substring(open + 1, at).isBlank();
    return new SettingsEdit(new Span(at, at), (empty ? "" : ", ") + id + (close < 0 ? "]" : ""));
  }

  private static SettingsEdit scalar(Matcher key, String value, String id) {
    return new SettingsEdit(new Span(key.start(1), key.end(1)), "[" + value + ", " + id + "]");
  }

  String applyTo(String settings) {
    return settings.substring(0, range.start()) + text + settings.substring(range.end());
  }
}
