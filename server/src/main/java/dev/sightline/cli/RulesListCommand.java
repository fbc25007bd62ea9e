package dev.sightline.cli;

import com.google.gson.stream.JsonWriter;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rules list}: one line per rule. */
@Command(
    name = "list",
    description = "Lists the rules that run, one a line.",
    mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private RuleSource source;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private ListFormat format = ListFormat.text;

  /** The names of {@code --format}. */
  enum ListFormat {
    text,
    json
  }

  @Override
  public Integer call() throws IOException {
    RuleSet rules = source.load();
    RuleSource.warn(rules, spec.commandLine().getErr());
    List<Rule> sorted = rules.rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.print(format == ListFormat.json ? json(sorted) : text(sorted));
    out.flush();
    return 0;
  }

  private static String text(List<Rule> rules) {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Rule rule : rules) {
      String line =
          String.format(
              Locale.ROOT,
              "%-" + (width + 2) + "s%-10s%-14s%s",
              rule.id(),
              rule.severity().word(),
              rule.verdict().word(),
              String.join(",", rule.languages()));
      text.append(line).append('\n');
    }
    return text.toString();
  }

  private static String json(List<Rule> rules) throws IOException {
    StringWriter buffer = new StringWriter();
    JsonWriter json = new JsonWriter(buffer);
    json.setIndent(" ");
    json.beginObject().name("version").value(1).name("rules").beginArray();
    for (Rule rule : rules) {
      json.beginObject().name("id").value(rule.id());
      json.name("rule_file").value(rule.place().file());
      json.name("severity").value(rule.severity().word());
      json.name("verdict").value(rule.verdict().word());
      strings("languages", rule.languages(), json);
      strings("cwe", rule.metadata().cwe(), json);
      strings("aliases", rule.metadata().aliases(), json);
      json.name("message").value(rule.advice().message());
      json.name("question").value(rule.advice().question()).endObject();
    }
    json.endArray().endObject().flush();
    return buffer.append('\n').toString();
  }

  private static void strings(String name, Collection<String> values, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
