package dev.sightline.lsp.rulefile;

import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where an offset stands in a YAML text, told from indentation alone: while somebody writes, the
 * text is no YAML half of the time.
 *
 * @param path the keys around it, from the outermost in
 * @param key the key of the line; of code in a block, the block's key; else empty
 * @param keyRange where that key stands
 * @param word what is written directly before the offset
 */
public record YamlPlace(List<String> path, String key, Span keyRange, Part part, Span word) {

  /** What stands there. */
  public enum Part {
    /** A key, or what may become one. */
    KEY,
    /** What stands behind a key. */
    VALUE,
    /** An item of a list that is no mapping, or not yet. */
    ITEM,
    /** A line of a block of text. */
    BLOCK,
    COMMENT
  }

  public YamlPlace {
    path = List.copyOf(path);
  }

  /** The innermost key around; empty at the top. */
  public String parent() {
    return path.isEmpty() ? "" : path.getLast();
  }

  public static YamlPlace of(Text text, int offset) {
    int line = text.lineOf(offset);
    int start = text.lineStart(line);
    YamlLine own = YamlLine.of(text, line);
    int column = offset - start;
    int keyColumn = own.isBlank() ? column : own.keyColumn();
    Walk walk = new Walk(text, keyColumn, own.dash());
    walk.up(line);
    Span word = word(text, start, offset);
    if (walk.block != null) {
      Span range = walk.block.keyRange().shift(text.lineStart(walk.blockLine));
      return new YamlPlace(List.copyOf(walk.path), walk.block.key(), range, Part.BLOCK, word);
    }
    Part part = part(own, column);
    Span range = own.keyRange().shift(start);
    return new YamlPlace(
        List.copyOf(walk.path),
        own.hasColon() || part == Part.ITEM ? own.key() : "",
        range,
        part,
        word);
  }

  private static Part part(YamlLine line, int column) {
    if (line.isComment()) {
      return Part.COMMENT;
    }
    if (line.hasColon() && column > line.keyRange().end()) {
      return Part.VALUE;
    }
    return line.dash() >= 0 && !line.hasColon() ? Part.ITEM : Part.KEY;
  }

  private static Span word(Text text, int lineStart, int offset) {
    int start = offset;
    while (start > lineStart && isWord(text.charAt(start - 1))) {
      start--;
    }
    return new Span(start, offset);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '$';
  }

  /** Looks for the keys around a column, line by line upwards. */
  private static final class Walk {
    private final Text text;
    private final Deque<String> path = new ArrayDeque<>();
    private int column;
    private int limit;
    private boolean item;
    private @org.jspecify.annotations.Nullable YamlLine block;
    private int blockLine;

    Walk(Text text, int column, int dash) {
      this.text = text;
      enter(column, dash);
    }

    private void enter(int keyColumn, int dash) {
      column = keyColumn;
      item = dash >= 0;
      limit = item ? dash + 1 : keyColumn;
    }

    void up(int from) {
      for (int i = from - 1; i >= 0 && (limit > 0 || column > 0); i--) {
        YamlLine line = YamlLine.of(text, i);
        if (!line.isBlank() && !line.isComment()) {
          look(line, i);
        }
      }
    }

    private void look(YamlLine line, int index) {
      if (line.keyColumn() >= limit) {
        if (line.keyColumn() == column && line.dash() >= 0 && !item) {
          enter(column, line.dash());
        }
        return;
      }
      if (!line.hasColon()) {
        return;
      }
      if (line.opensBlock()) {
        path.clear();
        block = line;
        blockLine = index;
      } else if (line.isOpen()) {
        path.addFirst(line.key());
      }
      enter(line.keyColumn(), line.dash());
    }
  }
}
