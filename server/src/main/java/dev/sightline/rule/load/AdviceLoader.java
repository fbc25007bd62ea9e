package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a rule tells people: message, question, explanation, metadata. */
final class AdviceLoader {
  private static final Pattern CWE = Pattern.compile("(?i)CWE-(\\d{1,5})");

  private final Problems problems;
  private final boolean strict;

  AdviceLoader(Problems problems, boolean strict) {
    this.problems = problems;
    this.strict = strict;
  }

  Rule.Advice advice(Fields rule, Verdict verdict) {
    String message = rule.requiredText("message").orElse("").strip();
    Optional<String> question = rule.text("question").map(String::strip);
    if (question.isEmpty() && verdict == Verdict.NEEDS_REVIEW) {
      problems.error(
          rule.placeOf("verdict"),
          "'verdict: needs_review' needs a 'question': what has to be known to decide?");
    }
    return new Rule.Advice(
        message, question.orElse(null), explanation(rule), rule.texts("review-next"));
  }

  private Rule.Explanation explanation(Fields rule) {
    Optional<Data.Mapping> explain = rule.mapping("explain");
    if (explain.isEmpty()) {
      return Rule.Explanation.NONE;
    }
    Fields fields = new Fields(explain.get(), problems);
    fields.unknown(Keys.EXPLAIN, Problem.Level.WARNING);
    return new Rule.Explanation(
        words(fields, "why"),
        words(fields, "when-not"),
        words(fields, "fix"),
        words(fields, "settle"));
  }

  private static String words(Fields fields, String key) {
    return fields.text(key).orElse("").strip();
  }

  /** Metadata is free, so what has no meaning here is only kept. */
  Rule.Metadata metadata(Fields rule) {
    Data.Mapping data = rule.mapping("metadata").orElse(new Data.Mapping(List.of(), rule.place()));
    List<String> cwe =
        texts(data, "cwe").stream().flatMap(text -> cweIds(text).stream()).distinct().toList();
    if (strict && cwe.isEmpty()) {
      problems.error(data.place(), "'metadata.cwe' is missing: 'cwe: [CWE-78]'");
    }
    return new Rule.Metadata(cwe, texts(data, "aliases"), texts(data, "references"), data);
  }

  private static List<String> cweIds(String text) {
    return CWE.matcher(text).results().map(found -> "CWE-" + number(found)).toList();
  }

  private static String number(java.util.regex.MatchResult found) {
    return Integer.toString(Integer.parseInt(found.group(1)));
  }

  private static List<String> texts(Data.Mapping metadata, String key) {
    Data value = metadata.get(key).orElse(null);
    return switch (value) {
      case Data.Scalar s when s.type() != Data.Type.NOTHING -> List.of(s.text());
      case Data.Sequence s ->
          s.items().stream()
              .filter(Data.Scalar.class::isInstance)
              .map(item -> ((Data.Scalar) item).text())
              .toList();
      case null, default -> List.of();
    };
  }
}
