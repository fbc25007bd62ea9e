package dev.sightline.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleFile;
import dev.sightline.rule.load.RuleFileLoader;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.python.PythonLanguage;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import dev.sightline.value.Environment;
import dev.sightline.value.FileValues;
import dev.sightline.value.Values;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Rules matched against code whose expectations stand in it: a line {@code # ^} below some code
 * says that a match begins above the caret; {@code # ^ X=a} says what it binds. Every rule is
 * matched by file and, if it can, by unit, with the prefilter and without; all must agree.
 */
final class Matching {
  private static final Language PYTHON = new PythonLanguage(new Unit.Maker());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

  private Matching() {}

  /** Checks one pattern. */
  static void check(String pattern, String code) {
    checkRule("pattern: |\n" + pattern.indent(2), code);
  }

  /** Checks a formula, written as the keys of a rule. */
  static void checkRule(String formula, String code) {
    CompiledRule rule = rule("python", formula);
    Expectations expected = Expectations.of(code);
    FileMatcher matcher = new FileMatcher(new File(expected.code()));
    Match.Found found = matcher.matchFile(rule);
    assertEquals("", found.problem());
    assertEquals(expected.lines(), shown(found.matches(), expected));
    if (!found.matches().isEmpty()) {
      assertEquals(true, matcher.mayMatch(rule), "the prefilter refuses a file that matches");
    }
    if (rule.dependency() == Dependency.UNIT) {
      assertEquals(expected.lines(), shown(byUnit(rule, matcher, expected.code()), expected));
    }
  }

  private static List<Match> byUnit(CompiledRule rule, FileMatcher matcher, String code) {
    List<Match> all = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int units = PYTHON.parse(code).unitCount();
    for (int unit = 0; unit < units; unit++) {
      Match.Found found = matcher.matchUnit(rule, unit).orElse(null);
      if (found == null && matcher.mayMatch(rule, unit)) {
        open.add(unit);
      } else if (found != null) {
        boolean none = found.matches().isEmpty();
        assertEquals(true, none || matcher.mayMatch(rule, unit), "refuses a unit");
        all.addAll(found.matches());
      }
    }
    all.addAll(open.isEmpty() ? List.of() : matcher.matchFrom(rule, open).matches());
    return all;
  }

  private static List<String> shown(List<Match> matches, Expectations expected) {
    return new ArrayList<>(
        matches.stream().map(m -> expected.show(m)).collect(Collectors.toCollection(TreeSet::new)));
  }

  static CompiledRule rule(String language, String formula) {
    String yaml =
        "rules:\n- id: r\n  languages: [" + language + "]\n  severity: HIGH\n  message: m\n";
    RuleFile file = new RuleFileLoader(false).load("r.yaml", yaml + formula.indent(2));
    Problems problems = new Problems();
    file.problems().forEach(problems::add);
    List<CompiledRule> compiled = new ArrayList<>();
    for (Rule rule : file.rules()) {
      compiled.addAll(new RuleCompiler(List.of(PYTHON), CLOCK).compile(rule, problems));
    }
    assertEquals(
        List.of(), problems.list().stream().filter(p -> p.level() == Problem.Level.ERROR).toList());
    return compiled.getFirst();
  }

  /** What is wrong with a rule, as its author reads it. */
  static List<String> problems(String formula) {
    String yaml = "rules:\n- id: r\n  languages: [python]\n  severity: HIGH\n  message: m\n";
    RuleFile file = new RuleFileLoader(false).load("r.yaml", yaml + formula.indent(2));
    Problems problems = new Problems();
    for (Rule rule : file.rules()) {
      new RuleCompiler(List.of(PYTHON), CLOCK).compile(rule, problems);
    }
    return problems.list().stream().map(Problem::toString).toList();
  }

  /** Ranges of text that a rule for any text matches. */
  static List<String> inText(String language, String formula, String text) {
    File file = new File(text);
    return new FileMatcher(file)
        .matchFile(rule(language, formula)).matches().stream()
            .map(m -> text.substring(m.range().start(), m.range().end()))
            .toList();
  }

  /** A file of Python. */
  static final class File implements FileContext {
    private final SourceTree tree;
    private final FileValues values;

    File(String code) {
      tree = PYTHON.parse(code);
      values = FileValues.of(tree, Environment.PYTHON);
    }

    @Override
    public String path() {
      return "app/main.py";
    }

    @Override
    public Text text() {
      return tree.text();
    }

    @Override
    public SourceTree tree() {
      return tree;
    }

    @Override
    public Values values(int unit) {
      return values.of(unit);
    }

    @Override
    public UnitIndex index(int unit) {
      return UnitIndex.of(tree.unit(unit));
    }

    @Override
    public SymbolKinds symbols() {
      return (name, kind) -> name.equals("os.cpu_count") && kind.equals("cpu-count");
    }
  }
}
