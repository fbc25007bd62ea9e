package dev.sightline.analysis;

import dev.sightline.analysis.settings.Settings;
import dev.sightline.index.Answers;
import dev.sightline.index.ContentHash;
import dev.sightline.rule.Rule;
import dev.sightline.rule.compiled.RuleWriter;
import dev.sightline.rule.load.RuleSet;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import dev.sightline.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The files of a project that the same settings hold for: what their results have in common. One
 * for the same settings, so that it can be told apart by identity. Safe for all threads.
 */
public final class Scope {
  private final Project project;
  private final Settings settings;
  private final Engines engines;
  private final RuleSet own;
  private final Analyzer analyzer;

  Scope(Project project, Settings settings, Engines engines, RuleSet own, Analyzer analyzer) {
    this.project = project;
    this.settings = settings;
    this.engines = engines;
    this.own = own;
    this.analyzer = analyzer;
  }

  /** The same with another analyzer. */
  Scope with(Analyzer other) {
    return new Scope(project, settings, engines, own, other);
  }

  public Analyzer analyzer() {
    return analyzer;
  }

  /** Stands for the rules in force and the settings; takes its time. */
  public String key() {
    String pack = project.setup().rules().pack() ? "pack" : "no pack";
    String flow = project.setup().rules().flow() ? "flow" : "no flow";
    return String.join(
        "\n",
        pack,
        flow,
        ContentHash.of(RuleWriter.write(own.rules())),
        settings.key(),
        project.baselineKey());
  }

  /** Every rule that can have found something. */
  public List<Rule> rules() {
    return engines.all(own);
  }

  /** What dependencies of results are compared with: the workspace as it is now. */
  public Answers answers() {
    return new Answers(project.workspace(), today());
  }

  /** The day, as ISO 8601 writes it. */
  public String today() {
    return LocalDate.now(project.setup().clock()).toString();
  }

  /** The text of a file's bytes, as findings have their places in it. */
  public Text text(String path, byte[] content) {
    Languages languages = project.setup().languages();
    Optional<Language> language = languages.of(path, Engine.firstLine(content));
    return Text.of(
        language
            .map(l -> l.decode(content).text())
            .orElseGet(() -> new String(content, StandardCharsets.UTF_8)));
  }
}
