package dev.sightline.analysis;

import dev.sightline.flow.Place;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.Modules;
import dev.sightline.index.Workspace;
import dev.sightline.review.Fact;
import dev.sightline.review.Lines;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of files under review and of those around them. The secrets of the former are known; of the
 * others whatever is assigned to a name that sounds like one is hidden.
 */
final class ReviewLines implements Lines {
  private static final int LONGEST = 200;
  private static final Pattern NAMED_SECRET =
      Pattern.compile(
          "(?i)((?:passw|secret|token|credential|api_?key|private_?key)[\\w.]*[\"']?\\s*[:=,]+\\s*)"
              + "([\"'])[^\"']{3,}\\2");

  private final Map<String, FileResult> results = new HashMap<>();
  private final Map<String, Masker> maskers = new HashMap<>();
  private final Map<String, FlowBooks.Code> programs = new LinkedHashMap<>();
  private final Workspace workspace;
  private final String root;

  ReviewLines(List<Reviews.Part> parts, Project project) {
    this.workspace = project.workspace();
    this.root = project.setup().root() + "/";
    for (Reviews.Part part : parts) {
      FileResult result = part.reviewed().result();
      results.put(result.path(), result);
      maskers.put(result.path(), Masker.of(result.text(), result.secrets()));
      if (part.code() != null && part.language().isPresent()) {
        programs.putIfAbsent(part.language().get().id(), part.code());
      }
    }
  }

  @Override
  public Fact fact(Place place, String says) {
    ProgramFile file = file(place.path());
    if (file == null) {
      return new Fact(shown(place.path()), 1, "", says);
    }
    Text text = file.tree().text();
    return of(place.path(), text, text.lineOf(file.range(place).start()), says);
  }

  @Override
  public Fact fact(String path, int line, String says) {
    Text text = text(path);
    return text == null || line > text.lineCount()
        ? new Fact(shown(path), line, "", says)
        : of(path, text, line - 1, says);
  }

  /** Paths of installed files are absolute, though they may lie in an environment of the root. */
  private String shown(String path) {
    return path.startsWith(root) ? path.substring(root.length()) : path;
  }

  private Fact of(String path, Text text, int line, String says) {
    int start = text.lineStart(line);
    Span range = new Span(start, Math.min(text.lineEnd(line), start + LONGEST));
    FileResult result = results.get(path);
    Masker masker = maskers.getOrDefault(path, Masker.NONE);
    boolean own = result != null && text.length() == result.text().length();
    String shownLine =
        own
            ? masker.show(text, range, range).text()
            : masker.mask(text.slice(range.start(), range.end()));
    String hidden = NAMED_SECRET.matcher(shownLine).replaceAll("$1$2****$2");
    return new Fact(shown(path), line + 1, hidden.strip(), masker.mask(says));
  }

  private @Nullable ProgramFile file(String path) {
    for (FlowBooks.Code code : programs.values()) {
      ProgramFile file = code.program().file(path);
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  private @Nullable Text text(String path) {
    FileResult result = results.get(path);
    if (result != null) {
      return result.text();
    }
    ProgramFile file = file(path);
    if (file != null) {
      return file.tree().text();
    }
    String other = workspace.text(path);
    return other == null ? null : Text.of(other);
  }

  @Override
  public String absence(String module, String importer) {
    for (FlowBooks.Code code : programs.values()) {
      Modules modules = code.modules();
      return modules.isStandard(module)
          ? ""
          : modules.seenFrom(importer).absence(module).replace(root, "");
    }
    return "";
  }
}
