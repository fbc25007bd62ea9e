package dev.sightline.lsp;

import dev.sightline.analysis.Analyzer;
import dev.sightline.analysis.settings.Settings;
import dev.sightline.rule.load.RuleSet;

/** Makes settings and rules ready to run. May take a while; called on one thread at a time. */
@FunctionalInterface
public interface AnalyzerFactory {

  /**
   * An analyzer for what is in force somewhere.
   *
   * @param own rules of the workspace, besides those that come with the program
   */
  Analyzer analyzer(Settings settings, RuleSet own);
}
