package dev.sightline.analysis.ruletest;

import dev.sightline.analysis.Analyzer;
import dev.sightline.data.Problem;
import dev.sightline.rule.Rule;
import java.util.List;
import java.util.Set;

/** What makes rules ready to run. Safe to use from several threads. */
public interface Engine {

  Prepared prepare(List<Rule> rules);

  /** The ids of the languages that can be analysed, those of plain text among them. */
  Set<String> languages();

  /**
   * Rules made ready.
   *
   * @param problems what is wrong with them; a rule that has an error does not run
   */
  record Prepared(Analyzer analyzer, List<Problem> problems) {}
}
