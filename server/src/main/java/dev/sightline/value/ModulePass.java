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
import org.jspecify.annotations.Nullable;

/**
 * Runs the code of a file outside functions, in order, for what it binds. A unit that finds the
 * names it uses as they were in the version before is not run again.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: a fast path, or the same object
final class ModulePass {

  /** What a unit found when it started, and what it left. */
  record Entry(long unit, long input, Map<String, Value> now, UnitRun.Exports exports) {}

  /** A class whose members are being run. */
  private record OpenClass(
      int header, String type, Map<String, Value> now, Map<String, Value> ever) {}

  private final SourceTree tree;
  private final Environment environment;
  private final IntFunction<UnitFacts> facts;
  private final Map<Long, Entry> before;
  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<String, Value> now = new HashMap<>();
  private final Map<String, Value> ever = new LinkedHashMap<>();
  private final Map<String, Map<String, Value>> members = new LinkedHashMap<>();
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
    globals.forEach(name -> ever.computeIfPresent(name, (n, value) -> value.forgotten()));
    touched.forEach(name -> ever.computeIfPresent(name, (n, value) -> opened(value)));
    for (Map<String, Value> ofClass : members.values()) {
      ofClass.replaceAll((name, value) -> written.contains(name) ? value.forgotten() : value);
      touched.forEach(name -> ofClass.computeIfPresent(name, (n, value) -> opened(value)));
    }
    return new ModuleScope(ever, members, environment.library());
  }

  Map<Long, Entry> entries() {
    return entries;
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
    Map<String, Value> seen = seen(of, around);
    long input = input(type, of, seen);
    Entry old = before.get(unit.id());
    UnitRun.Exports exports =
        old != null && old.input() == input && old.now().equals(seen)
            ? old.exports()
            : export(unit, of, type, seen);
    entries.put(unit.id(), new Entry(unit.id(), input, seen, exports));
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
    return run.exports(globals(seen, members, environment.library()));
  }

  private void open(int index, String outer, String name) {
    String type = outer.isEmpty() ? environment.qualify(name) : outer + "." + name;
    Map<String, Value> all = members.computeIfAbsent(type, t -> new LinkedHashMap<>());
    classes.push(new OpenClass(index, type, new HashMap<>(), all));
  }

  private static void apply(
      UnitRun.Exports exports, Map<String, Value> now, Map<String, Value> ever) {
    exports.deleted().forEach(now::remove);
    now.putAll(exports.end());
    exports.ever().forEach((name, value) -> ever.merge(name, value, Value::join));
  }

  /** The names that a unit uses, as they are when it starts. */
  private Map<String, Value> seen(UnitFacts of, @Nullable OpenClass around) {
    Map<String, Value> seen = new HashMap<>();
    for (Set<String> names :
        java.util.List.of(of.names(), of.bindings().bound(), Set.of(ModuleScope.WILDCARD))) {
      for (String name : names) {
        Value value = around == null ? null : around.now().get(name);
        value = value == null ? now.get(name) : value;
        if (value != null) {
          seen.put(name, value);
        }
      }
    }
    return seen;
  }

  private void note(String type, UnitRun.Exports exports) {
    long hash = Fingerprint.of(type);
    exports
        .ever()
        .forEach((name, value) ->
            memberHashes.merge(
                name, Fingerprint.mix(hash, Fingerprint.of(value)), Fingerprint::mix));
  }

  private long input(String type, UnitFacts of, Map<String, Value> seen) {
    long hash = Fingerprint.of(type);
    for (String member : of.reads()) {
      hash += memberHashes.getOrDefault(member, 0L);
    }
    for (Map.Entry<String, Value> entry : seen.entrySet()) {
      hash += Fingerprint.mix(Fingerprint.of(entry.getKey()), Fingerprint.of(entry.getValue()));
    }
    return hash;
  }

  /** Names as a unit finds them when it starts. */
  static Frame.Globals globals(
      Map<String, Value> seen, Map<String, Map<String, Value>> members, Library library) {
    return new Frame.Globals() {
      @Override
      public @Nullable Value lookup(String name) {
        Value value = seen.get(name);
        return value == null
            ? ModuleScope.elsewhere(seen.get(ModuleScope.WILDCARD), library, name)
            : value;
      }

      @Override
      public @Nullable Value member(String type, String name) {
        Map<String, Value> known = members.get(type);
        return known == null ? null : known.get(name);
      }
    };
  }
}
