package dev.sightline.flow;

import dev.sightline.value.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what names mean that functions write to and read from. */
record SharedNames(Program program, SymbolTable table) {
  private static final int DEEPEST = 8;

  /** A variable at the top of a file. */
  Shared.@Nullable Spot variable(ProgramFile file, String name) {
    return inFile(file, List.of(name), 0);
  }

  /** Something with a qualified name, as a file means it. */
  Shared.@Nullable Spot named(ProgramFile from, String name) {
    return named(from, name, 0);
  }

  private Shared.@Nullable Spot named(ProgramFile from, String name, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    if (program.module(name, from.path()) != null) {
      return null;
    }
    if (table.resolve(from, name) instanceof Resolution.Library library) {
      return library.name().indexOf('.') < 0
          ? null
          : new Shared.Spot(Shared.ofLibrary(from, library.name()), List.of());
    }
    Program.Module module = program.holding(name, from.path());
    int start = module == null ? 0 : module.name().isEmpty() ? 0 : module.name().length() + 1;
    return module == null || start >= name.length()
        ? null
        : inFile(module.file(), Arrays.asList(name.substring(start).split("\\.", -1)), depth);
  }

  /** A member of a class stands in the nearest of its bases that has it. */
  private Shared inClass(Resolution.Type type, String name) {
    for (Resolution.Type ancestor : new Symbols(table, key -> {}).ancestors(type)) {
      if (ancestor.file().values().scope().member(ancestor.name(), name) != null) {
        return shared(ancestor, name);
      }
    }
    return shared(type, name);
  }

  private static Shared shared(Resolution.Type type, String name) {
    return new Shared(type.file().path(), type.file().names().of(type.header()) + "." + name);
  }

  private Shared.@Nullable Spot inFile(ProgramFile file, List<String> names, int depth) {
    String first = names.get(0);
    List<String> rest = names.subList(1, names.size());
    int header = file.names().definition(first);
    if (header >= 0) {
      return rest.isEmpty() || !(table.defined(file, header) instanceof Resolution.Type type)
          ? null
          : new Shared.Spot(inClass(type, rest.get(0)), rest.subList(1, rest.size()));
    }
    Value value = file.values().scope().lookup(first);
    String symbol = value == null ? null : value.symbols().single();
    boolean own = symbol != null && symbol.equals(SymbolTable.qualify(file, first));
    if (value == null || symbol == null || own || value.constants().known()) {
      return new Shared.Spot(new Shared(file.path(), first), rest);
    }
    boolean builtin = symbol.equals(first) && symbol.indexOf('.') < 0;
    String whole = rest.isEmpty() ? symbol : symbol + "." + String.join(".", rest);
    return builtin && rest.isEmpty() ? null : named(file, whole, depth + 1);
  }
}
