package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.model.ModelSet;
import dev.sightline.value.ModuleValues;
import dev.sightline.value.Semantics;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finished answers about a program, shared by all threads. Each knows what it rests on. When
 * something changes, all that rests on it, near or far, becomes doubtful; a doubtful answer is good
 * again once all that it rests on directly has turned out to be the same. So a change goes only as
 * far as it makes a difference. (The technique is that of incremental build systems and of query
 * based compilers: dirty by push, verified by pull.)
 */
final class Memo {
  private final Program program;
  private final SymbolTable symbols;
  private final SymbolTable sources;
  private final Models models;
  private final Registry registry;
  private final Entries entries;
  private final Map<Key, Answer> answers = new ConcurrentHashMap<>();

  /** What rests on each; null until something changes for the first time. */
  private volatile @Nullable Map<Key, Set<Key>> dependants;

  /** What the change at hand reaches. */
  private final Set<Key> reached = new HashSet<>();

  private final Map<String, ModuleValues> plain = new ConcurrentHashMap<>();

  Memo(Program program, Models models, boolean library) {
    this.program = program;
    this.symbols = new SymbolTable(program, models.set());
    this.sources = new SymbolTable(program, ModelSet.EMPTY);
    this.models = models;
    this.registry = new Registry(program, models.set(), symbols);
    this.entries = new Entries(models.set(), registry, library);
  }

  /** What can be asked, or changed. */
  sealed interface Key {
    record OfFunction(String path, String name, Context context, boolean bare) implements Key {}

    record OfModule(String path, boolean bare) implements Key {}

    record OfEntry(String path, String name) implements Key {}

    record OfFields(String path, String type) implements Key {}

    record OfHits(String path, String unit) implements Key {}

    /** What a function, or the code of a file outside functions (no name), calls. */
    record OfCalls(String path, String name) implements Key {}

    /** A unit with its context; nobody asks for it. */
    record OfUnit(String path, String unit) implements Key {}

    /** What functions leave in something that they share. */
    record OfShared(Shared shared, boolean object) implements Key {}

    /** A question whose answer takes nothing that functions share into account. */
    record Alone(Key of) implements Key {}

    /** Which functions do what with things of a name; nobody asks for it. */
    record OfUses(Uses.Kind kind, String name) implements Key {}

    /** By which calls a function is made an entry point; nobody asks for it. */
    record OfRegistered(String path, String name) implements Key {}

    /** What a name means in the files of a folder; nobody asks for it. */
    record OfName(String folder, String name) implements Key {}

    /** Which classes name one of this plain name among those they inherit from. */
    record OfHeirs(String name) implements Key {}

    /** Whether it is a question about what a function does, in whatever context. */
    default boolean concerns(Function function) {
      return switch (this) {
        case OfFunction f ->
            f.name.equals(function.name()) && f.path.equals(function.file().path());
        case Alone a -> a.of.concerns(function);
        default -> false;
      };
    }

    /** Whether its answer may rest on what functions share. */
    default boolean readsShared() {
      return (this instanceof OfFunction f && !f.bare) || this instanceof OfEntry;
    }

    /** Whether it is something that changes from outside. */
    default boolean isInput() {
      return switch (this) {
        case OfUnit u -> true;
        case OfName n -> true;
        case OfRegistered r -> true;
        case OfHeirs h -> true;
        case OfUses u -> true;
        default -> false;
      };
    }
  }

  /**
   * A finished answer.
   *
   * @param restsOn what was asked for it
   * @param doubtful whether something that it rests on may have changed
   * @param changed inputs among these that did change, so that it has to be worked out anew
   */
  record Answer(Object value, List<Key> restsOn, boolean doubtful, boolean changed) {}

  SymbolTable symbols() {
    return symbols;
  }

  /** What names mean if models are not asked: the source of libraries, where it is there. */
  SymbolTable sources() {
    return sources;
  }

  Models models() {
    return models;
  }

  Entries entries() {
    return entries;
  }

  /** Whether answers rest on what functions do with things of some name. */
  boolean knowsUses() {
    return track().keySet().stream().anyMatch(key -> key instanceof Key.OfUses);
  }

  Program program() {
    return program;
  }

  Registry registry() {
    return registry;
  }

  @Nullable Answer get(Key key) {
    return answers.get(key);
  }

  /** Keeps an answer. If it differs from the one before, those that rest on it are told. */
  void put(Key key, Object value, Set<Key> restsOn) {
    Answer answer = new Answer(value, List.copyOf(restsOn), false, false);
    Answer before = answers.get(key);
    if (before != null && !before.doubtful) {
      return; // another thread was faster
    }
    answers.put(key, answer);
    Map<Key, Set<Key>> known = dependants;
    if (known != null) {
      enter(key, answer, known);
    }
    if (before != null && !before.value.equals(value)) {
      dependants(key).forEach(this::change);
    }
  }

  /** What rests on an answer directly. */
  private Set<Key> dependants(Key key) {
    return track().getOrDefault(key, Set.of());
  }

  /** From now on it is known what rests on what, which a program that never changes needs not. */
  Map<Key, Set<Key>> track() {
    Map<Key, Set<Key>> known = dependants;
    return known == null ? begin() : known;
  }

  private synchronized Map<Key, Set<Key>> begin() {
    Map<Key, Set<Key>> known = dependants;
    if (known == null) {
      Map<Key, Set<Key>> all = new ConcurrentHashMap<>();
      dependants = all; // first, so that what is put meanwhile enters itself
      answers.forEach((key, answer) -> enter(key, answer, all));
      known = all;
    }
    return known;
  }

  private static void enter(Key key, Answer answer, Map<Key, Set<Key>> into) {
    for (Key on : answer.restsOn) {
      into.computeIfAbsent(on, k -> ConcurrentHashMap.newKeySet()).add(key);
    }
  }

  /** A doubtful answer turned out to be good. */
  void confirm(Key key) {
    answers.computeIfPresent(key, (k, a) -> new Answer(a.value, a.restsOn, a.changed, a.changed));
  }

  /** Brings a doubtful answer up to date; one about something that is gone counts as changed. */
  void ask(Summaries summaries, Key key) {
    Again.ask(summaries, key, program);
    Answer answer = answers.get(key);
    if (answer != null && answer.doubtful) {
      answers.remove(key);
      dependants(key).forEach(this::change);
    }
  }

  /** All that changed or became doubtful since this was asked last, while nobody else asks. */
  Set<Key> takeReached() {
    Set<Key> taken = Set.copyOf(reached);
    reached.clear();
    return taken;
  }

  private void change(Key key) {
    answers.computeIfPresent(key, (k, a) -> new Answer(a.value, a.restsOn, true, true));
  }

  /** Something changed from outside: all that rests on it is doubtful. */
  void changed(Key input) {
    Set<Key> direct = dependants(input);
    direct.forEach(this::change);
    reached.add(input);
    reached.addAll(direct);
    Deque<Key> open = new ArrayDeque<>(direct);
    while (!open.isEmpty()) {
      for (Key key : dependants(open.pop())) {
        Answer answer = answers.get(key);
        if (answer != null && !answer.doubtful) {
          reached.add(key);
          answers.put(key, new Answer(answer.value, answer.restsOn, true, answer.changed));
          open.add(key);
        }
      }
    }
  }

  /**
   * A file has a new version, which the program gives now.
   *
   * @param names whether definitions came or went, or names mean something else
   */
  void changed(ProgramFile file, boolean names) {
    if (names) {
      symbols.renewed().forEach(this::changed);
      sources.renewed().forEach(this::changed);
    }
    registry.changed(file, names).forEach(this::changed);
  }

  /** The code of a file outside functions, without labels. */
  ModuleValues plain(ProgramFile file) {
    return plain.computeIfAbsent(file.path(), p -> file.values().module(Semantics.NONE));
  }

  void forgetPlain(String path) {
    plain.remove(path);
  }
}
