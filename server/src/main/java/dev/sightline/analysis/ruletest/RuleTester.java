package dev.sightline.analysis.ruletest;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Finding;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.index.FileSystem;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Runs rules over their fixtures and compares. Safe to use from several threads. */
public final class RuleTester {
  /** Ignore comments that count here: ours, and those of the language the rules are written in. */
  private static final Set<String> COUNTED = Set.of("sightline", "nosemgrep");

  private final FileSystem files;
  private final RuleFolder folder;
  private final Engine engine;

  /**
   * @param root absolute; paths are shown relative to it
   */
  public RuleTester(FileSystem files, String root, Engine engine) {
    this.files = files;
    this.folder = new RuleFolder(files, root);
    this.engine = engine;
  }

  public CaseResult run(TestCase test) {
    List<Problem> problems = new ArrayList<>(test.rules().problems());
    List<CaseResult.NotRun> notRun = new ArrayList<>();
    test.rules().skipped().forEach(id -> notRun.add(new CaseResult.NotRun(id, "not in order")));
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : test.rules().rules()) {
      Optional<String> why = whyNot(rule);
      why.ifPresent(text -> notRun.add(new CaseResult.NotRun(rule.id(), text)));
      if (why.isEmpty()) {
        rules.add(everywhere(rule));
      }
    }
    Engine.Prepared prepared = engine.prepare(rules);
    problems.addAll(prepared.problems());
    for (Rule broken : broken(rules, prepared.problems())) {
      notRun.add(new CaseResult.NotRun(broken.id(), "not in order"));
    }
    List<Fixture> fixtures = rules.isEmpty() ? List.of() : fixtures(test, prepared, problems);
    List<Outcome> outcomes = rules.stream().map(rule -> outcome(rule, fixtures)).toList();
    List<CaseResult.Fixed> fixed = fixtures.stream().flatMap(f -> fixed(f).stream()).toList();
    List<FileResult> results = fixtures.stream().map(Fixture::result).toList();
    return new CaseResult(test.rules().file(), outcomes, results, notRun, fixed, problems);
  }

  private Optional<String> whyNot(Rule rule) {
    boolean known = rule.languages().stream().anyMatch(engine.languages()::contains);
    return known ? Optional.empty() : Optional.of("no language of it is analysed yet");
  }

  /** Names of fixtures follow those of the rules, so {@code paths} says nothing of them. */
  private static Rule everywhere(Rule rule) {
    Rule.Search search = rule.search();
    return new Rule(
        rule.id(),
        rule.languages(),
        rule.severity(),
        rule.verdict(),
        new Rule.Search(search.query(), search.options(), Rule.PathFilter.ALL, search.fix()),
        rule.advice(),
        rule.metadata(),
        rule.evidence(),
        rule.place());
  }

  private static List<Rule> broken(List<Rule> rules, List<Problem> problems) {
    Set<String> keys = new HashSet<>();
    for (Problem problem : problems) {
      if (problem.level() == Problem.Level.ERROR) {
        keys.add(problem.place().key());
      }
    }
    return rules.stream()
        .filter(rule -> keys.stream().anyMatch(key -> isBelow(key, rule.place().key())))
        .toList();
  }

  private static boolean isBelow(String key, String rule) {
    return key.equals(rule) || key.startsWith(rule + ".");
  }

  private record Fixture(String path, List<Annotation> annotations, FileResult result) {}

  private List<Fixture> fixtures(TestCase test, Engine.Prepared ready, List<Problem> problems) {
    List<Fixture> fixtures = new ArrayList<>();
    for (String path : test.targets()) {
      try {
        fixtures.add(fixture(path, ready.analyzer()));
      } catch (IOException e) {
        Place place = new Place(folder.shown(path), 1, 1, "");
        problems.add(new Problem(place, Problem.Level.ERROR, String.valueOf(e.getMessage())));
      }
    }
    return fixtures;
  }

  private Fixture fixture(String path, Analyzer analyzer) throws IOException {
    byte[] content = files.read(path);
    String text = new String(content, StandardCharsets.UTF_8);
    FileResult all = analyzer.analyse(folder.shown(path), content, Cancellation.NEVER);
    List<Finding> counted = all.findings().stream().filter(RuleTester::counts).toList();
    FileResult result =
        new FileResult(
            all.path(),
            all.text(),
            counted,
            all.secrets(),
            all.comments(),
            all.gaps(),
            all.reads());
    return new Fixture(path, Annotation.of(text), result);
  }

  private static boolean counts(Finding finding) {
    return finding.suppression() == null || !COUNTED.contains(finding.suppression().dialect());
  }

  private static Outcome outcome(Rule rule, List<Fixture> fixtures) {
    List<Outcome.Failure> failures = new ArrayList<>();
    int stated = 0;
    for (Fixture fixture : fixtures) {
      Expectation expected = Expectation.of(rule.id(), fixture.annotations());
      stated += expected.stated();
      SortedSet<Integer> reported = lines(rule, fixture.result());
      SortedSet<Integer> missed = expected.missed(reported);
      SortedSet<Integer> unexpected = expected.unexpected(reported);
      if (!missed.isEmpty() || !unexpected.isEmpty()) {
        failures.add(new Outcome.Failure(fixture.result().path(), missed, unexpected));
      }
    }
    return new Outcome(rule, stated, failures);
  }

  private static SortedSet<Integer> lines(Rule rule, FileResult result) {
    SortedSet<Integer> lines = new TreeSet<>();
    for (Finding finding : result.findings()) {
      if (finding.rule().id().equals(rule.id())) {
        lines.add(result.text().lineOf(finding.range().start()) + 1);
      }
    }
    return lines;
  }

  /** The fixture with every fix put in, if a file beside it says what that should be. */
  private Optional<CaseResult.Fixed> fixed(Fixture fixture) {
    String expected = fixedName(fixture.path());
    if (files.kind(expected) != FileSystem.Kind.FILE) {
      return Optional.empty();
    }
    try {
      String wanted = new String(files.read(expected), StandardCharsets.UTF_8);
      String text = Fixes.applied(fixture.result());
      return Optional.of(new CaseResult.Fixed(fixture.result().path(), text, text.equals(wanted)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** {@code a.test.yaml} is corrected in {@code a.fixed.test.yaml}, {@code a.py} in a.fixed.py. */
  private static String fixedName(String path) {
    int slash = path.lastIndexOf('/');
    int dot = path.indexOf('.', slash + 1);
    return dot < 0 ? path + ".fixed" : path.substring(0, dot) + ".fixed" + path.substring(dot);
  }

  /** The languages of rules that no front end reads yet. */
  public Set<String> languagesNotThere(List<TestCase> tests) {
    Set<String> missing = new LinkedHashSet<>();
    for (TestCase test : tests) {
      test.rules().rules().forEach(rule -> missing.addAll(rule.languages()));
    }
    missing.removeAll(engine.languages());
    return missing;
  }
}
