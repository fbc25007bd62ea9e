package dev.sightline.analysis.cache;

import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.data.BinaryWriter;
import dev.sightline.data.Place;
import dev.sightline.index.Dependency;
import dev.sightline.tree.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the result of a file, without the file's text, for {@link ResultReader}. */
final class ResultWriter {
  private final BinaryWriter out = new BinaryWriter();

  private ResultWriter() {}

  /**
   * As bytes.
   *
   * @param hash of the file's content
   */
  static byte[] write(FileResult result, String hash) {
    ResultWriter writer = new ResultWriter();
    writer.out.text(hash);
    writer.out.list(result.reads(), writer::dependency);
    writer.result(result);
    return writer.out.toBytes();
  }

  private void dependency(Dependency dependency) {
    out.text(dependency.question());
    out.text(dependency.answer());
  }

  private void result(FileResult result) {
    out.list(result.findings(), this::finding);
    out.list(result.secrets(), this::span);
    out.list(result.comments(), this::comment);
    out.list(
        result.gaps(),
        gap -> {
          out.text(gap.path());
          out.text(gap.unit());
          out.text(gap.why());
        });
  }

  private void finding(Finding finding) {
    place(finding.rule().id(), finding.rule().place());
    span(finding.range());
    Finding.Judgement judgement = finding.judgement();
    out.text(judgement.severity().name());
    out.text(judgement.verdict().name());
    out.text(judgement.message());
    out.optional(judgement.question());
    trace(finding.trace());
    out.text(finding.fingerprint());
    suppression(finding.suppression());
    fix(finding.fix());
    List<String> names = finding.words().keySet().stream().sorted().toList();
    out.list(
        names,
        name -> {
          out.text(name);
          out.text(finding.words().getOrDefault(name, ""));
        });
  }

  private void comment(FileResult.IgnoreComment comment) {
    span(comment.range());
    out.text(comment.dialect());
    out.texts(comment.ids());
    out.optional(comment.reason());
    out.optional(comment.until() == null ? null : comment.until().toString());
    out.text(comment.state().name());
    out.list(
        comment.problems(),
        problem -> {
          span(problem.range());
          out.text(problem.message());
          fix(problem.fix());
        });
  }

  private void place(String id, Place place) {
    out.text(id);
    out.text(place.file());
    out.number(place.line());
  }

  private void span(Span span) {
    out.number(span.start());
    out.number(span.end() - span.start());
  }

  private void trace(Finding.Trace trace) {
    out.list(
        trace.flow(),
        step -> {
          location(step.location());
          out.text(step.note());
          out.text(step.kind().name());
        });
    out.list(
        trace.evidence(),
        fact -> {
          location(fact.location());
          out.text(fact.text());
          out.text(fact.says());
        });
    out.texts(trace.open());
  }

  private void location(Finding.Location location) {
    out.text(location.path());
    out.number(location.line());
    out.number(location.column());
  }

  private void suppression(Finding.@Nullable Suppression suppression) {
    out.flag(suppression != null);
    if (suppression != null) {
      span(suppression.comment());
      out.text(suppression.dialect());
      out.optional(suppression.reason());
    }
  }

  private void fix(Finding.@Nullable Fix fix) {
    out.flag(fix != null);
    if (fix != null) {
      out.text(fix.title());
      out.list(
          fix.replacements(),
          r -> {
            span(r.range());
            out.text(r.text());
          });
      out.flag(fix.safe());
    }
  }
}
