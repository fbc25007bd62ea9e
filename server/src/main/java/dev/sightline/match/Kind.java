package dev.sightline.match;

import dev.sightline.tree.Decorator;
import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import dev.sightline.tree.Part;
import dev.sightline.tree.Stmt;

/** Classes of nodes by which a unit is indexed. */
enum Kind {
  NAME,
  LITERAL,
  STRING,
  JOINED,
  FORMATTED,
  MEMBER,
  INDEX,
  CALL,
  NEW,
  UNARY,
  BINARY,
  COMPARISON,
  CONDITIONAL,
  LAMBDA,
  SEQUENCE,
  MAP,
  COMPREHENSION,
  AWAIT,
  YIELD,
  ASSIGN_EXPR,
  OTHER_EXPR,
  ASSIGN,
  AUGMENTED,
  RETURN,
  IMPORT,
  FUNCTION,
  CLASS,
  OTHER_STMT,
  DECORATOR,
  OTHER_PART;

  boolean isExpression() {
    return compareTo(OTHER_EXPR) <= 0;
  }

  boolean isStatement() {
    return compareTo(ASSIGN) >= 0 && compareTo(OTHER_STMT) <= 0;
  }

  static Kind of(Node node) {
    return switch (node) {
      case Expr e -> ofExpr(e);
      case Stmt s -> ofStmt(s);
      case Decorator d -> DECORATOR;
      case Part p -> OTHER_PART;
    };
  }

  private static Kind ofExpr(Expr node) {
    return switch (node) {
      case Expr.Name n -> NAME;
      case Expr.Member m -> MEMBER;
      case Expr.Call c -> CALL;
      case Expr.StringLiteral s -> STRING;
      case Expr.Literal l -> LITERAL;
      case Expr.JoinedString j -> JOINED;
      case Expr.FormattedString f -> FORMATTED;
      case Expr.Index i -> INDEX;
      case Expr.New n -> NEW;
      case Expr.Unary u -> UNARY;
      case Expr.Binary b -> BINARY;
      case Expr.Comparison c -> COMPARISON;
      case Expr.Conditional c -> CONDITIONAL;
      case Expr.Lambda l -> LAMBDA;
      case Expr.Sequence s -> SEQUENCE;
      case Expr.MapLiteral m -> MAP;
      case Expr.Comprehension c -> COMPREHENSION;
      case Expr.Await a -> AWAIT;
      case Expr.Yield y -> YIELD;
      case Expr.AssignExpr a -> ASSIGN_EXPR;
      default -> OTHER_EXPR;
    };
  }

  private static Kind ofStmt(Stmt node) {
    return switch (node) {
      case Stmt.Assign a -> ASSIGN;
      case Stmt.AugmentedAssign a -> AUGMENTED;
      case Stmt.Return r -> RETURN;
      case Stmt.Import i -> IMPORT;
      case Stmt.FunctionDef f -> FUNCTION;
      case Stmt.ClassDef c -> CLASS;
      default -> OTHER_STMT;
    };
  }
}
