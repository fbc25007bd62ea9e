package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Unit;
import dev.sightline.value.Constant;
import dev.sightline.value.Evaluated;
import dev.sightline.value.ModuleValues;
import dev.sightline.value.Shape;
import dev.sightline.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What functions, classes and files do, worked out on demand. Confined to one thread; what is
 * finished goes to {@link Memo}, which all threads share.
 *
 * <p>A question that is asked again while it is being answered (recursion) gets what is known so
 * far; whoever started it asks once more until the answer stays the same. Answers that rest on such
 * provisional ones are not kept.
 */
final class Summaries {
  /** UTF-16 code units of a body up to which calls of it are followed with what they pass. */
  static final int EXACT_LENGTH = 3000;

  private static final int DEEPEST = 60;
  private static final int MOST_ROUNDS = 6;

  private final Memo memo;
  private final Runnable check;
  private final boolean alone;
  private final Symbols symbols;
  private final Symbols sources;
  private final Deque<Running> running = new ArrayDeque<>();
  private final Set<Memo.Key> asked = new HashSet<>();
  private final Set<Memo.Key> verifying = new HashSet<>();

  /** A question being answered, and whether its answer rests on one that is not finished. */
  private static final class Running {
    final Memo.Key key;
    final Map<Memo.Key, Kept> round = new HashMap<>();
    final Set<Memo.Key> restsOn = new HashSet<>();
    @Nullable Object soFar;
    boolean asked;
    int lowest;

    Running(Memo.Key key, int depth) {
      this.key = key;
      this.lowest = depth;
    }
  }

  /** An answer that is good for one round of an unfinished question. */
  private record Kept(Object value, Set<Memo.Key> restsOn) {}

  Summaries(Memo memo, Runnable check) {
    this(memo, check, false);
  }

  private Summaries(Memo memo, Runnable check, boolean alone) {
    this.memo = memo;
    this.check = check;
    this.alone = alone;
    this.symbols = new Symbols(memo.symbols(), this::note);
    this.sources = new Symbols(memo.sources(), this::note);
  }

  Symbols symbols() {
    return symbols;
  }

  /** What names mean down to the source of libraries. */
  Symbols sources() {
    return sources;
  }

  /** What a function, or the code of a file outside functions, calls and does by itself. */
  UnitCalls calls(FunctionKey key, Program program) {
    ProgramFile file = program.file(key.path());
    return file == null
        ? UnitCalls.NONE
        : answer(
            new Memo.Key.OfCalls(key.path(), key.name()),
            UnitCalls.NONE,
            () -> new CallsOf(this, file, program).of(key));
  }

  /** What was asked from outside so far. */
  Set<Memo.Key> asked() {
    return asked;
  }

  Models models() {
    return memo.models();
  }

  /** Whether what functions share is left out. */
  boolean isAlone() {
    return alone;
  }

  /** The same answers, but with nothing that functions share taken into account. */
  Summaries alone() {
    return new Summaries(memo, check, true);
  }

  /** What a function does with whatever it is passed. */
  Summary unknown(Function function) {
    List<Parameter> parameters = function.definition().signature().parameters();
    return of(function, Binding.unknown(parameters).context(), false);
  }

  /**
   * What functions leave in something that they share, of that which comes from sources.
   *
   * @param object whether it is an object of a class of the program
   */
  Value shared(Shared shared, boolean object) {
    return answer(
        new Memo.Key.OfShared(shared, object),
        Value.UNKNOWN,
        () -> {
          Summaries without = alone();
          Value left = new SharedState(without, memo.program()).of(shared, object);
          without.asked.forEach(this::note);
          return left;
        });
  }

  /** What a function does in a context. */
  Summary of(Function function, Context context, boolean bare) {
    if (function.body() < 0) {
      return Summary.BOTTOM;
    }
    if (!context.isFollowed()) {
      return Summary.handingOn(context);
    }
    boolean recursive =
        !function.hasOwnReceiver() && running.stream().anyMatch(r -> r.key.concerns(function));
    Context used = recursive ? Binding.unknown(function.parameters()).context() : context;
    Memo.Key key = new Memo.Key.OfFunction(function.file().path(), function.name(), used, bare);
    return answer(key, Summary.BOTTOM, () -> summarise(function, used, bare));
  }

  private <T> T answer(Memo.Key question, T bottom, Supplier<T> work) {
    Memo.Key key = alone && question.readsShared() ? new Memo.Key.Alone(question) : question;
    note(key);
    Memo.Answer known = memo.get(key);
    if (known != null && (!known.doubtful() || holds(key, known))) {
      return typed(known.value());
    }
    int depth = 0;
    for (Running r : (Iterable<Running>) running::descendingIterator) {
      if (r.key.equals(key)) {
        r.asked = true;
        return provisional(r.soFar, depth, bottom);
      }
      Kept kept = r.round.get(key);
      if (kept != null) {
        kept.restsOn().forEach(this::note);
        return provisional(kept.value(), depth, bottom);
      }
      depth++;
    }
    if (depth >= DEEPEST) {
      running.forEach(r -> r.lowest = -1);
      return bottom;
    }
    return run(new Running(key, depth), depth, work);
  }

  /** Remembers that the question at hand rests on something. */
  void note(Memo.Key key) {
    (running.isEmpty() ? asked : running.peek().restsOn).add(key);
  }

  /** Whether a doubtful answer is still good: all that it rests on has to be as it was. */
  private boolean holds(Memo.Key key, Memo.Answer known) {
    if (known.changed() || !verifying.add(key)) {
      return false;
    }
    try {
      for (Memo.Key on : known.restsOn()) {
        Memo.Answer below = on.isInput() || on.equals(key) ? null : memo.get(on);
        if (below != null && below.doubtful()) {
          memo.ask(this, on);
        }
        Memo.Answer now = memo.get(key);
        if (now == null || now.changed()) {
          return false;
        }
      }
      memo.confirm(key);
      return true;
    } finally {
      verifying.remove(key);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a key has answers of one type
  private static <T> T typed(Object answer) {
    return (T) answer;
  }

  private <T> T provisional(@Nullable Object soFar, int depth, T bottom) {
    for (Running r : running) {
      r.lowest = Math.min(r.lowest, depth);
    }
    return soFar == null ? bottom : typed(soFar);
  }

  private <T> T run(Running question, int depth, Supplier<T> work) {
    check.run();
    running.push(question);
    T answer;
    try {
      answer = work.get();
      for (int round = 1; question.asked && round < MOST_ROUNDS; round++) {
        if (answer.equals(question.soFar)) {
          break;
        }
        question.soFar = answer;
        question.round.clear();
        answer = work.get();
      }
    } finally {
      running.pop();
    }
    if (question.lowest >= depth) {
      memo.put(question.key, answer, question.restsOn);
    } else {
      question.restsOn.forEach(this::note);
      if (question.lowest >= 0) {
        keepForRound(question, answer);
      }
    }
    return answer;
  }

  /** An answer that rests on an unfinished one is good until that one changes. */
  private void keepForRound(Running question, Object answer) {
    int depth = 0;
    for (Running r : (Iterable<Running>) running::descendingIterator) {
      if (depth++ == question.lowest) {
        r.round.put(question.key, new Kept(answer, question.restsOn));
      }
      r.lowest = Math.min(r.lowest, question.lowest);
    }
  }

  private Summary summarise(Function function, Context context, boolean bare) {
    reads(function.file(), function.body());
    reads(function.file(), function.header());
    Scene scene = new Scene(this, function.file(), function.body(), function, context, bare);
    UnitTaint taint = new UnitTaint(scene, bare ? Entry.NONE : entry(function));
    Evaluated evaluated =
        function.file().values().evaluate(function.body(), module(function.file(), bare), taint);
    List<Hit> hits = bare ? List.of() : new SinkScan(scene, evaluated).hits();
    return new Summary(
        evaluated.result(),
        taint.exits(evaluated),
        taint.safeIf(true),
        taint.safeIf(false),
        hits,
        taint.open(),
        taint.stores());
  }

  /** What is asked now rests on a unit. */
  void reads(ProgramFile file, int unit) {
    note(new Memo.Key.OfUnit(file.path(), file.names().of(unit)));
  }

  /** The sinks that a unit's own sources reach, here or in what it calls. */
  List<Hit> hits(ProgramFile file, int unit) {
    Memo.Key key = new Memo.Key.OfHits(file.path(), file.names().of(unit));
    return answer(key, List.of(), () -> hitsOf(file, unit));
  }

  private List<Hit> hitsOf(ProgramFile file, int unit) {
    reads(file, unit);
    if (file.tree().unit(unit).kind() == Unit.Kind.FUNCTION_BODY) {
      int header = file.tree().parent(unit);
      Function function = new Function(file, header, file.values().classAround(header));
      List<Parameter> parameters = function.parameters();
      return of(function, Binding.unknown(parameters).context(), false).own();
    }
    Scene scene = new Scene(this, file, unit, null, Context.NONE, false);
    return new SinkScan(scene, evaluate(scene))
        .hits().stream().filter(hit -> !hit.fromInput()).toList();
  }

  /** The code of a file outside functions. */
  ModuleValues module(ProgramFile file, boolean bare) {
    Memo.Key key = new Memo.Key.OfModule(file.path(), bare);
    ModuleValues plain = memo.plain(file);
    if (bare) {
      return plain;
    }
    return answer(key, plain, () -> moduleOf(file));
  }

  private ModuleValues moduleOf(ProgramFile file) {
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      if (file.tree().unit(unit).kind() != Unit.Kind.FUNCTION_BODY) {
        note(new Memo.Key.OfUnit(file.path(), file.names().of(unit)));
      }
    }
    note(new Memo.Key.OfUnit(file.path(), ""));
    Scene scene = new Scene(this, file, 0, null, Context.NONE, true);
    return file.values().module(new UnitTaint(scene, Entry.NONE));
  }

  /** Evaluates a unit as such: for what it does by itself, with nothing known of its parameters. */
  Evaluated evaluate(Scene scene) {
    Entry entry = scene.function() == null ? Entry.NONE : entry(scene.function());
    UnitTaint taint = new UnitTaint(scene, entry);
    return scene.file().values().evaluate(scene.unit(), module(scene.file(), false), taint);
  }

  /** The same for a question: what is not seen is marked. */
  Evaluated ask(Scene scene) {
    Entry entry = scene.function() == null ? Entry.NONE : entry(scene.function());
    Asking asking = new Asking(scene, new UnitTaint(scene, entry));
    return scene.file().values().evaluate(scene.unit(), module(scene.file(), false), asking);
  }

  /** How a function is called from outside. */
  Entry entry(Function function) {
    Memo.Key key = new Memo.Key.OfEntry(function.file().path(), function.name());
    return answer(
        key,
        Entry.NONE,
        () -> {
          reads(function.file(), function.header());
          return memo.entries().of(this, function);
        });
  }

  /** An object of a type with what the methods of its class leave in its fields. */
  Value fields(ProgramFile file, String type, Value object) {
    if (!(symbols().resolve(file, type) instanceof Resolution.Type found)) {
      return object;
    }
    Memo.Key key = new Memo.Key.OfFields(found.file().path(), found.name());
    Value fields = answer(key, Value.UNKNOWN, () -> fieldsOf(found));
    return fields.shape() == null ? object : object.withShape(fields.shape());
  }

  private Value fieldsOf(Resolution.Type type) {
    Map<Constant, Value> all = new LinkedHashMap<>();
    for (Function method : new FieldWriters(symbols(), this::reads).of(type)) {
      collect(method, all);
    }
    if (all.isEmpty()) {
      return Value.UNKNOWN;
    }
    Shape shape = Shape.of(Shape.Kind.OBJECT, all, Value.UNKNOWN, false);
    return Value.UNKNOWN.withShape(shape);
  }

  private void collect(Function method, Map<Constant, Value> all) {
    List<Parameter> parameters = method.parameters();
    // bare: what a method finds in fields must not rest on what methods leave in them
    Summary summary = of(method, Binding.unknown(parameters).context().shallow(), true);
    Value self = summary.exits().get(0);
    Shape shape = self == null ? null : self.shape();
    if (shape == null || shape.kind() != Shape.Kind.OBJECT) {
      return;
    }
    shape
        .entries()
        .forEach((name, value) -> {
          Value outside = value.relabelled((path, labels) -> Taint.sources(labels));
          all.merge(name, outside, Value::join);
        });
  }
}
