package dev.sightline.match;

import dev.sightline.match.regex.LiteralScan;
import dev.sightline.match.regex.Literals;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One look at a text for all rules that need one of some strings in it, so that most of them need
 * not run there at all. Immutable, for all threads.
 */
public final class TextScan {
  private static final int SHORTEST = 3;

  private final Map<CompiledRule, Set<String>> needed = new HashMap<>();
  private final LiteralScan scan;

  private TextScan(List<CompiledRule> rules) {
    Set<String> all = new HashSet<>();
    for (CompiledRule rule : rules) {
      Set<String> literals = needed(rule.term());
      if (literals != null) {
        needed.put(rule, literals);
        all.addAll(literals);
      }
    }
    scan = new LiteralScan(all);
  }

  public static TextScan of(List<CompiledRule> rules) {
    return new TextScan(rules);
  }

  LiteralScan.Found in(CharSequence text) {
    return scan.in(text);
  }

  /** Strings of which a text must hold one for the rule to match; null if none are known. */
  @Nullable Set<String> needed(CompiledRule rule) {
    return needed.get(rule);
  }

  private static @Nullable Set<String> needed(Term term) {
    return switch (term) {
      case Term.OfRegex r -> Literals.of(r.regex().source()).required();
      case WordPattern w -> ofWords(w);
      case Term.Filtered f -> needed(f.term());
      case Term.Inside i -> needed(i.term());
      case Term.Anywhere a -> needed(a.term());
      case Term.Any a -> ofAny(a.terms());
      case Term.All a -> ofAll(a.terms());
      case CodePattern c -> null;
      case Term.Nothing n -> null;
    };
  }

  private static @Nullable Set<String> ofWords(WordPattern pattern) {
    String longest = "";
    for (String word : pattern.words()) {
      boolean better = word.length() > longest.length() && word.chars().allMatch(c -> c < 128);
      longest = better ? word : longest;
    }
    return longest.length() < SHORTEST ? null : Set.of(longest.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Set<String> ofAny(List<Term> terms) {
    Set<String> all = new HashSet<>();
    for (Term term : terms) {
      Set<String> literals = needed(term);
      if (literals == null) {
        return null;
      }
      all.addAll(literals);
    }
    return all;
  }

  private static @Nullable Set<String> ofAll(List<Term> terms) {
    Set<String> best = null;
    for (Term term : terms) {
      Set<String> literals = needed(term);
      if (literals != null && (best == null || literals.size() < best.size())) {
        best = literals;
      }
    }
    return best;
  }
}
