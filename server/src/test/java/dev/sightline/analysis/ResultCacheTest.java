package dev.sightline.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sightline.analysis.cache.ResultCache;
import dev.sightline.index.ContentHash;
import dev.sightline.index.Dependency;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.index.store.Store;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each run is a new project over the same files and a store on disk that was closed. */
class ResultCacheTest {
  private static final String CODE =
      """
      import subprocess, hashlib
      password = "hunter2-and-more"
      def run(cmd):
          subprocess.call(cmd, shell=True)
          subprocess.call("ls " + cmd, shell=True)  # sightline: ignore[python.process.shell] known
          return hashlib.md5(cmd)  # sightline: ignore[no.such.rule] typo
      """;

  private static final String FLOW =
      """
      from flask import request
      import store
      def view():
          store.ask(request.args["q"])
      """;

  @TempDir Path folder;
  private final MemoryFileSystem files = new MemoryFileSystem();
  private final Map<String, List<Dependency>> reads = new TreeMap<>();
  private String build = "build 1";
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  /** What a run had to say, and how many results of it were kept from earlier ones. */
  private record Run(List<FileResult> results, int taken) {}

  @Test
  void warmIsAsCold() {
    has("a.py", CODE);
    has("b.py", "# -*- coding: latin-1 -*-\nx = 1\n");
    has("deploy.yaml", "aws_access_key_id: AKIAIOSFODNN7EXAMPL3\n");
    has("binary.png", "\0\0");
    Run cold = run();
    Run warm = run();
    assertEquals(0, cold.taken);
    assertEquals(4, warm.taken);
    assertEquals(shown(cold), shown(warm));
    assertTrue(shown(cold).contains("suppressed"), shown(cold));
    assertTrue(shown(cold).contains("python.crypto.weak-hash"), shown(cold));
    assertTrue(shown(cold).contains("it is no text"), shown(cold));
  }

  @Test
  void changedFiles() {
    has("a.py", CODE);
    has("b.py", CODE);
    run();
    has("a.py", CODE + "\nsubprocess.call(x, shell=True)\n");
    Run second = run();
    assertEquals(1, second.taken);
    assertEquals(shown(scratch()), shown(second));
  }

  @Test
  void flowThroughOtherFiles() {
    has("app.py", FLOW);
    has("store.py", "def ask(q):\n    run(q)\n\ndef run(q):\n    pass\n");
    has("other.py", "x = 1\n");
    assertTrue(!shown(run()).contains("SINK"));
    assertEquals(3, run().taken);
    has("other.py", "x = 2\n");
    assertEquals(2, run().taken, "nobody asked for it");
    String harm = "import os\n\ndef ask(q):\n    run(q)\n\ndef run(q):\n    os.system(q)\n";
    has("store.py", harm);
    Run harmed = run();
    assertEquals(1, harmed.taken, "app.py rests on store.py");
    assertEquals(shown(scratch()), shown(harmed));
    assertTrue(shown(harmed).contains("SINK"), shown(harmed));
    files.delete("/w/store.py");
    assertEquals(1, run().taken);
    assertEquals(2, run().taken);
    has("store/__init__.py", harm);
    Run again = run();
    assertEquals(1, again.taken, "a module that was absent is there");
    assertTrue(shown(again).contains("SINK"), shown(again));
  }

  @Test
  void changedSettingsRulesAndProgram() {
    has("a.py", CODE);
    run();
    has(".sightline.yaml", "disable: [python.crypto.weak-hash]\n");
    Run other = run();
    assertEquals(0, other.taken);
    assertEquals(shown(scratch()), shown(other));
    has(".sightline.yaml", "rules: [own.yaml]\n");
    has("own.yaml", rule("return $X"));
    assertTrue(shown(run()).contains("own.rule"));
    has("own.yaml", rule("never($X)"));
    assertEquals(shown(scratch()), shown(run()));
    build = "build 2";
    assertEquals(0, run().taken);
    assertEquals(2, run().taken);
  }

  @Test
  void dependenciesOnFiles() {
    has("a.py", "import b\n");
    has("b.py", "x = 1\n");
    reads.put("a.py", List.of(Dependency.file("b.py", hash("x = 1\n"))));
    run();
    assertEquals(2, run().taken);
    has("b.py", "x = 2\n");
    assertEquals(0, run().taken);
    reads.put("a.py", List.of(Dependency.file("b.py", hash("x = 2\n"))));
    run();
    assertEquals(2, run().taken);
  }

  @Test
  void dependenciesOnModules() {
    has("a.py", "import late\n");
    reads.put("a.py", List.of(Dependency.module("python", "late", "", "")));
    run();
    assertEquals(1, run().taken);
    has("late.py", "");
    assertEquals(0, run().taken, "a module that was absent is there");
    reads.put("a.py", List.of(Dependency.module("python", "late", "", "late.py")));
    run();
    assertEquals(2, run().taken);
    has("late/__init__.py", "");
    assertEquals(1, run().taken, "another file has its name");
  }

  @Test
  void dependenciesOnFilesThatAreNotThere() {
    has("a.py", "");
    reads.put("a.py", List.of(Dependency.file("gone.py", ContentHash.ABSENT)));
    run();
    assertEquals(1, run().taken);
    has("gone.py", "");
    assertEquals(0, run().taken);
  }

  @Test
  void ignoreCommentsThatEnd() {
    has("a.py", "eval(x)  # sightline: ignore[python.code.eval] soon gone until 2026-03-05\n");
    assertTrue(shown(run()).contains("suppressed"));
    assertEquals(1, run().taken);
    now = Instant.parse("2026-03-09T12:00:00Z");
    Run later = run();
    assertEquals(shown(scratch()), shown(later));
    assertTrue(!shown(later).contains("suppressed"), shown(later));
  }

  private void has(String path, String content) {
    files.file("/w/" + path, content);
  }

  private static String rule(String pattern) {
    return """
    rules:
      - id: own.rule
        languages: [python]
        severity: HIGH
        message: found
        pattern: %s
        metadata: {cwe: [CWE-1]}
    """
        .formatted(pattern);
  }

  private static String hash(String content) {
    return ContentHash.of(content.getBytes(UTF_8));
  }

  private Run run() {
    return run(Store.at(folder.resolve("x.store")));
  }

  private Run scratch() {
    return run(Store.inMemory());
  }

  private Run run(Store opened) {
    Languages languages = new Languages(new Unit.Maker());
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    Project.Setup setup =
        new Project.Setup(files, "/w", Project.Rules.PACK, List.of(), languages, clock);
    Project project = new Project(setup);
    List<FileResult> results = new ArrayList<>();
    try (Store store = opened) {
      ResultCache cache =
          new ResultCache(
              path -> reads.isEmpty() ? project.scope(path) : withReads(project), store, build);
      files.paths().stream()
          .map(path -> path.substring("/w/".length()))
          .filter(path -> !path.equals(".sightline.yaml"))
          .forEach(path -> results.add(result(cache, path)));
      return new Run(results, cache.taken());
    }
  }

  private FileResult result(ResultCache cache, String path) {
    try {
      return cache.analyzer(path).analyse(path, files.read("/w/" + path), Cancellation.NEVER);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As the flow engine will have it: results that say what else they looked at. */
  private Scope withReads(Project project) {
    Analyzer plain = project.analyzer("");
    Analyzer reading =
        new Analyzer() {
          @Override
          public FileResult analyse(String path, byte[] content, Cancellation cancellation) {
            FileResult result = plain.analyse(path, content, cancellation);
            return result.withReads(reads.getOrDefault(path, List.of()));
          }

          @Override
          public Document open(String path, String languageId, String text) {
            return plain.open(path, languageId, text);
          }
        };
    return scopes.computeIfAbsent(project, p -> p.scope("").with(reading));
  }

  private final Map<Project, Scope> scopes = new java.util.HashMap<>();

  private static String shown(Run run) {
    StringBuilder all = new StringBuilder();
    for (FileResult result : run.results) {
      all.append(result.path()).append(result.secrets()).append(result.gaps()).append('\n');
      result.commentProblems().forEach(p -> all.append("  ").append(p).append('\n'));
      for (Finding f : result.findings()) {
        String place = result.text().slice(f.range().start(), f.range().end());
        all.append("  ").append(f.rule().id()).append(' ').append(place).append(' ');
        all.append(f.judgement()).append(f.trace()).append(f.fingerprint()).append(f.fix());
        all.append(f.suppression() == null ? "" : " suppressed " + f.suppression()).append('\n');
      }
    }
    return all.toString();
  }
}
