package dev.sightline.flow;

import dev.sightline.flow.Resolution.Function;
import dev.sightline.index.Dependency;
import dev.sightline.model.EntryPoint;
import dev.sightline.model.ModelSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The functions of a program that calls make entry points, wherever in the workspace these calls
 * stand. Worked out when first asked for; from then on kept up to date. Safe for all threads.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same version
final class Registry implements Registrations {
  private final Program program;
  private final RegisteringCalls calls;
  private final Map<String, OfFile> files = new TreeMap<>();
  private @Nullable Map<Registered, List<EntryPoint>> known;

  /** A function that is registered, by the name of its header in its file. */
  private record Registered(String path, String name) {}

  /** What the calls in one version of a file register. */
  private record OfFile(ProgramFile file, List<RegisteringCalls.Call> calls) {}

  Registry(Program program, ModelSet models, SymbolTable symbols) {
    this.program = program;
    this.calls = new RegisteringCalls(models, new Symbols(symbols, key -> {}));
  }

  @Override
  public List<EntryPoint> of(Symbols symbols, Function function) {
    symbols.registered(function);
    return all().getOrDefault(new Registered(function.file().path(), function.name()), List.of());
  }

  private synchronized Map<Registered, List<EntryPoint>> all() {
    Map<Registered, List<EntryPoint>> all = known;
    if (all == null) {
      Set<String> paths = new LinkedHashSet<>();
      calls.words().forEach(words -> paths.addAll(program.mentioning(words)));
      paths.forEach(this::look);
      all = collect();
      known = all;
    }
    return all;
  }

  private void look(String path) {
    ProgramFile file = program.file(path);
    if (file == null || !calls.mayBeIn(file)) {
      files.remove(path);
    } else if (!files.containsKey(path) || files.get(path).file != file) {
      files.put(path, new OfFile(file, calls.of(file)));
    }
  }

  private Map<Registered, List<EntryPoint>> collect() {
    Map<Registered, List<EntryPoint>> all = new HashMap<>();
    for (OfFile of : files.values()) {
      for (RegisteringCalls.Call call : of.calls) {
        for (Function function : calls.functions(of.file, call)) {
          List<EntryPoint> points =
              all.computeIfAbsent(
                  new Registered(function.file().path(), function.name()), f -> new ArrayList<>());
          if (!points.contains(call.point())) {
            points.add(call.point());
          }
        }
      }
    }
    return all;
  }

  /**
   * After a file has changed: what is registered otherwise than before.
   *
   * @param names whether names mean something else
   */
  synchronized List<Memo.Key> changed(ProgramFile file, boolean names) {
    Map<Registered, List<EntryPoint>> before = known;
    boolean concerned = files.containsKey(file.path()) || calls.mayBeIn(file);
    if (before == null || !(names || concerned)) {
      return List.of();
    }
    look(file.path());
    Map<Registered, List<EntryPoint>> now = collect();
    known = now;
    Set<Registered> all = new HashSet<>(before.keySet());
    all.addAll(now.keySet());
    return all.stream()
        .filter(f -> !before.getOrDefault(f, List.of()).equals(now.getOrDefault(f, List.of())))
        .<Memo.Key>map(f -> new Memo.Key.OfRegistered(f.path, f.name))
        .toList();
  }

  /** What answers about registrations rest on. */
  Dependency restsOn() {
    return Dependency.mentions(
        program.language(), calls.words(), program::mentioning, program::hash);
  }
}
