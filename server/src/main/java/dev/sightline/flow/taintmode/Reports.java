package dev.sightline.flow.taintmode;

import dev.sightline.match.Binding;
import dev.sightline.match.Match;
import dev.sightline.rule.Rule;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import dev.sightline.value.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes findings of what reaches a sink. */
final class Reports {
  private final Rule rule;
  private final Text text;
  private final boolean unified;

  Reports(Rule rule, Text text) {
    this.rule = rule;
    this.text = text;
    this.unified = rule.search().options().flag("taint_unify_mvars", false);
  }

  /**
   * One finding for each source.
   *
   * @param range absolute, where it is reported
   */
  List<TaintFinding> of(Spot sink, Span range, Labels labels) {
    List<TaintFinding> findings = new ArrayList<>();
    for (Tint tint : Tints.list(labels)) {
      Map<String, Binding> source = tint.source().match().bindings();
      if (!unified || agree(source, sink.match().bindings())) {
        Map<String, Binding> both = new LinkedHashMap<>(sink.match().bindings());
        both.putAll(source);
        findings.add(new TaintFinding(rule, new Match(range, both), steps(tint, range)));
      }
    }
    return findings;
  }

  private static List<TaintStep> steps(Tint tint, Span sink) {
    List<TaintStep> steps = new ArrayList<>(tint.way().steps());
    steps.add(new TaintStep(sink, "the sink", TaintStep.Kind.SINK));
    return steps;
  }

  /** Whether metavariables of the same name stand for the same. */
  private boolean agree(Map<String, Binding> a, Map<String, Binding> b) {
    return a.entrySet().stream()
        .allMatch(entry -> {
          Binding other = b.get(entry.getKey());
          return other == null || same(entry.getValue(), other);
        });
  }

  private boolean same(Binding a, Binding b) {
    return a.range().equals(b.range()) || content(a).equals(content(b));
  }

  private String content(Binding binding) {
    return binding instanceof Binding.Text t
        ? t.text()
        : text.slice(binding.range().start(), binding.range().end());
  }
}
