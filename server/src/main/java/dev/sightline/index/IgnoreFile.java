package dev.sightline.index;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a {@code .gitignore}, with git's meaning, for the folder in which it lies. */
final class IgnoreFile {
  private final List<Line> lines = new ArrayList<>();

  IgnoreFile(String content) {
    content.lines().map(IgnoreFile::line).forEach(this::add);
  }

  private record Line(Pattern pattern, boolean negated, boolean foldersOnly) {}

  private void add(@Nullable Line line) {
    if (line != null) {
      lines.add(line);
    }
  }

  private static @Nullable Line line(String written) {
    String text = withoutTrailingSpace(written);
    if (text.isEmpty() || text.startsWith("#")) {
      return null;
    }
    boolean negated = text.startsWith("!");
    String glob = negated ? text.substring(1) : text;
    boolean foldersOnly = glob.endsWith("/");
    String bare = foldersOnly ? glob.substring(0, glob.length() - 1) : glob;
    boolean anchored = bare.contains("/");
    String rooted = bare.startsWith("/") ? bare.substring(1) : bare;
    if (rooted.isEmpty()) {
      return null;
    }
    String regex = (anchored ? "" : "(?:.*/)?") + gitRegex(rooted);
    return new Line(Pattern.compile(regex), negated, foldersOnly);
  }

  /** Git knows no braces: they stand for themselves. */
  private static String gitRegex(String glob) {
    return new Glob.Translation(glob.replace("{", "\\{").replace("}", "\\}")).regex();
  }

  private static String withoutTrailingSpace(String line) {
    String text = line.replaceAll("[\\s&&[^ ]]+$", "");
    while (text.endsWith(" ") && !text.endsWith("\\ ")) {
      text = text.substring(0, text.length() - 1);
    }
    return text;
  }

  /**
   * What the last line that speaks of a path says.
   *
   * @param path relative to the folder of the ignore file
   * @return true if ignored, false if un-ignored, null if no line speaks of it
   */
  @Nullable Boolean verdict(String path, boolean folder) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if ((folder || !line.foldersOnly) && line.pattern.matcher(path).matches()) {
        return !line.negated;
      }
    }
    return null;
  }
}
