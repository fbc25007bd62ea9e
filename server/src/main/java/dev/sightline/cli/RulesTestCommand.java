package dev.sightline.cli;

import dev.sightline.analysis.RulesAlone;
import dev.sightline.analysis.ruletest.CaseResult;
import dev.sightline.analysis.ruletest.RuleTester;
import dev.sightline.analysis.ruletest.TestCase;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.report.RuleTestReport;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules test}: runs rules over the fixtures beside them. */
@Command(
    name = "test",
    description = {
      "Runs rules over the fixtures beside them and compares.",
      "In a fixture, a comment 'ruleid: ID' says that the next line must be reported, 'ok: ID'"
          + " that it must not."
    },
    mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions global;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Rule files, and folders of them.")
  private List<String> paths = List.of();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private TestFormat format = TestFormat.text;

  @Option(names = "--jobs", paramLabel = "N", description = "Threads (default: one per processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** The names of {@code --format}. */
  enum TestFormat {
    text,
    json
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    FileSystem files = new DiskFileSystem();
    List<String> absolute = Targets.existing(files, paths);
    String root = Targets.root(files, absolute, global.root);
    RulesAlone engine = new RulesAlone(new Languages(new Unit.Maker()), Clock.systemUTC());
    RuleTester tester = new RuleTester(files, root, engine);
    List<TestCase> tests = TestCase.find(files, root, absolute);
    List<CaseResult> results = new ArrayList<>(Workers.map(tests, Math.max(1, jobs), tester::run));
    RuleTestReport report = new RuleTestReport(results, tester.languagesNotThere(tests));
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == TestFormat.json ? report.json() : report.text());
    out.flush();
    return report.passed() ? 0 : 1;
  }
}
