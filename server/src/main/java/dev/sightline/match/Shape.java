package dev.sightline.match;

import dev.sightline.tree.Argument;
import dev.sightline.tree.ComprehensionClause;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Identifier;
import dev.sightline.tree.ImportClause;
import dev.sightline.tree.Node;
import dev.sightline.tree.Parameter;
import dev.sightline.tree.Part;
import dev.sightline.tree.Stmt;
import dev.sightline.tree.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a node is besides its children: two nodes of the same class differ in this alone. */
final class Shape {

  private Shape() {}

  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>(4);
    node.forEachChild(children::add);
    return children;
  }

  /** Names, operators and which optional children there are; compared by {@code equals}. */
  static Object of(Node node) {
    return switch (node) {
      case Expr e -> ofExpr(e);
      case Stmt s -> ofStmt(s);
      case Part p -> ofPart(p);
    };
  }

  private static Object ofExpr(Expr node) {
    return switch (node) {
      case Expr.Name n -> n.name();
      case Expr.Literal l -> l.text();
      case Expr.StringLiteral s -> s.value();
      case Expr.Interpolation i -> i.conversion();
      case Expr.Slice s -> present(s.lower(), s.upper(), s.step());
      case Expr.Unary u -> u.operator();
      case Expr.Binary b -> b.operator();
      case Expr.Comparison c -> c.operators();
      case Expr.Sequence s -> s.kind();
      case Expr.Comprehension c -> c.kind();
      case Expr.Yield y -> y.delegates();
      case Expr.Spread s -> s.keyed();
      case Expr.AssignExpr a -> a.operator() == null ? "" : a.operator();
      case Expr.OtherExpr o -> o.kind();
      default -> "";
    };
  }

  private static Object ofStmt(Stmt node) {
    return switch (node) {
      case Stmt.Assign a -> present(a.type(), a.value(), null);
      case Stmt.AugmentedAssign a -> a.operator();
      case Stmt.ScopeDeclaration s -> s.global();
      case Stmt.Import i -> i.from();
      case Stmt.While w -> w.testLast();
      case Stmt.Try t -> present(t.otherwise(), t.finalBody(), null);
      case Stmt.For f -> present(f.test(), null, null);
      case Stmt.OtherStmt o -> o.kind();
      default -> "";
    };
  }

  private static Object ofPart(Part node) {
    return switch (node) {
      case Identifier i -> i.name();
      case Argument a -> a.kind();
      case Parameter p -> List.of(p.kind(), present(p.type(), p.defaultValue(), null));
      case ImportClause i -> List.of(i.level(), present(i.member(), i.alias(), null));
      case ComprehensionClause c -> c.async();
      case Stmt.Handler h -> List.of(h.group(), present(h.type(), h.target(), null));
      case Stmt.Case c -> present(c.guard(), null, null);
      case TypeParameter t -> t.stars();
      default -> "";
    };
  }

  private static Integer present(@Nullable Node a, @Nullable Node b, @Nullable Node c) {
    return (a == null ? 0 : 1) | (b == null ? 0 : 2) | (c == null ? 0 : 4);
  }
}
