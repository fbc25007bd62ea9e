package dev.sightline.review.evidence;

import dev.sightline.review.Fact;
import dev.sightline.rule.Evidence;
import dev.sightline.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one query found: facts, and what a rule may test of each thing that the question may be
 * about (a setting may be declared in several places).
 *
 * @param properties by name, of each; none if nothing was found that could be tested
 * @param open what could not be seen, each a sentence
 */
record Found(List<Fact> facts, List<Map<String, List<String>>> properties, List<String> open) {

  /** Nothing was there to look at. */
  static Found missing(String sentence) {
    return new Found(List.of(), List.of(), List.of(sentence));
  }

  /** One thing, seen as a whole. */
  static Found one(List<Fact> facts, Map<String, List<String>> properties) {
    return new Found(facts, List.of(properties), List.of());
  }

  /** The same with facts in front. */
  Found after(List<Fact> first) {
    List<Fact> all = new ArrayList<>(first);
    all.addAll(facts);
    return new Found(all, properties, open);
  }

  /**
   * What it means for a rule. That something is missing holds only if all was seen; what is there
   * is there.
   */
  Answer judged(Evidence evidence) {
    if (properties.isEmpty()) {
      return new Answer(Verdict.NEEDS_REVIEW, facts, open);
    }
    boolean confirms = holdsOfAll(evidence.confirms());
    boolean clears = holdsOfAll(evidence.clears());
    Verdict verdict =
        confirms ? Verdict.CONFIRMED : clears ? Verdict.CLEARED : Verdict.NEEDS_REVIEW;
    boolean disagree =
        properties.size() > 1 && !confirms && !clears && holdsOfSome(evidence.clears());
    List<String> still = new ArrayList<>(open);
    if (disagree && still.isEmpty()) {
      still.add("It is declared in several places that differ in this.");
    }
    return new Answer(verdict, facts, still);
  }

  private boolean holdsOfAll(List<Evidence.Test> tests) {
    return !tests.isEmpty()
        && (open.isEmpty() || tests.stream().noneMatch(t -> t.need() == Evidence.Need.MISSING))
        && properties.stream().allMatch(one -> hold(tests, one));
  }

  private boolean holdsOfSome(List<Evidence.Test> tests) {
    return !tests.isEmpty() && properties.stream().anyMatch(one -> hold(tests, one));
  }

  private static boolean hold(List<Evidence.Test> tests, Map<String, List<String>> properties) {
    return tests.stream().allMatch(test -> holds(test, properties));
  }

  private static boolean holds(Evidence.Test test, Map<String, List<String>> properties) {
    List<String> values = properties.getOrDefault(test.property(), List.of());
    return switch (test.need()) {
      case GIVEN -> !values.isEmpty();
      case MISSING -> values.isEmpty();
      case IS -> values.stream().anyMatch(v -> test.values().stream().anyMatch(w -> isSame(v, w)));
    };
  }

  /** Quotes and case of a literal make no difference; versions may be compared. */
  private static boolean isSame(String value, String wanted) {
    Boolean compared = Versions.compared(value, wanted);
    return compared != null ? compared : plain(value).equals(plain(wanted));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("^['\"]|['\"]$", "").toLowerCase(Locale.ROOT);
  }
}
