package dev.sightline.flow;

import dev.sightline.index.Dependency;
import dev.sightline.model.ModelSet;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names mean in a program, for those who ask other things than where data flows. Confined to
 * one thread; what is asked is noted, as what the answers rest on.
 */
public final class Lookup {
  private static final int MOST_ANCESTORS = 40;

  private final Program program;
  private final SymbolTable table;
  private final ModelSet models;
  private final Summaries summaries;
  private final Set<Dependency> reads = new LinkedHashSet<>();

  Lookup(Program program, Memo memo, Summaries summaries) {
    this.program = program;
    this.table = memo.symbols();
    this.models = memo.models().set();
    this.summaries = summaries;
  }

  /** What a function, or the code of a file outside functions, calls and does by itself. */
  public UnitCalls calls(FunctionKey key) {
    return summaries.calls(key, program);
  }

  /**
   * By what a function is called from outside.
   *
   * @param kind of what comes in: as of a source
   */
  public record Entry(String kind, String says) {}

  /** How a function is called from outside. */
  public List<Entry> entries(Resolution.Function function) {
    return summaries.entry(function).points().stream()
        .map(point -> new Entry(point.kind(), point.says()))
        .toList();
  }

  /** The key of a function. */
  public static FunctionKey key(Resolution.Function function) {
    return Callees.key(function);
  }

  public ModelSet models() {
    return models;
  }

  /** What a qualified name means in a file. */
  public Resolution resolve(ProgramFile from, String name) {
    Resolution found = table.resolve(from, name);
    reads.addAll(table.restsOn(from.folder(), name));
    switch (found) {
      case Resolution.Function f -> note(f.file());
      case Resolution.Type t -> note(t.file());
      default -> {}
    }
    return found;
  }

  /** The names under which models may know what a value is, or what its type is. */
  public List<String> libraryNames(ProgramFile from, Value value) {
    List<String> all = new ArrayList<>();
    for (List<String> names : List.of(value.symbols().values(), value.types().values())) {
      for (String name : names) {
        all.add(name);
        if (resolve(from, name) instanceof Resolution.Library library) {
          all.add(library.name());
        }
      }
    }
    return all.stream().distinct().toList();
  }

  /** The file that an import of this dotted name means; null if there is none. */
  public @Nullable ProgramFile module(String dotted, ProgramFile from) {
    ProgramFile found = program.module(dotted, from.path());
    String path = found == null ? dev.sightline.index.ContentHash.ABSENT : found.path();
    String folder = from.path().substring(0, from.path().lastIndexOf('/') + 1);
    reads.add(Dependency.module(program.language(), dotted, folder, path));
    if (found != null) {
      note(found);
    }
    return found;
  }

  /** A file by its path; null if it is gone or has no tree. */
  public @Nullable ProgramFile file(String path) {
    ProgramFile found = program.file(path);
    reads.add(Dependency.file(path, program.hash(path)));
    return found;
  }

  /** The answers rest on the whole of a file. */
  public void note(ProgramFile file) {
    reads.add(Dependency.file(file.path(), program.hash(file.path())));
  }

  /** The answers rest on something else. */
  public void note(Dependency dependency) {
    reads.add(dependency);
  }

  /** Qualified names of the classes that stand behind a class, in order. */
  public List<String> bases(Resolution.Type type) {
    return table.bases(type);
  }

  /** A class and the classes of the program that it inherits from, nearest first. */
  public List<Resolution.Type> ancestors(Resolution.Type type) {
    List<Resolution.Type> all = new ArrayList<>(List.of(type));
    for (int i = 0; i < all.size() && all.size() < MOST_ANCESTORS; i++) {
      for (String base : bases(all.get(i))) {
        if (resolve(all.get(i).file(), base) instanceof Resolution.Type above
            && all.stream().noneMatch(above::isSame)) {
          all.add(above);
        }
      }
    }
    return all;
  }

  /** The function or class of the file itself that a value is; null if it is none. */
  public @Nullable Resolution local(ProgramFile file, Value value) {
    return value.callable() == null ? null : table.definition(file, value.callable());
  }

  /** All that the answers so far rest on. */
  public List<Dependency> reads() {
    return List.copyOf(reads);
  }
}
