package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Place;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Languages;
import dev.sightline.rule.Options;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule that is one pattern; its message says what the metavariables are bound to. */
public final class PatternRule {
  private static final Pattern METAVARIABLE = Pattern.compile("\\$(?:\\.\\.\\.)?([A-Z][A-Z_0-9]*)");

  private PatternRule() {}

  /**
   * Makes the rule.
   *
   * @param language an id
   * @param file where the pattern comes from, for messages
   */
  public static Rule of(String pattern, String language, String file) {
    Place place = new Place(file, 1, 1, "");
    String text = pattern.stripTrailing();
    Formula formula =
        language.equals(Languages.REGEX)
            ? new Formula.Regex(text, place)
            : new Formula.Pattern(text, place);
    return new Rule(
        "pattern",
        Set.of(language),
        Severity.INFO,
        Verdict.CONFIRMED,
        new Rule.Search(formula, Options.DEFAULT, Rule.PathFilter.ALL, null),
        new Rule.Advice(message(text), null, Rule.Explanation.NONE, List.of()),
        new Rule.Metadata(List.of(), List.of(), List.of(), new Data.Mapping(List.of(), place)),
        List.of(),
        place);
  }

  private static String message(String pattern) {
    Set<String> bindings = new LinkedHashSet<>();
    Matcher found = METAVARIABLE.matcher(pattern);
    while (found.find()) {
      bindings.add(found.group(1) + " = " + found.group());
    }
    return bindings.isEmpty() ? "matches" : "matches with " + String.join(", ", bindings);
  }
}
