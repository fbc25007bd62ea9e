package dev.sightline.analysis;

import dev.sightline.flow.FlowEngine;
import dev.sightline.flow.ProgramFile;
import dev.sightline.model.SinkKind;
import dev.sightline.review.Fact;
import dev.sightline.review.evidence.Answer;
import dev.sightline.review.evidence.Investigator;
import dev.sightline.rule.Evidence;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles what patterns could only ask: a flow that was found answers the question by itself, a
 * place that nothing from outside reaches is cleared, and what a rule wants to be looked up is
 * looked up.
 */
record Settlement(
    FlowEngine engine, Investigator investigator, ProgramFile file, Cancellation cancellation) {

  List<Draft> of(List<Draft> patterns, List<Draft> flows) {
    investigator.begin(file.path());
    List<Draft> settled = new ArrayList<>(flows);
    for (Draft draft : patterns) {
      boolean answered =
          draft.verdict() == Verdict.NEEDS_REVIEW
              && flows.stream().anyMatch(flow -> answers(flow, draft));
      if (!answered) {
        settled.add(investigated(reached(draft)));
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

  /** Cleared if nothing from outside gets there. */
  private Draft reached(Draft draft) {
    if (draft.verdict() != Verdict.NEEDS_REVIEW) {
      return draft;
    }
    Set<SinkKind> kinds = kinds(draft.rule());
    boolean safe =
        !kinds.isEmpty() && engine.isSafe(file, draft.range(), kinds, cancellation::check);
    return safe ? draft.cleared() : draft;
  }

  /** What a rule wants to be known, {@code evidence: {reaches: [command]}}; often nothing. */
  private static Set<SinkKind> kinds(Rule rule) {
    Set<SinkKind> kinds = EnumSet.noneOf(SinkKind.class);
    for (Evidence evidence : rule.evidence()) {
      if (evidence.what() == Evidence.What.REACHES) {
        evidence.subject().forEach(name -> SinkKind.of(name).ifPresent(kinds::add));
      }
    }
    return kinds;
  }

  /** With what was looked up. A confirmation counts more than what would clear it. */
  private Draft investigated(Draft draft) {
    List<Fact> facts = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>();
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    boolean asked = false;
    for (Evidence evidence : draft.rule().evidence()) {
      if (evidence.what() != Evidence.What.REACHES && draft.verdict() != Verdict.CLEARED) {
        cancellation.check();
        Answer answer =
            investigator.ask(
                evidence,
                new Investigator.Match(file, draft.range(), draft.bound()),
                cancellation::check);
        facts.addAll(answer.facts());
        open.addAll(answer.open());
        verdicts.add(answer.verdict());
        asked = true;
      }
    }
    if (!asked) {
      return draft;
    }
    Verdict verdict =
        verdicts.contains(Verdict.CONFIRMED)
            ? Verdict.CONFIRMED
            : verdicts.contains(Verdict.CLEARED) ? Verdict.CLEARED : draft.verdict();
    List<Finding.Fact> told = facts.stream().distinct().map(Settlement::told).toList();
    return draft.settled(verdict, told, List.copyOf(open));
  }

  private static Finding.Fact told(Fact fact) {
    Finding.Location location = new Finding.Location(fact.path(), fact.line(), 1);
    return new Finding.Fact(location, fact.text(), fact.says());
  }
}
