package dev.sightline.cli;

import dev.sightline.analysis.FileResult.Gap;
import dev.sightline.analysis.Project;
import dev.sightline.analysis.settings.Layer;
import dev.sightline.analysis.settings.Settings;
import dev.sightline.data.Problem;
import dev.sightline.index.DiskFileSystem;
import dev.sightline.index.store.CacheFolder;
import dev.sightline.rule.Rule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: what would run here, under which settings, and what would not. */
@Command(
    name = "status",
    description = "Tells what runs here: Java, settings, rules, and what is left out.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RuleSource rules = new RuleSource();
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    DiskFileSystem files = new DiskFileSystem();
    Targets targets = Targets.find(files, List.of("."), global.root);
    Project project = Projects.open(files, targets.root(), rules, global);
    Settings settings = project.settings("");
    line(out, "Sightline", Program.version());
    line(out, "Java", Runtime.version() + ", " + System.getProperty("java.home"));
    line(out, "Root", targets.root());
    line(out, "Settings", settings.layers().isEmpty() ? "none, defaults hold" : files(settings));
    line(out, "Languages", String.join(", ", project.languages()) + "; secrets in any text");
    rules(out, project.rules(), settings);
    line(out, "Cache", cache(targets.root()));
    long excluded = targets.paths().stream().filter(project::isExcluded).count();
    line(out, "Files", targets.paths().size() + " found, " + excluded + " left out by settings");
    problems(out, project.problems());
    gaps(out, targets.gaps());
    out.flush();
    return 0;
  }

  private static String cache(String root) throws IOException {
    Optional<Path> folder = CacheFolder.of(System.getenv());
    if (folder.isEmpty()) {
      return "none: there is no cache folder of the user";
    }
    Path store = CacheFolder.store(folder.get(), root);
    return Files.exists(store)
        ? store + ", " + Math.ceilDiv(Files.size(store), 1024) + " KB"
        : store + ", nothing in it yet";
  }

  private static String files(Settings settings) {
    return settings.layers().stream().map(Layer::file).collect(Collectors.joining(", "));
  }

  private static void rules(PrintWriter out, List<Rule> rules, Settings settings) {
    List<Rule> off = rules.stream().filter(rule -> !settings.rule(rule.id()).on()).toList();
    line(out, "Rules", rules.size() + " loaded, " + off.size() + " switched off");
    for (Rule rule : off) {
      line(out, "", rule.id() + ", by " + settings.rule(rule.id()).by().orElse("default"));
    }
  }

  private static void problems(PrintWriter out, List<Problem> problems) {
    line(out, "Not in order", problems.isEmpty() ? "nothing" : "");
    for (Problem problem : problems) {
      line(out, "", problem.toString());
    }
  }

  private static void gaps(PrintWriter out, List<Gap> gaps) {
    for (Gap gap : gaps) {
      line(out, "Not analysed", gap.path() + ": " + gap.why());
    }
  }

  private static void line(PrintWriter out, String what, String text) {
    out.printf("%-14s%s%n", what, text);
  }
}
