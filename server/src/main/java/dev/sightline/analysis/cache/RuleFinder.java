package dev.sightline.analysis.cache;

import dev.sightline.rule.Rule;
import java.util.List;
import java.util.NoSuchElementException;

/** Finds rules again that a result names. */
record RuleFinder(List<Rule> rules) {

  /**
   * A rule by its id and place.
   *
   * @throws NoSuchElementException if it is not there
   */
  Rule find(String id, String file, int line) {
    return rules.stream()
        .filter(r -> r.id().equals(id))
        .filter(r -> r.place().file().equals(file) && r.place().line() == line)
        .findFirst()
        .orElseThrow();
  }
}
