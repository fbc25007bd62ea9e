package dev.sightline.match;

import dev.sightline.match.comparison.Comparison;
import dev.sightline.match.regex.Regex;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled condition on the metavariables of a match. */
sealed interface Check {

  String metavariable();

  /** {@code metavariable-regex}; {@code words} are all that it accepts, if that is known. */
  record ByRegex(String metavariable, Regex regex, @Nullable Set<String> words, boolean constants)
      implements Check {

    static ByRegex of(String metavariable, Regex regex, boolean constants) {
      return new ByRegex(metavariable, regex, Filters.words(regex), constants);
    }

    boolean accepts(String text) {
      return words != null ? words.contains(text) : regex.matchesStart(text);
    }
  }

  /**
   * {@code metavariable-pattern}; {@code asText} if the pattern is not for the rule's language but
   * for plain text.
   */
  record ByPattern(String metavariable, Term term, boolean asText) implements Check {}

  /** {@code metavariable-comparison} */
  record ByComparison(String metavariable, Comparison comparison, boolean strip, int base)
      implements Check {}

  /** {@code metavariable-type} */
  record ByType(String metavariable, List<String> types) implements Check {}

  /** {@code metavariable-analysis} */
  record ByAnalysis(String metavariable, Analyzer analyzer) implements Check {}

  /** {@code metavariable-name} */
  record ByModule(String metavariable, List<String> modules) implements Check {}

  /** {@code metavariable-model} */
  record ByModel(String metavariable, String kind) implements Check {}

  /** Judges a text. */
  @FunctionalInterface
  interface Analyzer {
    boolean accepts(String text);
  }
}
