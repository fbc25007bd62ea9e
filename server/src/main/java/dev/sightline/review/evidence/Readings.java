package dev.sightline.review.evidence;

import dev.sightline.flow.Lookup;
import dev.sightline.flow.ProgramFile;
import dev.sightline.flow.Resolution;
import dev.sightline.model.Setting;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which setting an expression reads. */
record Readings(SettingModels models, Lookup lookup, Missing missing) {
  private static final int DEEPEST = 6;

  /** What passes its argument on, as far as a setting's bounds are concerned. */
  private static final Set<String> PLAIN = Set.of("int", "float", "str", "bool", "list", "abs");

  /** What takes its left side unless that is nothing. */
  private static final Set<Operator> CHOICES = Set.of(Operator.OR, Operator.AND, Operator.COALESCE);

  /** What something that is not there is, in a sentence. */
  interface Missing {
    String source(ProgramFile from, String name);
  }

  Reading of(Spot spot) {
    return of(spot, 0);
  }

  /** The same of a value that something is assigned: a text is itself there, and no name. */
  Reading behind(Spot spot) {
    return of(spot, 1);
  }

  private Reading of(Spot given, int depth) {
    Spot spot = stripped(given);
    if (!(spot.node() instanceof Expr expr) || depth > DEEPEST) {
      return new Reading.Unknown("What `" + given.source() + "` is was not found out.");
    }
    if (expr instanceof Expr.StringLiteral s) {
      return depth == 0
          ? new Reading.Stored("", List.of(s.value()), null)
          : new Reading.Literal(spot);
    }
    if (expr instanceof Expr.Literal) {
      return new Reading.Literal(spot);
    }
    Reading stored = stored(spot, expr);
    if (stored != null) {
      return stored;
    }
    Reading named = named(spot, expr, depth);
    return named != null ? named : local(spot, expr, depth);
  }

  /** The setting that an expression reads by itself, not by what it is made of; or null. */
  Reading.@Nullable Stored direct(Spot spot) {
    if (!(spot.node() instanceof Expr expr)) {
      return null;
    }
    if (stored(spot, expr) instanceof Reading.Stored stored) {
      return stored;
    }
    for (String name : lookup.libraryNames(spot.file(), spot.value(expr))) {
      if (inStore(name) instanceof Reading.Stored stored) {
        return stored;
      }
    }
    return null;
  }

  /** The function of the program that a callee is; null if it is none. */
  Resolution.@Nullable Function function(Spot spot, Expr callee) {
    Value value = spot.value(callee);
    if (lookup.local(spot.file(), value) instanceof Resolution.Function own) {
      return own;
    }
    for (String name : value.symbols().values()) {
      if (lookup.resolve(spot.file(), name) instanceof Resolution.Function found) {
        return found;
      }
    }
    return null;
  }

  private static Spot stripped(Spot spot) {
    Spot inner = spot;
    while (true) {
      Expr next =
          switch (inner.node()) {
            case Expr.Binary b when CHOICES.contains(b.operator()) -> b.left();
            case Expr.Await a -> a.value();
            case Expr.Call c
                when c.callee() instanceof Expr.Name n
                    && PLAIN.contains(n.name())
                    && c.arguments().size() == 1 ->
                c.arguments().get(0).value();
            default -> null;
          };
      if (next == null) {
        return inner;
      }
      inner = inner.with(next);
    }
  }

  /** A path of members and keys behind something that models know to hold settings. */
  private @Nullable Reading stored(Spot spot, Expr expr) {
    List<String> path = new ArrayList<>();
    Expr at = expr;
    Spot fallback = null;
    while (true) {
      String store = path.isEmpty() ? null : store(spot, at);
      if (store != null) {
        return new Reading.Stored(store, List.copyOf(path), fallback);
      }
      switch (at) {
        case Expr.Member m -> {
          path.add(0, m.member().name());
          at = m.object();
        }
        case Expr.Index i when key(spot, i) != null -> {
          path.add(0, key(spot, i));
          at = i.object();
        }
        case Expr.Call c -> {
          Reading looked = lookedUp(spot, c);
          List<String> keys = keys(spot, c);
          if (looked != null || keys.isEmpty() || !(c.callee() instanceof Expr.Member m)) {
            return looked;
          }
          path.addAll(0, keys);
          fallback = fallback(spot, c, keys.size());
          at = m.object();
        }
        default -> {
          Expr before = at instanceof Expr.Name n ? spot.values().assigned(n) : null;
          if (before == null || path.size() > DEEPEST || before.span().contains(at.span())) {
            return null;
          }
          at = before;
        }
      }
    }
  }

  private static @Nullable String key(Spot spot, Expr.Index index) {
    return index.subscripts().size() == 1
        ? Properties.text(spot.with(index.subscripts().get(0)))
        : null;
  }

  /** The texts that a call of {@code get} and its like begins with: one, or a section and a key. */
  private static List<String> keys(Spot spot, Expr.Call call) {
    List<String> keys = new ArrayList<>();
    boolean gets = call.callee() instanceof Expr.Member m && m.member().name().startsWith("get");
    for (Argument argument : gets ? call.arguments() : List.<Argument>of()) {
      String text =
          argument.kind() == Argument.Kind.POSITIONAL
              ? Properties.text(spot.with(argument.value()))
              : null;
      if (text == null || keys.size() == 2) {
        break;
      }
      keys.add(text);
    }
    boolean plainGet = call.callee() instanceof Expr.Member m && m.member().name().equals("get");
    return plainGet && keys.size() == 2 ? keys.subList(0, 1) : keys;
  }

  private static @Nullable Spot fallback(Spot spot, Expr.Call call, int keys) {
    for (int i = keys; i < call.arguments().size(); i++) {
      Argument argument = call.arguments().get(i);
      boolean named =
          argument.name() != null && Set.of("default", "fallback").contains(argument.name().name());
      if (named || (argument.kind() == Argument.Kind.POSITIONAL && i == keys)) {
        return spot.with(argument.value());
      }
    }
    return null;
  }

  /** A call that gives a setting by its name, as {@code os.getenv}. */
  private @Nullable Reading lookedUp(Spot spot, Expr.Call call) {
    List<String> names = lookup.libraryNames(spot.file(), spot.value(call.callee()));
    for (Setting model : models.of(Setting.How.LOOKUP, names, call.callee())) {
      for (Argument argument : Picked.of(call.arguments(), model.part("name"))) {
        String name = Properties.text(spot.with(argument.value()));
        List<Argument> otherwise = Picked.of(call.arguments(), model.part("default"));
        if (name != null) {
          return new Reading.Stored(
              model.callee().name(),
              List.of(name),
              otherwise.isEmpty() ? null : spot.with(otherwise.get(0).value()));
        }
      }
    }
    return null;
  }

  /** The store that an expression is; null if it is none. */
  private @Nullable String store(Spot spot, Expr expr) {
    List<String> names = new ArrayList<>(lookup.libraryNames(spot.file(), spot.value(expr)));
    if (expr instanceof Expr.Call call) {
      names.addAll(lookup.libraryNames(spot.file(), spot.value(call.callee())));
    }
    return names.stream().filter(name -> !models.store(name).isEmpty()).findFirst().orElse(null);
  }

  /** Something of another file, or of this one, by its qualified name. */
  private @Nullable Reading named(Spot spot, Expr expr, int depth) {
    for (String name : spot.value(expr).symbols().values()) {
      if (lookup.resolve(spot.file(), name) instanceof Resolution.Library library) {
        Reading found = inStore(library.name());
        if (found != null) {
          return found;
        }
        if (library.name().indexOf('.') > 0 && expr instanceof Expr.Member) {
          return new Reading.Unknown(missing.source(spot.file(), library.name()));
        }
      }
      Reading variable = variable(spot.file(), name, depth);
      if (variable != null) {
        return variable;
      }
    }
    return expr instanceof Expr.Member m ? field(spot, m) : null;
  }

  private @Nullable Reading inStore(String name) {
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      if (!models.store(name.substring(0, dot)).isEmpty()) {
        List<String> path = List.of(name.substring(dot + 1).split("\\.", -1));
        return new Reading.Stored(name.substring(0, dot), path, null);
      }
    }
    return null;
  }

  private @Nullable Reading variable(ProgramFile from, String name, int depth) {
    int dot = name.lastIndexOf('.');
    if (dot < 0) {
      return null;
    }
    ProgramFile file =
        name.substring(0, dot).equals(from.values().module())
            ? from
            : lookup.module(name.substring(0, dot), from);
    return file == null ? null : variable(file, name.substring(dot + 1), depth, name);
  }

  private @Nullable Reading variable(ProgramFile file, String simple, int depth, String name) {
    List<Spot> assignments = assignments(file, simple);
    if (assignments.isEmpty()) {
      Value value = file.values().scope().lookup(simple);
      String other = value == null ? null : value.symbols().single();
      return other == null || other.equals(name) || depth > DEEPEST
          ? null
          : variable(file, other, depth + 1);
    }
    if (assignments.size() == 1) {
      Reading behind = of(assignments.get(0), depth + 1);
      if (behind instanceof Reading.Stored || behind instanceof Reading.Field) {
        return behind;
      }
    }
    return new Reading.Variable(file, simple, assignments);
  }

  /** What a name at the top of a file is assigned. */
  static List<Spot> assignments(ProgramFile file, String name) {
    List<Spot> found = new ArrayList<>();
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      boolean top =
          file.tree().parent(unit) < 0 && file.tree().unit(unit).kind() == Unit.Kind.STATEMENT;
      if (top
          && file.tree().unit(unit).statements().get(0) instanceof Stmt.Assign a
          && a.value() != null
          && a.targets().stream()
              .anyMatch(t -> t instanceof Expr.Name n && n.name().equals(name))) {
        found.add(new Spot(file, unit, a.value()));
      }
    }
    return found;
  }

  private @Nullable Reading field(Spot spot, Expr.Member member) {
    Value object = spot.value(member.object());
    List<String> types = new ArrayList<>(object.types().values());
    for (String symbol : object.symbols().values()) {
      if (lookup.resolve(spot.file(), symbol) instanceof Resolution.Constant constant) {
        types.addAll(constant.value().types().values());
      } else {
        types.add(symbol);
      }
    }
    for (String type : types) {
      if (lookup.resolve(spot.file(), type) instanceof Resolution.Type found) {
        return new Reading.Field(found, member.member().name());
      }
    }
    return null;
  }

  /** A variable of the function at hand, or one of its parameters. */
  private Reading local(Spot spot, Expr expr, int depth) {
    if (expr instanceof Expr.Name name) {
      Expr assigned = spot.values().assigned(name);
      if (assigned != null) {
        return of(spot.with(assigned), depth + 1);
      }
      Reading parameter = parameter(spot, name.name());
      Reading variable =
          parameter == null ? variable(spot.file(), name.name(), depth + 1, "") : parameter;
      if (variable != null) {
        return variable;
      }
    }
    if (spot.value(expr).constants().known()) {
      return new Reading.Literal(spot);
    }
    return new Reading.Unknown("Where `" + spot.source() + "` comes from was not found out.");
  }

  static @Nullable Reading parameter(Spot spot, String name) {
    int header = spot.file().tree().parent(spot.unit());
    if (header < 0
        || !(spot.file().tree().unit(header).statements().get(0) instanceof Stmt.FunctionDef f)) {
      return null;
    }
    for (dev.sightline.tree.Parameter parameter : f.signature().parameters()) {
      if (parameter.name() instanceof Expr.Name n && n.name().equals(name)) {
        return new Reading.Parameter(new Spot(spot.file(), header, f), f, parameter);
      }
    }
    return null;
  }
}
