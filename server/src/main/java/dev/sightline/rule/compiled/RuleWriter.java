package dev.sightline.rule.compiled;

import dev.sightline.data.BinaryWriter;
import dev.sightline.data.Place;
import dev.sightline.model.SinkKind;
import dev.sightline.rule.Evidence;
import dev.sightline.rule.Flow;
import dev.sightline.rule.Formula;
import dev.sightline.rule.Options;
import dev.sightline.rule.Query;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Taint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes rules for {@link RuleReader}. Formulas lose their own places: they are in order, so nobody
 * will be sent there.
 */
public final class RuleWriter {
  static final int NO_FIX = 0;
  static final int TEMPLATE = 1;
  static final int REPLACE = 2;
  static final int SEARCH = 0;
  static final int TAINT = 1;
  static final int FLOW = 2;
  static final int FLAG = 0;
  static final int NUMBER = 1;
  static final int TEXT = 2;
  static final int TEXTS = 3;

  private final BinaryWriter out = new BinaryWriter();
  private final FormulaWriter formulas = new FormulaWriter(out);

  private RuleWriter() {}

  /** All rules as bytes. */
  public static byte[] write(List<Rule> rules) {
    RuleWriter writer = new RuleWriter();
    writer.out.list(rules, writer::rule);
    return writer.out.toBytes();
  }

  private void rule(Rule rule) {
    out.text(rule.id());
    place(rule.place());
    out.texts(rule.languages());
    out.text(rule.severity().name());
    out.text(rule.verdict().name());
    query(rule.search().query());
    options(rule.search().options());
    out.texts(rule.search().paths().include());
    out.texts(rule.search().paths().exclude());
    fix(rule);
    advice(rule.advice());
    out.texts(rule.metadata().cwe());
    out.texts(rule.metadata().aliases());
    out.texts(rule.metadata().references());
    out.document(rule.metadata().all());
    out.list(rule.evidence(), this::evidence);
  }

  private void evidence(Evidence evidence) {
    out.text(evidence.what().name());
    out.texts(evidence.subject());
    out.list(evidence.clears(), this::test);
    out.list(evidence.confirms(), this::test);
    place(evidence.place());
  }

  private void test(Evidence.Test test) {
    out.text(test.property());
    out.text(test.need().name());
    out.texts(test.values());
  }

  private void place(Place place) {
    out.text(place.file());
    out.number(place.line());
    out.number(place.column());
    out.text(place.key());
  }

  private void query(Query query) {
    switch (query) {
      case Formula formula -> {
        out.number(SEARCH);
        formulas.formula(formula);
      }
      case Taint taint -> {
        out.number(TAINT);
        formulas.taint(taint);
      }
      case Flow flow -> {
        out.number(FLOW);
        out.texts(flow.from().stream().sorted().toList());
        out.texts(flow.to().stream().map(SinkKind::id).sorted().toList());
      }
    }
  }

  private void options(Options options) {
    Map<String, Object> sorted = new TreeMap<>(options.values());
    out.number(sorted.size());
    sorted.forEach((key, value) -> {
      out.text(key);
      option(value);
    });
  }

  private void option(Object value) {
    switch (value) {
      case Boolean b -> {
        out.number(FLAG);
        out.flag(b);
      }
      case BigDecimal n -> {
        out.number(NUMBER);
        out.text(n.toString());
      }
      case List<?> list -> {
        out.number(TEXTS);
        out.texts(list.stream().map(Object::toString).toList());
      }
      default -> {
        out.number(TEXT);
        out.text(value.toString());
      }
    }
  }

  private void fix(Rule rule) {
    switch (rule.search().fix()) {
      case null -> out.number(NO_FIX);
      case Rule.Fix.Template t -> {
        out.number(TEMPLATE);
        out.text(t.text());
      }
      case Rule.Fix.Replace r -> {
        out.number(REPLACE);
        out.text(r.regex());
        out.text(r.replacement());
        out.number(r.count());
      }
    }
  }

  private void advice(Rule.Advice advice) {
    out.text(advice.message());
    out.optional(advice.question());
    out.text(advice.explain().why());
    out.text(advice.explain().whenNot());
    out.text(advice.explain().fix());
    out.text(advice.explain().settle());
    out.texts(advice.reviewNext());
  }
}
