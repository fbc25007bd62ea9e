package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads where a rule applies ({@code paths}) and what it would change ({@code fix}). */
final class Repair {
  private final Problems problems;

  Repair(Problems problems) {
    this.problems = problems;
  }

  Rule.PathFilter paths(Fields rule) {
    Optional<Data.Mapping> paths = rule.mapping("paths");
    if (paths.isEmpty()) {
      return Rule.PathFilter.ALL;
    }
    Fields fields = new Fields(paths.get(), problems);
    fields.unknown(List.of("include", "exclude"), Problem.Level.ERROR);
    return new Rule.PathFilter(fields.texts("include"), fields.texts("exclude"));
  }

  Rule.@Nullable Fix fix(Fields rule) {
    if (rule.has("fix") && rule.has("fix-regex")) {
      problems.error(rule.placeOf("fix-regex"), "both 'fix' and 'fix-regex': only one can stand");
      return null;
    }
    if (rule.has("fix")) {
      return rule.text("fix").map(String::strip).map(Rule.Fix.Template::new).orElse(null);
    }
    Optional<Data.Mapping> below = rule.mapping("fix-regex");
    if (below.isEmpty()) {
      return null;
    }
    Fields fields = new Fields(below.get(), problems);
    fields.unknown(List.of("regex", "replacement", "count"), Problem.Level.ERROR);
    Optional<String> regex = fields.requiredText("regex");
    Optional<String> replacement = fields.requiredText("replacement");
    if (regex.isEmpty() || replacement.isEmpty()) {
      return null;
    }
    return new Rule.Fix.Replace(regex.get(), replacement.get(), fields.integer("count").orElse(0));
  }
}
