package dev.sightline.syntax.antlr;

import dev.sightline.syntax.DocumentParser;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document under edit, of any language. */
public final class EditedDocument implements DocumentParser {
  /** Longer texts, which no person wrote, have no tree; a tree of them would fill the heap. */
  private static final int LONGEST = 4_000_000;

  private final FrontEnd front;
  private final Unit.Maker maker;
  private SourceTree tree;
  private @Nullable ParsedText parsed;

  public EditedDocument(FrontEnd front, String text, Unit.Maker maker) {
    this.front = front;
    this.maker = maker;
    this.tree = open(Text.of(text), text);
  }

  /** Parses a text once, without keeping anything for edits. */
  public static SourceTree parse(FrontEnd front, String text, Unit.Maker maker) {
    return text.length() > LONGEST
        ? oversized(front, Text.of(text))
        : tree(front, Text.of(text), new ParsedText(front, text, maker, false).layout());
  }

  private SourceTree open(Text text, String content) {
    if (text.length() > LONGEST) {
      parsed = null;
      return oversized(front, text);
    }
    ParsedText fresh = new ParsedText(front, content, maker, true);
    parsed = fresh;
    return tree(front, text, fresh.layout());
  }

  private static SourceTree tree(FrontEnd front, Text text, SourceTree.Layout layout) {
    return new SourceTree(front.language(), text, layout, List.of());
  }

  private static SourceTree oversized(FrontEnd front, Text text) {
    SourceTree.Layout empty =
        new SourceTree.Layout(new Unit[0], new int[0], new int[0], new int[0], new int[0]);
    String why = "The file has more than " + LONGEST + " characters and was not parsed.";
    return new SourceTree(front.language(), text, empty, List.of(why));
  }

  @Override
  public SourceTree tree() {
    return tree;
  }

  @Override
  public SourceTree edit(int start, int end, String replacement) {
    Text text = tree.text();
    Objects.checkFromToIndex(start, end, text.length());
    String replaced = text.slice(start, end);
    int same = commonPrefix(replaced, replacement);
    int tail = commonSuffix(replaced, replacement, same);
    String inserted = replacement.substring(same, replacement.length() - tail);
    if (same + tail < replaced.length() || !inserted.isEmpty()) {
      tree = replace(start + same, end - tail, inserted);
    }
    return tree;
  }

  private SourceTree replace(int start, int end, String inserted) {
    Text text = tree.text().replace(start, end, inserted);
    if (parsed == null || text.length() > LONGEST) {
      return open(text, text.toString());
    }
    return tree(front, text, parsed.replace(start, end, inserted));
  }

  private static int commonPrefix(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int i = 0;
    while (i < most && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static int commonSuffix(String a, String b, int taken) {
    int most = Math.min(a.length(), b.length()) - taken;
    int i = 0;
    while (i < most && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
      i++;
    }
    return i;
  }
}
