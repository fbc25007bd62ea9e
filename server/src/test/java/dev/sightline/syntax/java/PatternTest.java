package dev.sightline.syntax.java;

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
  private static final Language JAVA = new JavaLanguage(new Unit.Maker());

  private static void check(String pattern, String expected) throws PatternSyntaxException {
    PatternTree tree = JAVA.pattern(pattern);
    String nodes = tree.nodes().stream().map(TreePrinter::print).collect(Collectors.joining("; "));
    assertEquals(expected, tree.form() + " " + nodes);
  }

  private static void fails(String pattern, int offset, String message) {
    PatternSyntaxException e =
        assertThrows(PatternSyntaxException.class, () -> JAVA.pattern(pattern));
    assertEquals(offset + ": " + message, e.offset() + ": " + e.getMessage());
  }

  @Test
  void expressionsNeedNoSemicolon() throws Exception {
    check(
        "$X.f(..., $Y)",
        "EXPRESSION Call(Member($X, f), [Argument(POSITIONAL, ...),"
            + " Argument(POSITIONAL, $Y)])");
    check("new $T(...)", "EXPRESSION New($T, [Argument(POSITIONAL, ...)])");
    check("new $T(...);", "STATEMENTS ExprStmt(New($T, [Argument(POSITIONAL, ...)]))");
    check(
        "$X. ... .f($...ARGS)",
        "EXPRESSION Call(Member(Member($X, ...), f), [Argument(POSITIONAL, $...ARGS)])");
    check("<... $X + 1 ...>", "EXPRESSION DeepExpr(Binary(ADD, $X, 1))");
  }

  @Test
  void typedMetavariables() throws Exception {
    check("(a.B $X).m()", "EXPRESSION Call(Member(TypedMetavariable(\"$X\", Member(a, B)), m))");
    check(
        "f(int $X)", "EXPRESSION Call(f, [Argument(POSITIONAL, TypedMetavariable(\"$X\", int))])");
    check("($T) $X", "EXPRESSION Cast($T, $X)");
  }

  @Test
  void ellipsesStandForStatements() throws Exception {
    check(
        "$X = $F(...);\n...\n$G($X);",
        "STATEMENTS Assign([$X], Call($F, [Argument(POSITIONAL, ...)])); ExprStmt(...);"
            + " ExprStmt(Call($G, [Argument(POSITIONAL, $X)]))");
    check("if ($X) { ... }", "STATEMENTS If([Branch($X, Block([ExprStmt(...)]))])");
    check("while ($X) ...", "STATEMENTS While($X, Block([ExprStmt(...)]))");
  }

  @Test
  void methodsAndClasses() throws Exception {
    check(
        "public $T $F(..., @A(...) $P $X, ...) { ... }",
        "STATEMENTS FunctionDef([public], $F, Signature([Parameter(PLAIN, ...),"
            + " Parameter([Decorator(Call(A, [Argument(POSITIONAL, ...)]))], PLAIN, $X, $P),"
            + " Parameter(PLAIN, ...)], $T), Block([ExprStmt(...)]))");
    check(
        "$F($T $X) { ... }",
        "STATEMENTS FunctionDef($F, Signature([Parameter(PLAIN, $X, $T)]),"
            + " Block([ExprStmt(...)]))");
    check(
        "class $C extends $B { ... $T $M() { ... } ... }",
        "STATEMENTS ClassDef([class], $C, [Argument(POSITIONAL, $B)], Block([ExprStmt(...),"
            + " FunctionDef($M, Signature($T), Block([ExprStmt(...)])), ExprStmt(...)]))");
    check("import a.*;", "STATEMENTS Import(true, [ImportClause(a, 0, *)])");
  }

  @Test
  void clausesAndAnnotationsAreFragments() throws Exception {
    check("@$A(...)", "FRAGMENT Decorator(Call($A, [Argument(POSITIONAL, ...)]))");
    check("catch ($E $X) { ... }", "FRAGMENT Handler($E, $X, Block([ExprStmt(...)]))");
  }

  @Test
  void mistakesAreNamedWithTheirPlace() {
    fails("", 0, "The pattern is empty.");
    fails("f($X", 4, "A bracket or string is not closed.");
    fails("f() #", 4, "Java has no such syntax: unexpected `#`.");
  }
}
