package dev.sightline.review;

import dev.sightline.flow.CallGraph;
import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.UnitCalls;
import dev.sightline.flow.UnitCalls.Act;
import dev.sightline.flow.UnitCalls.Edge;
import dev.sightline.flow.UnitCalls.How;
import dev.sightline.flow.UnitCalls.Missing;
import dev.sightline.flow.UnitCalls.Unseen;
import dev.sightline.index.Answers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Carries effects up the call graph: breadth first from the code under review, so that the first
 * way found to each thing is a shortest one. What is looked at is counted and bounded; the result
 * depends on the program alone.
 */
public final class EffectSearch {
  /** Functions that are followed for one question. */
  private static final int MOST_FUNCTIONS = 1200;

  private static final int DEEPEST = 16;

  private final CallGraph graph;
  private final Map<FunctionKey, UnitCalls> known = new HashMap<>();

  public EffectSearch(CallGraph graph) {
    this.graph = graph;
  }

  /** Something to look at, and how one gets there. */
  private record Step(FunctionKey at, @Nullable Step before, @Nullable Edge edge, int depth) {
    Way to(Act act) {
      Deque<Edge> edges = new ArrayDeque<>();
      Step step = this;
      while (step.edge != null && step.before != null) {
        edges.addFirst(step.edge);
        step = step.before;
      }
      return new Way(step.at, List.copyOf(edges), act);
    }
  }

  /** One of a sort is enough of what callees do. */
  private record Sort(boolean source, String kind, String says) {
    static Sort of(Act act) {
      return new Sort(act.source(), act.kind(), act.says());
    }
  }

  /** What functions and code outside functions call by themselves. */
  public UnitCalls calls(FunctionKey key) {
    return known.computeIfAbsent(key, graph::of);
  }

  /** What happens when some functions, or the code of a file outside functions, run. */
  public Reach of(List<FunctionKey> roots) {
    return new Run(roots, edge -> edge.how() != How.IMPORT).reach();
  }

  /**
   * What happens when files are imported, by what they import in turn; what is installed is not
   * followed, nor what is only handed on.
   */
  public Reach onImport(List<FunctionKey> files) {
    return new Run(files, EffectSearch::isRunOnImport).reach();
  }

  private static boolean isRunOnImport(Edge edge) {
    boolean run = edge.how() != How.HANDED && edge.how() != How.OBJECT;
    return run && !Answers.isAbsolute(edge.to().path());
  }

  private final class Run {
    private final Predicate<Edge> followed;
    private final int roots;
    private final Deque<Step> open = new ArrayDeque<>();
    private final Set<FunctionKey> seen = new HashSet<>();
    private final Set<Sort> sorts = new HashSet<>();
    private final List<Way> direct = new ArrayList<>();
    private final List<Way> farther = new ArrayList<>();
    private final List<Unseen> unseen = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private int functions;
    private int calls;
    private int lost;
    private boolean complete = true;

    Run(List<FunctionKey> roots, Predicate<Edge> followed) {
      this.followed = followed;
      this.roots = roots.size();
      for (FunctionKey root : roots) {
        if (seen.add(root)) {
          open.add(new Step(root, null, null, 0));
        }
      }
    }

    Reach reach() {
      while (!open.isEmpty()) {
        if (functions >= MOST_FUNCTIONS + roots) {
          complete = false;
          break;
        }
        look(open.remove());
      }
      Reach.Extent extent = new Reach.Extent(functions, calls, lost, complete);
      return new Reach(direct, farther, unseen, missing, extent);
    }

    private void look(Step step) {
      UnitCalls here = calls(step.at);
      functions++;
      calls += here.calls();
      lost += here.unseen().size();
      if (step.edge == null) {
        unseen.addAll(here.unseen());
        missing.addAll(here.missing());
        here.acts()
            .forEach(act -> {
              sorts.add(Sort.of(act));
              direct.add(step.to(act));
            });
      } else {
        here.acts().stream()
            .filter(act -> sorts.add(Sort.of(act)))
            .forEach(act -> farther.add(step.to(act)));
      }
      follow(step, here);
    }

    private void follow(Step step, UnitCalls here) {
      for (Edge edge : here.edges()) {
        if (followed.test(edge) && !seen.contains(edge.to())) {
          if (step.depth >= DEEPEST) {
            complete = false;
          } else {
            seen.add(edge.to());
            open.add(new Step(edge.to(), step, edge, step.depth + 1));
          }
        }
      }
    }
  }
}
