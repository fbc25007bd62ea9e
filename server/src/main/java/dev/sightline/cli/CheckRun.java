package dev.sightline.cli;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.index.FileSystem;
import dev.sightline.report.CheckReport;
import dev.sightline.report.ReportedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Analyses many files with several threads; the report does not depend on how many.
 *
 * @param analyzer which one is in charge of a path
 * @param wanted which findings are reported
 */
record CheckRun(
    FileSystem files,
    String root,
    Function<String, Analyzer> analyzer,
    Predicate<ReportedFinding> wanted) {

  /** Code nests deep; the default stack is made for shallower work. */
  private static final long STACK_BYTES = 64L << 20;

  /** What one file adds to the report. */
  private record FileReport(
      List<ReportedFinding> findings,
      List<CheckReport.Problem> problems,
      List<Gap> gaps,
      List<CheckReport.Comment> comments) {}

  /**
   * Analyses the files and waits for all of them.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  CheckReport of(List<String> paths, int jobs, ProgressBar progress) throws InterruptedException {
    ThreadFactory threads = task -> new Thread(null, task, "check", STACK_BYTES);
    List<Callable<FileReport>> tasks = new ArrayList<>();
    for (String path : paths) {
      tasks.add(() -> {
        FileReport report = read(path);
        progress.step();
        return report;
      });
    }
    ExecutorService pool = Executors.newFixedThreadPool(jobs, threads);
    try {
      return join(pool.invokeAll(tasks));
    } finally {
      pool.shutdownNow();
    }
  }

  /** Analyses one text that is perhaps not on disk. */
  CheckReport of(String path, byte[] content) {
    return report(List.of(analyse(path, content)));
  }

  private FileReport read(String path) {
    try {
      return analyse(path, files.read(root + "/" + path));
    } catch (IOException e) {
      return new FileReport(
          List.of(),
          List.of(),
          List.of(new Gap(path, "", String.valueOf(e.getMessage()))),
          List.of());
    }
  }

  private FileReport analyse(String path, byte[] content) {
    FileResult result = analyzer.apply(path).analyse(path, content, Cancellation.NEVER);
    List<ReportedFinding> findings =
        result.findings().isEmpty()
            ? List.of()
            : ReportedFinding.of(result).stream().filter(wanted).toList();
    List<CheckReport.Problem> problems =
        result.commentProblems().stream()
            .map(p -> {
              int line = result.text().lineOf(p.range().start());
              int column = p.range().start() - result.text().lineStart(line);
              return new CheckReport.Problem(path, line + 1, column + 1, "", p.message());
            })
            .toList();
    return new FileReport(findings, problems, result.gaps(), comments(path, result));
  }

  private static List<CheckReport.Comment> comments(String path, FileResult result) {
    return result.comments().stream()
        .map(said -> {
          int line = result.text().lineOf(said.range().start());
          int column = said.range().start() - result.text().lineStart(line);
          return new CheckReport.Comment(path, line + 1, column + 1, said);
        })
        .toList();
  }

  private static CheckReport join(List<Future<FileReport>> results) throws InterruptedException {
    List<FileReport> reports = new ArrayList<>();
    for (Future<FileReport> result : results) {
      try {
        reports.add(result.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("a file's analysis failed", e.getCause());
      }
    }
    return report(reports);
  }

  private static CheckReport report(List<FileReport> reports) {
    return new CheckReport(
        reports.stream().flatMap(r -> r.findings.stream()).toList(),
        reports.stream().flatMap(r -> r.problems.stream()).toList(),
        reports.stream().flatMap(r -> r.gaps.stream()).toList(),
        reports.stream().flatMap(r -> r.comments.stream()).toList());
  }
}
