package dev.sightline.analysis;

import dev.sightline.flow.Place;
import dev.sightline.flow.ProgramFile;
import dev.sightline.index.Modules;
import dev.sightline.index.Workspace;
import dev.sightline.review.Fact;
import dev.sightline.review.Lines;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a file under review and of those around it. The secrets of the former are known; of the
 * others whatever is assigned to a name that sounds like one is hidden.
 */
final class ReviewLines implements Lines {
  private static final int LONGEST = 200;
  private static final Pattern NAMED_SECRET =
      Pattern.compile(
          "(?i)((?:passw|secret|token|credential|api_?key|private_?key)[\\w.]*[\"']?\\s*[:=,]+\\s*)"
              + "([\"'])[^\"']{3,}\\2");

  private final FileResult result;
  private final FlowBooks.@Nullable Code code;
  private final Workspace workspace;
  private final Masker masker;

  ReviewLines(FileResult result, FlowBooks.@Nullable Code code, Workspace workspace) {
    this.result = result;
    this.code = code;
    this.workspace = workspace;
    this.masker = Masker.of(result.text(), result.secrets());
  }

  @Override
  public Fact fact(Place place, String says) {
    ProgramFile file = code == null ? null : code.program().file(place.path());
    if (file == null) {
      return new Fact(place.path(), 1, "", says);
    }
    Text text = file.tree().text();
    return of(place.path(), text, text.lineOf(file.range(place).start()), says);
  }

  @Override
  public Fact fact(String path, int line, String says) {
    Text text = text(path);
    return text == null || line > text.lineCount()
        ? new Fact(path, line, "", masker.mask(says))
        : of(path, text, line - 1, says);
  }

  private Fact of(String path, Text text, int line, String says) {
    int start = text.lineStart(line);
    Span range = new Span(start, Math.min(text.lineEnd(line), start + LONGEST));
    boolean own = path.equals(result.path()) && text.length() == result.text().length();
    String shown =
        own
            ? masker.show(text, range, range).text()
            : masker.mask(text.slice(range.start(), range.end()));
    String hidden = NAMED_SECRET.matcher(shown).replaceAll("$1$2****$2");
    return new Fact(path, line + 1, hidden.strip(), masker.mask(says));
  }

  private @Nullable Text text(String path) {
    if (path.equals(result.path())) {
      return result.text();
    }
    ProgramFile file = code == null ? null : code.program().file(path);
    if (file != null) {
      return file.tree().text();
    }
    String other = workspace.text(path);
    return other == null ? null : Text.of(other);
  }

  @Override
  public String absence(String module) {
    if (code == null) {
      return "";
    }
    Modules modules = code.modules().seenFrom(result.path());
    return modules.isStandard(module) ? "" : modules.absence(module);
  }
}
