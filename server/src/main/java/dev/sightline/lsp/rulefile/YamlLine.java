package dev.sightline.lsp.rulefile;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of YAML, taken for a key with what stands behind it.
 *
 * @param dash column of the first dash of a list's item, or -1
 * @param keyRange in the line; empty if there is no key
 */
record YamlLine(int dash, int keyColumn, String key, Span keyRange, boolean hasColon, String rest) {
  private static final Pattern HEAD =
      Pattern.compile("^(\\s*)((?:-(?:\\s+|$))*)(?:([\"']?)([\\w.$*/-]+)\\3(\\s*:(?=\\s|$))?)?");
  private static final Pattern BLOCK =
      Pattern.compile("\\s*(?:[&!]\\S+\\s+)*[|>][-+0-9]*\\s*(#.*)?");
  private static final Pattern OPEN = Pattern.compile("\\s*(?:[&!]\\S+\\s*)*(#.*)?");

  static YamlLine of(Text text, int line) {
    String content = text.slice(text.lineStart(line), text.lineEnd(line));
    Matcher head = HEAD.matcher(content);
    if (!head.lookingAt()) {
      return new YamlLine(-1, 0, "", new Span(0, 0), false, content);
    }
    int dash = head.end(2) > head.end(1) ? head.end(1) : -1;
    int column = head.end(2);
    boolean word = head.group(4) != null;
    Span range = word ? new Span(head.start(4), head.end(4)) : new Span(column, column);
    boolean colon = head.group(5) != null;
    String rest = content.substring(colon ? head.end(5) : column);
    return new YamlLine(dash, column, word ? head.group(4) : "", range, colon, rest);
  }

  boolean isBlank() {
    return dash < 0 && rest.isBlank() && !hasColon;
  }

  boolean isComment() {
    return !hasColon && rest.startsWith("#");
  }

  /** Whether lines of text follow, that are no YAML. */
  boolean opensBlock() {
    return hasColon && BLOCK.matcher(rest).matches();
  }

  /** Whether what the key holds stands in the lines below. */
  boolean isOpen() {
    return hasColon && OPEN.matcher(rest).matches();
  }
}
