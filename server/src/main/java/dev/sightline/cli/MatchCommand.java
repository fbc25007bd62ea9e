package dev.sightline.cli;

import dev.sightline.analysis.RulesAlone;
import dev.sightline.analysis.ruletest.Engine;
import dev.sightline.data.Problem;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.FileSystem;
import dev.sightline.report.CheckFormat;
import dev.sightline.report.CheckReport;
import dev.sightline.report.JsonFormat;
import dev.sightline.report.TextFormat;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.PatternRule;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code match}: finds one pattern. */
@Command(
    name = "match",
    description = "Finds one pattern in files.",
    mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private GlobalOptions global;

  @Option(
      names = "--language",
      required = true,
      paramLabel = "L",
      description = "The pattern's language; generic for any text, regex for an expression.")
  private String language = "";

  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  /** The pattern, in one of two ways. */
  static final class Source {
    @Option(names = "--pattern", paramLabel = "P", description = "The pattern.")
    private @Nullable String pattern;

    @Option(names = "--pattern-file", paramLabel = "F", description = "A file with the pattern.")
    private @Nullable Path file;
  }

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, and folders of them.")
  private List<String> paths = List.of();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private MatchFormat format = MatchFormat.text;

  @Option(names = "--jobs", paramLabel = "N", description = "Threads (default: one per processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  /** The names of {@code --format}. */
  enum MatchFormat {
    text,
    json
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    RulesAlone engine = new RulesAlone(new Languages(new Unit.Maker()), Clock.systemUTC());
    Optional<String> id =
        dev.sightline.rule.Languages.id(language).filter(engine.languages()::contains);
    if (id.isEmpty()) {
      throw new IOException(
          "the language '"
              + language
              + "' is not analysed; those that are: "
              + String.join(", ", engine.languages().stream().sorted().toList()));
    }
    Engine.Prepared prepared = engine.prepare(List.of(rule(id.get())));
    if (!prepared.problems().isEmpty()) {
      throw new IOException(prepared.problems().stream().map(Problem::toString).findFirst().get());
    }
    FileSystem files = new DiskFileSystem();
    Targets targets = Targets.find(files, paths, global.root);
    CheckReport report;
    try (ProgressBar progress = ProgressBar.onStandardError(targets.paths().size())) {
      report =
          new CheckRun(files, targets.root(), path -> prepared.analyzer(), finding -> true)
              .of(targets.paths(), Math.max(1, jobs), progress);
    }
    CheckFormat writer = format == MatchFormat.json ? new JsonFormat() : new TextFormat(false);
    PrintWriter out = spec.commandLine().getOut();
    writer.write(report, out);
    out.flush();
    return report.findings().isEmpty() ? 0 : 1;
  }

  private Rule rule(String id) throws IOException {
    if (source.file != null) {
      return PatternRule.of(Files.readString(source.file), id, source.file.toString());
    }
    return PatternRule.of(source.pattern == null ? "" : source.pattern, id, "--pattern");
  }
}
