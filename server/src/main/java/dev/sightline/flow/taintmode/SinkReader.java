package dev.sightline.flow.taintmode;

import dev.sightline.flow.taintmode.SpotMap.Aspect;
import dev.sightline.flow.taintmode.SpotMap.Use;
import dev.sightline.match.Binding;
import dev.sightline.match.Match;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.value.Evaluated;
import dev.sightline.value.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads off an evaluated unit what reaches the sinks in it. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class SinkReader {
  private final SpotMap spots;
  private final SourceTree tree;
  private final int unit;
  private final Evaluated evaluated;
  private final RuleTaint taint;
  private final Map<Spot, Labels> reached = new LinkedHashMap<>();

  SinkReader(SpotMap spots, int unit, Evaluated evaluated, RuleTaint taint) {
    this.spots = spots;
    this.tree = spots.tree();
    this.unit = unit;
    this.evaluated = evaluated;
    this.taint = taint;
  }

  /** One finding for each sink and source that data gets there from. */
  List<TaintFinding> findings(Reports reports) {
    List<Stmt> statements = tree.unit(unit).statements();
    statements.forEach(this::visit);
    List<TaintFinding> findings = new ArrayList<>();
    ending(null, statements.getLast(), findings, reports);
    statements.forEach(s -> endings(s, findings, reports));
    reached.forEach((spot, labels) -> {
      if (spot.part() instanceof TaintRule.Sink sink && holds(sink, spot, labels)) {
        findings.addAll(reports.of(spot, spot.range(), labels));
      }
    });
    return findings;
  }

  private void endings(Node node, List<TaintFinding> findings, Reports reports) {
    if (node instanceof Stmt.Return r) {
      ending(r, r, findings, reports);
    }
    node.forEachChild(child -> endings(child, findings, reports));
  }

  /** What is still held where a function ends reaches the sinks for that. */
  private void ending(
      @Nullable Stmt key, Stmt shown, List<TaintFinding> findings, Reports reports) {
    Labels held = taint.heldAt(key);
    if (held == Labels.NONE) {
      return;
    }
    Span range = shown.span().shift(tree.start(unit));
    for (Spot spot : spots.sinksAround(range)) {
      if (spot.part() instanceof TaintRule.Sink sink
          && sink.as().atExit()
          && holds(sink, spot, held)) {
        findings.addAll(reports.of(spot, range, held));
      }
    }
  }

  private void visit(Node node) {
    if (node instanceof Expr expr) {
      for (Use use : spots.of(expr)) {
        if (use.aspect() == Aspect.SINK && use.spot().part() instanceof TaintRule.Sink sink) {
          boolean counts = !sink.as().atExit() && (use.top() || !sink.as().exact());
          if (counts && evaluated.live(expr)) {
            reach(use.spot(), expr);
          }
        }
      }
    }
    node.forEachChild(this::visit);
  }

  private void reach(Spot spot, Expr expr) {
    Labels labels =
        Labels.join(isPassedTo(spot, expr) ? passed(expr) : deep(expr), taint.control(spot));
    if (labels != Labels.NONE) {
      reached.merge(spot, labels, Labels::join);
    }
  }

  /** Whether a sink is a call as such: what counts then is what is passed, and not the result. */
  private boolean isPassedTo(Spot spot, Expr expr) {
    Span range = expr.span().shift(tree.start(unit));
    boolean call = expr instanceof Expr.Call || expr instanceof Expr.New;
    return call
        && (spot.range().equals(range) || spots.isStatement(expr))
        && spot.match().bindings().values().stream().noneMatch(b -> b.range().equals(range));
  }

  private Labels passed(Expr call) {
    List<Argument> arguments = List.of();
    Labels all = Labels.NONE;
    if (call instanceof Expr.Call c) {
      arguments = c.arguments();
      all = deep(c.callee() instanceof Expr.Member m ? m.object() : c.callee());
    } else if (call instanceof Expr.New n) {
      arguments = n.arguments();
    }
    for (Argument argument : arguments) {
      all = Labels.join(all, deep(argument.value()));
    }
    return all;
  }

  private Labels deep(Expr expr) {
    return evaluated.value(expr).deepLabels();
  }

  private boolean holds(TaintRule.Sink sink, Spot spot, Labels labels) {
    return sink.requires().entrySet().stream()
        .allMatch(needed -> {
          Labels own = needed.getKey().isEmpty() ? labels : of(spot.match(), needed.getKey());
          return needed.getValue().holds(label -> RuleTaint.carries(own, label));
        });
  }

  private Labels of(Match match, String metavariable) {
    Binding binding = match.bindings().get(metavariable);
    Labels all = Labels.NONE;
    if (binding != null) {
      for (Expr expr : spots.within(binding.range(), unit)) {
        all = Labels.join(all, deep(expr));
      }
    }
    return all;
  }
}
