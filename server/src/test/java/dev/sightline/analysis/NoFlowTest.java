package dev.sightline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Without flow, patterns run and nothing that follows data: neither flows of models nor taint. */
final class NoFlowTest {
  private static final String CODE =
      """
      import sqlite3
      from flask import Flask, request
      app = Flask("x")
      @app.route("/")
      def view():
          c = sqlite3.connect("x")
          c.execute(request.args["c"])  # sightline: ignore[python.sql.injection] known
          own(request)
      """;

  private static final String RULES =
      """
      rules:
        - id: own.taint
          mode: taint
          languages: [python]
          severity: HIGH
          message: The request gets into own().
          metadata: {cwe: [CWE-20]}
          pattern-sources: [{pattern: flask.request}]
          pattern-sinks: [{pattern: own(...)}]
        - id: own.pattern
          languages: [python]
          severity: LOW
          message: This calls own().
          metadata: {cwe: [CWE-20]}
          pattern: own(...)
      """;

  @Test
  void taintRulesAndFlowsAreOff() {
    assertEquals(List.of("own.pattern"), own(analyse(false)));
    assertEquals(List.of("own.pattern", "own.taint"), own(analyse(true)));
  }

  @Test
  void ofACommentAboutAFlowNothingIsSaid() {
    assertEquals(List.of("UNDECIDED"), states(analyse(false)));
    assertEquals(List.of("USED"), states(analyse(true)));
  }

  private static List<String> own(FileResult result) {
    return result.findings().stream()
        .map(f -> f.rule().id())
        .filter(id -> id.startsWith("own."))
        .sorted()
        .toList();
  }

  private static List<String> states(FileResult result) {
    return result.comments().stream().map(c -> c.state().toString()).toList();
  }

  private static FileResult analyse(boolean flow) {
    MemoryFileSystem files = new MemoryFileSystem().file("/w/rules.yaml", RULES);
    Project.Rules rules = new Project.Rules(true, List.of("/w/rules.yaml"), flow);
    Languages languages = new Languages(new Unit.Maker());
    Project project =
        new Project(new Project.Setup(files, "/w", rules, List.of(), languages, Clock.systemUTC()));
    byte[] code = CODE.getBytes(StandardCharsets.UTF_8);
    return project.analyzer("a.py").analyse("a.py", code, Cancellation.NEVER);
  }
}
