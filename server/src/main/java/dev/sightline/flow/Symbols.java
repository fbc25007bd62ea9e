package dev.sightline.flow;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import dev.sightline.value.Callable;
import dev.sightline.value.Value;
import dev.sightline.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What names mean, for an answer that rests on it: each look-up is noted. */
final class Symbols {
  private static final int MOST_ANCESTORS = 40;

  private final SymbolTable table;
  private final Consumer<Memo.Key> note;
  private final Map<String, Map<String, Found>> known = new HashMap<>();

  /** A look-up that was made before; nothing changes while there is one of these objects. */
  private record Found(Memo.Key key, Resolution resolution) {}

  Symbols(SymbolTable table, Consumer<Memo.Key> note) {
    this.table = table;
    this.note = note;
  }

  /** What a qualified name means in a file. */
  Resolution resolve(ProgramFile from, String name) {
    Map<String, Found> here = known.computeIfAbsent(from.folder(), folder -> new HashMap<>());
    Found found = here.get(name);
    if (found == null) {
      found = new Found(new Memo.Key.OfName(from.folder(), name), table.resolve(from, name));
      here.put(name, found);
    }
    note.accept(found.key);
    return found.resolution;
  }

  /** Whether models say anything of a function or method. */
  boolean isModelled(String name) {
    return table.says(name);
  }

  /** The type of an object of a class, seen as one of the classes that it inherits from. */
  static String superOf(String type) {
    return SymbolTable.superOf(type);
  }

  /** Qualified names of the classes that stand behind a class, in order. */
  List<String> bases(Resolution.Type type) {
    ProgramFile file = type.file();
    note.accept(new Memo.Key.OfUnit(file.path(), file.names().of(type.header())));
    return table.bases(type);
  }

  /** What a variable at the top of a file is, as it is written to; null if it is none. */
  Shared.@Nullable Spot variable(ProgramFile file, String name) {
    return table.variable(file, name);
  }

  /** The same of something known by a qualified name. */
  Shared.@Nullable Spot shared(ProgramFile from, String name) {
    note.accept(new Memo.Key.OfName(from.folder(), name));
    return table.shared(from, name);
  }

  /** What is asked now rests on by which calls a function is registered. */
  void registered(Resolution.Function function) {
    note.accept(new Memo.Key.OfRegistered(function.file().path(), function.name()));
  }

  /** The function or class whose definition a callee is. */
  @Nullable Resolution definition(ProgramFile file, Callable callable) {
    return table.definition(file, callable);
  }

  /** A class and the classes of the program that it inherits from, nearest first. */
  List<Resolution.Type> ancestors(Resolution.Type type) {
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

  /** The classes of the program that inherit from a class, near or far, in order. */
  List<Resolution.Type> heirs(Resolution.Type type) {
    List<Resolution.Type> all = new ArrayList<>(List.of(type));
    for (int i = 0; i < all.size() && all.size() < MOST_ANCESTORS; i++) {
      String name = all.get(i).definition().name().name();
      note.accept(new Memo.Key.OfHeirs(name));
      for (Resolution.Type heir : table.heirs(name)) {
        if (all.stream().noneMatch(heir::isSame) && inherits(heir, all.get(i))) {
          all.add(heir);
        }
      }
    }
    return all.subList(1, all.size());
  }

  private boolean inherits(Resolution.Type heir, Resolution.Type from) {
    return bases(heir).stream()
        .anyMatch(
            base -> resolve(heir.file(), base) instanceof Resolution.Type t && t.isSame(from));
  }

  /** The methods of a name that a class has itself, in order. */
  List<Resolution.Function> methods(Resolution.Type type, String name) {
    ProgramFile file = type.file();
    note.accept(new Memo.Key.OfUnit(file.path(), file.names().of(type.header())));
    List<Integer> headers = file.names().definitions(type.header(), name);
    headers.forEach(h -> note.accept(new Memo.Key.OfUnit(file.path(), file.names().of(h))));
    return headers.stream()
        .filter(header -> file.tree().unit(header).kind() == Unit.Kind.FUNCTION_HEADER)
        .map(header -> new Resolution.Function(file, header, type.name()))
        .toList();
  }

  /** The qualified name of the type that a header of a function names; null if it is not known. */
  @Nullable String typeOf(Resolution.Function function, @Nullable Expr type) {
    ProgramFile file = function.file();
    note.accept(new Memo.Key.OfUnit(file.path(), function.name()));
    return type == null ? null : named(file.values().of(function.header()), type);
  }

  private static @Nullable String named(Values values, Expr type) {
    if (type instanceof Expr.Index i) {
      String element = named(values, i.object());
      return element == null || !i.subscripts().isEmpty() ? element : element + "[]";
    }
    Value value = values.value(type);
    if (value.callable() != null && value.callable().definition() instanceof Stmt.ClassDef) {
      return value.callable().result().single();
    }
    String symbol = value.symbols().single();
    return symbol == null && value.symbols().isEmpty() && type instanceof Expr.Name n
        ? n.name()
        : symbol;
  }

  /** The classes of libraries from which a class inherits, as far as the program says. */
  List<String> libraries(Resolution.Type type) {
    List<String> all = new ArrayList<>();
    for (Resolution.Type ancestor : ancestors(type)) {
      for (String base : bases(ancestor)) {
        if (resolve(ancestor.file(), base) instanceof Resolution.Library l) {
          all.add(l.name());
        }
      }
    }
    return all;
  }

  /** The last name of an expression, as people call the thing. */
  static String lastName(Expr expr) {
    return switch (expr) {
      case Expr.Name n -> n.name();
      case Expr.Member m -> m.member().name();
      case Expr.Call c -> lastName(c.callee());
      case Expr.Index i -> lastName(i.object());
      case Expr.Await a -> lastName(a.value());
      default -> "";
    };
  }
}
