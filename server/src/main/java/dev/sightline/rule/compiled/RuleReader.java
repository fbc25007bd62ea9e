package dev.sightline.rule.compiled;

import dev.sightline.data.BinaryReader;
import dev.sightline.data.Data;
import dev.sightline.data.Place;
import dev.sightline.model.SinkKind;
import dev.sightline.rule.Evidence;
import dev.sightline.rule.Flow;
import dev.sightline.rule.Options;
import dev.sightline.rule.Query;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Severity;
import dev.sightline.rule.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rules that {@link RuleWriter} wrote. */
public final class RuleReader {
  private final BinaryReader in;

  private RuleReader(BinaryReader in) {
    this.in = in;
  }

  /**
   * All rules, in order.
   *
   * @throws IOException if the stream does, or holds something else
   */
  public static List<Rule> read(InputStream stream) throws IOException {
    RuleReader reader = new RuleReader(new BinaryReader(stream));
    return reader.in.list(reader::rule);
  }

  private Rule rule() {
    String id = in.text();
    Place place = place();
    Set<String> languages = new LinkedHashSet<>(in.texts());
    Severity severity = Severity.valueOf(in.text());
    Verdict verdict = Verdict.valueOf(in.text());
    FormulaReader formulas = new FormulaReader(in, place);
    Query query =
        switch (in.number()) {
          case RuleWriter.TAINT -> formulas.taint();
          case RuleWriter.FLOW -> flow(place);
          default -> formulas.formula();
        };
    Options options = options();
    Rule.PathFilter paths = new Rule.PathFilter(in.texts(), in.texts());
    Rule.Search search = new Rule.Search(query, options, paths, fix());
    Rule.Advice advice = advice();
    Rule.Metadata metadata =
        new Rule.Metadata(in.texts(), in.texts(), in.texts(), (Data.Mapping) in.document());
    List<Evidence> evidence = in.list(this::evidence);
    return new Rule(id, languages, severity, verdict, search, advice, metadata, evidence, place);
  }

  private Evidence evidence() {
    Evidence.What what = Evidence.What.valueOf(in.text());
    return new Evidence(what, in.texts(), in.list(this::test), in.list(this::test), place());
  }

  private Place place() {
    return new Place(in.text(), in.number(), in.number(), in.text());
  }

  private Evidence.Test test() {
    return new Evidence.Test(in.text(), Evidence.Need.valueOf(in.text()), in.texts());
  }

  private Flow flow(Place place) {
    Set<String> from = Set.copyOf(in.texts());
    Set<SinkKind> to = new HashSet<>();
    in.texts().forEach(id -> SinkKind.of(id).ifPresent(to::add));
    return new Flow(from, to, place);
  }

  private Options options() {
    int size = in.number();
    if (size == 0) {
      return Options.DEFAULT;
    }
    Map<String, Object> values = new HashMap<>();
    for (int i = 0; i < size; i++) {
      values.put(in.text(), option());
    }
    return new Options(values);
  }

  private Object option() {
    int tag = in.number();
    return switch (tag) {
      case RuleWriter.FLAG -> in.flag();
      case RuleWriter.NUMBER -> new BigDecimal(in.text());
      case RuleWriter.TEXT -> in.text();
      default -> in.texts();
    };
  }

  private Rule.@Nullable Fix fix() {
    int tag = in.number();
    return switch (tag) {
      case RuleWriter.TEMPLATE -> new Rule.Fix.Template(in.text());
      case RuleWriter.REPLACE -> new Rule.Fix.Replace(in.text(), in.text(), in.number());
      default -> null;
    };
  }

  private Rule.Advice advice() {
    String message = in.text();
    @Nullable String question = in.optional();
    Rule.Explanation explain = new Rule.Explanation(in.text(), in.text(), in.text(), in.text());
    return new Rule.Advice(message, question, explain, in.texts());
  }
}
