package dev.sightline.analysis;

import dev.sightline.analysis.settings.Settings;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import dev.sightline.match.RuleCompiler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs some rules and no others, with no settings: tests of rules, and single patterns. */
public final class RulesAlone implements dev.sightline.analysis.ruletest.Engine {
  private final Languages languages;
  private final Clock clock;

  public RulesAlone(Languages languages, Clock clock) {
    this.languages = languages;
    this.clock = clock;
  }

  @Override
  public Prepared prepare(List<Rule> rules) {
    RuleCompiler compiler = new RuleCompiler(languages.all(), clock);
    RuleBooks books =
        new RuleBooks(
            languages,
            compiler,
            language ->
                rules.stream().filter(rule -> rule.languages().contains(language)).toList());
    FindingAssembler assembler =
        new FindingAssembler(
            Rule::severity, FindingAssembler.knowing(() -> rules), LocalDate.now(clock));
    Engine engine = new Engine(books, assembler, Settings.BUDGET);
    return new Prepared(engine, books.problems().stream().distinct().toList());
  }

  @Override
  public Set<String> languages() {
    Set<String> ids = new HashSet<>();
    languages.all().stream().map(Language::id).forEach(ids::add);
    ids.add(dev.sightline.rule.Languages.GENERIC);
    ids.add(dev.sightline.rule.Languages.REGEX);
    return ids;
  }
}
