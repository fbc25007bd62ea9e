package dev.sightline.value;

import static dev.sightline.value.Reveal.check;

import org.junit.jupiter.api.Test;

/** Lists, dictionaries, tuples and sets by key and index. */
final class ContainersTest {

  @Test
  void lists() {
    check(
        """
        x = ["a", "b"]
        x.append("c")
        reveal(x[2])  # 'c'
        reveal(x[-1])  # 'c'
        reveal(len(x))  # 3
        reveal(x.pop())  # 'c'
        reveal(x.pop(0))  # 'a'
        reveal(x[0])  # 'b'
        x[0] = "z"
        reveal(x[0])  # 'z'
        x.insert(0, "first")
        reveal(x[0])  # 'first'
        x.extend(["e"])
        reveal(x[2])  # 'e'
        y = x + ["f"]
        reveal(y[3])  # 'f'
        x.clear()
        reveal(len(x))  # 0
        reveal(y[unknown])  # 'e' | 'f' | 'first' | 'z'
        x += ["q"]
        reveal(x[0])  # 'q'
        """);
  }

  @Test
  void dictionaries() {
    check(
        """
        d = {"a": 1, "b": "x"}
        reveal(d["a"])  # 1
        reveal(d.get("b"))  # 'x'
        reveal(d.get("c"))  # None
        reveal(d.get("c", 5))  # 5
        d["c"] = 2
        reveal(d["c"])  # 2
        del d["c"]
        reveal(d.get("c"))  # None
        d.update({"e": 3}, f=4)
        reveal(d["f"])  # 4
        reveal(d.pop("a"))  # 1
        reveal(d.get("a"))  # None
        reveal(d.setdefault("g", 7))  # 7
        reveal(d["g"])  # 7
        d[unknown] = 9
        reveal(d["b"])  # 9 | 'x'
        e = dict(a="x", b="y")
        reveal(e["b"])  # 'y'
        f = {**e, "c": "z"}
        reveal(f["a"])  # 'x'
        reveal("a" in e)  # True
        for k, v in e.items():
            reveal(k)  # 'a' | 'b'
            reveal(v)  # 'x' | 'y'
        """);
  }

  @Test
  void unpacking() {
    check(
        """
        a, b = 1, "x"
        reveal(b)  # 'x'
        (c, (d, e)) = (1, (2, 3))
        reveal(e)  # 3
        first, *rest, last = [1, 2, 3, 4]
        reveal(first)  # 1
        reveal(rest[1])  # 3
        reveal(last)  # 4
        a, b = b, a
        reveal(a)  # 'x'
        p = q = "same"
        reveal(p)  # 'same'
        reveal(q)  # 'same'
        """);
  }

  @Test
  void aliasesSeeWrites() {
    check(
        """
        def f(x):
            a = ["one"]
            b = a
            b.append(x)
            reveal(a[1])  # ?
            a[0] = "two"
            reveal(b[0])  # 'one' | 'two'
        """);
  }

  @Test
  void unknownFunctionsMayChangeTheirArguments() {
    check(
        """
        import subprocess

        def f(x):
            cmd = ["ls"]
            subprocess.call(cmd)
            reveal(cmd[0])  # 'ls'
            x.handle(cmd)
            reveal(cmd[0])  # ?
        """);
  }

  @Test
  void members() {
    check(
        """
        def f(x):
            x.a = "one"
            x.b = x.a + "!"
            reveal(x.b)  # 'one!'
            x.run()
            reveal(x.b)  # ?
        """);
  }

  @Test
  void orderIsKept() {
    check(
        """
        from collections import deque
        x = ["a", "b", "c", "d"]
        del x[0]
        reveal(x[0])  # 'b'
        del x[-1]
        reveal(x[-1])  # 'c'
        x.remove("b")
        reveal(x[0])  # 'c'
        x = ["a", "b", "c", "d"]
        del x[1:3]
        reveal(x[1])  # 'd'
        x.reverse()
        reveal(x[0])  # 'd'
        reveal(list(reversed(x))[0])  # 'a'
        q = deque(["a"])
        q.append("b")
        q.appendleft("c")
        reveal(q.popleft())  # 'c'
        reveal(q.popleft())  # 'a'
        reveal(q.pop())  # 'b'
        reveal(list(enumerate(["a", "b"]))[1][0])  # 1
        reveal(dict(zip(("k", "l"), ("a", "b")))["l"])  # 'b'
        reveal(({"a": "x"} | {"a": "y"})["a"])  # 'y'
        reveal({k: "v" for k in ("a", "b")}["b"])  # 'v'
        """);
  }

  @Test
  void namedTuples() {
    check(
        """
        from collections import namedtuple
        Entry = namedtuple("Entry", "label file")
        e = Entry("a", file="b")
        reveal(e.file)  # 'b'
        reveal(e[0])  # 'a'
        label, file = e
        Other = namedtuple("Other", ["x"])
        reveal(Other("z").x)  # 'z'
        """);
  }
}
