package dev.sightline.review.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * A small workspace in which a rule looks something up about the argument of {@code look(...)} in
 * {@code main.py}. What it finds is compared as text: the verdict, then each fact as {@code
 * path:line says}, then what is missing after a question mark.
 */
final class Looked {
  private final MemoryFileSystem files = new MemoryFileSystem();

  Looked(String evidence) {
    files.file(
        "/w/rule.yaml",
        """
        rules:
          - id: look
            languages: [python]
            severity: LOW
            verdict: needs_review
            message: Something is looked at.
            question: What is it?
            metadata: {cwe: [CWE-1]}
            evidence: %s
            pattern-either:
              - pattern: look($X)
              - pattern: $X.look_here()
              - pattern: $F(..., look=$X, ...)
        """
            .formatted(evidence));
    files.file("/w/pyproject.toml", "");
    files.file("/w/.sightline.yaml", "rules: [rule.yaml]\n");
  }

  Looked file(String path, String text) {
    files.file(path.startsWith("/") ? path : "/w/" + path, text);
    return this;
  }

  MemoryFileSystem files() {
    return files;
  }

  Project project() {
    return new Project(
        new Project.Setup(
            files,
            "/w",
            Project.Rules.PACK,
            List.of(),
            new Languages(new Unit.Maker()),
            Clock.systemUTC()));
  }

  /** What is found in {@code main.py}. */
  String found() {
    try {
      Project project = project();
      assertEquals(List.of(), project.problems());
      byte[] content = files.read("/w/main.py");
      return told(project.analyzer("main.py").analyse("main.py", content, Cancellation.NEVER));
    } catch (IOException e) {
      throw new IllegalStateException("no main.py", e);
    }
  }

  static String told(FileResult result) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (!finding.rule().id().equals("look")) {
        continue;
      }
      lines.add(finding.judgement().verdict().word());
      for (Finding.Fact fact : finding.trace().evidence()) {
        lines.add(fact.location().path() + ":" + fact.location().line() + " " + fact.says());
      }
      finding.trace().open().forEach(sentence -> lines.add("? " + sentence));
    }
    return String.join("\n", lines) + "\n";
  }

  void finds(String expected) {
    assertEquals(expected, found());
  }
}
