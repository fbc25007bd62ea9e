package dev.sightline.match;

import dev.sightline.tree.Argument;
import dev.sightline.tree.ComprehensionClause;
import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Node;
import dev.sightline.tree.Operator;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Span;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a unit, sorted so that a pattern looks only at those that it may match, and the
 * names that occur in it. Made by one walk; depends on the unit alone.
 */
public final class UnitIndex {
  /** Stands for the name of a callee that has none. */
  static final String COMPUTED = "";

  private final Map<Kind, List<Node>> byKind = new EnumMap<>(Kind.class);
  private final Map<String, List<Node>> calls = new HashMap<>();
  private final Map<String, List<Node>> references = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Aliases.Found aliases = new Aliases.Found();
  private final Set<String> bound = new HashSet<>(0);
  private final Set<String> written = new HashSet<>(0);
  private boolean declaresGlobals;
  private final List<? extends Node> nodes;
  private @Nullable UnitStatements statements;

  private UnitIndex(List<? extends Node> nodes) {
    this.nodes = nodes;
  }

  public static UnitIndex of(Unit unit) {
    return of(unit.statements());
  }

  static UnitIndex of(List<? extends Node> nodes) {
    UnitIndex index = new UnitIndex(nodes);
    nodes.forEach(index::add);
    return index;
  }

  /** Every identifier in the unit. */
  Set<String> names() {
    return names;
  }

  /** Whether a variable or parameter of this name is bound in it. */
  boolean binds(String name) {
    return bound.contains(name) || written.contains(name);
  }

  /** Whether it declares a variable or parameter of this name, in a language that declares. */
  boolean declares(String name) {
    return bound.contains(name);
  }

  /** Whether it binds names outside itself, with {@code global} or {@code nonlocal}. */
  boolean declaresGlobals() {
    return declaresGlobals;
  }

  /** Names to which the unit gives another meaning, and names that such meanings are made of. */
  Aliases.Found aliases() {
    return aliases;
  }

  /** The unit's statements as a table. What two threads make at the same time is alike. */
  UnitStatements statements() {
    UnitStatements known = statements;
    if (known == null) {
      List<Stmt> list = new ArrayList<>();
      for (Node node : nodes) {
        if (node instanceof Stmt s) {
          list.add(s);
        }
      }
      known = UnitStatements.of(list);
      statements = known;
    }
    return known;
  }

  List<Node> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Calls of {@code f}, {@code x.f} and the like. */
  List<Node> callsOf(String name) {
    return calls.getOrDefault(name, List.of());
  }

  /** Names and members called so. */
  List<Node> referencesTo(String name) {
    return references.getOrDefault(name, List.of());
  }

  private void add(Node node) {
    Kind kind = Kind.of(node);
    byKind.computeIfAbsent(kind, k -> new ArrayList<>(4)).add(node);
    switch (node) {
      case Expr.Name n -> reference(n.name(), n);
      case Expr.Member m -> reference(m.member().name(), m);
      case Expr.Call c ->
          calls.computeIfAbsent(lastName(c.callee()), k -> new ArrayList<>(2)).add(c);
      case Identifier i -> names.add(i.name());
      case ImportClause i -> aliases.addImport(i);
      case Stmt.Assign a -> {
        aliases.addAssignment(a);
        boolean declared = a.type() != null || !a.modifiers().isEmpty();
        a.targets().forEach(target -> assigned(target, declared));
      }
      case Stmt.If i -> addSuffixes(i);
      case Stmt.ScopeDeclaration s -> declaresGlobals = true;
      case Decorator d when !(d.expr() instanceof Expr.Call) -> addCall(d.expr());
      default -> {}
    }
    descend(node);
  }

  /** The decorator {@code @f} calls f. */
  private void addCall(Expr callee) {
    Expr.Call call = new Expr.Call(callee, List.of(), callee.span());
    byKind.computeIfAbsent(Kind.CALL, k -> new ArrayList<>(4)).add(call);
    calls.computeIfAbsent(lastName(callee), k -> new ArrayList<>(2)).add(call);
  }

  /** Each {@code elif} is an {@code if} of its own. */
  private void addSuffixes(Stmt.If whole) {
    List<Stmt.Branch> branches = whole.branches();
    for (int i = 1; i < branches.size(); i++) {
      Span span = new Span(branches.get(i).span().start(), whole.span().end());
      byKind
          .computeIfAbsent(Kind.OTHER_STMT, k -> new ArrayList<>(4))
          .add(new Stmt.If(branches.subList(i, branches.size()), whole.otherwise(), span));
    }
  }

  private void reference(String name, Expr node) {
    references.computeIfAbsent(name, k -> new ArrayList<>(2)).add(node);
    names.add(name);
  }

  /** Binding positions are no expressions: no pattern for expressions matches there. */
  private void descend(Node node) {
    switch (node) {
      case Parameter p -> {
        p.decorators().forEach(this::add);
        nameOnly(p.name());
        ifPresent(p.type());
        ifPresent(p.defaultValue());
      }
      case Stmt.ForEach f -> {
        binding(f.target());
        add(f.iterable());
        add(f.body());
        ifPresent(f.otherwise());
      }
      case ComprehensionClause c -> {
        binding(c.target());
        add(c.iterable());
        c.conditions().forEach(this::add);
      }
      case Stmt.WithItem w -> {
        add(w.context());
        if (w.target() != null) {
          binding(w.target());
        }
      }
      case Stmt.Handler h -> {
        ifPresent(h.type());
        if (h.target() != null) {
          nameOnly(h.target());
        }
        add(h.body());
      }
      case Expr.Binary b when isBoolean(b.operator()) -> chain(b);
      case ImportClause i -> addImportNames(i);
      case Argument a -> {
        if (a.name() != null) {
          names.add(a.name().name());
        }
        add(a.value());
      }
      default -> node.forEachChild(this::add);
    }
  }

  private void ifPresent(@Nullable Node node) {
    if (node != null) {
      add(node);
    }
  }

  /** The operands of {@code a and b and c}: only the whole chain is an expression. */
  private void chain(Expr.Binary top) {
    if (top.left() instanceof Expr.Binary left && left.operator() == top.operator()) {
      chain(left);
    } else {
      add(top.left());
    }
    add(top.right());
  }

  private void addImportNames(ImportClause clause) {
    for (String part : clause.module().name().split("\\.", -1)) {
      names.add(part);
    }
    if (clause.member() != null) {
      names.add(clause.member().name());
    }
    if (clause.alias() != null) {
      names.add(clause.alias().name());
    }
  }

  private void assigned(Expr target, boolean declared) {
    switch (target) {
      case Expr.Name n -> (declared ? bound : written).add(n.name());
      case Expr.Sequence s -> s.elements().forEach(e -> assigned(e, declared));
      default -> {}
    }
  }

  private void nameOnly(Expr target) {
    if (target instanceof Expr.Name n) {
      names.add(n.name());
      bound.add(n.name());
    } else {
      add(target);
    }
  }

  private void binding(Expr target) {
    switch (target) {
      case Expr.Name n -> nameOnly(n);
      case Expr.Declaration d -> {
        ifPresent(d.type());
        binding(d.target());
      }
      case Expr.Sequence s -> s.elements().forEach(this::binding);
      default -> add(target);
    }
  }

  static boolean isBoolean(Operator operator) {
    return operator == Operator.AND || operator == Operator.OR;
  }

  /** {@code f} for {@code f} and {@code x.f}; {@link #COMPUTED} for anything else. */
  static String lastName(Expr expr) {
    return switch (expr) {
      case Expr.Name n -> n.name();
      case Expr.Member m -> m.member().name();
      default -> COMPUTED;
    };
  }
}
