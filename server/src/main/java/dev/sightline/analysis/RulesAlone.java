package dev.sightline.analysis;

import dev.sightline.analysis.baseline.Baseline;
import dev.sightline.analysis.settings.Settings;
import dev.sightline.index.NoFiles;
import dev.sightline.index.Workspace;
import dev.sightline.rule.Rule;
import dev.sightline.rule.load.RuleSet;
import dev.sightline.syntax.Language;
import dev.sightline.syntax.Languages;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs some rules and no others, with no settings: tests of rules, and single patterns. */
public final class RulesAlone implements dev.sightline.analysis.ruletest.Engine {
  private static final Project.Rules NO_OTHERS = new Project.Rules(false, List.of(), true);

  private final Languages languages;
  private final Engines engines;

  public RulesAlone(Languages languages, Clock clock) {
    this.languages = languages;
    Workspace alone = Workspace.of(new Workspace.Setup(new NoFiles(), "", languages, null));
    this.engines = new Engines(languages, clock, NO_OTHERS, () -> alone);
  }

  @Override
  public Prepared prepare(List<Rule> rules) {
    Engines.Made made =
        engines.make(Settings.DEFAULT, new RuleSet(rules, List.of()), Baseline.NONE);
    return new Prepared(made.analyzer(), made.problems().stream().distinct().toList());
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
