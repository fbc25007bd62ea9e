package dev.sightline.analysis;

import dev.sightline.data.Data;
import dev.sightline.flow.FlowEngine;
import dev.sightline.flow.ProgramFile;
import dev.sightline.model.SinkKind;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Settles what patterns could only ask: a flow that was found answers the question by itself, and a
 * place that nothing from outside reaches is cleared.
 */
record Settlement(FlowEngine engine, ProgramFile file, Cancellation cancellation) {

  List<Draft> of(List<Draft> patterns, List<Draft> flows) {
    List<Draft> settled = new ArrayList<>(flows);
    for (Draft draft : patterns) {
      if (draft.verdict() != Verdict.NEEDS_REVIEW) {
        settled.add(draft);
      } else if (flows.stream().noneMatch(flow -> answers(flow, draft))) {
        Set<SinkKind> kinds = kinds(draft.rule());
        boolean safe =
            !kinds.isEmpty() && engine.isSafe(file, draft.range(), kinds, cancellation::check);
        settled.add(safe ? draft.cleared() : draft);
      }
    }
    return settled;
  }

  private static boolean answers(Draft flow, Draft question) {
    boolean overlap =
        flow.range().start() < question.range().end()
            && question.range().start() < flow.range().end();
    return overlap
        && flow.rule().metadata().cwe().stream()
            .anyMatch(question.rule().metadata().cwe()::contains);
  }

  /** What a rule wants to be known, {@code evidence: {reaches: [command]}}; often nothing. */
  private static Set<SinkKind> kinds(Rule rule) {
    Set<SinkKind> kinds = EnumSet.noneOf(SinkKind.class);
    if (rule.evidence() instanceof Data.Mapping mapping
        && mapping.get("reaches").orElse(null) instanceof Data.Sequence names) {
      for (Data name : names.items()) {
        if (name instanceof Data.Scalar text) {
          SinkKind.of(text.text()).ifPresent(kinds::add);
        }
      }
    }
    return kinds;
  }
}
