package dev.sightline.report;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Reports of real runs, for tests of how they are written down. */
final class Reports {
  private Reports() {}

  /** Of one file and a rule of the test's own besides those of the pack. */
  static CheckReport of(String path, String code, String rule) {
    MemoryFileSystem files = new MemoryFileSystem();
    files.file("/w/rules.yaml", rule);
    Project project =
        new Project(
            new Project.Setup(
                files,
                "/w",
                new Project.Rules(true, List.of("/w/rules.yaml"), true),
                List.of(),
                new Languages(new Unit.Maker()),
                Clock.systemUTC()));
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    FileResult result = project.analyzer(path).analyse(path, bytes, Cancellation.NEVER);
    return new CheckReport(ReportedFinding.of(result), List.of(), result.gaps());
  }

  /** The same, with a path that data takes and a fact on every finding. */
  static CheckReport traced(CheckReport report, String note) {
    Finding.Location at = new Finding.Location(report.findings().getFirst().path(), 1, 1);
    Finding.Trace trace =
        new Finding.Trace(
            List.of(
                new Finding.Step(at, note, Finding.Step.Kind.SOURCE),
                new Finding.Step(at, note, Finding.Step.Kind.SINK)),
            List.of(new Finding.Fact(at, note, note)));
    return new CheckReport(
        report.findings().stream().map(f -> traced(f, trace)).toList(),
        List.of(new CheckReport.Problem(at.path(), 1, 1, "rules[0]", note)),
        List.of(new FileResult.Gap(at.path(), "f", note)));
  }

  private static ReportedFinding traced(ReportedFinding reported, Finding.Trace trace) {
    Finding f = reported.finding();
    Finding finding =
        new Finding(
            f.rule(), f.range(), f.judgement(), trace, f.fingerprint(), f.suppression(), f.fix());
    return new ReportedFinding(
        reported.path(), reported.region(), finding, reported.source(), reported.fix());
  }

  static String written(CheckFormat format, CheckReport report) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
