package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.CallModel;
import dev.sightline.model.Sanitizer;
import dev.sightline.model.SinkKind;
import dev.sightline.model.Source;
import dev.sightline.tree.Expr;
import dev.sightline.value.CallSite;
import dev.sightline.value.Constant;
import dev.sightline.value.Labels;
import dev.sightline.value.Names;
import dev.sightline.value.Value;
import java.util.IdentityHashMap;
import java.util.List;

/** What names and members stand for beyond their file: constants, types, sources, properties. */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
record Imported(Scene scene, IdentityHashMap<Expr, Value> values, SharedReads shared) {

  Value read(Expr expr, Value value) {
    Value whole = value;
    for (String symbol : value.symbols().values()) {
      whole = expr instanceof Expr.Member m ? property(m, symbol, whole) : whole;
      whole = elsewhere(symbol, whole);
      whole = expr instanceof Expr.Member ? shared.member(symbol, whole) : whole;
      CallModel model = scene.models().of(modelName(symbol));
      for (Source source : model.sources()) {
        if (UnitTaint.isRead(source)) {
          whole = whole.plusLabels(ModelCall.mark(scene, source, expr));
        }
      }
      whole = cleaned(model, whole);
    }
    if (!(expr instanceof Expr.Member m)) {
      return whole;
    }
    Value named = value.symbols().isEmpty() && whole.shape() == null ? byName(m, whole) : whole;
    return named.deepLabels() == Labels.NONE
        ? named
        : cleaned(scene.models().set().method(m.member().name(), ""), named);
  }

  /** A member may be safe where its object is not, as the last part of a path. */
  private static Value cleaned(CallModel model, Value value) {
    long safe = 0;
    for (Sanitizer sanitizer : model.sanitizers()) {
      safe |=
          sanitizer.when().isEmpty() && !sanitizer.undoes() ? SinkKind.mask(sanitizer.kinds()) : 0;
    }
    long cleared = safe;
    return cleared == 0
        ? value
        : value.relabelled((path, labels) -> Taint.map(labels, m -> m.clear(cleared)));
  }

  /** A member of an object of which nothing is known but what the code calls it. */
  private Value byName(Expr.Member member, Value value) {
    Value whole = value;
    String object = Symbols.lastName(member.object());
    for (Source source : scene.models().set().method(member.member().name(), object).sources()) {
      if (UnitTaint.isRead(source)) {
        whole = whole.plusLabels(ModelCall.mark(scene, source, member));
      }
    }
    String type =
        whole == value ? null : scene.models().set().memberType("*." + member.member().name());
    return type == null ? whole : whole.withTypes(Names.of(type));
  }

  /** The name under which models know a symbol. */
  private String modelName(String symbol) {
    return scene.resolve(symbol) instanceof Resolution.Library l ? l.name() : symbol;
  }

  private Value elsewhere(String symbol, Value value) {
    if (value.callable() != null || value.shape() != null || value.constants().known()) {
      return value;
    }
    Value found = scene.resolve(symbol) instanceof Resolution.Constant c ? c.value() : null;
    if (found != null) {
      return merged(value, found);
    }
    String known = scene.models().set().constant(modelName(symbol));
    if (known != null) {
      return merged(value, Value.of(Constant.text(known)));
    }
    String type = scene.models().set().memberType(modelName(symbol));
    return type == null || !value.types().isEmpty()
        ? value
        : value.withSymbols(Names.UNKNOWN).withTypes(Names.of(type));
  }

  private static Value merged(Value here, Value there) {
    return there.withSymbols(here.symbols()).withLabels(here.labels()).plusLabels(there.labels());
  }

  private Value property(Expr.Member member, String symbol, Value value) {
    Function getter = scene.resolve(symbol).function();
    if (getter == null || !getter.isProperty()) {
      return value;
    }
    Value object = values.getOrDefault(member.object(), Value.UNKNOWN);
    CallSite site = new CallSite(member, List.of(), value, object, List.of());
    return FunctionCall.of(scene, site, getter).effect(Value.UNKNOWN).result();
  }
}
