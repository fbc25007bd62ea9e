package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.rule.Options;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code options}; what is not known is kept and warned of. */
final class OptionsLoader {
  private final Problems problems;

  OptionsLoader(Problems problems) {
    this.problems = problems;
  }

  Options options(Fields rule) {
    Optional<Data.Mapping> options = rule.mapping("options");
    if (options.isEmpty()) {
      return Options.DEFAULT;
    }
    new Fields(options.get(), problems).unknown(Keys.OPTIONS, Problem.Level.WARNING);
    Map<String, Object> values = new HashMap<>();
    for (Data.Entry entry : options.get().entries()) {
      values.put(entry.key(), plain(entry.value()));
    }
    return new Options(values);
  }

  private static Object plain(Data data) {
    return switch (data) {
      case Data.Scalar s ->
          switch (s.type()) {
            case FLAG -> s.text().toLowerCase(Locale.ROOT).equals("true");
            case NUMBER -> number(s.text());
            case TEXT, NOTHING -> s.text();
          };
      case Data.Sequence s -> s.items().stream().map(OptionsLoader::plain).toList();
      case Data.Mapping m -> List.of();
    };
  }

  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
