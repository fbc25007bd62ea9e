package dev.sightline.flow;

import dev.sightline.model.CallModel;
import dev.sightline.model.Model;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Labels;
import dev.sightline.value.Names;
import dev.sightline.value.Semantics.Effect;
import dev.sightline.value.Semantics.Write;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A call of something that models, or the language, know by its qualified name. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same expression
record LibraryCall(Scene scene, CallSite site, String name) {

  /**
   * What it gives and does.
   *
   * @param result as far as the language tells
   */
  Effect effect(Value result) {
    CallModel model = scene.models().of(name);
    String type = scene.models().set().resultType(name);
    ModelCall call = new ModelCall(scene, site, model);
    Labels labels =
        result.constants().known() && model.sources().isEmpty() ? Labels.NONE : call.result();
    Value typed =
        type == null || result.types().single() != null ? result : result.withTypes(Names.of(type));
    Value made = call.withText(made(typed));
    return new Effect(made.plusLabels(labels), becoming(call.writes()));
  }

  /** A call may tell that its receiver is of another type from now on. */
  private List<Write> becoming(List<Write> writes) {
    if (site.receiver() == null) {
      return writes;
    }
    for (Model.Made made : scene.models().set().made(name)) {
      if (made.ofReceiver() && Models.mayHold(made.when(), site)) {
        Expr place = Models.receiver(site);
        Value last = site.receiver();
        for (Write write : writes) {
          last = write.place() == place ? write.value() : last;
        }
        List<Write> all = new ArrayList<>(writes);
        all.removeIf(w -> w.place() == place);
        List<String> types = new ArrayList<>(List.of(made.type()));
        types.addAll(Models.hold(made.when(), site) ? List.of() : last.types().values());
        all.add(new Write(place, last.withTypes(Names.of(types, true))));
        return all;
      }
    }
    return writes;
  }

  /** With the type that depends on the arguments, as that of a parser which resolves entities. */
  private Value made(Value value) {
    for (Model.Made made : scene.models().set().made(name)) {
      if (!made.ofReceiver() && Models.hold(made.when(), site)) {
        return value.withTypes(Names.of(made.type()));
      }
    }
    return value;
  }
}
