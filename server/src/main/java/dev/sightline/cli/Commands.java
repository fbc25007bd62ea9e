package dev.sightline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** All commands, and what is asked of the program itself. */
@Command(
    name = "sightline",
    description = "Reviews code for security, offline.",
    mixinStandardHelpOptions = true,
    subcommands = {
      LspCommand.class,
      CheckCommand.class,
      ReviewCommand.class,
      RulesCommand.class,
      BaselineCommand.class,
      MatchCommand.class,
      StatusCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    versionProvider = Commands.Version.class)
final class Commands implements Runnable {
  @Spec private CommandSpec spec;

  private Commands() {}

  /** Runs one command; returns the exit status. */
  static int run(String[] args) {
    return new CommandLine(new Commands())
        .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command))
        .execute(args);
  }

  /** What could not be done is said in one line; only a mistake of ours shows where it happened. */
  private static int failed(Exception problem, CommandLine command) {
    PrintWriter err = command.getErr();
    if (problem instanceof IOException) {
      err.println("sightline: " + problem.getMessage());
    } else {
      problem.printStackTrace(err);
    }
    err.flush();
    return 2;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"sightline " + Program.version()};
    }
  }
}
