package dev.sightline.rule.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Every key of the rule language, by where it may stand. The schema for editors is made of these.
 */
public final class Keys {
  /** Keys of which a formula has exactly one. */
  public static final Set<String> FORMULA =
      ordered(
          "pattern",
          "patterns",
          "pattern-either",
          "pattern-regex",
          "pattern-inside",
          "pattern-not",
          "pattern-not-inside",
          "pattern-not-regex",
          "semgrep-internal-pattern-anywhere");

  /** Those of {@link #FORMULA} that can stand alone: they find something. */
  public static final Set<String> POSITIVE =
      ordered("pattern", "patterns", "pattern-either", "pattern-regex");

  /** Keys of {@code patterns} that narrow what is found. */
  public static final Set<String> CONDITION =
      ordered(
          "metavariable-regex",
          "metavariable-pattern",
          "metavariable-comparison",
          "metavariable-type",
          "metavariable-analysis",
          "metavariable-name",
          "semgrep-internal-metavariable-name",
          "metavariable-model",
          "focus-metavariable",
          "pattern-where-python");

  /** Operators of the second syntax, below {@code match}. */
  public static final Set<String> MATCH =
      ordered("pattern", "regex", "all", "any", "not", "inside", "anywhere");

  /** Keys beside an operator of the second syntax. */
  public static final Set<String> MATCH_BESIDE = ordered("where", "as", "fix");

  /** Keys of a taint rule in the first syntax. */
  public static final Set<String> TAINT =
      ordered("pattern-sources", "pattern-sinks", "pattern-sanitizers", "pattern-propagators");

  /** Keys beside the formula of a source, sink, sanitizer or propagator. */
  public static final Set<String> TAINT_BESIDE =
      ordered(
          "label",
          "requires",
          "by-side-effect",
          "exact",
          "control",
          "at-exit",
          "not_conflicting",
          "not-conflicting",
          "from",
          "to");

  /** Keys of our own on a rule. */
  public static final Set<String> OURS =
      ordered("flow", "verdict", "question", "explain", "review-next", "evidence");

  /** All keys of a rule. */
  public static final Set<String> RULE =
      union(
          ordered(
              "id",
              "languages",
              "language",
              "message",
              "severity",
              "mode",
              "metadata",
              "options",
              "paths",
              "fix",
              "fix-regex",
              "min-version",
              "max-version",
              "version",
              "equivalences",
              "validators",
              "match",
              "taint",
              "join",
              "extract",
              "dest-rules",
              "dest-language",
              "transform",
              "reduce",
              "steps",
              "r2c-internal-project-depends-on"),
          POSITIVE,
          TAINT,
          OURS);

  /** Keys of {@code options}. */
  public static final Set<String> OPTIONS =
      ordered(
          "constant_propagation",
          "symbolic_propagation",
          "taint_unify_mvars",
          "taint_assume_safe_functions",
          "taint_assume_safe_indexes",
          "taint_assume_safe_comparisons",
          "taint_assume_safe_booleans",
          "taint_assume_safe_numbers",
          "taint_only_propagate_through_assignments",
          "taint_match_on",
          "taint_intrafile",
          "ac_matching",
          "commutative_boolop",
          "commutative_compop",
          "vardef_assign",
          "flddef_assign",
          "attr_expr",
          "arrow_is_function",
          "let_is_var",
          "go_deeper_expr",
          "go_deeper_stmt",
          "implicit_deep_exprstmt",
          "implicit_ellipsis",
          "unify_ids_strictly",
          "unify_mvars",
          "xml_singleton_loose_matching",
          "xml_attrs_implicit_ellipsis",
          "xml_children_ordered",
          "cpp_parsing_pref",
          "generic_engine",
          "generic_multiline",
          "generic_braces",
          "generic_extra_braces",
          "generic_extra_word_characters",
          "generic_caseless",
          "generic_ellipsis_max_span",
          "generic_comment_style",
          "interfile",
          "decorators_order_matters",
          "ellipsis_is_lazy");

  /** Keys of {@code evidence}: what is asked, and which answer decides. */
  public static final Set<String> EVIDENCE =
      ordered(
          "reaches",
          "setting",
          "definition",
          "flows",
          "callers",
          "hierarchy",
          "guard",
          "version",
          "clears",
          "confirms");

  /** Keys of {@code explain}. */
  public static final Set<String> EXPLAIN = ordered("why", "when-not", "fix", "settle");

  private Keys() {}

  static Set<String> ordered(String... keys) {
    return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(keys)));
  }

  @SafeVarargs
  static Set<String> union(Collection<String>... sets) {
    Set<String> all = new LinkedHashSet<>();
    for (Collection<String> set : sets) {
      all.addAll(set);
    }
    return java.util.Collections.unmodifiableSet(all);
  }
}
