package dev.sightline.analysis;

import dev.sightline.flow.CallGraph;
import dev.sightline.flow.FunctionKey;
import dev.sightline.flow.Place;
import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.UnitCalls;
import dev.sightline.review.EffectSearch;
import dev.sightline.review.EffectTable;
import dev.sightline.review.Fact;
import dev.sightline.review.Reach;
import dev.sightline.review.Way;
import dev.sightline.tree.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a function whose name stands at an offset, or a call there, does. */
record EffectsAt(ProgramFile file, CallGraph calls, ReviewLines lines) {

  Optional<EffectTable.Row> of(int offset) {
    FunctionKey around = CallGraph.around(file, offset);
    EffectSearch search = new EffectSearch(calls);
    if (!around.isFile() && holds(CallGraph.name(file, around), offset)) {
      return Optional.of(row(around, CallGraph.name(file, around), search.of(List.of(around))));
    }
    UnitCalls here = search.calls(around);
    List<Way> direct = new ArrayList<>();
    List<FunctionKey> callees = new ArrayList<>();
    Span range = null;
    for (UnitCalls.Act act : here.acts()) {
      if (!act.source() && holds(act.at(), offset)) {
        direct.add(new Way(around, List.of(), act));
        range = file.range(act.at());
      }
    }
    for (UnitCalls.Edge edge : here.edges()) {
      if (edge.how() == UnitCalls.How.CALL && holds(edge.at(), offset)) {
        callees.add(edge.to());
        range = file.range(edge.at());
      }
    }
    if (range == null) {
      return Optional.empty();
    }
    Reach own = new Reach(direct, List.of(), List.of(), List.of(), Reach.NOTHING.extent());
    return Optional.of(
        row(callees.isEmpty() ? around : callees.get(0), range, own.and(search.of(callees))));
  }

  private EffectTable.Row row(FunctionKey key, Span range, Reach reach) {
    int line = file.tree().text().lineOf(range.start()) + 1;
    Fact at = lines.fact(file.path(), line, "");
    return EffectTable.row(key, at, reach, lines);
  }

  private boolean holds(Place place, int offset) {
    return holds(file.range(place), offset);
  }

  private static boolean holds(Span span, int offset) {
    return span.start() <= offset && offset <= span.end();
  }
}
