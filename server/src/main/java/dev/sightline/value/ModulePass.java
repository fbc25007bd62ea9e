package dev.sightline.value;

import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of a file outside functions, in order, for what it binds. A unit that finds the
 * names it uses as they were in the version before is not run again.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class ModulePass {

  /** What a unit found when it started, and what it left. */
  record Entry(long input, Map<String, Value> now, UnitRun.Exports exports) {}

  /** A class whose members are being run. */
  private record OpenClass(
      int header, String type, Map<String, Bound> now, Map<String, Bound> ever) {}

  private final SourceTree tree;
  private final Environment environment;
  private final IntFunction<UnitFacts> facts;
  private final Map<Long, Entry> before;
  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<String, Bound> now = new HashMap<>();
  private final Map<String, Bound> ever = new LinkedHashMap<>();
  private final Map<String, Map<String, Bound>> members = new LinkedHashMap<>();
  private final Map<String, Long> memberHashes = new HashMap<>();
  private final Deque<OpenClass> classes = new ArrayDeque<>();
  private final Set<String> globals = new LinkedHashSet<>();
  private final Set<String> written = new LinkedHashSet<>();
  private final Set<String> touched = new LinkedHashSet<>();

  ModulePass(
      SourceTree tree,
      Environment environment,
      IntFunction<UnitFacts> facts,
      Map<Long, Entry> before) {
    this.tree = tree;
    this.environment = environment;
    this.facts = facts;
    this.before = before;
  }

  ModuleScope run() {
    for (int i = 0; i < tree.unitCount(); i++) {
      UnitFacts of = facts.apply(i);
      globals.addAll(of.globals());
      written.addAll(of.members());
      if (tree.unit(i).kind() == Unit.Kind.FUNCTION_BODY) {
        touched.addAll(of.touched());
      } else {
        run(i, of);
      }
    }
    change(ever, globals, Value::forgotten);
    change(ever, touched, ModulePass::opened);
    for (Map<String, Bound> ofClass : members.values()) {
      change(ofClass, written, Value::forgotten);
      change(ofClass, touched, ModulePass::opened);
    }
    return new ModuleScope(ever, members, environment);
  }

  Map<Long, Entry> entries() {
    return entries;
  }

  private static void change(
      Map<String, Bound> bound, Set<String> names, UnaryOperator<Value> change) {
    bound.replaceAll((name, old) -> {
      Value value = names.contains(name) ? change.apply(old.value()) : old.value();
      return value.equals(old.value()) ? old : Bound.of(name, value);
    });
  }

  private static Value opened(Value value) {
    return value.shape() == null ? value : value.withShape(value.shape().forgotten());
  }

  private void run(int index, UnitFacts of) {
    int parent = tree.parent(index);
    while (!classes.isEmpty() && classes.peek().header() != parent) {
      classes.pop();
    }
    OpenClass around = classes.peek();
    String type = around == null ? "" : around.type();
    Unit unit = tree.unit(index);
    long input = input(type, of, around);
    Entry entry = before.get(unit.id());
    if (entry == null || entry.input() != input) {
      Map<String, Value> seen = seen(of, around);
      entry = new Entry(input, seen, export(unit, of, type, seen));
    }
    entries.put(unit.id(), entry);
    UnitRun.Exports exports = entry.exports();
    apply(exports, around == null ? now : around.now(), around == null ? ever : around.ever());
    if (around != null) {
      note(around.type(), exports);
    }
    if (unit.kind() == Unit.Kind.CLASS_HEADER
        && unit.statements().get(0) instanceof Stmt.ClassDef c) {
      open(index, type, c.name().name());
    }
  }

  private UnitRun.Exports export(Unit unit, UnitFacts of, String type, Map<String, Value> seen) {
    boolean binds = !of.bindings().bound().isEmpty() || !of.bindings().globals().isEmpty();
    if (!binds && of.touched().isEmpty()) {
      return UnitRun.Exports.NONE;
    }
    UnitRun run = new UnitRun(environment, unit, of, new UnitRun.Place(type, null));
    return run.exports(globals(seen, members, environment));
  }

  private void open(int index, String outer, String name) {
    String type = outer.isEmpty() ? environment.qualify(name) : outer + "." + name;
    Map<String, Bound> all = members.computeIfAbsent(type, t -> new LinkedHashMap<>());
    classes.push(new OpenClass(index, type, new HashMap<>(), all));
  }

  private static void apply(
      UnitRun.Exports exports, Map<String, Bound> now, Map<String, Bound> ever) {
    exports.deleted().forEach(now::remove);
    now.putAll(exports.end());
    exports
        .ever()
        .forEach((name, bound) -> ever.merge(name, bound, (a, b) -> Bound.join(name, a, b)));
  }

  /** The names that a unit uses, as they are when it starts. */
  private Map<String, Value> seen(UnitFacts of, @Nullable OpenClass around) {
    Map<String, Value> seen = new HashMap<>();
    of.forEachName(name -> {
      Bound bound = bound(name, around);
      if (bound != null) {
        seen.put(name, bound.value());
      }
    });
    return seen;
  }

  private @Nullable Bound bound(String name, @Nullable OpenClass around) {
    Bound bound = around == null ? null : around.now().get(name);
    return bound == null ? now.get(name) : bound;
  }

  private void note(String type, UnitRun.Exports exports) {
    long hash = Fingerprint.of(type);
    exports
        .ever()
        .forEach((name, bound) ->
            memberHashes.merge(name, Fingerprint.mix(hash, bound.hash()), Fingerprint::mix));
  }

  /** Stands for all that the code of a unit finds when it starts. */
  private long input(String type, UnitFacts of, @Nullable OpenClass around) {
    long[] hash = {Fingerprint.of(type)};
    of.forEachName(name -> {
      Bound bound = bound(name, around);
      hash[0] += bound == null ? 0 : bound.hash();
    });
    if (!memberHashes.isEmpty()) {
      of.reads().forEach(member -> hash[0] += memberHashes.getOrDefault(member, 0L));
    }
    return hash[0];
  }

  /** Names as a unit finds them when it starts. */
  static Frame.Globals globals(
      Map<String, Value> seen, Map<String, Map<String, Bound>> members, Environment environment) {
    return new Frame.Globals() {
      @Override
      public @Nullable Value lookup(String name) {
        Value value = seen.get(name);
        return value == null
            ? ModuleScope.elsewhere(seen.get(ModuleScope.WILDCARD), environment, name)
            : value;
      }

      @Override
      public @Nullable Value member(String type, String name) {
        Map<String, Bound> known = members.get(type);
        Bound bound = known == null ? null : known.get(name);
        return bound == null ? null : bound.value();
      }
    };
  }
}
