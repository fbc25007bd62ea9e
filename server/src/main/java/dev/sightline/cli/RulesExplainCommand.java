package dev.sightline.cli;

import dev.sightline.data.Spelling;
import dev.sightline.report.RulePage;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules explain}: all that a rule has to say. */
@Command(
    name = "explain",
    description = "Explains a rule: why it matters, when it does not, how to fix it.",
    mixinStandardHelpOptions = true)
final class RulesExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RuleSource source;

  @Parameters(paramLabel = "ID", description = "The rule's id, or its id in another tool.")
  private String id = "";

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private PageFormat format = PageFormat.text;

  /** The names of {@code --format}. */
  enum PageFormat {
    text,
    markdown
  }

  @Override
  public Integer call() throws IOException {
    RuleSet rules = source.load();
    List<Rule> meant = rules.rules().stream().filter(this::isMeant).toList();
    if (meant.isEmpty()) {
      List<String> ids = rules.rules().stream().map(Rule::id).toList();
      PrintWriter err = spec.commandLine().getErr();
      err.println("no rule has the id '" + id + "'" + Spelling.didYouMean(id, ids));
      err.flush();
      return 2;
    }
    PrintWriter out = spec.commandLine().getOut();
    String separator = "";
    for (Rule rule : meant) {
      out.print(separator);
      out.print(format == PageFormat.markdown ? RulePage.markdown(rule) : RulePage.text(rule));
      separator = "\n";
    }
    out.flush();
    return 0;
  }

  private boolean isMeant(Rule rule) {
    return rule.id().equals(id) || rule.metadata().aliases().contains(id);
  }
}
