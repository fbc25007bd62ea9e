package dev.sightline.analysis;

import dev.sightline.flow.CallGraph;
import dev.sightline.flow.FlowEngine;
import dev.sightline.flow.FlowFinding;
import dev.sightline.flow.Place;
import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.Step;
import dev.sightline.index.Dependency;
import dev.sightline.model.ModelSet;
import dev.sightline.review.evidence.Investigator;
import dev.sightline.rule.Flow;
import dev.sightline.rule.Rule;
import dev.sightline.rule.Verdict;
import dev.sightline.text.Text;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Runs the flow rules of one language. Safe for all threads. */
final class Flows {
  private static final Comparator<FlowFinding> BEST_FIRST =
      Comparator.comparing(FlowFinding::assumed).thenComparingInt(f -> f.steps().size());

  private final WorkspaceProgram program;
  private final List<Rule> rules;
  private final Threats threats;
  private final FlowEngine engine;
  private final EvidenceWorld world;
  private final Investigator investigator;
  private final boolean idle;

  /** Open files whose text is another one since their readers were told. */
  private final Set<String> changed = ConcurrentHashMap.newKeySet();

  /**
   * What counts as untrusted.
   *
   * @param kinds of sources, where a rule does not name its own
   * @param library whether parameters of public functions are sources
   */
  record Threats(Set<String> kinds, boolean library) {}

  /**
   * Of rules that look for flows.
   *
   * @param program the files as they lie on disk
   * @param world the same files, with those that hold no code
   */
  Flows(
      WorkspaceProgram program,
      EvidenceWorld world,
      ModelSet models,
      List<Rule> rules,
      Threats threats) {
    this.program = program;
    this.rules = rules.stream().filter(r -> r.search().query() instanceof Flow).toList();
    this.threats = threats;
    this.engine = new FlowEngine(program, models, threats.library(), threats.kinds());
    this.world = world;
    this.investigator = new Investigator(engine, world, models);
    this.idle = this.rules.isEmpty() && rules.stream().allMatch(r -> r.evidence().isEmpty());
  }

  /** What patterns found in a file as it lies on disk, settled by the flows that begin in it. */
  List<Draft> settled(ProgramFile file, List<Draft> patterns, Cancellation cancellation) {
    ProgramFile known = idle ? file : program.provide(file);
    return idle
        ? patterns
        : settlement(known, cancellation).of(patterns, found(known, cancellation));
  }

  /** The same in a version of a file that is open in an editor. */
  @SuppressWarnings("ReferenceEquality") // identity is what is meant: the same version
  List<Draft> edited(ProgramFile file, List<Draft> patterns, Cancellation cancellation) {
    if (idle) {
      return patterns;
    }
    ProgramFile before = program.opened(file.path());
    engine.update(file, () -> program.open(file));
    if (before == null || before.tree() != file.tree()) {
      world.open(file);
      changed.add(file.path());
    }
    return settlement(file, cancellation).of(patterns, found(file, cancellation));
  }

  /** A file that is open in an editor and holds no code. */
  void opened(String path, Text text) {
    world.open(path, text);
    changed.add(path);
  }

  private Settlement settlement(ProgramFile file, Cancellation cancellation) {
    return new Settlement(engine, investigator, file, cancellation);
  }

  /** Who calls what. */
  CallGraph calls(Cancellation cancellation) {
    return engine.calls(cancellation::check);
  }

  boolean areThere() {
    return !idle;
  }

  /** Open files but one whose flows became doubtful since this was asked last. */
  Set<String> doubtful(String path) {
    Set<String> files = new HashSet<>(engine.takeDoubtful());
    if (changed.remove(path)) {
      files.addAll(investigator.restingOn(path));
    }
    files.removeIf(file -> file.equals(path) || program.opened(file) == null);
    return files;
  }

  /** What was found in a file rests on this besides the file. */
  List<Dependency> reads(String path) {
    List<Dependency> evidence = investigator.reads(path);
    List<Dependency> all = new ArrayList<>(engine.reads(path));
    evidence.stream().filter(d -> !all.contains(d)).forEach(all::add);
    return all;
  }

  private List<Draft> found(ProgramFile file, Cancellation cancellation) {
    if (rules.isEmpty()) {
      return List.of();
    }
    Map<Reported, FlowFinding> best = new LinkedHashMap<>();
    for (FlowFinding finding : engine.analyse(file, cancellation::check)) {
      for (Rule rule : rules) {
        if (rule.search().query() instanceof Flow flow && wanted(flow, finding)) {
          Reported key = new Reported(rule, finding.at());
          best.merge(key, finding, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
      }
    }
    List<Draft> drafts = new ArrayList<>();
    best.forEach((key, finding) -> drafts.add(draft(key.rule, finding, file)));
    return drafts;
  }

  private record Reported(Rule rule, Place at) {}

  private boolean wanted(Flow flow, FlowFinding finding) {
    Set<String> kinds = flow.from().isEmpty() ? threats.kinds() : flow.from();
    boolean counts = kinds.contains(finding.sourceKind()) || finding.sourceKind().equals("library");
    return counts && flow.to().contains(finding.kind());
  }

  private Draft draft(Rule rule, FlowFinding finding, ProgramFile file) {
    SourceTree tree = file.tree();
    Span range = file.range(finding.at());
    String matched = tree.text().slice(range.start(), range.end());
    String definition = Definitions.enclosing(tree, range.start());
    String message =
        rule.advice()
            .message()
            .strip()
            .replace("$SOURCE", finding.source())
            .replace("$SINK", finding.sink());
    List<Finding.Step> steps = new ArrayList<>();
    for (Step step : finding.steps()) {
      Finding.Location location = location(step.place(), file);
      if (location != null) {
        steps.add(new Finding.Step(location, step.note(), kind(step.kind())));
      }
    }
    return new Draft(
        rule,
        range,
        message,
        question(rule, finding),
        null,
        Fingerprints.base(rule.id(), definition, matched),
        List.of(),
        new Finding.Trace(List.copyOf(steps), List.of()),
        finding.assumed() ? Verdict.NEEDS_REVIEW : rule.verdict());
  }

  private static @Nullable String question(Rule rule, FlowFinding finding) {
    if (!finding.assumed()) {
      return rule.advice().question();
    }
    String note =
        finding.steps().stream()
            .filter(s -> s.kind() == Step.Kind.ASSUMPTION)
            .map(Step::note)
            .findFirst()
            .orElse("a callee on the way was not seen");
    return "Does the data really get there? "
        + note.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
        + note.substring(1)
        + ".";
  }

  private static Finding.Step.Kind kind(Step.Kind kind) {
    return switch (kind) {
      case SOURCE -> Finding.Step.Kind.SOURCE;
      case STEP -> Finding.Step.Kind.STEP;
      case SINK -> Finding.Step.Kind.SINK;
      case ASSUMPTION -> Finding.Step.Kind.ASSUMPTION;
    };
  }

  private Finding.@Nullable Location location(Place place, ProgramFile file) {
    ProgramFile there = place.path().equals(file.path()) ? file : program.file(place.path());
    if (there == null) {
      return null;
    }
    Text text = there.tree().text();
    int offset = there.range(place).start();
    int line = text.lineOf(offset);
    return new Finding.Location(place.path(), line + 1, offset - text.lineStart(line) + 1);
  }
}
