package dev.sightline.lsp;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.FileResult.CommentProblem;
import dev.sightline.analysis.Finding;
import dev.sightline.rule.Rule;
import dev.sightline.text.Position;
import dev.sightline.text.PositionEncoding;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.jspecify.annotations.Nullable;

/**
 * Writes diagnostics as the protocol has them. By hand: this runs at each keystroke for all
 * findings of a file, and the text of most of them is the same as before.
 */
final class DiagnosticJson {
  private static final int USUAL_SIZE = 600;
  private static final int MOST_RELATED = 20;
  private static final String SETTINGS = "sightline.settings";

  private final ClientFeatures features;
  private final RulePages pages;
  private final OwnFiles ownFiles;
  private final FileProblems fileProblems;

  DiagnosticJson(
      ClientFeatures features, RulePages pages, OwnFiles ownFiles, FileProblems problems) {
    this.ownFiles = ownFiles;
    this.fileProblems = problems;
    this.features = features;
    this.pages = pages;
  }

  /** The array of a document's diagnostics, with what is wrong in it as a settings or rule file. */
  String array(OpenDocument document, FileResult result) {
    List<Finding> shown = Severities.shown(result.findings(), document.site().policy());
    JsonText out = new JsonText(USUAL_SIZE * (shown.size() + 1)).raw("[");
    for (Finding finding : shown) {
      finding(comma(out), document, result.text(), finding);
    }
    for (CommentProblem problem : result.commentProblems()) {
      range(comma(out).raw("{"), result.text(), problem.range());
      head(out, DiagnosticSeverity.Warning, "sightline.ignore-comment", problem.message()).raw("}");
    }
    List<OwnFiles.Wrong> wrong = ownFiles.wrong(document, result.text());
    if (wrong == null) {
      problems(out, fileProblems.of(document.file()));
    } else {
      wrong.forEach(one -> wrong(out, result.text(), one));
      problems(out, fileProblems.ofFixture(document.file()));
    }
    return out.raw("]").toString();
  }

  private void wrong(JsonText out, Text text, OwnFiles.Wrong wrong) {
    range(comma(out).raw("{"), text, wrong.range());
    head(out, severity(wrong.error()), SETTINGS, wrong.message()).raw("}");
  }

  /** The array of what is wrong in a file that is not open. */
  String problems(@Nullable Path file) {
    JsonText out = new JsonText(USUAL_SIZE).raw("[");
    problems(out, fileProblems.of(file));
    return out.raw("]").toString();
  }

  private static void problems(JsonText out, List<Site.FileProblem> problems) {
    for (Site.FileProblem problem : problems) {
      int line = Math.max(0, problem.line() - 1);
      int column = Math.max(0, problem.column() - 1);
      place(comma(out).raw("{\"range\":{\"start\":"), line, column).raw(",\"end\":");
      place(out, line, column + 1).raw("}");
      head(out, severity(problem.error()), problem.code(), problem.message()).raw("}");
    }
  }

  private static DiagnosticSeverity severity(boolean error) {
    return error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  }

  private static JsonText comma(JsonText out) {
    return out.length() > 1 ? out.raw(",") : out;
  }

  private void finding(JsonText out, OpenDocument document, Text text, Finding finding) {
    Rule rule = finding.rule();
    range(out.raw("{"), text, finding.range());
    head(out, Severities.of(finding), rule.id(), Severities.message(finding));
    String page = features.diagnostics().codeDescription() ? pages.of(rule) : null;
    if (page != null) {
      out.raw(",\"codeDescription\":{\"href\":").string(page).raw("}");
    }
    if (features.diagnostics().related()) {
      related(out, document, text, finding.trace());
    }
    if (features.diagnostics().data()) {
      out.raw(",\"data\":").string(finding.fingerprint());
    }
    out.raw("}");
  }

  private static JsonText head(
      JsonText out, DiagnosticSeverity severity, String code, String message) {
    return out.raw(",\"severity\":")
        .number(severity.getValue())
        .raw(",\"code\":")
        .string(code)
        .raw(",\"source\":\"sightline\",\"message\":")
        .string(message);
  }

  private void related(JsonText out, OpenDocument document, Text text, Finding.Trace trace) {
    if (trace.flow().isEmpty() && trace.evidence().isEmpty()) {
      return;
    }
    JsonText list = new JsonText(USUAL_SIZE).raw("[");
    trace.flow().stream()
        .limit(MOST_RELATED)
        .forEach(step -> related(comma(list), document, text, step.location(), step.note()));
    trace.evidence().stream()
        .limit(MOST_RELATED)
        .forEach(fact -> related(comma(list), document, text, fact.location(), fact.says()));
    out.raw(",\"relatedInformation\":").raw(list.raw("]").toString());
  }

  private void related(
      JsonText out, OpenDocument document, Text text, Finding.Location location, String says) {
    Path root = document.site().root();
    boolean here = location.path().equals(Paths.relative(root, document.file(), document.uri()));
    String uri = here || root == null ? document.uri() : Uris.of(root.resolve(location.path()));
    int line = Math.max(0, location.line() - 1);
    int column = here ? column(text, line, location.column() - 1) : elsewhere(location);
    out.raw("{\"location\":{\"uri\":").string(uri).raw(",\"range\":{\"start\":");
    place(out, line, column).raw(",\"end\":");
    place(out, line, column).raw("}},\"message\":").string(says).raw("}");
  }

  private int column(Text text, int line, int character) {
    int offset = new Position(line, Math.max(0, character)).offsetIn(text, PositionEncoding.UTF_16);
    return Position.of(text, offset, features.encoding()).character();
  }

  /** Of another file we have no text to count other units in, so there the line has to do. */
  private int elsewhere(Finding.Location location) {
    return features.encoding() == PositionEncoding.UTF_16 ? Math.max(0, location.column() - 1) : 0;
  }

  private void range(JsonText out, Text text, Span range) {
    Position start = Position.of(text, range.start(), features.encoding());
    Position end = Position.of(text, range.end(), features.encoding());
    place(out.raw("\"range\":{\"start\":"), start.line(), start.character()).raw(",\"end\":");
    place(out, end.line(), end.character()).raw("}");
  }

  private static JsonText place(JsonText out, int line, int character) {
    return out.raw("{\"line\":").number(line).raw(",\"character\":").number(character).raw("}");
  }

  /** The notification that publishes an array. */
  String publication(String uri, @Nullable Integer version, String array) {
    JsonText out = new JsonText(array.length() + USUAL_SIZE).raw("{\"uri\":").string(uri);
    if (version != null && features.diagnostics().versions()) {
      out.raw(",\"version\":").number(version);
    }
    return out.raw(",\"diagnostics\":").raw(array).raw("}").toString();
  }
}
