package dev.sightline.report;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Masker;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its place in lines and columns and the source shown with it, so that the file's
 * text need not be kept. Secrets are masked already.
 *
 * @param source the lines of the finding with what is marked in each, {@value #MOST_LINES} at most
 * @param fix what the file would look like there, or null
 */
public record ReportedFinding(
    String path, Region region, Finding finding, List<Masker.Shown> source, @Nullable Edit fix) {

  private static final int MOST_LINES = 8;
  private static final int LONGEST_LINE = 400;

  /** Lines and columns from one, columns in UTF-16 code units, end exclusive. */
  public record Region(int startLine, int startColumn, int endLine, int endColumn) {
    static Region of(Text text, Span range) {
      int startLine = text.lineOf(range.start());
      int endLine = text.lineOf(range.end());
      return new Region(
          startLine + 1,
          range.start() - text.lineStart(startLine) + 1,
          endLine + 1,
          range.end() - text.lineStart(endLine) + 1);
    }
  }

  /** A fix with its replacements as regions. */
  public record Edit(String title, boolean safe, List<Change> changes) {}

  /** {@code text} in place of {@code region}. */
  public record Change(Region region, String text) {}

  /** The findings of a file as they are shown. */
  public static List<ReportedFinding> of(FileResult result) {
    Masker masker = Masker.of(result.text(), result.secrets());
    return result.findings().stream().map(finding -> of(result, finding, masker)).toList();
  }

  private static ReportedFinding of(FileResult result, Finding finding, Masker masker) {
    Text text = result.text();
    Region region = Region.of(text, finding.range());
    return new ReportedFinding(
        result.path(),
        region,
        finding,
        lines(text, region, finding.range(), masker),
        edit(text, finding.fix(), masker));
  }

  private static List<Masker.Shown> lines(Text text, Region region, Span range, Masker masker) {
    List<Masker.Shown> lines = new ArrayList<>();
    int last = Math.min(region.endLine, region.startLine + MOST_LINES - 1);
    for (int line = region.startLine - 1; line < last; line++) {
      int start = text.lineStart(line);
      int end = Math.min(text.lineEnd(line), start + LONGEST_LINE);
      lines.add(masker.show(text, new Span(start, end), range));
    }
    return lines;
  }

  /** A fix that repeats a secret is left to editors, which do not show it to others. */
  private static @Nullable Edit edit(Text text, Finding.@Nullable Fix fix, Masker masker) {
    if (fix == null
        || fix.replacements().stream().anyMatch(r -> !masker.mask(r.text()).equals(r.text()))) {
      return null;
    }
    List<Change> changes =
        fix.replacements().stream()
            .map(r -> new Change(Region.of(text, r.range()), r.text()))
            .toList();
    return new Edit(fix.title(), fix.safe(), changes);
  }
}
