package dev.sightline.match;

import dev.sightline.rule.Options;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Stmt;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Where a matcher can match at all, so that nothing else is tried. */
sealed interface Anchor {

  /** Nodes of these kinds. */
  record OfKinds(Set<Kind> kinds) implements Anchor {
    static final OfKinds ANYTHING = new OfKinds(EnumSet.allOf(Kind.class));
    static final OfKinds EXPRESSIONS = new OfKinds(Anchor.matching(Kind::isExpression));

    static OfKinds of(Kind first, Kind... rest) {
      return new OfKinds(EnumSet.of(first, rest));
    }
  }

  /** Calls of what is called so, or may be under another name. */
  record CallOf(String name) implements Anchor {}

  /** Calls of what is called like one of these, or may be under another name. */
  record CallOfAny(Set<String> names) implements Anchor {}

  /** Names and members that are called so, or may be under another name. */
  record ReferenceTo(String name) implements Anchor {}

  private static Set<Kind> matching(Predicate<Kind> test) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (test.test(kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Gives the nodes of a unit that are worth a try. */
  default void visit(Site site, Consumer<Node> candidate) {
    UnitIndex index = site.index();
    switch (this) {
      case OfKinds k -> k.kinds().forEach(kind -> index.of(kind).forEach(candidate));
      case CallOf c -> {
        index.callsOf(c.name()).forEach(candidate);
        index.callsOf(UnitIndex.COMPUTED).forEach(candidate);
        site.renamedCalls().forEach(call -> otherwise(c.name(), call, candidate));
      }
      case CallOfAny c -> {
        c.names().forEach(name -> index.callsOf(name).forEach(candidate));
        for (Node call : site.renamedCalls()) {
          if (!c.names().contains(UnitIndex.lastName(((Expr.Call) call).callee()))) {
            candidate.accept(call);
          }
        }
      }
      case ReferenceTo r -> {
        index.referencesTo(r.name()).forEach(candidate);
        site.renamedNames().forEach(name -> otherwise(r.name(), name, candidate));
      }
    }
  }

  /** Those of the name itself have been given already. */
  private static void otherwise(String name, Node node, Consumer<Node> candidate) {
    Expr reference = node instanceof Expr.Call c ? c.callee() : (Expr) node;
    if (!UnitIndex.lastName(reference).equals(name)) {
      candidate.accept(node);
    }
  }

  /** Whether a statement may match; only what is cheap to tell is told. */
  default boolean admits(Stmt stmt) {
    return !(this instanceof OfKinds k) || k.kinds().contains(Kind.of(stmt));
  }

  /**
   * The anchor of a pattern that is an expression. With symbolic propagation names inside of it may
   * stand for other code, but no name alone is a match.
   */
  static Anchor of(Expr pattern, Options options) {
    Anchor plain = of(pattern);
    if (!options.symbolicPropagation()) {
      return plain;
    }
    return switch (plain) {
      case CallOf c -> OfKinds.of(Kind.CALL);
      case CallOfAny c -> OfKinds.of(Kind.CALL);
      case ReferenceTo r -> r;
      case OfKinds k -> k;
    };
  }

  private static Anchor of(Expr pattern) {
    return switch (pattern) {
      case Expr.Name n ->
          n.name().startsWith("$") ? OfKinds.EXPRESSIONS : new ReferenceTo(n.name());
      case Expr.Literal l -> Names.isEllipsis(l) ? OfKinds.EXPRESSIONS : constants(Kind.LITERAL);
      case Expr.StringLiteral s -> constants(Kind.STRING);
      case Expr.FormattedString f -> OfKinds.of(Kind.FORMATTED);
      case Expr.Sequence s when s.kind() == Expr.SequenceKind.SET ->
          OfKinds.of(Kind.SEQUENCE, Kind.MAP);
      case Expr.Member m -> ofMember(m);
      case Expr.Call c -> ofCall(c);
      case Expr.DeepExpr d -> OfKinds.EXPRESSIONS;
      case Expr.TypedMetavariable t -> OfKinds.EXPRESSIONS;
      case Expr.AssignExpr a -> OfKinds.of(Kind.ASSIGN_EXPR, Kind.ASSIGN);
      case Expr.Unary u -> constants(Kind.UNARY);
      case Expr.Binary b -> constants(Kind.BINARY);
      default -> OfKinds.of(Kind.of(pattern));
    };
  }

  private static Anchor constants(Kind literal) {
    return OfKinds.of(
        literal,
        Kind.NAME,
        Kind.MEMBER,
        Kind.JOINED,
        Kind.FORMATTED,
        Kind.BINARY,
        Kind.UNARY,
        Kind.CALL,
        Kind.INDEX,
        Kind.CONDITIONAL);
  }

  private static Anchor ofMember(Expr.Member member) {
    String name = member.member().name();
    if (name.equals("...")) {
      return OfKinds.of(Kind.MEMBER, Kind.CALL);
    }
    return name.startsWith("$") ? OfKinds.of(Kind.MEMBER, Kind.NAME) : new ReferenceTo(name);
  }

  private static Anchor ofCall(Expr.Call call) {
    String name =
        switch (call.callee()) {
          case Expr.Name n -> n.name();
          case Expr.Member m -> m.member().name();
          default -> "...";
        };
    return name.startsWith("$") || name.equals("...") ? OfKinds.of(Kind.CALL) : new CallOf(name);
  }
}
