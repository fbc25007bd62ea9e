package dev.sightline.syntax.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.syntax.Language;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.TreePrinter;
import dev.sightline.tree.Unit;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** What each construct becomes. */
final class LoweringTest {
  private static final Language JAVA = new JavaLanguage(new Unit.Maker());

  /** The units of a text, one on a line, those inside a header indented by one space each. */
  private static String lower(String text) {
    SourceTree tree = JAVA.parse(text);
    StringJoiner out = new StringJoiner("\n");
    for (int i = 0; i < tree.unitCount(); i++) {
      StringJoiner line = new StringJoiner("; ");
      tree.unit(i).statements().forEach(s -> line.add(TreePrinter.print(s)));
      out.add(" ".repeat(indent(tree, i)) + line);
    }
    return out.toString();
  }

  private static int indent(SourceTree tree, int unit) {
    return tree.parent(unit) < 0 ? 0 : 1 + indent(tree, tree.parent(unit));
  }

  private static void check(String text, String expected) {
    assertEquals(expected.strip(), lower(text).strip());
    assertEquals(0, JAVA.parse(text).errorCount(), () -> "errors in " + text);
  }

  private static void body(String text, String expected) {
    check("void f() { " + text + " }", "FunctionDef(f, Signature(void), Slot())\n " + expected);
  }

  private static void expr(String text, String expected) {
    body("x = " + text + ";", "Assign([x], " + expected + ")");
  }

  @Test
  void literals() {
    expr("0x1F + 1_0L", "Binary(ADD, 0x1F, 1_0L)");
    expr("1.5e-3f + .5", "Binary(ADD, 1.5e-3f, .5)");
    expr("\"a\\t\\u0041\\101\\\"\"", "\"a\tAA\"\"");
    expr("'\\''", "'\\''");
    expr("\"\"\"\n      a\n        \"b\" \\\n      c\"\"\"", "\"a\\n  \"b\" c\"");
  }

  @Test
  void castsAndParentheses() {
    expr("(int) -a", "Cast(int, Unary(NEGATE, a))");
    expr("(a) - b", "Binary(SUBTRACT, a, b)");
    expr("(A) (b)", "Cast(A, b)");
    expr("(A & B) () -> c", "Cast(Binary(BIT_AND, A, B), Lambda(Block([Return(c)])))");
    expr("(Map<K, V[]>) o", "Cast(Index(Map, [K, Index(V)]), o)");
  }

  @Test
  void anglesAreArgumentsOrComparisons() {
    body("A<B> c;", "Assign([c], Index(A, [B]))");
    body(
        "f(a < b, c > d);",
        "ExprStmt(Call(f, [Argument(POSITIONAL, Binary(LESS, a, b)),"
            + " Argument(POSITIONAL, Binary(GREATER, c, d))]))");
    expr(
        "a >> b >>> c >= d",
        "Binary(GREATER_EQUAL, Binary(UNSIGNED_SHIFT_RIGHT,"
            + " Binary(SHIFT_RIGHT, a, b), c), d)");
    expr("List<String>::new", "Member(Index(List, [String]), new)");
    expr("a.<B, C>d()", "Call(Member(a, d))");
  }

  @Test
  void declarationsAreAssignmentsWithTypes() {
    body(
        "@A final int a = 1, b[];",
        "Assign([Decorator(A)], [final], [a], int, 1);"
            + " Assign([Decorator(A)], [final], [b], Index(int))");
    body("var a = b;", "Assign([var], [a], b)");
    body("a.b c = {1, 2};", "Assign([c], Member(a, b), Sequence(ARRAY, [1, 2]))");
  }

  @Test
  void danglingElseBelongsToTheLastIf() {
    body(
        "if (a) if (b) c(); else d();",
        "If([Branch(a, Block([If([Branch(b, Block([ExprStmt(Call(c))]))],"
            + " Block([ExprStmt(Call(d))]))]))])");
  }

  @Test
  void switchesAreStatementsAndValues() {
    body(
        "switch (a) { case 1: b(); default: }",
        "Switch(a, [Case([1], Block([ExprStmt(Call(b))]), true), Case(Block(), true)])");
    expr(
        "switch (a) { case B c when d -> 1; case R(var e, _) -> { yield 2; } default -> 3; }",
        "StatementExpr(Switch(a, [Case([Declaration(B, c)], d, Block([Break(1)])),"
            + " Case([Call(R, [Argument(POSITIONAL, Declaration(e)), Argument(POSITIONAL, _)])],"
            + " Block([Break(2)])), Case(Block([Break(3)]))]))");
  }

  @Test
  void creation() {
    expr("new int[3][]", "New(Index(int, [3]))");
    expr("new int[] {1}", "New(Index(int), [Argument(POSITIONAL, Sequence(ARRAY, [1]))])");
    expr("new A<>(b) { int c; }", "New(A, [Argument(POSITIONAL, b)], Block([Assign([c], int)]))");
  }

  @Test
  void loopsResourcesAndLocks() {
    body("for (A a : b) c();", "ForEach(Declaration(A, a), b, Block([ExprStmt(Call(c))]))");
    body(
        "for (int i = 0, j; i < 1; i++, j--) {}",
        "For([Assign([i], int, 0), Assign([j], int)], Binary(LESS, i, 1),"
            + " [Unary(POST_INCREMENT, i), Unary(POST_DECREMENT, j)], Block())");
    body(
        "try (A a = b(); c) {} catch (D | E e) {} finally {}",
        "Try([WithItem(Call(b), Declaration(A, a)), WithItem(c)], Block(),"
            + " [Handler(Sequence(TUPLE, [D, E]), e, Block())], Block())");
    body("synchronized (a) {}", "With([WithItem(a)], Block())");
    body("do a(); while (b);", "While(b, Block([ExprStmt(Call(a))]), true)");
  }

  @Test
  void membersAreUnits() {
    check(
        """
        package a.b;
        import c.D;
        @A("x") public class E<T extends F> extends G implements H {
          private int i = 1;
          E(@B final T t, int... u) { super(t); }
          static { j(); }
          abstract void k() throws L;
        }
        """,
        """
        OtherStmt("package", [a.b])
        Import(true, [ImportClause(c, 0, D)])
        ClassDef([Decorator(Call(A, [Argument(POSITIONAL, "x")]))], [public, class], E,\
         [TypeParameter(0, T, F)], [Argument(POSITIONAL, G), Argument(POSITIONAL, H)], Slot())
         Assign([private], [i], int, 1)
         FunctionDef(E, Signature([Parameter([Decorator(B)], [final], PLAIN, t, T),\
         Parameter(REST, u, int)]), Slot())
          ExprStmt(Call(super, [Argument(POSITIONAL, t)]))
         Nested(Block([ExprStmt(Call(j))]))
         FunctionDef([abstract], k, Signature(void), Block())
        """);
  }

  @Test
  void recordsEnumsAndAnnotationTypes() {
    check(
        "record A(int b) { A { c(); } }\nenum D { E(1), F { int g; }; int h; }\n"
            + "@interface I { int j() default 1; }",
        """
        ClassDef([record], A, [Parameter(PLAIN, b, int)], Slot())
         FunctionDef(A, Signature(), Slot())
          ExprStmt(Call(c))
        ClassDef([enum], D, Slot())
         Assign([E], New(OtherExpr("enclosing"), [Argument(POSITIONAL, 1)]))
         Assign([F], New(OtherExpr("enclosing"), Block([Assign([g], int)])))
         Assign([h], int)
        ClassDef([@interface], I, Slot())
         FunctionDef(j, Signature(int), Block([Return(1)]))
        """);
  }

  @Test
  void modules() {
    check(
        "open module a.b { requires c; exports d to e, f; }",
        "OtherStmt(\"module\", [a.b, OtherStmt(\"requires\"), OtherStmt(\"exports\")])");
  }

  /** Names that became keywords late are names wherever nothing else fits. */
  @Test
  void softKeywordsAreNames() {
    body(
        "record.when(yield, sealed).var = permits;",
        "Assign([Member(Call(Member(record, when), [Argument(POSITIONAL, yield),"
            + " Argument(POSITIONAL, sealed)]), var)], permits)");
    body(
        "yield = 1; yield(); module m;",
        "Assign([yield], 1); ExprStmt(Call(yield)); Assign([m], module)");
    body(
        "Enumeration enum = a.assert(b);",
        "Assign([enum], Enumeration, Call(Member(a, assert), [Argument(POSITIONAL, b)]))");
  }

  private static void errors(String text, int errors, String expected) {
    assertEquals(expected.strip(), lower(text).strip());
    assertEquals(errors, JAVA.parse(text).errorCount());
  }

  @Test
  void anOpenBracketEndsWhereAStatementBegins() {
    errors(
        "void f() { a(b, c;\n d(); }",
        1,
        "FunctionDef(f, Signature(void), Slot())\n"
            + " ExprStmt(Call(a, [Argument(POSITIONAL, b), Argument(POSITIONAL, c)]));"
            + " ExprStmt(Call(d))");
  }

  @Test
  void anOpenBlockEndsWhereAMemberBegins() {
    errors(
        "class A {\n void f() {\n if (a) {\n b();\n public void g() {}\n}",
        2,
        """
        ClassDef([class], A, Slot())
         FunctionDef(f, Signature(void), Slot())
          If([Branch(a, Block([ExprStmt(Call(b))]))])
         FunctionDef([public], g, Signature(void), Slot())
          OtherStmt("empty")
        """);
  }

  @Test
  void aMissingSemicolonCostsItsLine() {
    errors(
        "void f() { a()\n return b; }",
        1,
        "FunctionDef(f, Signature(void), Slot())\n ExprStmt(Call(a)); Return(b)");
  }
}
