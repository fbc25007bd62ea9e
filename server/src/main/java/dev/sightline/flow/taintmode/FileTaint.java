package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.SpotMap.Aspect;
import dev.sightline.flow.taintmode.UnitMemo.Claimed;
import dev.sightline.match.FileMatcher;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import dev.sightline.value.Evaluated;
import dev.sightline.value.FileValues;
import dev.sightline.value.ModuleValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs rules in taint mode on one version of a file. Confined to one thread. */
public final class FileTaint {
  private final FileMatcher matcher;
  private final FileValues values;
  private final SourceTree tree;
  private final Kept before;
  private final Map<TaintRule, RuleMemo> memos = new HashMap<>();
  private final AtomicInteger evaluations = new AtomicInteger();

  /** What the next version of a file may take over. Immutable. */
  public record Kept(Map<TaintRule, RuleMemo> byRule) {
    public static final Kept NOTHING = new Kept(Map.of());

    public Kept {
      byRule = Map.copyOf(byRule);
    }
  }

  /**
   * What a rule finds.
   *
   * @param gaps why it gave up somewhere, as sentences
   */
  public record Found(List<TaintFinding> findings, List<String> gaps) {}

  /** With what the version before left. */
  public FileTaint(FileMatcher matcher, FileValues values, Kept before) {
    this.matcher = matcher;
    this.values = values;
    this.tree = values.tree();
    this.before = before;
  }

  /** What the rules that were run so far leave for the next version. */
  public Kept kept() {
    return new Kept(memos);
  }

  /** How many times a unit was evaluated. */
  public int evaluations() {
    return evaluations.get();
  }

  /** Runs a rule. */
  public Found find(TaintRule rule) {
    SpotFinder finder =
        new SpotFinder(rule, matcher, values, before.byRule().getOrDefault(rule, RuleMemo.NONE));
    Spots spots = finder.find();
    List<UnitMemo> units = finder.memos();
    List<TaintFinding> findings = new ArrayList<>();
    if (spots.has(TaintRule.Source.class) && spots.has(TaintRule.Sink.class)) {
      new Run(rule, new SpotMap(tree, spots.all())).into(units, findings);
    }
    if (!units.isEmpty()) {
      memos.put(rule, RuleMemo.of(tree, units));
    }
    return new Found(findings, finder.gaps());
  }

  /** One rule that has sources and sinks in the file. */
  private final class Run {
    private final TaintRule rule;
    private final SpotMap map;
    private final Reports reports;
    private final boolean outside;
    private @Nullable ModuleValues module;

    Run(TaintRule rule, SpotMap map) {
      this.rule = rule;
      this.map = map;
      this.reports = new Reports(rule.rule(), tree.text());
      this.outside = IntStream.range(0, tree.unitCount()).anyMatch(this::beginsOutside);
    }

    void into(List<UnitMemo> units, List<TaintFinding> findings) {
      for (int unit = 0; unit < units.size(); unit++) {
        if (map.claims(Set.of(Aspect.SINK), unit) && (outside || begins(unit))) {
          UnitMemo.Result result = result(units.get(unit), unit);
          findings.addAll(result.findings());
          units.set(unit, units.get(unit).with(result));
        }
      }
    }

    private UnitMemo.Result result(UnitMemo memo, int unit) {
      List<Claimed> claimed = map.claimed(unit);
      UnitMemo.Result known = memo.result();
      return known != null && !outside && known.claimed().equals(claimed)
          ? known
          : new UnitMemo.Result(claimed, evaluate(unit));
    }

    private List<TaintFinding> evaluate(int unit) {
      evaluations.incrementAndGet();
      map.open(unit);
      if (isBody(unit)) {
        map.open(tree.parent(unit));
      }
      RuleTaint taint = new RuleTaint(rule, map, tree.start(unit));
      Evaluated evaluated = values.evaluate(unit, module(), taint);
      return new SinkReader(map, unit, evaluated, taint).findings(reports);
    }

    private ModuleValues module() {
      ModuleValues known = module;
      if (known == null) {
        known = outside ? tainted() : values.plainModule();
        module = known;
      }
      return known;
    }

    private ModuleValues tainted() {
      for (int unit = 0; unit < tree.unitCount(); unit++) {
        if (!isBody(unit)) {
          map.open(unit);
        }
      }
      return values.module(new RuleTaint(rule, map, null));
    }

    /** Whether data may come in in a unit outside functions, for all of the file to see. */
    private boolean beginsOutside(int unit) {
      Unit.Kind kind = tree.unit(unit).kind();
      return kind != Unit.Kind.FUNCTION_BODY
          && kind != Unit.Kind.FUNCTION_HEADER
          && map.claims(Set.of(Aspect.SOURCE), unit);
    }

    /** Whether data may come in in a unit, or in the header of its function. */
    private boolean begins(int unit) {
      return map.claims(Set.of(Aspect.SOURCE), unit)
          || (isBody(unit) && map.claims(Set.of(Aspect.SOURCE), tree.parent(unit)));
    }

    private boolean isBody(int unit) {
      return tree.unit(unit).kind() == Unit.Kind.FUNCTION_BODY;
    }
  }
}
