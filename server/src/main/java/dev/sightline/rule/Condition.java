package dev.sightline.rule;

import dev.sightline.data.Place;
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

  /**
   * {@code metavariable-analysis}.
   *
   * @param analyzer {@code entropy}, {@code entropy_v2}, {@code redos} or {@code checksum} (our
   *     own)
   * @param mode of entropy_v2: {@code lax}, {@code default} or {@code strict}
   */
  record Analysis(String metavariable, String analyzer, String mode, Place place)
      implements Condition {}

  /** {@code metavariable-name}: the name bound comes from one of these modules. */
  record FromModule(String metavariable, List<String> modules, Place place) implements Condition {}

  /** {@code metavariable-model}: a model declares the symbol bound with this kind (our own key). */
  record HasModelKind(String metavariable, String kind, Place place) implements Condition {}
}
