package dev.sightline.rule.load;

import dev.sightline.data.Data;
import dev.sightline.data.Fields;
import dev.sightline.data.Problem;
import dev.sightline.data.Problems;
import dev.sightline.data.Spelling;
import dev.sightline.model.SinkKind;
import dev.sightline.rule.Flow;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code flow: {from: [http-request], to: [sql]}}. */
final class FlowLoader {
  private static final Set<String> KEYS = Set.of("from", "to");
  private static final List<String> SINKS =
      Arrays.stream(SinkKind.values())
          .filter(kind -> !kind.isProperty())
          .map(SinkKind::id)
          .toList();

  private final Problems problems;

  FlowLoader(Problems problems) {
    this.problems = problems;
  }

  Optional<Flow> flow(Data.Mapping mapping) {
    Fields fields = new Fields(mapping, problems);
    fields.unknown(KEYS, Problem.Level.ERROR);
    int before = problems.errors();
    Set<SinkKind> to = EnumSet.noneOf(SinkKind.class);
    for (String id : fields.texts("to")) {
      SinkKind kind = SINKS.contains(id) ? SinkKind.of(id).orElse(null) : null;
      if (kind == null) {
        problems.error(
            fields.placeOf("to"),
            "unknown kind of sink '" + id + "'" + Spelling.didYouMean(id, SINKS));
      } else {
        to.add(kind);
      }
    }
    if (!fields.has("to")) {
      problems.error(fields.place(), "'to' is missing: 'to: [sql]'");
    }
    return problems.errors() > before
        ? Optional.empty()
        : Optional.of(new Flow(Set.copyOf(fields.texts("from")), to, mapping.place()));
  }
}
