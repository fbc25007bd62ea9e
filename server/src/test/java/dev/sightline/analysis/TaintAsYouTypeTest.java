package dev.sightline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.data.Problems;
import dev.sightline.flow.taintmode.FileTaint;
import dev.sightline.flow.taintmode.TaintRule;
import dev.sightline.flow.taintmode.TaintRuleCompiler;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.match.CompiledRule;
import dev.sightline.match.FileMatcher;
import dev.sightline.match.FileNames;
import dev.sightline.match.RuleCompiler;
import dev.sightline.match.SymbolKinds;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleFolder;
import dev.sightline.syntax.DocumentParser;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import dev.sightline.value.Environment;
import dev.sightline.value.FileValues;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules in taint mode on a text that changes. */
final class TaintAsYouTypeTest {
  private static final String RULE =
      """
      rules:
      - id: t
        mode: taint
        severity: HIGH
        languages: [python]
        message: $S gets into $X
        metadata: {cwe: [CWE-20]}
        pattern-sources:
        - {pattern: source($S)}
        - {patterns: [{pattern: 'def handle(..., $S, ...): ...'}, {focus-metavariable: $S}]}
        - {patterns: [{pattern: "$S = get()\\n...\\nput($S)"}, {focus-metavariable: $S}], by-side-effect: true}
        pattern-sinks: [{pattern: sink($X)}]
        pattern-sanitizers: [{pattern: clean(...)}]
        pattern-propagators: [{pattern: $TO.add($FROM), from: $FROM, to: $TO}]
      """;

  private static final String CODE =
      """
      import os

      def one(a):
          x = source(a)
          sink(x)

      class Two:
          def handle(self, b, c):
              y = clean(b)
              sink(y)
              sink(c)

          def other(self, d):
              d.add(source(1))
              sink(d)

      def three():
          sink(4)
      """;

  private final Languages languages = new Languages(new Unit.Maker());
  private final TaintRule rule = compiled();

  @Test
  void anEditInAFunctionRunsThatFunctionAgain() {
    DocumentParser parser = languages.named("python").orElseThrow().parser(CODE);
    FileVersion version = version(parser.tree(), null);
    FileTaint taint = run(version, FileTaint.Kept.NOTHING);
    assertEquals(3, taint.evaluations());
    int at = CODE.indexOf("sink(y)");
    version = version(parser.edit(at, at, "z = 1\n        "), version);
    taint = run(version, taint.kept());
    assertEquals(1, taint.evaluations());
    at = CODE.indexOf("import os");
    version = version(parser.edit(at, at, "# moved\n"), version);
    taint = run(version, taint.kept());
    assertEquals(0, taint.evaluations());
  }

  private static FileVersion version(SourceTree tree, @Nullable FileVersion before) {
    FileValues known = before == null ? null : before.fileValues();
    FileValues values = known == null ? FileValues.of(tree, Environment.PYTHON) : known.next(tree);
    return new FileVersion("a.py", tree.text(), tree, values, SymbolKinds.NONE);
  }

  private FileTaint run(FileVersion version, FileTaint.Kept before) {
    Set<String> names = new HashSet<>();
    rule.patterns().stream().map(CompiledRule::names).forEach(names::addAll);
    FileValues values = Objects.requireNonNull(version.fileValues());
    FileNames known = FileNames.of(version, values.tree(), names);
    FileMatcher matcher = new FileMatcher(version, null, known);
    FileTaint taint = new FileTaint(matcher, values, before);
    taint.find(rule);
    return taint;
  }

  private TaintRule compiled() {
    MemoryFileSystem files = new MemoryFileSystem().file("/w/r.yaml", RULE);
    RuleCompiler compiler = new RuleCompiler(languages.all(), Clock.systemUTC());
    Rule rule = RuleFolder.load(files, "/w", List.of("/w/r.yaml")).rules().getFirst();
    return new TaintRuleCompiler(compiler).compile(rule, "python", new Problems()).orElseThrow();
  }

  @Test
  void anyHistoryOfEditsGivesWhatScratchGives() {
    MemoryFileSystem files = new MemoryFileSystem().file("/w/r.yaml", RULE);
    Project.Rules rules = new Project.Rules(false, List.of("/w/r.yaml"), true);
    Project project =
        new Project(new Project.Setup(files, "/w", rules, List.of(), languages, Clock.systemUTC()));
    String[] pieces = {
      "x = source(1)\n",
      "sink(x)\n",
      "    ",
      "\n",
      "x.add(y)",
      "clean(x)",
      "x",
      "y = get()\n",
      "put(y)",
      "def handle(x):\n",
      "class A:\n",
      "return x\n",
      ":",
      "if x:\n        ",
      "x = 1"
    };
    Random random = new Random(5);
    for (int round = 0; round < 30; round++) {
      StringBuilder text = new StringBuilder(CODE);
      Document document = project.analyzer("a.py").open("a.py", "python", CODE);
      document.snapshot().analyse(Cancellation.NEVER);
      for (int edit = 0; edit < 25; edit++) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + (random.nextBoolean() ? 0 : random.nextInt(12)));
        String piece = pieces[random.nextInt(pieces.length)];
        text.replace(start, end, piece);
        document.edit(start, end, piece);
        FileResult now = document.snapshot().analyse(Cancellation.NEVER);
        Document scratch = project.analyzer("a.py").open("a.py", "python", text.toString());
        FileResult wanted = scratch.snapshot().analyse(Cancellation.NEVER);
        assertEquals(shown(wanted), shown(now), () -> "in\n" + text);
      }
    }
  }

  private static String shown(FileResult result) {
    StringBuilder out = new StringBuilder();
    result
        .findings()
        .forEach(f ->
            out.append(f.range())
                .append(f.judgement().message())
                .append(f.trace().flow())
                .append('\n'));
    return out.toString();
  }
}
