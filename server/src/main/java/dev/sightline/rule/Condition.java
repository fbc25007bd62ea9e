package dev.sightline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on the metavariables of a match. */
public sealed interface Condition {

  Place place();

  /** {@code metavariable-regex}: left-anchored on the source text bound. */
  record MatchesRegex(String metavariable, String regex, boolean constantPropagation, Place place)
      implements Condition {}

  /**
   * {@code metavariable-pattern}: the bound text matches a formula, perhaps in another language.
   */
  record MatchesFormula(
      String metavariable, Formula formula, @Nullable String language, Place place)
      implements Condition {}

  /** {@code metavariable-comparison}: a Python-like expression over metavariables holds. */
  record Compares(
      @Nullable String metavariable,
      String comparison,
      boolean strip,
      @Nullable Integer base,
      Place place)
      implements Condition {}

  /** {@code metavariable-type}: the bound expression has one of these types. */
  record HasType(String metavariable, List<String> types, Place place) implements Condition {}

  /** {@code metavariable-analysis}: {@code entropy}, {@code redos}. */
  record Analysis(String metavariable, String analyzer, Place place) implements Condition {}

  /** {@code metavariable-model}: a model declares the symbol bound with this kind (our own key). */
  record HasModelKind(String metavariable, String kind, Place place) implements Condition {}
}
