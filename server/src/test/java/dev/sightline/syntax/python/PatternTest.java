package dev.sightline.syntax.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sightline.syntax.Language;
import dev.sightline.syntax.PatternSyntaxException;
import dev.sightline.tree.PatternTree;
import dev.sightline.tree.TreePrinter;
import dev.sightline.tree.Unit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PatternTest {
  private static final Language PYTHON = new PythonLanguage(new Unit.Maker());

  private static void check(String pattern, String expected) throws PatternSyntaxException {
    PatternTree tree = PYTHON.pattern(pattern);
    String nodes = tree.nodes().stream().map(TreePrinter::print).collect(Collectors.joining("; "));
    assertEquals(expected, tree.form() + " " + nodes);
  }

  private static void fails(String pattern, int offset, String message) {
    PatternSyntaxException e =
        assertThrows(PatternSyntaxException.class, () -> PYTHON.pattern(pattern));
    assertEquals(offset + ": " + message, e.offset() + ": " + e.getMessage());
  }

  @Test
  void metavariablesAndEllipsesStandForExpressionsAndArguments() throws Exception {
    check(
        "$F(..., $X, shell=$V, **$K, $...REST)",
        "EXPRESSION Call($F, [Argument(POSITIONAL, ...), Argument(POSITIONAL, $X),"
            + " Argument(NAMED, shell, $V), Argument(KEYED_SPREAD, $K),"
            + " Argument(POSITIONAL, $...REST)])");
    check("[..., $X, ...]", "EXPRESSION Sequence(LIST, [..., $X, ...])");
    check(
        "{..., \"a\": $X, ...}",
        "EXPRESSION MapLiteral([MapEntry(..., ...), MapEntry(\"a\", $X), MapEntry(..., ...)])");
    check(
        "f\"...{$X}...\"",
        "EXPRESSION FormattedString(\"f\", [f\"...\", Interpolation($X), f\"...\"])");
  }

  @Test
  void chainsMayHaveGaps() throws Exception {
    String gap = "EXPRESSION Call(Member(Member(x, ...), foo))";
    check("x. ... .foo()", gap);
    check("x....foo()", gap);
    check("x.....foo()", gap);
    check("$X.$Y", "EXPRESSION Member($X, $Y)");
  }

  @Test
  void deepExpressionsAndTypedMetavariables() throws Exception {
    check("<... $X + 1 ...>", "EXPRESSION DeepExpr(Binary(ADD, $X, 1))");
    check("f(<... $X ...>)", "EXPRESSION Call(f, [Argument(POSITIONAL, DeepExpr($X))])");
    check("($X : a.B).m()", "EXPRESSION Call(Member(TypedMetavariable(\"$X\", Member(a, B)), m))");
    check(
        "f($X : int)",
        "EXPRESSION Call(f, [Argument(POSITIONAL, TypedMetavariable(\"$X\", int))])");
  }

  @Test
  void statementsInOrder() throws Exception {
    check(
        "$X = $F(...)\n...\n$G($X)",
        "STATEMENTS Assign([$X], Call($F, [Argument(POSITIONAL, ...)])); ExprStmt(...);"
            + " ExprStmt(Call($G, [Argument(POSITIONAL, $X)]))");
    check(
        "@$D(...)\ndef $F(..., $P: $T = $V, ...):\n  ...\n  return $X",
        "STATEMENTS FunctionDef([Decorator(Call($D, [Argument(POSITIONAL, ...)]))], $F,"
            + " Signature([Parameter(PLAIN, ...), Parameter(PLAIN, $P, $T, $V),"
            + " Parameter(PLAIN, ...)]), Block([ExprStmt(...), Return($X)]))");
    check(
        "class $C(..., $B, ...): ...",
        "STATEMENTS ClassDef($C, [Argument(POSITIONAL, ...), Argument(POSITIONAL, $B),"
            + " Argument(POSITIONAL, ...)], Block([ExprStmt(...)]))");
    check("import $M", "STATEMENTS Import([ImportClause($M, 0)])");
    check("from $M import $N as $A", "STATEMENTS Import(true, [ImportClause($M, 0, $N, $A)])");
    check("return ...", "STATEMENTS Return(...)");
  }

  @Test
  void clausesAndDecoratorsAreFragments() throws Exception {
    check("@$D", "FRAGMENT Decorator($D)");
    check("except $E as $N:\n  ...", "FRAGMENT Handler($E, $N, Block([ExprStmt(...)]))");
    check("else:\n  $X", "FRAGMENT Block([ExprStmt($X)])");
    check("elif $X: ...", "FRAGMENT Branch($X, Block([ExprStmt(...)]))");
    check("case $P if $G: ...", "FRAGMENT Case([$P], $G, Block([ExprStmt(...)]))");
  }

  @Test
  void indentationAroundThePatternDoesNotMatter() throws Exception {
    check("  f()\n  g()\n", "STATEMENTS ExprStmt(Call(f)); ExprStmt(Call(g))");
  }

  @Test
  void mistakesAreNamedWithTheirPlace() {
    fails("", 0, "The pattern is empty.");
    fails("f($X", 4, "A bracket or string is not closed.");
    fails("f() $", 4, "Python has no such syntax: unexpected `$`.");
    fails("def ($X): ...", 4, "Python has no such syntax: unexpected `(`.");
    fails("$X ==", 5, "The pattern is not complete here.");
  }
}
