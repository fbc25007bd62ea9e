package dev.sightline.value;

import static dev.sightline.value.Reveal.check;

import org.junit.jupiter.api.Test;

/** Branches, loops, exceptions, and what tests say of variables. */
final class ControlTest {

  @Test
  void branchesJoin() {
    check(
        """
        def f(c):
            x = "a"
            if c:
                x = "b"
            elif d:
                x = "c"
            reveal(x)  # 'a' | 'b' | 'c'
            if c:
                y = 1
            else:
                return
            reveal(y)  # 1
            if c:
                z = 1
                raise E
            reveal(z)  # ?
        """);
  }

  @Test
  void deadBranches() {
    check(
        """
        DEBUG = False

        def f():
            mode = "safe"
            if mode == "unsafe":
                reveal(1)  # dead
            if DEBUG:
                reveal(1)  # dead
            else:
                reveal(1)  # 1
            while False:
                reveal(1)  # dead
            x = 1 if mode == "safe" else 2
            reveal(x)  # 1
            if not mode:
                x = 3
            reveal(x)  # 1
            while True:
                pass
            reveal(1)  # dead
        """);
  }

  @Test
  void callsThatNeverReturn() {
    check(
        """
        import sys, os
        def f(c):
            x = "a"
            if c:
                x = "b"
                sys.exit(1)
            elif d:
                x = "c"
                os._exit(1)
            reveal(x)  # 'a'
        """);
  }

  @Test
  void loops() {
    check(
        """
        def f(items):
            x = "a"
            for i in items:
                reveal(x)  # 'a' | 'b'
                x = "b"
            reveal(x)  # 'a' | 'b'
            n = 0
            while n < 10:
                n += 1
            reveal(n)  # : int
            s = ""
            for i in items:
                s += "x"
            reveal(s)  # text
            for i in ("a", "b"):
                reveal(i)  # 'a' | 'b'
                if i == "b":
                    found = i
                    break
            else:
                found = "none"
            reveal(found)  # 'b' | 'none'
            while True:
                y = "in"
                if items:
                    continue
                break
            reveal(y)  # 'in'
        """);
  }

  @Test
  void tryJoinsEveryStateOfItsBody() {
    check(
        """
        def f():
            x = "a"
            try:
                x = "b"
                g()
                x = "c"
                g()
            except ValueError as e:
                reveal(x)  # 'b' | 'c'
                reveal(e)  # : ValueError
                x = "d"
            else:
                reveal(x)  # 'c'
            finally:
                reveal(x)  # 'b' | 'c' | 'd'
            reveal(x)  # 'c' | 'd'
        """);
  }

  @Test
  void finallyRunsOverEachWayOut() {
    check(
        """
        def f(c):
            x = "a"
            for i in c:
                try:
                    if i:
                        x = "b"
                        break
                    x = "c"
                    return
                finally:
                    reveal(x)  # 'a' | 'b' | 'c'
                    y = 1
            reveal(x)  # 'a' | 'b'
            while c:
                try:
                    return 1
                finally:
                    x = "over"
                    break
            reveal(x)  # 'a' | 'b' | 'over'
        """);
  }

  @Test
  void withMaySwallow() {
    check(
        """
        import contextlib

        def f(a):
            x = "a"
            with open("f") as h:
                x = "b"
                g()
            reveal(x)  # 'b'
            with contextlib.suppress(ValueError):
                g()
                x = "c"
            reveal(x)  # 'b' | 'c'
            with a:
                x = "d"
                g()
                x = "e"
            reveal(x)  # 'd' | 'e'
        """);
  }

  @Test
  void guardsRefine() {
    check(
        """
        def f(x, y, z):
            if x == "a":
                reveal(x)  # 'a'
            if x in ("a", "b"):
                reveal(x)  # 'a' | 'b'
            if x not in ["a", "b"]:
                return
            reveal(x)  # 'a' | 'b'
            if x != "a":
                reveal(x)  # 'b'
            if isinstance(y, str):
                reveal(y)  # : str
            v = None
            if y:
                v = "set"
            reveal(v)  # None | 'set'
            if v is None:
                reveal(v)  # None
            else:
                reveal(v)  # 'set'
            if v and y:
                reveal(v)  # 'set'
            if not v or y:
                pass
            else:
                reveal(v)  # 'set'
            ok = z in ("p", "q")
            if ok:
                reveal(z)  # 'p' | 'q'
            ok = z in ("p", "q")
            z = c()
            if ok:
                reveal(z)  # ?
        """);
  }

  @Test
  void matchFolds() {
    check(
        """
        def f(x, y):
            mode = "b"
            match mode:
                case "a":
                    reveal(1)  # dead
                case "b" | "c":
                    r = "hit"
                case _:
                    reveal(1)  # dead
            reveal(r)  # 'hit'
            match x:
                case "p":
                    reveal(x)  # 'p'
                    s = 1
                case "q" | "r":
                    reveal(x)  # 'q' | 'r'
                    s = 2
                case other:
                    reveal(other)  # ?
                    s = 3
            reveal(s)  # 1 | 2 | 3
        """);
  }

  @Test
  void innerFunctions() {
    check(
        """
        def f(a):
            fixed = "ls"
            changed = "x"
            def g(b=fixed):
                reveal(fixed)  # 'ls'
                reveal(changed)  # 'x' | 'y'
                reveal(later)  # 'z'
                reveal(a)  # ?
                nonlocal written
                written = 2
            changed = "y"
            later = "z"
            written = 1
            reveal(written)  # : int
            h = lambda: reveal(fixed)  # 'ls'
            class C:
                attr = fixed
                reveal(attr)  # 'ls'
                def m(self):
                    reveal(fixed)  # 'ls'
        """);
  }

  @Test
  void comprehensionsAndWalrus() {
    check(
        """
        def f(xs):
            x = "outer"
            l = [x for x in ("a", "b") if x]
            reveal(x)  # 'outer'
            reveal(l[0])  # 'a' | 'b'
            if (n := 5) > 3:
                reveal(n)  # 5
            d = {k: "v" for k in xs}
            reveal(d["k"])  # 'v'
            reveal([y.upper() for y in ["p"]][0])  # 'P'
        """);
  }

  @Test
  void deleted() {
    check(
        """
        def f(c):
            x = "a"
            del x
            reveal(x)  # ?
        """);
  }
}
