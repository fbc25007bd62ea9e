package dev.sightline.flow;

import dev.sightline.model.CallModel;
import dev.sightline.model.Guard;
import dev.sightline.model.Propagator;
import dev.sightline.model.Sanitizer;
import dev.sightline.model.SinkKind;
import dev.sightline.model.Source;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Labels;
import dev.sightline.value.Semantics.Write;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What a call of something that models know does to labels. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
record ModelCall(Scene scene, CallSite site, CallModel model) {

  /** The labels of its result. */
  Labels result() {
    Labels carried = Labels.NONE;
    if (model.propagators().isEmpty()) {
      for (Value input : site.inputs()) {
        carried = Labels.join(carried, live(input));
      }
    } else {
      for (Propagator propagator : model.propagators()) {
        carried = propagator.toResult() ? Labels.join(carried, from(propagator)) : carried;
      }
    }
    long safe = matched();
    long undone = 0;
    for (Sanitizer sanitizer : model.sanitizers()) {
      long kinds = Models.hold(sanitizer.when(), site) ? SinkKind.mask(sanitizer.kinds()) : 0;
      safe |= sanitizer.undoes() ? 0 : kinds;
      undone |= sanitizer.undoes() ? kinds : 0;
    }
    return Labels.join(changed(carried, safe, undone), came());
  }

  private static Labels changed(Labels labels, long safe, long undone) {
    boolean moved = (safe & SinkKind.NORMALISED.bit()) != 0;
    long lost = moved ? undone | SinkKind.ANCHORED.bit() : undone;
    return (safe | lost) == 0 ? labels : Taint.map(labels, m -> m.undone(lost).clear(safe));
  }

  /** What a regular expression lets through is all that gets out of a match. */
  private long matched() {
    Guards.Matching matching = carriesNothing() ? null : Guards.Matching.of(site);
    return matching == null ? 0 : SafePattern.safeKinds(matching.regex(), "fullmatch");
  }

  private boolean carriesNothing() {
    return site.inputs().stream().allMatch(v -> v.deepLabels() == Labels.NONE);
  }

  /** The result, which may begin like the text that it is made of. */
  Value withText(Value result) {
    for (Propagator propagator : model.propagators()) {
      List<Models.Part> parts = Models.parts(propagator.from(), site);
      if (propagator.keepsText() && !parts.isEmpty()) {
        return result.withTextOf(parts.get(0).value());
      }
    }
    return result;
  }

  private Labels from(Propagator propagator) {
    Labels all = Labels.NONE;
    for (Models.Part part : Models.parts(propagator.from(), site)) {
      all = Labels.join(all, live(part.value()));
    }
    return all;
  }

  /** What a value carries; one of a few known constants is nobody's choice. */
  static Labels live(Value value) {
    return value.constants().known() || Harm.isNumber(value) ? Labels.NONE : value.deepLabels();
  }

  private Labels came() {
    Labels all = Labels.NONE;
    for (Source source : model.sources()) {
      if (source.access() != Source.Access.ARGUMENT) {
        all = Labels.join(all, mark(scene, source, site.call()));
      }
    }
    return all;
  }

  static Labels mark(Scene scene, Source source, Expr at) {
    Place place = scene.place(at);
    Steps steps = Steps.of(new Step(place, source.says(), Step.Kind.SOURCE));
    Origin origin = new Origin.Source(place, source.kind(), source.says());
    return Taint.of(new Mark(origin, 0, false, steps));
  }

  /** What it leaves in its arguments and receiver. */
  List<Write> writes() {
    List<Write> writes = new ArrayList<>();
    for (Source source : model.sources()) {
      if (source.access() == Source.Access.ARGUMENT) {
        add(writes, Models.parts(source.into(), site), mark(scene, source, site.call()));
      }
    }
    for (Propagator propagator : model.propagators()) {
      Labels carried = from(propagator);
      if (carried != Labels.NONE) {
        add(writes, Models.parts(propagator.to(), site), carried);
      }
    }
    for (Guard guard : model.guards()) {
      if (guard.tells() == Guard.Tells.RETURN && Models.hold(guard.when(), site)) {
        long safe = SinkKind.mask(guard.kinds());
        for (Models.Part part : Models.parts(guard.argument(), site)) {
          writes.add(new Write(part.expr(), Guards.cleared(part.value(), safe)));
        }
      }
    }
    return writes;
  }

  private static void add(List<Write> writes, List<Models.Part> parts, Labels carried) {
    for (Models.Part part : parts) {
      writes.add(new Write(part.expr(), part.value().plusLabels(carried)));
    }
  }
}
