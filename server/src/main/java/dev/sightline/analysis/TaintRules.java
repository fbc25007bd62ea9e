package dev.sightline.analysis;

import dev.sightline.flow.taintmode.FileTaint;
import dev.sightline.flow.taintmode.TaintFinding;
import dev.sightline.flow.taintmode.TaintRule;
import dev.sightline.flow.taintmode.TaintStep;
import dev.sightline.match.FileMatcher;
import dev.sightline.text.Text;
import dev.sightline.tree.Span;
import dev.sightline.value.FileValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the rules in taint mode on one version of a file. */
final class TaintRules {
  private final FileVersion version;
  private final DraftMaker maker;
  private final FileTaint.Kept before;

  TaintRules(FileVersion version, DraftMaker maker, FileTaint.Kept before) {
    this.version = version;
    this.maker = maker;
    this.before = before;
  }

  /** Runs rules, and gives what the next version of the file may take over. */
  FileTaint.Kept run(
      List<TaintRule> rules, FileMatcher matcher, Cancellation cancellation, CodeRules.Sink sink) {
    FileValues values = version.fileValues();
    if (values == null || rules.isEmpty()) {
      return FileTaint.Kept.NOTHING;
    }
    FileTaint taint = new FileTaint(matcher, values, before);
    for (TaintRule rule : rules) {
      cancellation.check();
      FileTaint.Found found = taint.find(rule);
      drafts(found.findings()).forEach(sink::add);
      found.gaps().stream().distinct().forEach(gap -> sink.gaveUp(-1, gap));
    }
    return taint.kept();
  }

  private record Said(Span range, String message) {}

  /** One for each sink and what is said of it: the one with the shortest way. */
  private Collection<Draft> drafts(List<TaintFinding> findings) {
    Map<Said, Draft> best = new LinkedHashMap<>();
    for (TaintFinding finding : findings) {
      Draft draft = maker.draft(finding.rule(), finding.match()).with(trace(finding));
      best.merge(new Said(draft.range(), draft.message()), draft, TaintRules::shorter);
    }
    return best.values();
  }

  private static Draft shorter(Draft a, Draft b) {
    return b.trace().flow().size() < a.trace().flow().size() ? b : a;
  }

  private Finding.Trace trace(TaintFinding finding) {
    List<Finding.Step> steps = new ArrayList<>();
    for (TaintStep step : finding.steps()) {
      steps.add(new Finding.Step(location(step.range()), step.note(), kind(step.kind())));
    }
    return new Finding.Trace(List.copyOf(steps), List.of(), List.of());
  }

  private static Finding.Step.Kind kind(TaintStep.Kind kind) {
    return switch (kind) {
      case SOURCE -> Finding.Step.Kind.SOURCE;
      case STEP -> Finding.Step.Kind.STEP;
      case SINK -> Finding.Step.Kind.SINK;
    };
  }

  private Finding.Location location(Span range) {
    Text text = version.text();
    int line = text.lineOf(range.start());
    return new Finding.Location(version.path(), line + 1, range.start() - text.lineStart(line) + 1);
  }
}
