package dev.sightline.review.evidence;

import dev.sightline.model.Setting;
import dev.sightline.review.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where a setting is declared.
 *
 * @param groups that it is registered in, {@code ""} for none; null if that was not seen
 * @param at the declaration
 * @param properties what is said of it, by part: {@code maximum}
 * @param model how it is declared
 */
record Declaration(
    String name,
    @Nullable Set<String> groups,
    Fact at,
    Map<String, Property> properties,
    Setting model) {

  private static final String CONSTANT = "-?[0-9.]+|'.*'|True|False";

  /**
   * Something that is said of a setting.
   *
   * @param value as one would write it
   * @param at the line that says so
   */
  record Property(String value, Fact at) {}

  /** Whether it may be in a group. */
  boolean mayBeIn(String group) {
    return groups == null || groups.contains(group);
  }

  /** What is said of it as a rule tests it. What the code sets to a constant is its own bound. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new HashMap<>();
    properties.forEach((part, property) -> values.put(part, List.of(property.value())));
    List<String> set = values.getOrDefault("default", List.of());
    if (model.how() == Setting.How.STORE && set.stream().allMatch(v -> v.matches(CONSTANT))) {
      List.of("constant", "minimum", "maximum").forEach(part -> values.put(part, set));
    }
    return values;
  }

  Declaration in(@Nullable Set<String> found) {
    return new Declaration(name, found, at, properties, model);
  }
}
