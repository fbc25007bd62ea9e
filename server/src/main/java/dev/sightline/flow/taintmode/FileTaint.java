package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.SpotMap.Aspect;
import dev.sightline.match.FileMatcher;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import dev.sightline.value.Evaluated;
import dev.sightline.value.FileValues;
import dev.sightline.value.ModuleValues;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Runs rules in taint mode on one version of a file. Confined to one thread. */
public final class FileTaint {
  private final FileMatcher matcher;
  private final FileValues values;
  private final SourceTree tree;

  public FileTaint(FileMatcher matcher, FileValues values) {
    this.matcher = matcher;
    this.values = values;
    this.tree = values.tree();
  }

  /**
   * What a rule finds.
   *
   * @param gaps why it gave up somewhere, as sentences
   */
  public record Found(List<TaintFinding> findings, List<String> gaps) {
    private static final Found NOTHING = new Found(List.of(), List.of());
  }

  /** Runs a rule. */
  public Found find(TaintRule rule) {
    Spots spots = Spots.of(rule, matcher);
    if (!spots.has(TaintRule.Source.class) || !spots.has(TaintRule.Sink.class)) {
      return spots.gaps().isEmpty() ? Found.NOTHING : new Found(List.of(), spots.gaps());
    }
    SpotMap map = new SpotMap(tree, spots.all());
    boolean outside = beginsOutside(map);
    ModuleValues module =
        outside ? values.module(new RuleTaint(rule, map, null)) : values.plainModule();
    Reports reports = new Reports(rule.rule(), tree.text());
    List<TaintFinding> findings = new ArrayList<>();
    for (int unit = 0; unit < tree.unitCount(); unit++) {
      if (map.claims(Aspect.SINK, unit) && (outside || begins(map, unit))) {
        RuleTaint taint = new RuleTaint(rule, map, tree.start(unit));
        Evaluated evaluated = values.evaluate(unit, module, taint);
        findings.addAll(new SinkReader(map, unit, evaluated, taint).findings(reports));
      }
    }
    return new Found(findings, spots.gaps());
  }

  /** Whether data may come in outside functions, for all of the file to see. */
  private boolean beginsOutside(SpotMap map) {
    return IntStream.range(0, tree.unitCount())
        .anyMatch(unit -> {
          Unit.Kind kind = tree.unit(unit).kind();
          boolean function = kind == Unit.Kind.FUNCTION_BODY || kind == Unit.Kind.FUNCTION_HEADER;
          return !function && map.claims(Aspect.SOURCE, unit);
        });
  }

  /** Whether data may come in in a unit, or in the header of its function. */
  private boolean begins(SpotMap map, int unit) {
    boolean body = tree.unit(unit).kind() == Unit.Kind.FUNCTION_BODY;
    return map.claims(Aspect.SOURCE, unit)
        || (body && map.claims(Aspect.SOURCE, tree.parent(unit)));
  }
}
