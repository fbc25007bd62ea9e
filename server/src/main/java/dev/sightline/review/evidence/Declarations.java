package dev.sightline.review.evidence;

import dev.sightline.flow.ProgramFile;
import dev.sightline.model.Setting;
import dev.sightline.tree.Argument;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import dev.sightline.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the settings that a file declares by calls and by writing into a store, and the groups in
 * which the same file registers them.
 */
final class Declarations {
  private final SettingModels models;
  private final List<Held> found = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();
  private final Map<String, Set<String>> holders = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  /**
   * A declaration as it stands in the code.
   *
   * @param holder the variable that it is put into; empty if there is none
   * @param registration the call that it stands in, if that registers it
   */
  private record Held(
      Declaration declaration, String holder, @Nullable Registration registration) {}

  /**
   * A call that registers settings.
   *
   * @param variables that hold them
   * @param group into which; null if it is not known
   */
  private record Registration(Set<String> variables, @Nullable String group) {}

  private record Around(String holder, @Nullable Registration registration) {}

  private Declarations(SettingModels models) {
    this.models = models;
  }

  static List<Declaration> of(ProgramFile file, SettingModels models) {
    Declarations all = new Declarations(models);
    for (int unit = 0; unit < file.tree().unitCount(); unit++) {
      for (Stmt statement : file.tree().unit(unit).statements()) {
        all.visit(new Spot(file, unit, statement), new Around("", null));
      }
    }
    return all.found.stream().map(all::grouped).toList();
  }

  private void visit(Spot spot, Around around) {
    Around inner = around;
    switch (spot.node()) {
      case Stmt.Assign a when a.value() != null -> inner = assign(spot, a, a.value(), around);
      case Expr.Call call -> inner = call(spot, call, around);
      default -> {}
    }
    Around below = inner;
    spot.node().forEachChild(child -> visit(spot.with(child), below));
  }

  private Around assign(Spot spot, Stmt.Assign assign, Expr value, Around around) {
    Expr target = assign.targets().get(0);
    if (target instanceof Expr.Index index) {
      stored(spot, index, value);
    }
    if (!(target instanceof Expr.Name name)) {
      return around;
    }
    holders.computeIfAbsent(name.name(), n -> new HashSet<>()).addAll(names(value));
    String group = madeGroup(spot.with(value));
    if (group != null) {
      groups.put(name.name(), group);
    }
    return new Around(name.name(), around.registration);
  }

  private void stored(Spot spot, Expr.Index index, Expr value) {
    List<Setting> store = storesOf(spot, index.object());
    String name =
        index.subscripts().size() == 1
            ? Properties.text(spot.with(index.subscripts().get(0)))
            : null;
    if (!store.isEmpty() && name != null) {
      Properties properties = Properties.of(models);
      properties.add("default", spot.with(value), spot);
      add(spot, name, properties, store.get(0), new Around("", null));
    }
  }

  private List<Setting> storesOf(Spot spot, Expr object) {
    Value value = spot.value(object);
    List<String> names = new ArrayList<>(value.symbols().values());
    names.addAll(value.types().values());
    return models.of(Setting.How.STORE, names, object);
  }

  private Around call(Spot spot, Expr.Call call, Around around) {
    List<String> names = spot.value(call.callee()).symbols().values();
    for (Setting model : models.of(Setting.How.REGISTER, names, call.callee())) {
      Set<String> variables = new HashSet<>();
      Picked.of(call.arguments(), model.part("options"))
          .forEach(argument -> variables.addAll(names(argument.value())));
      Registration registration = new Registration(variables, group(spot, call, model));
      registrations.add(registration);
      return new Around(around.holder, registration);
    }
    List<Setting> declaring = models.of(Setting.How.CALL, names, call.callee());
    if (!declaring.isEmpty()) {
      declared(spot, call, declaring.get(0), around);
    } else if (call.callee() instanceof Expr.Member member) {
      written(spot, call, member);
    }
    return around;
  }

  private void declared(Spot spot, Expr.Call call, Setting model, Around around) {
    String name = name(spot, call, model);
    if (name != null) {
      Properties properties = Properties.of(models);
      properties.add(spot, call.arguments(), model);
      add(spot, name, properties, model, around);
    }
  }

  /** {@code store.update(NAME=value)} and its like. */
  private void written(Spot spot, Expr.Call call, Expr.Member member) {
    List<Setting> store = storesOf(spot, member.object());
    for (Argument argument : store.isEmpty() ? List.<Argument>of() : call.arguments()) {
      if (argument.name() != null) {
        Properties properties = Properties.of(models);
        properties.add("default", spot.with(argument.value()), spot.with(argument));
        add(
            spot.with(argument),
            argument.name().name(),
            properties,
            store.get(0),
            new Around("", null));
      }
    }
  }

  private void add(Spot spot, String name, Properties properties, Setting model, Around around) {
    Declaration declaration =
        new Declaration(name, null, spot.fact(""), Map.copyOf(properties.found()), model);
    found.add(new Held(declaration, around.holder, around.registration));
  }

  /** Of {@code "--max-size"} and {@code "-m"} the longer, as the code calls it. */
  private static @Nullable String name(Spot spot, Expr.Call call, Setting model) {
    String best = null;
    for (Argument argument : Picked.of(call.arguments(), model.part("name"))) {
      String text = Properties.text(spot.with(argument.value()));
      if (text != null && argument.name() != null) {
        return text;
      }
      boolean better =
          best == null || (!best.startsWith("--") && text != null && text.startsWith("--"));
      best = better ? text : best;
    }
    return best == null ? null : best.split("/", 2)[0].replaceFirst("^-+", "").replace('-', '_');
  }

  private @Nullable String group(Spot spot, Expr.Call call, Setting model) {
    List<Argument> picked = Picked.of(call.arguments(), model.part("group"));
    return picked.isEmpty() ? "" : groupOf(spot.with(picked.get(0).value()));
  }

  private @Nullable String groupOf(Spot spot) {
    String text = Properties.text(spot);
    if (text != null) {
      return text;
    }
    return switch (spot.node()) {
      case Expr.Name n -> groups.get(n.name());
      case Expr.Member m -> groupOf(spot.with(m.object()));
      default -> madeGroup(spot);
    };
  }

  private @Nullable String madeGroup(Spot spot) {
    if (!(spot.node() instanceof Expr.Call call)) {
      return null;
    }
    List<String> names = spot.value(call.callee()).symbols().values();
    for (Setting model : models.of(Setting.How.GROUP, names, call.callee())) {
      for (Argument argument : Picked.of(call.arguments(), model.part("name"))) {
        String text = Properties.text(spot.with(argument.value()));
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  private static Set<String> names(Node node) {
    Set<String> names = new HashSet<>();
    collect(node, names);
    return names;
  }

  private static void collect(Node node, Set<String> names) {
    if (node instanceof Expr.Name n) {
      names.add(n.name());
    }
    node.forEachChild(child -> collect(child, names));
  }

  /** With the groups of the registrations that this file shows. */
  private Declaration grouped(Held held) {
    Set<String> all = new HashSet<>();
    boolean unknown = false;
    List<Registration> mine = new ArrayList<>();
    if (held.registration != null) {
      mine.add(held.registration);
    }
    registrations.stream()
        .filter(r -> !held.holder.isEmpty() && reaches(r.variables, held.holder, 0))
        .forEach(mine::add);
    for (Registration registration : mine) {
      unknown |= registration.group == null;
      if (registration.group != null) {
        all.add(registration.group);
      }
    }
    return held.declaration.in(mine.isEmpty() || unknown ? null : Set.copyOf(all));
  }

  /** Whether variables hold, perhaps through others, what one variable holds. */
  private boolean reaches(Set<String> variables, String holder, int depth) {
    if (variables.contains(holder)) {
      return true;
    }
    return depth < 5
        && variables.stream()
            .anyMatch(v -> reaches(holders.getOrDefault(v, Set.of()), holder, depth + 1));
  }
}
