package dev.sightline.syntax.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.syntax.Language;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.TreePrinter;
import dev.sightline.tree.Unit;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** What each construct becomes. */
final class LoweringTest {
  private static final Language PYTHON = new PythonLanguage(new Unit.Maker());

  /** The units of a text, one on a line, those inside a header indented by one space each. */
  private static String lower(String text) {
    SourceTree tree = PYTHON.parse(text);
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
    assertEquals(0, PYTHON.parse(text).errorCount(), () -> "errors in " + text);
  }

  private static void expr(String text, String expected) {
    check(text, "ExprStmt(" + expected + ")");
  }

  private static void inFunction(String text, String expected) {
    String indented = "def f():\n" + text.indent(4);
    check(indented, "FunctionDef(f, Signature(), Slot())\n " + expected);
  }

  @Test
  void literals() {
    expr("None, True, False, ...", "Sequence(TUPLE, [None, True, False, ...])");
    expr("0777 + 0xFFL + 1_0.5e-3 + 2j", sum("0777", "0xFFL", "1_0.5e-3", "2j"));
    expr(
        "'a\\x41\\n\\u00e9' rb'\\d' u\"\\N{BULLET}\"",
        "JoinedString([\"aA\\n\u00e9\", rb\"\\\\d\", u\"\u2022\"])");
    expr("b'\\u0041\\101\\\\'", "b\"\\\\u0041A\\\\\"");
    expr("'''a\r\n\"b\"\\\r\nc'''", "\"a\\n\"b\"c\"");
  }

  private static String sum(String... operands) {
    String sum = operands[0];
    for (int i = 1; i < operands.length; i++) {
      sum = "Binary(ADD, " + sum + ", " + operands[i] + ")";
    }
    return sum;
  }

  @Test
  void formattedStrings() {
    expr(
        "f'{a!r:>{w}}{{}}' Rf\"\\d{x=}\"",
        "JoinedString([FormattedString(\"f\", [Interpolation(a, \"r\", FormattedString(\"f\","
            + " [f\">\", Interpolation(w)])), f\"{}\"]), FormattedString(\"rf\","
            + " [rf\"\\\\d\", Interpolation(x)])])");
    expr(
        "f'{f\"{f'{1}'}\"}'",
        "FormattedString(\"f\", [Interpolation(FormattedString(\"f\","
            + " [Interpolation(FormattedString(\"f\", [Interpolation(1)]))]))])");
    expr("t'{a,}'", "FormattedString(\"t\", [Interpolation(Sequence(TUPLE, [a]))])");
  }

  @Test
  void operatorsBindAsInPython() {
    expr("a or b and not c == d", "Binary(OR, a, Binary(AND, b, Unary(NOT, Binary(EQUAL, c, d))))");
    expr("-a ** -b ** c", "Unary(NEGATE, Binary(POWER, a, Unary(NEGATE, Binary(POWER, b, c))))");
    expr("a - b - c", "Binary(SUBTRACT, Binary(SUBTRACT, a, b), c)");
    expr(
        "a | b ^ c & d << e + f * g",
        "Binary(BIT_OR, a, Binary(BIT_XOR, b, Binary(BIT_AND, c, Binary(SHIFT_LEFT, d,"
            + " Binary(ADD, e, Binary(MULTIPLY, f, g))))))");
    expr(
        "a // b % c / d @ e",
        "Binary(MATRIX_MULTIPLY, Binary(DIVIDE, Binary(MODULO, Binary(FLOOR_DIVIDE, a, b), c), d), e)");
    expr(
        "~a < b <= c is not d not in e",
        "Comparison([Unary(BIT_NOT, a), b, c, d, e], [LESS, LESS_EQUAL, IS_NOT, NOT_IN])");
    expr("a is not b", "Binary(IS_NOT, a, b)");
    expr("a is (not b)", "Binary(IS, a, Unary(NOT, b))");
    expr("(a + b) * c", "Binary(MULTIPLY, Binary(ADD, a, b), c)");
    expr("a <> b", "Binary(NOT_EQUAL, a, b)");
    expr("`a`, +b", "Sequence(TUPLE, [Unary(REPR, a), Unary(PLUS, b)])");
  }

  @Test
  void conditionalsAndLambdasReachToTheRight() {
    expr("a if b else c if d else e", "Conditional(b, a, Conditional(d, c, e))");
    expr(
        "lambda x, *a, y=1, **k: x if y else a",
        "Lambda([Parameter(PLAIN, x), Parameter(REST, a), Parameter(PLAIN, y, 1),"
            + " Parameter(KEYED_REST, k)], Block([Return(Conditional(y, x, a))]))");
    expr(
        "f(lambda: (yield), lambda (a, b): a)",
        "Call(f, [Argument(POSITIONAL, Lambda(Block([Return(Yield())]))),"
            + " Argument(POSITIONAL, Lambda([Parameter(PLAIN, Sequence(TUPLE, [a, b]))],"
            + " Block([Return(a)])))])");
  }

  @Test
  void trailers() {
    expr(
        "a.b(c, *d, e=f, **g)[h]",
        "Index(Call(Member(a, b), [Argument(POSITIONAL, c), Argument(SPREAD, d),"
            + " Argument(NAMED, e, f), Argument(KEYED_SPREAD, g)]), [h])");
    expr("a[1:2, ::3, :, ...]", "Index(a, [Slice(1, 2), Slice(3), Slice(), ...])");
    expr(
        "f(x for x in y)",
        "Call(f, [Argument(POSITIONAL, Comprehension(GENERATOR, x, [ComprehensionClause(x, y)]))])");
    expr("f(a := 1)", "Call(f, [Argument(POSITIONAL, AssignExpr(a, 1))])");
    expr("print.exec", "Member(print, exec)");
  }

  @Test
  void displays() {
    expr("[], (), {}", "Sequence(TUPLE, [Sequence(LIST), Sequence(TUPLE), MapLiteral()])");
    expr(
        "[a, *b], (a,), {a, b}",
        "Sequence(TUPLE, [Sequence(LIST, [a, Spread(b)]), Sequence(TUPLE, [a]),"
            + " Sequence(SET, [a, b])])");
    expr("{'a': 1, **b}", "MapLiteral([MapEntry(\"a\", 1), MapEntry(b)])");
    expr(
        "{k: v for k, v in x.y if k if v}",
        "Comprehension(MAP, k, v, [ComprehensionClause(Sequence(TUPLE, [k, v]), Member(x, y),"
            + " [k, v])])");
    expr(
        "{a for b in c for *d, in e}",
        "Comprehension(SET, a, [ComprehensionClause(b, c),"
            + " ComprehensionClause(Sequence(TUPLE, [Spread(d)]), e)])");
  }

  @Test
  void assignments() {
    check("a = b, *c = d", "Assign([a, Sequence(TUPLE, [b, Spread(c)])], d)");
    check("a: int = 1", "Assign([a], int, 1)");
    check("a.b: int", "Assign([Member(a, b)], int)");
    check("a //= b", "AugmentedAssign(a, FLOOR_DIVIDE, b)");
    check("a = yield b, c", "Assign([a], Yield(Sequence(TUPLE, [b, c])))");
    check("a = 1; b = 2;", "Assign([a], 1)\nAssign([b], 2)");
    check(
        "type A[T: int, *U, **V = x] = B",
        "TypeAlias(A, [TypeParameter(0, T, int), TypeParameter(1, U), TypeParameter(2, V, x)], B)");
    check("type = match = case = print", "Assign([type, match, case], print)");
  }

  @Test
  void simpleStatements() {
    check("del a, b[0]", "Delete([a, Index(b, [0])])");
    check("assert a, 'b'", "Assert(a, \"b\")");
    check("raise A from b", "Raise(A, b)");
    check("raise", "Raise()");
    check("raise A, 'b', c", "Raise(Sequence(TUPLE, [A, \"b\", c]))");
    check("global a, b", "ScopeDeclaration(true, [a, b])");
    check("nonlocal a", "ScopeDeclaration([a])");
    inFunction("return\nreturn a, b", "Return(); Return(Sequence(TUPLE, [a, b]))");
    inFunction(
        "yield from a\nawait b.c", "ExprStmt(Yield(a, true)); ExprStmt(Await(Member(b, c)))");
    inFunction(
        "while 1:\n  break\n  continue\nelse: pass",
        "While(1, Block([Break(), Continue()]), Block([Pass()]))");
  }

  @Test
  void imports() {
    check("import a.b as c, d", "Import([ImportClause(a.b, 0, c), ImportClause(d, 0)])");
    check(
        "from a.b import (c as d, e,)",
        "Import(true, [ImportClause(a.b, 0, c, d), ImportClause(a.b, 0, e)])");
    check("from ....a import *", "Import(true, [ImportClause(a, 4, *)])");
    check("from . import x", "Import(true, [ImportClause(, 1, x)])");
  }

  @Test
  void statementsOfPython2() {
    check("print", "ExprStmt(print)");
    check(
        "print a, 'b' % c,",
        "ExprStmt(Call(print, [Argument(POSITIONAL, a), Argument(POSITIONAL, Binary(MODULO, \"b\", c))]))");
    check(
        "print >>f, a",
        "ExprStmt(Call(print, [Argument(NAMED, file, f), Argument(POSITIONAL, a)]))");
    check(
        "exec a in b, c",
        "ExprStmt(Call(exec, [Argument(POSITIONAL, a), Argument(POSITIONAL, b), Argument(POSITIONAL, c)]))");
    check(
        "try: pass\nexcept A, e: pass\nexcept (A, B), e: pass",
        "Try(Block([Pass()]), [Handler(A, e, Block([Pass()])),"
            + " Handler(Sequence(TUPLE, [A, B]), e, Block([Pass()]))])");
  }

  @Test
  void clausesJoinTheirStatement() {
    check(
        "if a:\n  b\nelif c: d\nelse:\n  e",
        "If([Branch(a, Block([ExprStmt(b)])), Branch(c, Block([ExprStmt(d)]))], Block([ExprStmt(e)]))");
    check(
        "for a, b in c, d: e\nelse: f",
        "ForEach(Sequence(TUPLE, [a, b]), Sequence(TUPLE, [c, d]), Block([ExprStmt(e)]), Block([ExprStmt(f)]))");
    check(
        "try: a\nexcept* B as c: d\nexcept: e\nelse: f\nfinally: g",
        "Try(Block([ExprStmt(a)]), [Handler(B, c, Block([ExprStmt(d)]), true),"
            + " Handler(Block([ExprStmt(e)]))], Block([ExprStmt(f)]), Block([ExprStmt(g)]))");
    check(
        "try: a\nexcept A, B: b",
        "Try(Block([ExprStmt(a)]), [Handler(Sequence(TUPLE, [A, B]), Block([ExprStmt(b)]))])");
    check("with a as b, c: d", "With([WithItem(a, b), WithItem(c)], Block([ExprStmt(d)]))");
    check(
        "with (a as b, c as (d, e)): f",
        "With([WithItem(a, b), WithItem(c, Sequence(TUPLE, [d, e]))], Block([ExprStmt(f)]))");
    check("with (a := b): c", "With([WithItem(AssignExpr(a, b))], Block([ExprStmt(c)]))");
    check(
        "with (a, b) as c: d",
        "With([WithItem(Sequence(TUPLE, [a, b]), c)], Block([ExprStmt(d)]))");
  }

  @Test
  void matches() {
    check(
        "match a, b:\n  case [1, *c] | {'k': d, **e} if f:\n    g\n  case P(x=0) as p, _: h",
        "Switch(Sequence(TUPLE, [a, b]), [Case([Binary(BIT_OR, Sequence(LIST, [1, Spread(c)]),"
            + " MapLiteral([MapEntry(\"k\", d), MapEntry(e)]))], f, Block([ExprStmt(g)])),"
            + " Case([Sequence(TUPLE, [AssignExpr(p, Call(P, [Argument(NAMED, x, 0)])), _])],"
            + " Block([ExprStmt(h)]))])");
    check("match (a)", "ExprStmt(Call(match, [Argument(POSITIONAL, a)]))");
    check("match[a]: int = b", "Assign([Index(match, [a])], int, b)");
    check(
        "match -a:\n  case -1: pass",
        "Switch(Unary(NEGATE, a), [Case([Unary(NEGATE, 1)], Block([Pass()]))])");
  }

  @Test
  void definitionsAreHeadersAndBodies() {
    check(
        "@a.b(c)\nasync def f[T](a, /, b: int = 1, *, c, **k) -> d: return e",
        "FunctionDef([Decorator(Call(Member(a, b), [Argument(POSITIONAL, c)]))], [async], f,"
            + " Signature([TypeParameter(0, T)], [Parameter(PLAIN, a),"
            + " Parameter(POSITIONAL_ONLY_SEPARATOR, /), Parameter(PLAIN, b, int, 1),"
            + " Parameter(KEYWORD_ONLY_SEPARATOR, *), Parameter(PLAIN, c),"
            + " Parameter(KEYED_REST, k)], d), Slot())\n Return(e)");
    check(
        "class A(B, metaclass=C):\n  x = 1\n  def f(self):\n    def g(): pass\n  class D: y",
        """
        ClassDef(A, [Argument(POSITIONAL, B), Argument(NAMED, metaclass, C)], Slot())
         Assign([x], 1)
         FunctionDef(f, Signature([Parameter(PLAIN, self)]), Slot())
          FunctionDef(g, Signature(), Block([Pass()]))
         ClassDef(D, Slot())
          ExprStmt(y)
        """);
    check(
        "if a:\n  def f(): pass",
        "If([Branch(a, Block([FunctionDef(f, Signature(), Block([Pass()]))]))])");
    check(
        "def f(*args: *Ts): pass",
        "FunctionDef(f, Signature([Parameter(REST, args, Spread(Ts))]), Slot())\n Pass()");
  }

  @Test
  void namesAreComparedAsPythonDoes() {
    expr("\ufb01 = \u00e9".substring(0, 1), "fi");
  }

  @Test
  void aBrokenLineCostsThatLine() {
    String text = "a = 1\nb = = 2\nc = 3\ndef f(x:\n  return x\nd = (1,\ndef g(): pass\n";
    assertEquals(
        """
        Assign([a], 1)
        OtherStmt("error")
        Assign([c], 3)
        FunctionDef(f, Signature([Parameter(PLAIN, x)]), Slot())
         Return(x)
        Assign([d], Sequence(TUPLE, [1]))
        FunctionDef(g, Signature(), Slot())
         Pass()\
        """,
        lower(text));
    assertEquals(3, PYTHON.parse(text).errorCount());
  }

  @Test
  void aBrokenHeaderKeepsItsBlock() {
    assertEquals(
        "If([Branch(OtherExpr(\"error\"), Block([ExprStmt(a)]))])", lower("if ==:\n  a\n"));
    assertEquals("If([Branch(x, Block([ExprStmt(a)]))])", lower("if x y:\n  a\n"));
    assertEquals("If([Branch(x, Block([ExprStmt(a)]))])", lower("if x\n  a\n"));
    assertEquals("OtherStmt(\"error\", [ExprStmt(a)])", lower("else:\n  a\n"));
  }

  @Test
  void aLineAtTheMarginLeavesTheFunctionsBehindItWhole() {
    assertEquals(
        """
        ClassDef(A, Slot())
         FunctionDef(f, Signature(), Slot())
          ExprStmt(a)
        ExprStmt(b)
        ExprStmt(c)
        FunctionDef(g, Signature(), Slot())
         ExprStmt(d); ExprStmt(e)\
        """,
        lower(
            """
            class A:
                def f():
                    a
            b
                    c
                def g():
                    d
                    e
            """));
  }

  @Test
  void commentsAreKept() {
    SourceTree tree = PYTHON.parse("# one\nx = [ # two\n  1]\n'# no'\n#");
    assertEquals(3, tree.commentCount());
    assertEquals("# two", tree.text().slice(tree.comment(1).start(), tree.comment(1).end()));
  }
}
