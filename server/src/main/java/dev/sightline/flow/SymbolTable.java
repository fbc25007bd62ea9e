package dev.sightline.flow;

import dev.sightline.index.Dependency;
import dev.sightline.model.ModelSet;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Stmt;
import dev.sightline.value.Value;
import dev.sightline.value.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what qualified names mean: through modules, re-exports, classes and their bases. Safe for
 * all threads; the answers hold for one version of the program.
 */
@SuppressWarnings("ReferenceEquality") // identity is what is meant: the same object
final class SymbolTable {
  private static final int DEEPEST = 12;
  private static final String SUPER = "super(";

  /** Under this name the function that fills new objects is found in every class. */
  static final String CONSTRUCTOR = "<init>";

  private final NotedProgram program;
  private final ModelSet models;
  private final Map<Name, Resolution> known = new ConcurrentHashMap<>();

  private final Map<Name, Optional<Shared.Spot>> shared = new ConcurrentHashMap<>();

  /** What was asked of the program for each. */
  private final Map<Name, Set<Dependency>> restsOn = new ConcurrentHashMap<>();

  /** Some file of each folder from which names were looked up. */
  private final Map<String, ProgramFile> origins = new ConcurrentHashMap<>();

  /** By plain name, the classes that name one among those that they inherit from. */
  private final Map<String, List<Program.Heir>> heirs = new ConcurrentHashMap<>();

  /** A qualified name as code in some folder means it. */
  private record Name(String folder, String name) {}

  SymbolTable(Program program, ModelSet models) {
    this.program = new NotedProgram(program);
    this.models = models;
  }

  /** What a qualified name means in a file. */
  Resolution resolve(ProgramFile from, String name) {
    Name key = new Name(from.folder(), name);
    Resolution found = known.get(key);
    if (found == null) {
      program.take(); // what is left of something that was given up
      found = resolve(from, name, 0);
      restsOn.put(key, program.take());
      known.put(key, found);
      origins.putIfAbsent(from.folder(), from);
      return found;
    }
    return current(found);
  }

  /** The classes that name one of this plain name among those that they inherit from, in order. */
  List<Resolution.Type> heirs(String plainName) {
    List<Resolution.Type> types = new ArrayList<>();
    for (Program.Heir heir : heirs.computeIfAbsent(plainName, program::heirs)) {
      ProgramFile file = newest(heir.file());
      int header = file.names().unit(heir.name());
      if (header >= 0 && defined(file, header, "") instanceof Resolution.Type type) {
        types.add(type);
      }
    }
    return types;
  }

  /** What there is to know of {@link #heirs} from outside. */
  Dependency heirsRestOn(String plainName) {
    List<Program.Heir> found = heirs.getOrDefault(plainName, List.of());
    return Dependency.heirs(
        program.language(), plainName, found.stream().map(SymbolTable::told).toList());
  }

  private static String told(Program.Heir heir) {
    return heir.file().path() + " " + heir.name();
  }

  /** What the meaning of a name in a folder rests on. */
  Set<Dependency> restsOn(String folder, String name) {
    return restsOn.getOrDefault(new Name(folder, name), Set.of());
  }

  /** The same thing in the newest version of its file. */
  private Resolution current(Resolution found) {
    return switch (found) {
      case Resolution.Function f -> {
        ProgramFile now = newest(f.file());
        int header = now == f.file() ? f.header() : now.names().unit(f.name());
        yield now == f.file()
            ? f
            : header < 0 ? Resolution.Unknown.IT : defined(now, header, f.type());
      }
      case Resolution.Type t -> {
        ProgramFile now = newest(t.file());
        int header =
            now == t.file() ? t.header() : now.names().unit(t.file().names().of(t.header()));
        yield now == t.file() ? t : header < 0 ? Resolution.Unknown.IT : defined(now, header, "");
      }
      default -> found;
    };
  }

  private ProgramFile newest(ProgramFile file) {
    ProgramFile now = program.file(file.path());
    return now == null ? file : now;
  }

  /** Looks everything up anew, and gives the keys of what means something else now. */
  List<Memo.Key> renewed() {
    Map<Name, Resolution> before = Map.copyOf(known);
    known.clear();
    shared.clear();
    List<Memo.Key> changed = new ArrayList<>(renewedHeirs());
    before.forEach((name, old) -> {
      ProgramFile from = origins.get(name.folder());
      if (from == null || !isSame(old, resolve(newest(from), name.name()))) {
        changed.add(new Memo.Key.OfName(name.folder(), name.name()));
      }
    });
    return changed;
  }

  private List<Memo.Key> renewedHeirs() {
    Map<String, List<Program.Heir>> before = Map.copyOf(heirs);
    heirs.clear();
    List<Memo.Key> changed = new ArrayList<>();
    before.forEach((name, old) -> {
      List<Program.Heir> now = heirs.computeIfAbsent(name, program::heirs);
      if (!old.stream()
          .map(SymbolTable::told)
          .toList()
          .equals(now.stream().map(SymbolTable::told).toList())) {
        changed.add(new Memo.Key.OfHeirs(name));
      }
    });
    return changed;
  }

  private static boolean isSame(Resolution a, Resolution b) {
    return switch (a) {
      case Resolution.Function f ->
          b instanceof Resolution.Function g
              && f.file().path().equals(g.file().path())
              && f.name().equals(g.name())
              && f.type().equals(g.type());
      case Resolution.Type t -> b instanceof Resolution.Type u && t.isSame(u);
      default -> a.equals(b);
    };
  }

  /** What functions share under a qualified name; null if it is nothing of that sort. */
  Shared.@Nullable Spot shared(ProgramFile from, String name) {
    return shared
        .computeIfAbsent(
            new Name(from.folder(), name),
            n -> Optional.ofNullable(new SharedNames(program, this).named(from, name)))
        .orElse(null);
  }

  /**
   * What functions share in a variable at the top of a file; null if it is nothing of that sort.
   */
  Shared.@Nullable Spot variable(ProgramFile file, String name) {
    return new SharedNames(program, this).variable(file, name);
  }

  private Resolution resolve(ProgramFile from, String name, int depth) {
    if (name.startsWith(SUPER)) {
      return above(from, name, depth);
    }
    if (depth > DEEPEST || name.isEmpty() || name.startsWith(".")) {
      return Resolution.Unknown.IT;
    }
    Program.Module module = program.holding(name, from.path());
    if (module == null && from.values().module().isEmpty() && defines(from, name)) {
      return in(from, name, depth);
    }
    if (module == null || (module.file().installed() && isModelled(name))) {
      return new Resolution.Library(name);
    }
    int start = module.name().isEmpty() ? 0 : module.name().length() + 1;
    return in(module.file(), name.substring(start), depth);
  }

  private static boolean defines(ProgramFile file, String name) {
    int dot = name.indexOf('.');
    return file.names().definition(dot < 0 ? name : name.substring(0, dot)) >= 0;
  }

  boolean says(String name) {
    return models.resultType(name) != null || !models.call(name).isEmpty();
  }

  /** A model tells more than the source of the library, of which it is an abstract. */
  private boolean isModelled(String name) {
    int dot = name.indexOf('.');
    return models.hasLibrary(dot < 0 ? name : name.substring(0, dot));
  }

  /** The type of an object of a class, seen as one of the classes that it inherits from. */
  static String superOf(String type) {
    return SUPER + type + ")";
  }

  private Resolution above(ProgramFile from, String name, int depth) {
    int end = name.indexOf(')');
    Resolution type = resolve(from, name.substring(SUPER.length(), end), depth + 1);
    return type instanceof Resolution.Type t && name.length() > end + 2
        ? inherited(t, name.substring(end + 2), depth + 1)
        : Resolution.Unknown.IT;
  }

  /** A dotted name inside a module. */
  private Resolution in(ProgramFile file, String rest, int depth) {
    int dot = rest.indexOf('.');
    String first = dot < 0 ? rest : rest.substring(0, dot);
    int header = file.names().definition(first);
    Resolution head = header >= 0 ? defined(file, header, "") : bound(file, first, depth);
    return dot < 0 ? head : below(file, head, rest.substring(dot + 1), depth);
  }

  private Resolution below(ProgramFile file, Resolution head, String rest, int depth) {
    return switch (head) {
      case Resolution.Type type -> member(type, rest, depth + 1);
      case Resolution.Library library -> new Resolution.Library(library.name() + "." + rest);
      case Resolution.Constant constant -> ofValue(file, constant.value(), rest, depth);
      default -> Resolution.Unknown.IT;
    };
  }

  private Resolution ofValue(ProgramFile file, Value value, String rest, int depth) {
    String type = value.types().single();
    if (type != null) {
      return resolve(file, type + "." + rest, depth + 1);
    }
    String symbol = value.symbols().single();
    return symbol == null ? Resolution.Unknown.IT : resolve(file, symbol + "." + rest, depth + 1);
  }

  /** A definition at the top of a file. */
  Resolution defined(ProgramFile file, int header) {
    return defined(file, header, "");
  }

  private static Resolution defined(ProgramFile file, int unit, String type) {
    return switch (file.tree().unit(unit).statements().get(0)) {
      case Stmt.ClassDef c -> {
        String around = file.values().classAround(unit);
        String name = c.name().name();
        yield new Resolution.Type(
            file, unit, around.isEmpty() ? qualify(file, name) : around + "." + name);
      }
      case Stmt.FunctionDef f -> new Resolution.Function(file, unit, type);
      default -> Resolution.Unknown.IT;
    };
  }

  static String qualify(ProgramFile file, String name) {
    String module = file.values().module();
    return module.isEmpty() ? name : module + "." + name;
  }

  /** A name that is imported or assigned at the top of a file. */
  private Resolution bound(ProgramFile file, String name, int depth) {
    Value value = file.values().scope().lookup(name);
    if (value == null) {
      return Resolution.Unknown.IT;
    }
    String symbol = value.symbols().single();
    boolean own = symbol != null && symbol.equals(qualify(file, name));
    if (symbol != null && !own && !value.constants().known() && value.shape() == null) {
      boolean module = program.module(symbol, file.path()) != null;
      return module ? new Resolution.Constant(value) : resolve(file, symbol, depth + 1);
    }
    return new Resolution.Constant(value);
  }

  /** A member of a class, or of the classes it inherits from. */
  private Resolution member(Resolution.Type type, String rest, int depth) {
    int dot = rest.indexOf('.');
    String name = dot < 0 ? rest : rest.substring(0, dot);
    Resolution found = direct(type, name, depth);
    return dot < 0 ? found : below(type.file(), found, rest.substring(dot + 1), depth);
  }

  private Resolution direct(Resolution.Type type, String name, int depth) {
    ProgramFile file = type.file();
    boolean makes = name.equals(CONSTRUCTOR);
    String own = makes ? constructor(type) : name;
    int header = file.names().definition(file.names().of(type.header()) + "." + own);
    if (header >= 0) {
      return defined(file, header, type.name());
    }
    if (makes && own.equals(type.definition().name().name())) {
      return Resolution.Unknown.IT; // named after its class, so that no other has it
    }
    Value value = file.values().scope().member(type.name(), name);
    if (value != null) {
      return new Resolution.Constant(value);
    }
    return inherited(type, name, depth);
  }

  private static String constructor(Resolution.Type type) {
    String name = type.definition().name().name();
    return type.file().values().conventions().constructor(name);
  }

  /** A member of the classes that a class inherits from. */
  private Resolution inherited(Resolution.Type type, String name, int depth) {
    Resolution outside = Resolution.Unknown.IT;
    for (String base : bases(type)) {
      Resolution found =
          depth > DEEPEST ? outside : resolve(type.file(), base + "." + name, depth + 1);
      if (found instanceof Resolution.Library) {
        outside = found;
      } else if (!(found instanceof Resolution.Unknown)) {
        return found;
      }
    }
    return outside;
  }

  /** Qualified names of the classes that stand behind a class, in order. */
  List<String> bases(Resolution.Type type) {
    List<String> bases = new ArrayList<>();
    Values values = type.file().values().of(type.header());
    for (Argument base : type.definition().bases()) {
      if (base.kind() == Argument.Kind.POSITIONAL) {
        Value value = values.value(base.value());
        bases.addAll(
            value.callable() != null && value.callable().definition() instanceof Stmt.ClassDef
                ? value.callable().result().values()
                : value.symbols().values());
      }
    }
    String implied = type.file().values().conventions().impliedBase(type.definition());
    if (!implied.isEmpty()) {
      bases.add(implied);
    }
    return bases;
  }

  /** The function or class whose definition a callee is. */
  @Nullable Resolution definition(ProgramFile file, dev.sightline.value.Callable callable) {
    int header = file.names().ofId(callable.place());
    if (header < 0 || file.tree().unit(header).statements().get(0) != callable.definition()) {
      return null;
    }
    return defined(file, header, file.values().classAround(header));
  }
}
