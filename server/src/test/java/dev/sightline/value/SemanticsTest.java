package dev.sightline.value;

import dev.sightline.tree.Expr;
import dev.sightline.tree.Node;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A client's labels flow through all that the evaluator knows: here a mark that a call of {@code
 * source} sets and one of {@code clean} drops. The evaluator knows nothing of it.
 */
final class SemanticsTest {

  /** Marked or not. */
  private record Mark() implements Labels {
    @Override
    public Labels plus(Labels other) {
      return this;
    }

    @Override
    public String toString() {
      return "!";
    }
  }

  private static final class Marking implements Semantics {
    @Override
    public Effect called(CallSite site, Value result) {
      Node callee = ((Expr.Call) site.call()).callee();
      String name = callee instanceof Expr.Name n ? n.name() : "";
      return switch (name) {
        case "source" -> Effect.of(result.withLabels(new Mark()));
        case "clean" -> Effect.of(result);
        case "fill" ->
            new Effect(
                result,
                List.of(
                    new Write(
                        site.syntax().get(0).value(),
                        site.arguments().get(0).withLabels(new Mark()))));
        default -> Semantics.super.called(site, result);
      };
    }

    @Override
    public Value refined(Guard guard, Value value) {
      boolean checked =
          guard.test() instanceof Expr.Call c
              && c.callee() instanceof Expr.Name n
              && n.name().equals("is_safe");
      return checked && guard.holds() ? value.withLabels(Labels.NONE) : value;
    }
  }

  private static void check(String code) {
    Reveal.check(code, Environment.PYTHON.with(new Marking()));
  }

  @Test
  void throughAssignmentsAndOperators() {
    check(
        """
        def f(a):
            x = source()
            reveal(x)  # ? !
            y = x
            reveal("select " + y)  # 'select '...'' !
            reveal(f"select {y}")  # 'select '...'' !
            reveal("%s" % y)  # : str !
            reveal(y.strip().lower())  # ? !
            reveal(unknown(1, k=y))  # ? !
            reveal(len(y))  # : int !
            reveal(y[0])  # ? !
            reveal(y.name)  # ? !
            reveal(clean(y))  # ?
            p, q = x, a
            reveal(p)  # ? !
            reveal(q)  # ?
            x = "constant"
            reveal(x)  # 'constant'
            a += y
            reveal(a)  # ? !
            reveal([z for z in y])  # : list !
            reveal(y or "b")  # : str !
            reveal(a if a else "b")  # : str !
        """);
  }

  @Test
  void throughContainersByKey() {
    check(
        """
        def f(a, k):
            d = {"bad": source(), "good": "x"}
            reveal(d["bad"])  # ? !
            reveal(d["good"])  # 'x'
            reveal(d[k])  # : str !
            d["bad"] = "y"
            reveal(d["bad"])  # 'y'
            l = ["a"]
            l.append(source())
            reveal(l[0])  # 'a'
            reveal(l[1])  # ? !
            reveal(",".join(l))  # 'a,'...'' !
            l.pop()
            reveal(",".join(l))  # 'a'
            a.items.append(source())
            reveal(a.items[0])  # ? !
            a.field = source()
            reveal(a.field)  # ? !
            reveal(a.other)  # ?
            buffer = bytearray()
            fill(buffer)
            reveal(buffer)  # : bytearray !
            for v in l:
                reveal(v)  # 'a'
        """);
  }

  @Test
  void throughBranchesLoopsAndExceptions() {
    check(
        """
        def f(c, items):
            x = "safe"
            if c:
                x = source()
            reveal(x)  # : str !
            mode = 1
            if mode == 2:
                y = source()
            else:
                y = "b"
            reveal(y)  # 'b'
            for i in items:
                reveal(y)  # : str !
                y = x
            try:
                z = "ok"
                g()
                z = source()
                g()
                z = "ok"
            except E:
                reveal(z)  # : str !
                z = "handled"
            finally:
                reveal(z)  # : str !
            reveal(z)  # 'handled' | 'ok'
        """);
  }

  @Test
  void guardsDropIt() {
    check(
        """
        def f():
            x = source()
            if not is_safe(x):
                reveal(x)  # ? !
                return
            reveal(x)  # ?
            y = source()
            ok = is_safe(y)
            if ok:
                reveal(y)  # ?
            y = source()
            if ok:
                reveal(y)  # ? !
            if y in ("a", "b"):
                reveal(y)  # 'a' | 'b' !
        """);
  }

  @Test
  void intoInnerFunctions() {
    check(
        """
        def f():
            x = source()
            def g():
                reveal(x)  # : str !
            h = lambda a: reveal(x)  # : str !
            try:
                return x
            finally:
                x = "over"
        """);
  }
}
