package dev.sightline.rule.load;

import static java.util.Map.entry;

import dev.sightline.rule.Languages;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which keys and words may stand where in a rule file: what an editor offers. */
public final class Grammar {
  private static final List<String> FLAG = List.of("true", "false");
  private static final Set<String> TERM = Keys.union(Keys.FORMULA, Keys.CONDITION);
  private static final Set<String> FLOW = Keys.union(Keys.FORMULA, Keys.TAINT_BESIDE);
  private static final Set<String> SECOND = Keys.union(Keys.MATCH, Keys.MATCH_BESIDE);
  private static final Set<String> SECOND_FLOW = Keys.union(Keys.MATCH, Keys.TAINT_BESIDE);

  private static final Map<String, Set<String>> BELOW =
      Map.ofEntries(
          entry("", Set.of("rules")),
          entry("rules", Keys.RULE),
          entry("patterns", TERM),
          entry("pattern-either", Keys.FORMULA),
          entry("pattern-inside", Keys.FORMULA),
          entry("pattern-not", Keys.FORMULA),
          entry("pattern-not-inside", Keys.FORMULA),
          entry("match", SECOND),
          entry("all", SECOND),
          entry("any", SECOND),
          entry("not", SECOND),
          entry("inside", SECOND),
          entry("anywhere", SECOND),
          entry(
              "where",
              Keys.union(
                  Keys.MATCH,
                  List.of("metavariable", "comparison", "focus", "type", "analyzer", "regex"))),
          entry("taint", Keys.ordered("sources", "sinks", "sanitizers", "propagators")),
          entry("sources", SECOND_FLOW),
          entry("sinks", SECOND_FLOW),
          entry("sanitizers", SECOND_FLOW),
          entry("propagators", SECOND_FLOW),
          entry("pattern-sources", FLOW),
          entry("pattern-sinks", FLOW),
          entry("pattern-sanitizers", FLOW),
          entry("pattern-propagators", FLOW),
          entry("options", Keys.OPTIONS),
          entry("explain", Keys.EXPLAIN),
          entry("evidence", Keys.EVIDENCE),
          entry("paths", Keys.ordered("include", "exclude")),
          entry("metadata", Keys.ordered("cwe", "aliases", "references", "fix-safety")),
          entry("fix-regex", Keys.ordered("regex", "replacement", "count")),
          entry(
              "metavariable-regex", Keys.ordered("metavariable", "regex", "constant-propagation")),
          entry(
              "metavariable-pattern",
              Keys.union(List.of("metavariable", "language"), Keys.FORMULA)),
          entry(
              "metavariable-comparison",
              Keys.ordered("metavariable", "comparison", "strip", "base")),
          entry("metavariable-type", Keys.ordered("metavariable", "type", "types", "language")),
          entry("metavariable-analysis", Keys.ordered("metavariable", "analyzer")),
          entry("metavariable-name", Keys.ordered("metavariable", "module", "modules")),
          entry("metavariable-model", Keys.ordered("metavariable", "kind")));

  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          entry("severity", List.of("CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO")),
          entry("mode", List.of("search", "taint")),
          entry("verdict", List.of("confirmed", "needs_review")),
          entry("analyzer", List.of("entropy", "entropy_v2", "redos")),
          entry("by-side-effect", List.of("true", "false", "only")),
          entry("fix-safety", List.of("safe")),
          entry("exact", FLAG),
          entry("control", FLAG),
          entry("at-exit", FLAG),
          entry("not-conflicting", FLAG),
          entry("not_conflicting", FLAG),
          entry("strip", FLAG),
          entry("constant-propagation", FLAG));

  /** Keys of which the value is code or names metavariables. */
  private static final Set<String> WITH_METAVARIABLES =
      Keys.union(
          Keys.FORMULA,
          List.of("message", "question", "fix", "metavariable", "comparison", "focus", "from"),
          List.of("focus-metavariable", "to", "why", "when-not", "settle", "not", "inside"));

  private Grammar() {}

  /** The keys of the mapping (or of the items of the list) that stands below a key; "" is all. */
  public static Set<String> below(String key) {
    return BELOW.getOrDefault(key, Set.of());
  }

  /** The words that a key may have as its value, or as one of them; none if it is free. */
  public static List<String> words(String parent, String key) {
    if (key.equals("languages") || key.equals("language")) {
      return List.copyOf(Languages.words());
    }
    return parent.equals("options") ? FLAG : WORDS.getOrDefault(key, List.of());
  }

  /** Whether the value of a key may name metavariables. */
  public static boolean mayNameMetavariables(String key) {
    return WITH_METAVARIABLES.contains(key);
  }
}
