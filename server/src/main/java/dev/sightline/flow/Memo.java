package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.value.ModuleValues;
import dev.sightline.value.Semantics;
import dev.sightline.value.Value;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finished answers about one version of a program, shared by all threads. */
final class Memo {
  private final Symbols symbols;
  private final Models models;
  private final Entries entries;
  private final Map<Key, Object> answers = new ConcurrentHashMap<>();
  private final Map<String, ModuleValues> plain = new ConcurrentHashMap<>();

  Memo(Program program, Models models, Entries entries) {
    this.symbols = new Symbols(program);
    this.models = models;
    this.entries = entries;
  }

  /** What can be asked. */
  sealed interface Key {
    record OfFunction(String path, String name, List<Value> context, boolean bare) implements Key {}

    record OfModule(String path, boolean bare) implements Key {}

    record OfEntry(String path, String name) implements Key {}

    record OfFields(String path, String type) implements Key {}

    /** Whether it is a question about what a function does, in whatever context. */
    default boolean concerns(Function function) {
      return this instanceof OfFunction f
          && f.name.equals(function.name())
          && f.path.equals(function.file().path());
    }
  }

  Symbols symbols() {
    return symbols;
  }

  Models models() {
    return models;
  }

  Entries entries() {
    return entries;
  }

  @Nullable Object get(Key key) {
    return answers.get(key);
  }

  void put(Key key, Object answer) {
    answers.put(key, answer);
  }

  /** The code of a file outside functions, without labels. */
  ModuleValues plain(ProgramFile file) {
    return plain.computeIfAbsent(file.path(), p -> file.values().module(Semantics.NONE));
  }
}
