package dev.sightline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rules in taint mode. Expected findings are marked in the code: {@code #!} ends a line in which
 * data gets from {@code source()} to {@code sink()}, past {@code clean()}, if a rule says no more.
 */
final class TaintModeTest {
  private static final String SOURCES = "pattern-sources: [{pattern: source(...)}]\n";
  private static final String SINKS = "pattern-sinks: [{pattern: sink(...)}]\n";
  private static final String SANITIZERS = "pattern-sanitizers: [{pattern: clean(...)}]\n";

  private static FileResult analyse(String rule, String file, String code) {
    String body = rule.contains("pattern-sources:") ? rule : rule + SOURCES;
    body = body.contains("pattern-sinks:") ? body : body + SINKS;
    body = body.contains("pattern-sanitizers:") ? body : body + SANITIZERS;
    String head =
        "rules:\n- id: t\n  mode: taint\n  severity: HIGH\n  languages: ["
            + (file.endsWith(".java") ? "java" : "python")
            + "]\n"
            + "  metadata: {cwe: [CWE-20]}\n"
            + (body.contains("message:") ? "" : "  message: found\n");
    MemoryFileSystem files = new MemoryFileSystem().file("/w/r.yaml", head + body.indent(2));
    Project.Rules rules = new Project.Rules(false, List.of("/w/r.yaml"), true);
    Languages languages = new Languages(new Unit.Maker());
    Project project =
        new Project(new Project.Setup(files, "/w", rules, List.of(), languages, Clock.systemUTC()));
    assertEquals(List.of(), project.problems());
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    return project.analyzer(file).analyse(file, bytes, Cancellation.NEVER);
  }

  private static void check(String rule, String code) {
    check(rule, "a.py", code);
  }

  private static void check(String rule, String file, String code) {
    String plain = code.replace("  #!", "");
    FileResult result = analyse(rule, file, plain);
    List<String> lines = new ArrayList<>(plain.lines().toList());
    result.findings().stream()
        .map(f -> result.text().lineOf(f.range().start()))
        .distinct()
        .forEach(line -> lines.set(line, lines.get(line) + "  #!"));
    assertEquals(code, String.join("\n", lines) + "\n");
  }

  @Test
  void fromSourceToSink() {
    check(
        "",
        """
        def f(c, z):
            x = source()
            sink(x)  #!
            sink(clean(x))
            y = clean(x)
            sink(y)
            sink("a" + x)  #!
            sink(f"a {x}")  #!
            sink("%s" % x)  #!
            sink([x])  #!
            sink({"k": x})  #!
            sink(x if c else 2)  #!
            sink(k=x)  #!
            sink(*x)  #!
            sink([i for i in x])  #!
            sink(x == 1)  #!
            sink(not x)  #!
            sink(c)
            sink(source())  #!
            sink(clean(source()))
        """);
  }

  @Test
  void aCalleeHandsOnWhatItIsGiven() {
    check(
        "",
        """
        def f():
            x = source()
            sink(foo(x))  #!
            sink(x.bar())  #!
            sink(o.bar(x))  #!
            sink(foo(clean(x)))
            sink(one(x))  #!
            sink(given())
        def one(a):
            return 1
        def given():
            return source()
        """);
  }

  @Test
  void whetherTheSinkIsTaintedAndNotWhatLiesInIt() {
    String arguments =
        "pattern-sinks: [{patterns: [{pattern: 'sink(..., $X, ...)'}, {focus-metavariable: $X}]%s}]\n";
    String code =
        """
        def f(x):
            x = source()
            sink(1, x)  #!
            sink(1, 'a' + x)  #!
            sink(1, 2 if x else 3)%s
            sink(1, clean(x))
        """;
    check(arguments.formatted(""), code.formatted(""));
    check(arguments.formatted(", exact: false"), code.formatted("  #!"));
  }

  @Test
  void aFieldIsTaintedAlone() {
    check(
        "",
        """
        def f(x, y):
            x.a = source()
            sink(x.a)  #!
            sink(x.b)
            sink(x)  #!
            z = x
            sink(z.a)  #!
            sink(z.b)
            x.a = 1
            sink(x.a)
            w = source()
            sink(w.a)  #!
            w.a = 'fine'
            sink(w.a)
            sink(w.b)  #!
            y['k'] = source()
            sink(y['k'])  #!
            sink(y['l'])
            t = (source(), 1)
            a, b = t
            sink(a)  #!
            sink(b)
        """);
  }

  @Test
  void onEveryWay() {
    check(
        "",
        """
        def f(c):
            x = source()
            if c:
                x = clean(x)
            sink(x)  #!
            if c:
                x = 1
            else:
                x = clean(x)
            sink(x)
            for i in c:
                sink(x)  #!
                x = source()
            y = source()
            if c:
                return
                sink(y)
            while c:
                y = clean(y)
                if c.d:
                    break
            sink(y)  #!
            try:
                z = source()
                other()
            except E:
                sink(z)  #!
            with open(y) as h:
                sink(h)  #!
        """);
  }

  @Test
  void parametersAsSources() {
    check(
        "pattern-sources: [{patterns: [{pattern: 'def $F(..., $X, ...): ...'}, {focus-metavariable: $X}]}]\n",
        """
        def f(a, b: int = 1, *, k=2):
            sink(a)  #!
            sink(b)  #!
            sink(k)  #!
            a = 1
            sink(a)
        def g():
            sink(a)
        """);
  }

  @Test
  void functionsInFunctions() {
    check(
        "",
        """
        def f():
            x = source()
            g = lambda: sink(x)  #!
            def h(p):
                sink(p)
                return p
            sink(h(2))
            sink(h(x))  #!
            x.each(lambda e: sink(e))
        """
            .replace("        sink(p)\n", "        sink(p)  #!\n"));
  }

  @Test
  void codeOutsideFunctions() {
    check(
        "",
        """
        x = source()
        sink(x)  #!
        y = clean(x)
        sink(y)
        def f():
            sink(x)  #!
            sink(y)
        class A(sink(source())):  #!
            z = x
            sink(z)  #!
        """);
  }

  @Test
  void sourcesThatTaintAPlace() {
    String rule =
        "pattern-sources: [{patterns: [{pattern: taint($X)}, {focus-metavariable: $X}]%s}]\n";
    String code =
        """
        def f(x, y, o):
            sink(taint(y))%s
            sink(x)
            taint(x)
            sink(x)%s
            taint(o.a)
            sink(o.a)%s
            sink(o.b)
        """;
    check(rule.formatted(""), code.formatted("  #!", "", ""));
    check(rule.formatted(", by-side-effect: true"), code.formatted("  #!", "  #!", "  #!"));
    check(rule.formatted(", by-side-effect: only"), code.formatted("", "  #!", "  #!"));
  }

  @Test
  void aTargetIsTaintedWhereTheRuleSaysSo() {
    String rule =
        "pattern-sources: [{patterns: [{pattern: '$X = get()'}, {focus-metavariable: $X}]%s}]\n";
    String code =
        """
        def f():
            x = get()
            sink(x)%s
        """;
    check(rule.formatted(""), code.formatted(""));
    check(rule.formatted(", by-side-effect: true"), code.formatted("  #!"));
    check(
        "pattern-sources: [{pattern: $X = get()}]\n",
        """
        def f():
            x = get()
            sink(x)  #!
        """);
  }

  @Test
  void sanitizersOfAPlace() {
    String rule =
        "pattern-sanitizers: [{patterns: [{pattern: check($X)}, {focus-metavariable: $X}]%s}]\n";
    String code =
        """
        def f(w):
            x = source()
            y = x
            check(x)
            sink(x)%s
            sink(y)  #!
            if check(y):
                sink(y)%s
            w.a = source()
            w.b = source()
            check(w.a)
            sink(w.a)%s
            sink(w.b)  #!
        """;
    check(rule.formatted(""), code.formatted("  #!", "  #!", "  #!"));
    check(rule.formatted(", by-side-effect: true"), code.formatted("", "", ""));
  }

  @Test
  void sanitizersByWhereTheyStand() {
    check(
        "pattern-sanitizers: [{patterns: [{pattern-inside: \"if safe($X):\\n  ...\\n\"}, {pattern: $X}]}]\n",
        """
        def f():
            x = source()
            if safe(x):
                sink(x)
                sink('a' + x)
            sink(x)  #!
        """);
  }

  @Test
  void whatIsSourceAndSanitizerIsClean() {
    String rule = "pattern-sanitizers: [{pattern: $F(...)%s}]\n";
    String code =
        """
        def f():
            x = source()
            sink(x)%s
            sink(foo(x))
        """;
    check(rule.formatted(""), code.formatted(""));
    check(rule.formatted(", not_conflicting: true"), code.formatted("  #!"));
  }

  @Test
  void propagators() {
    String rule =
        """
        options: {taint_assume_safe_functions: true}
        pattern-propagators: [{pattern: '$TO.put(..., $FROM, ...)', from: $FROM, to: $TO%s}]
        """;
    check(
        rule.formatted(""),
        """
        def f(a, b, c):
            x = source()
            a.put(1, x)
            sink(a)  #!
            sink(b)
            c.d.put(x)
            sink(c.d)  #!
            sink(c.e)
            b.put(clean(x))
            sink(b)
        """);
    check(
        rule.formatted(", by-side-effect: false"),
        """
        def f(a):
            x = source()
            a.put(1, x)
            sink(a)
        """);
    check(
        "pattern-propagators: [{pattern: '$F.each(lambda $P: $B)', from: $F, to: $P}]\n",
        """
        def f():
            x = source()
            x.each(lambda p: sink(p))  #!
            y.each(lambda p: sink(p))
        """);
  }

  @Test
  void labels() {
    check(
        """
        pattern-sources:
        - {pattern: a(), label: A}
        - {pattern: b(), label: B}
        - {pattern: conv($X), label: C, requires: A}
        pattern-sinks:
        - {pattern: needs_a(...), requires: A}
        - {pattern: both(...), requires: A and B}
        - {pattern: only_a(...), requires: A and not (B or D)}
        - {pattern: needs_c(...), requires: C}
        - {pattern: unlabelled(...)}
        """,
        """
        def f(c):
            x = a()
            y = b()
            needs_a(x)  #!
            needs_a(y)
            both(x)
            both(x, y)  #!
            both(x + y)  #!
            only_a(x)  #!
            only_a(x + y)
            needs_c(conv(x))  #!
            needs_a(conv(x))  #!
            needs_c(conv(y))
            unlabelled(x)
            z = x if c else y
            both(z)  #!
            only_a(z)
        """);
  }

  @Test
  void labelsOfMetavariables() {
    check(
        """
        pattern-sources: [{pattern: a(), label: A}, {pattern: b(), label: B}]
        pattern-sinks: [{pattern: 'sink($X, $Y)', requires: [{$X: A}, {$Y: B}]}]
        """,
        """
        def f():
            x = a()
            y = b()
            sink(x, y)  #!
            sink(y, x)
            sink(x, 1)
            sink(x + y, x + y)  #!
        """);
  }

  @Test
  void labelsOnTheWay() {
    check(
        """
        pattern-sources: [{pattern: a(), label: A}]
        pattern-propagators: [{pattern: '$TO.put($FROM)', from: $FROM, to: $TO, label: P, requires: A}]
        pattern-sinks: [{pattern: needs_p(...), requires: P}, {pattern: needs_a(...), requires: A}]
        """,
        """
        def f(t, u):
            x = a()
            t.put(x)
            needs_p(t)  #!
            needs_a(t)
            u.put(t)
            needs_p(u)
        """);
  }

  @Test
  void control() {
    check(
        "pattern-sources: [{pattern: enter(), control: true}]\n",
        """
        def f(c):
            sink(1)
            if c:
                enter()
                sink(1)  #!
            sink(2)  #!
        def g():
            sink(1)
        """);
  }

  @Test
  void atExit() {
    check(
        """
        pattern-sources: [{patterns: [{pattern: $X = open()}, {focus-metavariable: $X}], by-side-effect: true}]
        pattern-sanitizers: [{patterns: [{pattern: $X.close()}, {focus-metavariable: $X}], by-side-effect: true}]
        pattern-sinks: [{pattern: 'def $F(...): ...', at-exit: true}]
        """,
        """
        def leaks():
            x = open()
            use(x)  #!
        def closes():
            x = open()
            x.close()
            use(x)
        def leaks_on_one_way(c):
            x = open()
            if c:
                return 1  #!
            x.close()
            return 2
        """);
  }

  @Test
  void statementsAsSinks() {
    check(
        """
        pattern-sinks: [{pattern: return $X}, {pattern: '$A[$K] = $V'}, {pattern: raise $E}, {pattern: '$O.html = $V'}]
        """,
        """
        def f(a, c):
            x = source()
            a['k'] = x  #!
            a['k'] = clean(x)
            c.html = x  #!
            if a:
                raise x  #!
            return x  #!
        def g():
            return clean(source())
        """);
  }

  @Test
  void whatOptionsTakeForSafe() {
    String code =
        """
        def f(a):
            x = source()
            sink(foo(x))%s
            sink(a == x)%s
            sink(a[x])%s
            sink('a' + x)%s
            sink(x)  #!
        """;
    check("options: {}\n", code.formatted("  #!", "  #!", "  #!", "  #!"));
    check(
        "options: {taint_assume_safe_functions: true}\n",
        code.formatted("", "  #!", "  #!", "  #!"));
    check(
        "options: {taint_assume_safe_comparisons: true}\n",
        code.formatted("  #!", "", "  #!", "  #!"));
    check(
        "options: {taint_assume_safe_indexes: true}\n", code.formatted("  #!", "  #!", "", "  #!"));
    check(
        "options: {taint_only_propagate_through_assignments: true}\n",
        code.formatted("", "", "", ""));
  }

  @Test
  void typesThatAreTakenForSafe() {
    String code =
        """
        class A {
          void f(boolean b, Integer i, String s) {
            sink(b);%s
            sink(i);%s
            sink(s);  #!
          }
        }
        """;
    String rule =
        "pattern-sources: [{patterns: [{pattern: 'void $F(..., $T $X, ...) {...}'}, {focus-metavariable: $X}]}]\n";
    check(
        rule + "options: {taint_assume_safe_booleans: true}\n",
        "A.java",
        code.formatted("", "  #!"));
    check(
        rule + "options: {taint_assume_safe_numbers: true}\n",
        "A.java",
        code.formatted("  #!", ""));
  }

  @Test
  void metavariablesOfSourceAndSink() {
    String rule =
        """
        message: "$X and $Y and $S"
        pattern-sources: [{pattern: 'src($X, $S)'}]
        pattern-sinks: [{pattern: 'sink($X, $Y)'}]
        options: {taint_unify_mvars: %s}
        """;
    String code =
        """
        def f():
            x = src(a, 1)
            sink(a, x)
            sink(b, x)
        """;
    assertEquals(
        List.of("a and x and 1", "a and x and 1"),
        messages(analyse(rule.formatted("false"), "a.py", code)));
    assertEquals(List.of("a and x and 1"), messages(analyse(rule.formatted("true"), "a.py", code)));
  }

  private static List<String> messages(FileResult result) {
    return result.findings().stream().map(f -> f.judgement().message()).toList();
  }

  @Test
  void theWayIsTold() {
    FileResult result =
        analyse(
            "",
            "a.py",
            """
            def f():
                x = source()
                y = foo(x)
                sink(y)
            """);
    List<String> steps =
        result.findings().getFirst().trace().flow().stream()
            .map(s ->
                s.kind() + " " + s.location().line() + ":" + s.location().column() + " " + s.note())
            .toList();
    assertEquals(
        List.of(
            "SOURCE 2:9 the source",
            "STEP 2:5 kept here",
            "STEP 3:9 passed through",
            "STEP 3:5 kept here",
            "SINK 4:5 the sink"),
        steps);
  }

  @Test
  void whatIsWrongWithARule() {
    MemoryFileSystem files =
        new MemoryFileSystem()
            .file(
                "/w/r.yaml",
                """
                rules:
                - id: t
                  mode: taint
                  severity: HIGH
                  languages: [python]
                  message: m
                  metadata: {cwe: [CWE-20]}
                  pattern-sources: [{pattern: source(), label: A}]
                  pattern-sinks: [{pattern: sink(...), requires: A and}]
                """);
    Project.Rules rules = new Project.Rules(false, List.of("/w/r.yaml"), true);
    Languages languages = new Languages(new Unit.Maker());
    Project project =
        new Project(new Project.Setup(files, "/w", rules, List.of(), languages, Clock.systemUTC()));
    assertEquals(
        List.of("'requires' lacks a label: A and"),
        project.problems().stream().map(p -> p.message()).distinct().toList());
  }
}
