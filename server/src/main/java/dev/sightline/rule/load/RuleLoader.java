package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Place;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.Spelling;
import dev.sightline.rule.Evidence;
import dev.sightline.rule.Languages;
import dev.sightline.rule.Options;
import dev.sightline.rule.Query;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one rule. */
final class RuleLoader {
  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9._-]+");
  private static final String SEVERITIES = "CRITICAL, HIGH, MEDIUM, LOW, INFO";

  private final Problems problems;
  private final boolean strict;
  private final Set<String> namedLanguages;

  RuleLoader(Problems problems, boolean strict, Set<String> namedLanguages) {
    this.problems = problems;
    this.strict = strict;
    this.namedLanguages = namedLanguages;
  }

  /** The rule, or empty if a problem makes it useless. */
  Optional<Rule> rule(Data.Mapping mapping) {
    int before = problems.errors();
    Fields fields = new Fields(mapping, problems);
    fields.unknown(Keys.RULE, Problem.Level.WARNING);
    String id = id(fields);
    Set<String> languages = languages(fields);
    if (languages.isEmpty() && problems.errors() == before) {
      return Optional.empty();
    }
    boolean regexOnly = languages.equals(Set.of(Languages.REGEX));
    Optional<Query> query = new QueryLoader(problems, regexOnly).query(mapping);
    AdviceLoader advice = new AdviceLoader(problems, strict);
    Verdict verdict = verdict(fields);
    Severity severity = severity(fields);
    Rule.Advice told = advice.advice(fields, verdict);
    Rule.Metadata metadata = advice.metadata(fields);
    Options options = new OptionsLoader(problems).options(fields);
    Repair repair = new Repair(problems);
    Rule.PathFilter paths = repair.paths(fields);
    Rule.Fix fix = repair.fix(fields);
    List<Evidence> evidence = new EvidenceLoader(problems).evidence(fields);
    if (query.isEmpty() || problems.errors() > before) {
      return Optional.empty();
    }
    Rule.Search search = new Rule.Search(query.get(), options, paths, fix);

    Place place = mapping.place();
    return Optional.of(
        new Rule(id, languages, severity, verdict, search, told, metadata, evidence, place));
  }

  private String id(Fields fields) {
    String id = fields.requiredText("id").orElse("");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      problems.error(
          fields.placeOf("id"), "an id holds letters, digits, '.', '_' and '-', not '" + id + "'");
    }
    return id;
  }

  private Set<String> languages(Fields fields) {
    String key = fields.has("language") ? "language" : "languages";
    List<String> words = fields.texts(key);
    if (!fields.has(key)) {
      problems.error(fields.place(), "'languages' is missing: 'languages: [python]'");
    } else if (words.isEmpty()) {
      problems.error(fields.placeOf(key), "'languages' names none");
    }
    Set<String> ids = new LinkedHashSet<>();
    for (String word : words) {
      Optional<String> id = Languages.id(word);
      id.ifPresent(ids::add);
      if (id.isEmpty() && namedLanguages.add(word)) {
        problems.warning(
            fields.placeOf(key),
            "unknown language '" + word + "'" + Spelling.didYouMean(word, Languages.words()));
      }
    }
    return Collections.unmodifiableSet(ids);
  }

  private Severity severity(Fields fields) {
    Optional<String> word = fields.requiredText("severity");
    Optional<Severity> severity = word.flatMap(Severity::parse);
    if (word.isPresent() && severity.isEmpty()) {
      problems.error(
          fields.placeOf("severity"),
          "unknown severity '" + word.get() + "': one of " + SEVERITIES);
    }
    return severity.orElse(Severity.INFO);
  }

  private Verdict verdict(Fields fields) {
    String word = fields.text("verdict").orElse("confirmed");
    if (word.equals("needs_review")) {
      return Verdict.NEEDS_REVIEW;
    }
    if (!word.equals("confirmed")) {
      problems.error(
          fields.placeOf("verdict"),
          "'verdict' is confirmed or needs_review, and here is '" + word + "'");
    }
    return Verdict.CONFIRMED;
  }
}
