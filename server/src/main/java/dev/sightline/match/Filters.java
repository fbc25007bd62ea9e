package dev.sightline.match;

import dev.sightline.match.regex.Regex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings checks by regular expression down to the patterns that bind what they judge, so that
 * matches which fail anyhow are not combined with others first.
 */
final class Filters {
  /** {@code (a|b)$}, in the ways people write it: nothing but one of these words. */
  private static final Pattern WORDS =
      Pattern.compile("\\^?(?:\\((?:\\?:)?(\\w+(?:\\|\\w+)*)\\)|(\\w+))(?:\\$|\\\\Z)");

  private Filters() {}

  static List<Term> pushDown(List<Term> terms, List<Check> checks) {
    List<Check.ByRegex> regexes = new ArrayList<>();
    for (Check check : checks) {
      if (check instanceof Check.ByRegex r && !r.constants()) {
        regexes.add(r);
      }
    }
    return regexes.isEmpty() ? terms : terms.stream().map(t -> filtered(t, regexes)).toList();
  }

  /** Where a name has to be one of some words, one of them occurs. */
  static Requirement requirement(Term.Filtered term) {
    if (!(term.term() instanceof CodePattern pattern)) {
      return Requirement.NONE;
    }
    Requirement all = pattern.requirement();
    for (Check.ByRegex check : term.checks()) {
      Set<String> words = words(check.regex());
      if (words != null && pattern.names().contains(check.metavariable())) {
        all = all.and(new Requirement(List.of(words)));
      }
    }
    return all;
  }

  /** The words of {@code (a|b)$}, which are all that it accepts; null of anything else. */
  static @Nullable Set<String> words(Regex regex) {
    Matcher words = WORDS.matcher(regex.source());
    if (!words.matches()) {
      return null;
    }
    String found = words.group(1) == null ? words.group(2) : words.group(1);
    return new HashSet<>(List.of(found.split("\\|", -1)));
  }

  private static Term filtered(Term term, List<Check.ByRegex> checks) {
    return switch (term) {
      case CodePattern pattern -> new Term.Filtered(pattern.narrowed(checks), checks);
      case WordPattern words -> new Term.Filtered(words, checks);
      case Term.Filtered f -> {
        List<Check.ByRegex> both = new ArrayList<>(f.checks());
        both.addAll(checks);
        yield new Term.Filtered(f.term(), both);
      }
      case Term.Any a -> new Term.Any(a.terms().stream().map(t -> filtered(t, checks)).toList());
      case Term.All a ->
          new Term.All(
              a.terms().stream().map(t -> filtered(t, checks)).toList(),
              a.not(),
              a.checks(),
              a.focus());
      default -> term;
    };
  }
}
