package dev.sightline.match;

import static dev.sightline.match.Matching.check;

import org.junit.jupiter.api.Test;

/** Statements and definitions; each case was tried with the reference engine first. */
final class StatementPatternTest {

  @Test
  void assignmentsOfAllKinds() {
    check(
        "$X = foo($Y)",
        """
        x = foo(1)
        #^ X=x Y=1
        x: int = foo(2)
        #^ X=x Y=2
        x += foo(3)
        x.a = foo(4)
        #^ X=x.a Y=4
        if (x := foo(5)): pass
        #   ^ X=x Y=5
        with foo(6) as x: pass
        x = foo(7) + 1
        """);
  }

  @Test
  void anExpressionIsLookedForInTheWholeStatement() {
    check(
        "foo($X)\nreturn $X",
        """
        def g():
            x = foo(1)
        #   ^
            return 1
        def k():
            bar(foo(1))
        #   ^
            return 1
        def i():
            if foo(1): pass
            return 1
        def j():
            foo(1)
            return 2
        """);
  }

  @Test
  void behindAnEllipsisNestedBlocksCount() {
    check(
        "$X = a()\n...\nb($X)",
        """
        def f():
            x = a()
        #   ^
            try:
                pass
            except E:
                z = b(x)
        def g():
            if q:
                x = a()
            b(x)
        def h():
            x = a()
            with b(x): pass
        """);
  }

  @Test
  void patternsLookThroughUnits() {
    check(
        "x = a()\n...\nb(x)",
        """
        x = a()
        #^
        class C:
            def m(self):
                b(x)
        """);
  }

  @Test
  void aBodyWithoutEllipsisIsMatchedAsAWhole() {
    check(
        "def $F(...):\n    foo()",
        """
        def a():
        #^
            foo()
        def b():
            foo()
            bar()
        def c():
        #^
            return foo()
        """);
  }

  @Test
  void aBodyWithEllipsisMayGoOn() {
    check(
        "def $F(...):\n    ...\n    foo()",
        """
        def a():
        #^
            x
            foo()
            bar()
        def b():
        #^
            if x:
                foo()
        def c():
            bar()
        """);
  }

  @Test
  void everyElifIsAnIf() {
    check(
        "if $C:\n    ...",
        """
        if 1: foo()
        #^ C=1
        elif 2: bar()
        #^ C=2
        else: baz()
        """);
    check(
        "if $C:\n    ...\nelse:\n    ...",
        """
        if 1: foo()
        if 2: foo()
        #^ C=2
        elif 3: bar()
        """);
  }

  @Test
  void parametersInOrder() {
    check(
        "def $F(..., $X=[], ...): ...",
        """
        def a(x=[]): pass
        #^ F=a X=x
        def b(y, x: int = [], z=1): pass
        #^ F=b X=x
        def c(x): pass
        """);
    check(
        "def $F($X, $Y): ...",
        """
        def a(x, y=1): pass
        #^
        def b(x, *y): pass
        def c(x, y, z): pass
        """);
  }

  @Test
  void decoratorsAreASubset() {
    check(
        "@foo(...)\n@bar\ndef $F(...): ...",
        """
        @bar
        #^
        @foo(1)
        @baz
        def a(): pass
        @foo(1)
        def b(): pass
        """);
    check(
        "@foo\ndef $F(...): ...",
        """
        @foo()
        #^
        def a(): pass
        @foo(1)
        def b(): pass
        """);
  }

  @Test
  void membersOfClassesInAnyOrder() {
    check(
        "class $C(..., B, ...):\n    ...\n    x = $V\n    ...",
        """
        class A(B):
        #^ C=A V=3
            y = 2
            x = 3
        class D(B):
            def f(self):
                x = 5
        class E:
            x = 6
        """);
  }

  @Test
  void importsMeanPaths() {
    check(
        "import foo.bar",
        """
        import foo
        import foo.bar as b
        #^
        from foo import bar, baz
        #^
        from foo.bar import baz
        #^
        """);
    check(
        "from foo import $X",
        """
        from foo import a, b as c
        #^ X=a
        #^ X=b
        from foo import *
        """);
  }

  @Test
  void handlersAndFinally() {
    check(
        "try:\n    ...\nexcept $E:\n    ...",
        """
        try: a
        #^ E=X
        except X: b
        try: a
        except X as e: b
        try: a
        except: b
        try: a
        except X: b
        finally: c
        """);
    check(
        "try:\n    ...\nexcept ...:\n    ...",
        """
        try: a
        #^
        except X as e: b
        try: a
        #^
        except: b
        """);
  }

  @Test
  void withItemsOneByOne() {
    check(
        "with open($X) as $F:\n    ...",
        """
        with a as b, open(1) as f: pass
        #^
        with open(2): pass
        """);
  }

  @Test
  void returnWithAndWithoutValue() {
    check(
        "return ...",
        """
        def f():
            return
        #   ^
            return 1
        #   ^
        """);
    check(
        "return",
        """
        def f():
            return
        #   ^
            return 1
        """);
  }
}
