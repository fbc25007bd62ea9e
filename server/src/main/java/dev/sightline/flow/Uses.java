package dev.sightline.flow;

import dev.sightline.index.Words;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which functions of a file do what with things of which names. Told from the tree alone. */
final class Uses {

  /** What is done. */
  enum Kind {
    /** Written to, or filled by a method that does so to anything. */
    WRITES,
    /** Some method is called on it. */
    CALLS_ON,
    /** It is called. */
    CALLS
  }

  private final Map<Kind, Map<String, List<Use>>> uses = new HashMap<>();

  /** By unit id, so that the next version need not look again. */
  private final Map<Long, OfUnit> known = new HashMap<>();

  /**
   * A use of something.
   *
   * @param unit the body of the function
   * @param owner what goes before the dot before the name; empty if the name stands alone
   */
  record Use(int unit, String owner) {}

  /** A name as it is used. */
  private record Named(String owner, String name) {}

  /** Names in one function. */
  private record OfUnit(Set<Named> writes, Set<Named> callsOn, Set<Named> calls) {
    OfUnit() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  /**
   * Of a file.
   *
   * @param before those of another version of it, or null
   */
  static Uses of(SourceTree tree, @Nullable Uses before) {
    Uses uses = new Uses();
    for (int i = 0; i < tree.unitCount(); i++) {
      Unit unit = tree.unit(i);
      if (unit.kind() == Unit.Kind.FUNCTION_BODY) {
        OfUnit found = before == null ? null : before.known.get(unit.id());
        uses.add(i, unit, found == null ? scan(unit) : found);
      }
    }
    return uses;
  }

  private void add(int index, Unit unit, OfUnit found) {
    known.put(unit.id(), found);
    add(Kind.WRITES, found.writes, index);
    add(Kind.CALLS_ON, found.callsOn, index);
    add(Kind.CALLS, found.calls, index);
  }

  private void add(Kind kind, Set<Named> names, int unit) {
    Map<String, List<Use>> of = uses.computeIfAbsent(kind, k -> new HashMap<>());
    names.forEach(
        n -> of.computeIfAbsent(n.name, k -> new ArrayList<>()).add(new Use(unit, n.owner)));
  }

  /** Where functions do something with things of a name, in order. */
  List<Use> of(Kind kind, String name) {
    return uses.getOrDefault(kind, Map.of()).getOrDefault(name, List.of());
  }

  /** What other functions do than in another version, told by the names of the functions. */
  static List<Memo.Key> differences(ProgramFile before, ProgramFile after) {
    List<Memo.Key> changed = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<String, List<Use>> old = before.uses().uses.getOrDefault(kind, Map.of());
      Map<String, List<Use>> now = after.uses().uses.getOrDefault(kind, Map.of());
      Set<String> names = new HashSet<>(old.keySet());
      names.addAll(now.keySet());
      for (String name : names) {
        List<String> there = named(before, old.getOrDefault(name, List.of()));
        if (!Objects.equals(there, named(after, now.getOrDefault(name, List.of())))) {
          changed.add(new Memo.Key.OfUses(kind, name));
        }
      }
    }
    return changed;
  }

  /** All that functions of a file do. */
  static List<Memo.Key> all(ProgramFile file) {
    List<Memo.Key> all = new ArrayList<>();
    file.uses()
        .uses
        .forEach((kind, names) ->
            names.keySet().forEach(name -> all.add(new Memo.Key.OfUses(kind, name))));
    return all;
  }

  private static List<String> named(ProgramFile file, List<Use> uses) {
    return uses.stream().map(u -> file.names().of(u.unit) + " " + u.owner).toList();
  }

  private static OfUnit scan(Unit unit) {
    OfUnit found = new OfUnit();
    unit.statements().forEach(s -> scan(s, found));
    return found;
  }

  private static void scan(Node node, OfUnit found) {
    switch (node) {
      case Stmt.Assign s -> s.targets().forEach(t -> target(t, found));
      case Stmt.AugmentedAssign s -> {
        target(s.target(), found);
        chain(s.target(), found.writes);
      }
      case Stmt.ForEach s -> target(s.target(), found);
      case Stmt.ScopeDeclaration s when s.global() ->
          s.names().forEach(n -> found.writes.add(new Named("", n.name())));
      case Expr.Call c -> called(c, found);
      default -> {}
    }
    node.forEachChild(child -> scan(child, found));
  }

  private static void target(Expr target, OfUnit found) {
    switch (target) {
      case Expr.Member m -> chain(m, found.writes);
      case Expr.Index i -> chain(i.object(), found.writes);
      case Expr.Sequence s -> s.elements().forEach(t -> target(t, found));
      default -> {}
    }
  }

  private static void called(Expr.Call call, OfUnit found) {
    found.calls.add(new Named("", Symbols.lastName(call.callee())));
    if (call.callee() instanceof Expr.Member m) {
      chain(m.object(), Words.FILLING.contains(m.member().name()) ? found.writes : found.callsOn);
    }
    boolean sets = call.callee() instanceof Expr.Name n && n.name().equals("setattr");
    if (sets && !call.arguments().isEmpty()) {
      chain(call.arguments().get(0).value(), found.writes);
    }
  }

  /** Each name in {@code a.b[k].c}. */
  private static void chain(Expr expr, Set<Named> into) {
    for (Expr at = expr; ; ) {
      switch (at) {
        case Expr.Name n -> {
          into.add(new Named("", n.name()));
          return;
        }
        case Expr.Member m -> {
          into.add(new Named(Symbols.lastName(m.object()), m.member().name()));
          at = m.object();
        }
        case Expr.Index i -> at = i.object();
        case Expr.Call c when c.callee() instanceof Expr.Member m -> at = m.object();
        default -> {
          return;
        }
      }
    }
  }
}
