package dev.sightline.model.compiled;

import dev.sightline.data.BinaryWriter;
import dev.sightline.data.Place;
import dev.sightline.model.Arguments;
import dev.sightline.model.Callee;
import dev.sightline.model.Condition;
import dev.sightline.model.Effect;
import dev.sightline.model.EntryPoint;
import dev.sightline.model.Guard;
import dev.sightline.model.Model;
import dev.sightline.model.Propagator;
import dev.sightline.model.Sanitizer;
import dev.sightline.model.Setting;
import dev.sightline.model.Sink;
import dev.sightline.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes models for {@link ModelReader}. What one entry says of several names is written once. Sets
 * and maps are sorted, so that the same models give the same bytes.
 */
public final class ModelWriter {
  private final BinaryWriter out = new BinaryWriter();

  private ModelWriter() {}

  public static byte[] write(List<Model> models) {
    ModelWriter writer = new ModelWriter();
    writer.out.list(models, writer::model);
    return writer.out.toBytes();
  }

  private void model(Model model) {
    out.text(model.library());
    out.text(model.language());
    place(model.place());
    out.list(model.symbols(), this::symbol);
    types(model.types());
    Model.Flow flow = model.flow();
    entries(flow.sources(), Source::place, Source::callee, this::source);
    entries(flow.sinks(), Sink::place, Sink::callee, this::sink);
    entries(flow.sanitizers(), Sanitizer::place, Sanitizer::callee, this::sanitizer);
    entries(flow.guards(), Guard::place, Guard::callee, this::guard);
    entries(flow.propagators(), Propagator::place, Propagator::callee, this::propagator);
    entries(model.effects(), Effect::place, Effect::callee, this::effect);
    entries(model.entryPoints(), EntryPoint::place, e -> Callee.of(e.name()), this::entryPoint);
    entries(model.settings(), Setting::place, Setting::callee, this::setting);
  }

  private void symbol(Model.Symbol symbol) {
    out.text(symbol.name());
    sorted(symbol.kinds());
    place(symbol.place());
  }

  private void types(Model.Types types) {
    map(types.results());
    map(types.members());
    map(types.constants());
    Map<String, List<String>> bases = new TreeMap<>(types.bases());
    out.texts(bases.keySet());
    bases.values().forEach(out::texts);
    entries(types.made(), Model.Made::place, Model.Made::callee, this::made);
  }

  private void made(Model.Made made) {
    out.text(made.type());
    out.flag(made.ofReceiver());
    conditions(made.when());
  }

  /** Those that one entry made, which differ by their names alone, in one. */
  private <T> void entries(
      List<T> all, Function<T, Place> place, Function<T, Callee> callee, Consumer<T> rest) {
    List<List<T>> groups = new ArrayList<>();
    Place last = null;
    for (T one : all) {
      if (!place.apply(one).equals(last)) {
        groups.add(new ArrayList<>());
        last = place.apply(one);
      }
      groups.getLast().add(one);
    }
    out.list(
        groups,
        group -> {
          out.list(group, one -> callee(callee.apply(one)));
          rest.accept(group.getFirst());
          place(place.apply(group.getFirst()));
        });
  }

  private void callee(Callee callee) {
    out.text(callee.name());
    out.texts(callee.receivers());
  }

  private void source(Source source) {
    out.text(source.access().name());
    arguments(source.into());
    out.text(source.kind());
    out.text(source.says());
  }

  private void sink(Sink sink) {
    out.text(sink.access().name());
    arguments(sink.argument());
    out.text(sink.kind());
    conditions(sink.when());
    out.text(sink.says());
  }

  private void sanitizer(Sanitizer sanitizer) {
    sorted(sanitizer.kinds());
    out.flag(sanitizer.undoes());
    conditions(sanitizer.when());
  }

  private void guard(Guard guard) {
    arguments(guard.argument());
    sorted(guard.kinds());
    out.flag(guard.holds());
    out.text(guard.tells().name());
    conditions(guard.when());
  }

  private void propagator(Propagator propagator) {
    arguments(propagator.from());
    out.flag(propagator.toResult());
    arguments(propagator.to());
    out.flag(propagator.keepsText());
  }

  private void effect(Effect effect) {
    out.text(effect.effect());
    out.text(effect.says());
  }

  private void entryPoint(EntryPoint point) {
    out.text(point.how().name());
    out.texts(point.methods());
    arguments(point.argument());
    out.text(point.kind());
    out.texts(point.untrusted());
    map(point.types());
    out.text(point.converted());
    out.text(point.returns());
    out.text(point.after());
    map(point.parts());
    conditions(point.when());
    out.text(point.says());
  }

  private void setting(Setting setting) {
    out.text(setting.how().name());
    Map<String, Arguments> parts = new TreeMap<>(setting.parts());
    out.texts(parts.keySet());
    parts.values().forEach(this::arguments);
    out.text(setting.type());
    out.texts(setting.read());
    out.texts(setting.files());
    out.text(setting.setBy());
  }

  private void conditions(List<Condition> conditions) {
    out.list(
        conditions,
        condition -> {
          arguments(condition.argument());
          out.text(condition.test().name());
          out.text(condition.value());
        });
  }

  private void arguments(Arguments arguments) {
    out.list(arguments.positions(), out::number);
    out.texts(arguments.names());
    out.number(arguments.from() + 1);
    out.flag(arguments.receiver());
    out.flag(arguments.any());
    out.flag(arguments.spread());
  }

  private void sorted(Set<String> texts) {
    out.texts(new TreeSet<>(texts));
  }

  private void map(Map<String, String> texts) {
    Map<String, String> sorted = new TreeMap<>(texts);
    out.texts(sorted.keySet());
    out.texts(sorted.values());
  }

  private void place(Place place) {
    out.text(place.file());
    out.number(place.line());
    out.number(place.column());
    out.text(place.key());
  }
}
