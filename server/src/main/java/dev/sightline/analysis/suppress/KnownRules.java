package dev.sightline.analysis.suppress;

import dev.sightline.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What ids in ignore comments mean. Asks for the rules when it must; safe for all threads. */
public final class KnownRules {
  private final Supplier<List<Rule>> rules;
  private final Predicate<Rule> runs;
  private final Map<Named, Meaning> known = new ConcurrentHashMap<>();

  private record Named(Dialect dialect, String id) {}

  /** Whether an id names a rule at all, and one that runs. */
  enum Meaning {
    NOTHING,
    SWITCHED_OFF,
    RUNS
  }

  /**
   * @param rules every rule there is
   * @param runs whether settings let a rule run
   */
  public KnownRules(Supplier<List<Rule>> rules, Predicate<Rule> runs) {
    this.rules = rules;
    this.runs = runs;
  }

  /** The same names, with every rule taken for switched off. */
  KnownRules withoutAnyRunning() {
    return new KnownRules(rules, rule -> false);
  }

  Meaning of(Dialect dialect, String id) {
    return known.computeIfAbsent(new Named(dialect, id), this::look);
  }

  private Meaning look(Named named) {
    Meaning meaning = Meaning.NOTHING;
    for (Rule rule : rules.get()) {
      if (SuppressionTable.names(named.dialect, named.id, rule)) {
        if (runs.test(rule)) {
          return Meaning.RUNS;
        }
        meaning = Meaning.SWITCHED_OFF;
      }
    }
    return meaning;
  }
}
