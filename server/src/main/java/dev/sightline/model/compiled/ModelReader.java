package dev.sightline.model.compiled;

import dev.sightline.data.BinaryReader;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the models that {@link ModelWriter} wrote. */
public final class ModelReader {
  private final BinaryReader in;

  private ModelReader(BinaryReader in) {
    this.in = in;
  }

  /**
   * All models, in order.
   *
   * @throws IOException if the stream does, or holds something else
   */
  public static List<Model> read(InputStream stream) throws IOException {
    ModelReader reader = new ModelReader(new BinaryReader(stream));
    return reader.in.list(reader::model);
  }

  private Model model() {
    String library = in.text();
    String language = in.text();
    Place place = place();
    List<Model.Symbol> symbols = in.list(this::symbol);
    Model.Types types = types();
    Model.Flow flow =
        new Model.Flow(
            entries(this::source),
            entries(this::sink),
            entries(this::sanitizer),
            entries(this::guard),
            entries(this::propagator));
    List<Effect> effects = entries(this::effect);
    List<EntryPoint> points = entries(this::entryPoint);
    List<Setting> settings = entries(this::setting);
    return new Model(library, language, symbols, types, flow, points, effects, settings, place);
  }

  private Model.Symbol symbol() {
    return new Model.Symbol(in.text(), Set.copyOf(in.texts()), place());
  }

  private Model.Types types() {
    Map<String, String> results = map();
    Map<String, String> members = map();
    Map<String, String> constants = map();
    Map<String, List<String>> bases = new HashMap<>();
    in.texts().forEach(type -> bases.put(type, in.texts()));
    return new Model.Types(results, members, bases, constants, entries(this::made));
  }

  /** One for each name of each entry; what else the entry says is shared. */
  private <T> List<T> entries(Supplier<Function<Callee, T>> rest) {
    List<T> all = new ArrayList<>();
    int size = in.number();
    for (int i = 0; i < size; i++) {
      List<Callee> callees = in.list(this::callee);
      Function<Callee, T> make = rest.get();
      for (Callee callee : callees) {
        all.add(make.apply(callee));
      }
    }
    return all;
  }

  private Callee callee() {
    return new Callee(in.text(), in.texts());
  }

  private Function<Callee, Model.Made> made() {
    String type = in.text();
    boolean ofReceiver = in.flag();
    List<Condition> when = conditions();
    Place place = place();
    return callee -> new Model.Made(callee, type, ofReceiver, when, place);
  }

  private Function<Callee, Source> source() {
    Source.Access access = Source.Access.valueOf(in.text());
    Arguments into = arguments();
    String kind = in.text();
    String says = in.text();
    Place place = place();
    return callee -> new Source(callee, access, into, kind, says, place);
  }

  private Function<Callee, Sink> sink() {
    Sink.Access access = Sink.Access.valueOf(in.text());
    Arguments argument = arguments();
    String kind = in.text();
    List<Condition> when = conditions();
    String says = in.text();
    Place place = place();
    return callee -> new Sink(callee, access, argument, kind, when, says, place);
  }

  private Function<Callee, Sanitizer> sanitizer() {
    Set<String> kinds = Set.copyOf(in.texts());
    boolean undoes = in.flag();
    List<Condition> when = conditions();
    Place place = place();
    return callee -> new Sanitizer(callee, kinds, undoes, when, place);
  }

  private Function<Callee, Guard> guard() {
    Arguments argument = arguments();
    Set<String> kinds = Set.copyOf(in.texts());
    boolean holds = in.flag();
    Guard.Tells tells = Guard.Tells.valueOf(in.text());
    List<Condition> when = conditions();
    Place place = place();
    return callee -> new Guard(callee, argument, kinds, holds, tells, when, place);
  }

  private Function<Callee, Propagator> propagator() {
    Arguments from = arguments();
    boolean toResult = in.flag();
    Arguments to = arguments();
    boolean keepsText = in.flag();
    Place place = place();
    return callee -> new Propagator(callee, from, toResult, to, keepsText, place);
  }

  private Function<Callee, Effect> effect() {
    String effect = in.text();
    String says = in.text();
    Place place = place();
    return callee -> new Effect(callee, effect, says, place);
  }

  private Function<Callee, EntryPoint> entryPoint() {
    EntryPoint.How how = EntryPoint.How.valueOf(in.text());
    List<String> methods = in.texts();
    Arguments argument = arguments();
    String kind = in.text();
    List<String> untrusted = in.texts();
    Map<String, String> types = map();
    String converted = in.text();
    String returns = in.text();
    String after = in.text();
    Map<String, String> parts = map();
    List<Condition> when = conditions();
    String says = in.text();
    Place place = place();
    return callee ->
        new EntryPoint(
            how,
            callee.name(),
            methods,
            argument,
            kind,
            untrusted,
            types,
            converted,
            returns,
            after,
            parts,
            when,
            says,
            place);
  }

  private Function<Callee, Setting> setting() {
    Setting.How how = Setting.How.valueOf(in.text());
    List<String> keys = in.texts();
    Map<String, Arguments> parts = new HashMap<>();
    keys.forEach(key -> parts.put(key, arguments()));
    String type = in.text();
    List<String> read = in.texts();
    List<String> files = in.texts();
    String setBy = in.text();
    Place place = place();
    return callee -> new Setting(callee, how, parts, type, read, files, setBy, place);
  }

  private List<Condition> conditions() {
    return in.list(() -> new Condition(arguments(), Condition.Test.valueOf(in.text()), in.text()));
  }

  private Arguments arguments() {
    List<Integer> positions = in.list(in::number);
    return new Arguments(positions, in.texts(), in.number() - 1, in.flag(), in.flag(), in.flag());
  }

  private Map<String, String> map() {
    List<String> keys = in.texts();
    List<String> values = in.texts();
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return map;
  }

  private Place place() {
    return new Place(in.text(), in.number(), in.number(), in.text());
  }
}
