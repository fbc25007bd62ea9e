package dev.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which lines were added or changed since a revision, the uncommitted ones too. */
final class ChangedLines {
  private static final Pattern HUNK =
      Pattern.compile("^@@ -\\d+(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@.*");

  private final Map<String, List<Lines>> changed = new HashMap<>();

  private ChangedLines() {}

  /** Lines from one, both inclusive. */
  private record Lines(int first, int last) {}

  /**
   * Asks about the repository that holds {@code root}.
   *
   * @throws IOException if git is missing, {@code root} lies in no repository, or there is no such
   *     revision; the message says which
   */
  static ChangedLines since(String revision, Path root) throws IOException {
    Git.checkRevision(revision);
    ChangedLines changes = new ChangedLines();
    List<String> diff =
        List.of(
            "diff",
            "--no-ext-diff",
            "--no-textconv",
            "--no-color",
            "--unified=0",
            "--no-renames",
            "--relative",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            revision,
            "--",
            ".");
    changes.readDiff(Git.text(root, diff));
    List<String> untracked = List.of("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
    for (String path : Git.text(root, untracked).split("\0", 0)) {
      changes.changed.put(path, List.of(new Lines(1, Integer.MAX_VALUE)));
    }
    return changes;
  }

  /** The files (relative to the root) that have changes, in order. */
  List<String> files() {
    return changed.keySet().stream().filter(path -> !path.isEmpty()).sorted().toList();
  }

  /** Whether a file (relative to the root) has changes at all. */
  boolean touches(String path) {
    return changed.containsKey(path);
  }

  /** Whether any of these lines (from one, both inclusive) changed. */
  boolean touches(String path, int first, int last) {
    return changed.getOrDefault(path, List.of()).stream()
        .anyMatch(lines -> lines.first <= last && first <= lines.last);
  }

  /** Skips the content of hunks by their counts, for it may look like anything. */
  private void readDiff(String diff) {
    String path = "";
    int content = 0;
    for (String line : (Iterable<String>) diff.lines()::iterator) {
      if (line.startsWith("\\")) {
        continue;
      }
      if (content > 0) {
        content--;
        continue;
      }
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith("+++ b/")) {
        path = line.substring("+++ b/".length()).stripTrailing();
      } else if (hunk.matches()) {
        content = count(hunk.group(1)) + addLines(path, hunk);
      }
    }
  }

  private int addLines(String path, Matcher hunk) {
    int first = Integer.parseInt(hunk.group(2));
    int count = count(hunk.group(3));
    changed
        .computeIfAbsent(path, p -> new ArrayList<>())
        .add(new Lines(first, first + Math.max(count, 1) - 1));
    return count;
  }

  private static int count(@Nullable String written) {
    return written == null ? 1 : Integer.parseInt(written);
  }
}
