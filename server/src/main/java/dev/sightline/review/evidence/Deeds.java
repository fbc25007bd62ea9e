package dev.sightline.review.evidence;

import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.Lookup;
import dev.sightline.flow.UnitCalls;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a function does to the world, itself and through what it calls, breadth first and bounded.
 */
final class Deeds {
  /** Effects by which one judges a call that one has not read. */
  static final Set<String> WEIGHTY =
      Set.of(
          "runtime-patch",
          "dynamic-import",
          "dynamic-code",
          "native-code",
          "process",
          "deserialisation",
          "privileges",
          "network-out",
          "network-listen");

  private static final int MOST_FUNCTIONS = 80;
  private static final int DEEPEST = 3;

  private final Lookup lookup;
  private final Set<FunctionKey> seen = new HashSet<>();
  private final List<Deed> deeds = new ArrayList<>();
  private final List<UnitCalls.Unseen> unseen = new ArrayList<>();

  /** Something done, and the calls that lead to the function that does it. */
  record Deed(UnitCalls.Act act, List<UnitCalls.Edge> way) {}

  private record Step(FunctionKey at, List<UnitCalls.Edge> way) {}

  private Deeds(Lookup lookup) {
    this.lookup = lookup;
  }

  static Deeds of(FunctionKey root, Lookup lookup) {
    Deeds deeds = new Deeds(lookup);
    Deque<Step> open = new ArrayDeque<>(List.of(new Step(root, List.of())));
    while (!open.isEmpty() && deeds.seen.size() < MOST_FUNCTIONS) {
      Step step = open.poll();
      if (deeds.seen.add(step.at)) {
        deeds.look(step, open);
      }
    }
    return deeds;
  }

  private void look(Step step, Deque<Step> open) {
    UnitCalls calls = lookup.calls(step.at);
    for (UnitCalls.Act act : calls.acts()) {
      if (!act.source() && weighs(act)) {
        deeds.add(new Deed(act, step.way));
      }
    }
    if (step.way.isEmpty()) {
      unseen.addAll(calls.unseen());
    }
    for (UnitCalls.Edge edge :
        step.way.size() < DEEPEST ? calls.edges() : List.<UnitCalls.Edge>of()) {
      if (edge.how() == UnitCalls.How.CALL) {
        List<UnitCalls.Edge> way = new ArrayList<>(step.way);
        way.add(edge);
        open.add(new Step(edge.to(), List.copyOf(way)));
      }
    }
  }

  /** What only looks does no harm; what sets members by name does. */
  private boolean weighs(UnitCalls.Act act) {
    return act.kind().equals("reflection")
        ? lookup.models().hasKind(act.name(), "member-set")
        : WEIGHTY.contains(act.kind());
  }

  List<Deed> all() {
    return deeds;
  }

  /** Calls of the function itself of which nobody can tell what they do. */
  List<UnitCalls.Unseen> unseen() {
    return unseen;
  }
}
