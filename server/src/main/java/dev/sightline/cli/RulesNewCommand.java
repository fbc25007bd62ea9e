package dev.sightline.cli;

import dev.sightline.rule.Languages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules new}: the two files of a new rule, ready to be filled in. */
@Command(
    name = "new",
    description = "Makes the two files of a new rule: the rule and its fixture.",
    mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "As python.process.shell: language, topic and name, of which the path is made.")
  private String id = "";

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "The language, if the id does not begin with it.")
  private @Nullable String language;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      description = "Where the files go (default: rules).")
  private Path folder = Path.of("rules");

  @Override
  public Integer call() throws IOException {
    if (!id.matches("[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)*")) {
      return refuse("an id is words of letters, digits, '_' and '-' with dots between them");
    }
    Optional<String> known =
        Languages.id(language == null ? id.substring(0, Math.max(0, id.indexOf('.'))) : language);
    if (known.isEmpty()) {
      return refuse("say for which language it is: --language python");
    }
    RuleTemplate template = RuleTemplate.of(id, known.get());
    Path rule = folder.resolve(id.replace('.', '/') + ".yaml");
    Path fixture = rule.resolveSibling(template.fixtureName());
    for (Path file : new Path[] {rule, fixture}) {
      if (Files.exists(file)) {
        return refuse(file + " is there already");
      }
    }
    Files.createDirectories(rule.toAbsolutePath().getParent());
    Files.writeString(rule, template.rule());
    Files.writeString(fixture, template.fixture());
    PrintWriter out = spec.commandLine().getOut();
    out.println(rule);
    out.println(fixture);
    out.flush();
    spec.commandLine().getErr().println("Try it: sightline rules test " + rule);
    return 0;
  }

  private int refuse(String why) {
    spec.commandLine().getErr().println(why);
    return 2;
  }
}
