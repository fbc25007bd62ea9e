package dev.sightline.match;

import dev.sightline.data.Problems;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Languages;
import dev.sightline.rule.Rule;
import dev.sightline.syntax.Language;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rules ready to run. What is wrong with one is told with its place; the others go on. */
public final class RuleCompiler {
  static final String GENERIC = Languages.GENERIC;
  static final String REGEX = Languages.REGEX;

  private final Map<String, Language> languages = new HashMap<>();
  private final Clock clock;

  /**
   * @param languages the front ends there are
   * @param clock for comparisons with today's date
   */
  public RuleCompiler(List<Language> languages, Clock clock) {
    languages.forEach(l -> this.languages.put(l.id(), l));
    this.clock = clock;
  }

  /**
   * A rule once for each of its languages that has a front end. Rules that look for a flow are not
   * for this compiler and give nothing.
   */
  public List<CompiledRule> compile(Rule rule, Problems problems) {
    List<CompiledRule> compiled = new ArrayList<>();
    if (rule.search().query() instanceof Formula formula) {
      for (String language : rule.languages()) {
        if (knows(language)) {
          compile(rule, formula, language, problems).ifPresent(compiled::add);
        }
      }
    }
    return compiled;
  }

  /** Whether a language has a front end, so that code in it has a tree. */
  public boolean parses(String language) {
    return languages.containsKey(language);
  }

  private boolean knows(String language) {
    return language.equals(GENERIC) || language.equals(REGEX) || languages.containsKey(language);
  }

  /** One formula of a rule, for a language that is known. */
  public Optional<CompiledRule> compile(
      Rule rule, Formula formula, String language, Problems problems) {
    int before = problems.errors();
    @Nullable Language frontEnd = languages.get(language);
    Term term =
        new FormulaCompiler(language, frontEnd, rule.search().options(), clock, problems)
            .compile(formula);
    return problems.errors() == before
        ? Optional.of(new CompiledRule(rule, language, term))
        : Optional.empty();
  }
}
