package dev.sightline.value;

import static dev.sightline.value.Reveal.check;

import org.junit.jupiter.api.Test;

/** Constants: literals, locals, module constants, and what pure functions make of them. */
final class FoldingTest {

  @Test
  void operators() {
    check(
        """
        reveal(1 + 2 * 3)  # 7
        reveal(7 // 2)  # 3
        reveal(-7 // 2)  # -4
        reveal(-7 % 3)  # 2
        reveal(2 ** 10)  # 1024
        reveal(1 << 4 | 1)  # 17
        reveal("a" "b" + 'c')  # 'abc'
        reveal("ab" * 3)  # 'ababab'
        reveal(b"a" + b"b")  # b'ab'
        reveal(not 0)  # True
        reveal(1 < 2 < 3)  # True
        reveal("a" in "abc")  # True
        reveal("b" in ["a", "b"])  # True
        reveal("c" not in {"a": 1})  # True
        reveal(None is None)  # True
        reveal(x or "a")  # : str
        reveal("" or "a")  # 'a'
        reveal("x" and 5)  # 5
        reveal("a" if x else "b")  # 'a' | 'b'
        reveal("a" if 1 else f())  # 'a'
        reveal(0x10 + 0o10 + 0b11)  # 27
        reveal(10 ** 100000)  # : int
        reveal("a" * 1000000)  # text
        """);
  }

  @Test
  void strings() {
    check(
        """
        reveal("A,b".lower().split(",")[1])  # 'b'
        reveal(" x ".strip().replace("x", "y"))  # 'y'
        reveal("-".join(["a", "b"]))  # 'a-b'
        reveal("/".join([d for d in ("a", "b")]))  # 'a/b'
        reveal("{}/{}".format("a", 1))  # 'a/1'
        reveal("{x}{{}}".format(x="a"))  # 'a{}'
        reveal("%s-%d" % ("a", 3))  # 'a-3'
        reveal("%s%%" % "a")  # 'a%'
        reveal("%(k)s" % {"k": "v"})  # 'v'
        reveal(f"{'a'}b{1}")  # 'ab1'
        reveal("abc"[1:])  # 'bc'
        reveal("abc"[-1])  # 'c'
        reveal("abc".startswith("ab"))  # True
        reveal("a".encode("utf-8"))  # b'a'
        reveal(b"a".decode())  # 'a'
        reveal(len("abc"))  # 3
        reveal(str(5) + chr(97))  # '5a'
        reveal(int("42") + ord("a"))  # 139
        """);
  }

  @Test
  void knownEnds() {
    check(
        """
        import os
        def f(x):
            reveal("http://" + x)  # 'http://'...''
            reveal("a%sb" % x)  # 'a'...'b'
            reveal("a{}b{}".format(x, "c"))  # 'a'...'bc'
            reveal(f"select {x} from t")  # 'select '...' from t'
            y = "a" + x
            y += ".txt"
            reveal(y)  # 'a'...'.txt'
            reveal(os.path.join("/tmp", "a.txt"))  # '/tmp/a.txt'
            reveal(os.path.join("/tmp", x))  # : str
        """);
  }

  @Test
  void moduleConstants() {
    check(
        """
        import os
        BASE = "/srv"
        PATH = BASE + "/data"
        HOST = os.environ["HOST"]
        counter = 0
        LIST = ["a", "b"]
        GROWN = ["a"]
        TWICE = "a"
        TWICE = "b"

        def f():
            global counter
            counter = 1
            GROWN.append("x")

        def g():
            reveal(PATH)  # '/srv/data'
            reveal(HOST)  # ?
            reveal(counter)  # : int
            reveal(LIST[0])  # 'a'
            reveal(GROWN[0])  # ?
            reveal(TWICE)  # 'a' | 'b'
        """);
  }

  @Test
  void neverASetting() {
    check(
        """
        from oslo_config import cfg
        CONF = cfg.CONF

        def f():
            reveal(CONF.workers)  # oslo_config.cfg.CONF.workers
            workers = CONF.workers or 4
            reveal(workers)  # oslo_config.cfg.CONF.workers
        """);
  }
}
