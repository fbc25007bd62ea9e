package dev.sightline.analysis;

import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.analysis.settings.Settings;
import dev.sightline.analysis.suppress.KnownRules;
import dev.sightline.data.Problem;
import dev.sightline.index.Lazy;
import dev.sightline.index.Workspace;
import dev.sightline.match.RuleCompiler;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.load.Pack;
import dev.sightline.rule.load.RuleSet;
import dev.sightline.syntax.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Makes analyzers from rules and settings. Immutable. */
public final class Engines {
  private final Languages languages;
  private final Clock clock;
  private final Project.Rules chosen;
  private final Supplier<Workspace> files;

  /**
   * For the front ends given.
   *
   * @param clock for dates in ignore comments and rules
   * @param chosen which rules run besides those of settings
   * @param files the workspace in which flows are followed, as it is now
   */
  public Engines(
      Languages languages, Clock clock, Project.Rules chosen, Supplier<Workspace> files) {
    this.files = files;
    this.languages = languages;
    this.clock = clock;
    this.chosen = chosen;
  }

  /** The files as they are now. */
  Workspace workspace() {
    return files.get();
  }

  /** A ready analyzer, its rules and what they look at. */
  record Made(Analyzer analyzer, RuleBooks books, FlowBooks flows) {
    List<Problem> problems() {
      return books.problems();
    }
  }

  /**
   * An analyzer under some settings. Rules are compiled when the first file of their language
   * comes.
   *
   * @param own rules besides the pack's
   */
  public Analyzer analyzer(Settings settings, RuleSet own) {
    return make(settings, own, Baseline.NONE).analyzer;
  }

  Made make(Settings settings, RuleSet own, Baseline baseline) {
    RuleCompiler compiler = new RuleCompiler(languages.all(), clock);
    RuleBooks books =
        new RuleBooks(languages, compiler, language -> inForce(language, settings, own));
    FindingAssembler assembler =
        new FindingAssembler(
            severities(settings),
            new KnownRules(new Lazy<>(() -> all(own)), rule -> runs(rule, settings)),
            baseline,
            LocalDate.now(clock));
    FlowBooks flows =
        new FlowBooks(
            files,
            languages,
            language -> inForce(language, settings, own),
            new Flows.Threats(settings.threatModel(), settings.libraryMode()),
            settings.budget());
    return new Made(new Engine(books, flows, assembler, settings.budget()), books, flows);
  }

  /** Every rule there is, those switched off too. */
  List<Rule> all(RuleSet own) {
    List<Rule> all = new ArrayList<>(chosen.pack() ? Pack.rules() : List.of());
    all.addAll(own.rules());
    return all;
  }

  private List<Rule> inForce(String language, Settings settings, RuleSet own) {
    List<Rule> all = new ArrayList<>(chosen.pack() ? Pack.rules(List.of(language)) : List.of());
    all.addAll(own.rules());
    return all.stream()
        .filter(rule -> rule.languages().contains(language) && runs(rule, settings))
        .toList();
  }

  private boolean runs(Rule rule, Settings settings) {
    boolean wanted = chosen.flow() || rule.search().query() instanceof Formula;
    return wanted && settings.rule(rule.id()).on();
  }

  private static FindingAssembler.Severities severities(Settings settings) {
    Map<String, Severity> known = new ConcurrentHashMap<>();
    return rule ->
        known.computeIfAbsent(rule.id(), id -> settings.severity(id).orElse(rule.severity()));
  }
}
