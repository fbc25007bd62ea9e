package dev.sightline.match;

import static dev.sightline.match.Matching.check;

import org.junit.jupiter.api.Test;

/** Calls and their arguments; each case was tried with the reference engine first. */
final class CallPatternTest {

  @Test
  void aMetavariableTakesOneArgumentAndSpreadsButNoKeyword() {
    check(
        "foo($X)",
        """
        foo(1)
        #^ X=1
        foo(k=1)
        foo(*a)
        #^ X=*a
        foo(**a)
        #^ X=**a
        foo(1, 2)
        foo()
        """);
  }

  @Test
  void keywordsComeInAnyOrderAndAllOfThem() {
    check(
        "foo(a=1, b=2)",
        """
        foo(b=2, a=1)
        #^
        foo(a=1, b=2, c=3)
        foo(a=1)
        """);
  }

  @Test
  void ellipsisTakesArgumentsOfAnyKind() {
    check(
        "foo(..., k=$X, ...)",
        """
        foo(k=1)
        #^ X=1
        foo(1, k=2)
        #^ X=2
        foo(j=2, k=3, *a)
        #^ X=3
        foo(j=2)
        """);
  }

  @Test
  void aSpreadInThePatternIsASpread() {
    check(
        "foo(..., **$X)",
        """
        foo(a, **b)
        #^ X=b
        foo(a, b)
        foo(a)
        """);
  }

  @Test
  void namedEllipsisBindsWhatItTakes() {
    check(
        "foo($A, $...REST)",
        """
        foo(1, 2, k=3)
        #^ A=1 ...REST=2, k=3
        foo()
        """);
  }

  @Test
  void everyWayToMatchIsAMatch() {
    check(
        "foo(..., $X, ...)",
        """
        foo(1, 2)
        #^ X=1
        #^ X=2
        """);
  }

  @Test
  void theSameMetavariableMeansTheSameCode() {
    check(
        "$X == $X",
        """
        a.b == a.b
        #^ X=a.b
        f(1) == f( 1 )
        #^ X=f(1)
        a == b
        'a' == "a"
        #^ X='a'
        """);
  }

  @Test
  void namesAreResolvedThroughImports() {
    check(
        "m.foo(...)",
        """
        from m import foo
        from m import foo as bar
        import m as q
        from q import m as n
        foo()
        #^
        bar()
        #^
        q.foo()
        #^
        n.foo()
        """);
  }

  @Test
  void aPatternsPathIsTheWholePath() {
    check(
        "a.b.c.foo(...)",
        """
        import a
        from a import b
        from a.b import c
        import a.b.c as abc
        c.foo()
        #^
        b.c.foo()
        #^
        abc.foo()
        #^
        a.b.c.foo()
        #^
        x.foo()
        """);
  }

  @Test
  void anImportedNameIsAMemberOfItsModule() {
    check(
        "$M.foo()",
        """
        from m import foo
        import m
        m.foo()
        #^
        foo()
        #^
        bar()
        """);
  }

  @Test
  void chainsMayHaveMembersAndCallsBetween() {
    check(
        "a. ... .b()",
        """
        a.b()
        #^
        a.c.b()
        #^
        a.c().b()
        #^
        a.c[0].b()
        b()
        """);
  }

  @Test
  void deepExpressionsMatchAnywhereInside() {
    check(
        "bar(<... foo($X) ...>)",
        """
        bar(b(foo(1)))
        #^ X=1
        bar(lambda: foo(2))
        #^ X=2
        bar(foo)
        """);
  }

  @Test
  void printStatementsAreCalls() {
    check(
        "print($X)",
        """
        print(x)
        #^ X=x
        """);
  }

  @Test
  void matchesLieAnywhereInExpressions() {
    check(
        "foo(...)",
        """
        x = [a for a in foo()]
        #               ^
        def f(p=foo()):
        #       ^
            return not foo()
            #          ^
        class C(foo()):
        #       ^
            @foo
        #    ^
            def m(self): pass
        """);
  }
}
