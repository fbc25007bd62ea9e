package dev.sightline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rules}: everything around rules themselves. */
@Command(
    name = "rules",
    description = "Lists, explains, tests and starts rules.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RulesTestCommand.class,
      RulesListCommand.class,
      RulesExplainCommand.class,
      RulesNewCommand.class
    })
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: test, list, explain or new");
  }
}
