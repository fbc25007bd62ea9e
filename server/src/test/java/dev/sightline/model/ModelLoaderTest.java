package dev.sightline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ModelLoaderTest {

  @Test
  void aSymbolHasItsKinds() {
    ModelSet models =
        set(
            """
            library: gevent
            language: python
            symbols:
              - {name: gevent.monkey.patch_*, kinds: [runtime-patch]}
              - {name: gevent.monkey.patch_thread, kinds: [worker-launch]}
              - {name: gevent.spawn, kinds: [worker-launch]}
            """);
    assertEquals(true, models.hasKind("gevent.spawn", "worker-launch"));
    assertEquals(false, models.hasKind("gevent.spawn", "runtime-patch"));
    assertEquals(false, models.hasKind("gevent.spawned", "worker-launch"));
    assertEquals(true, models.hasKind("gevent.monkey.patch_all", "runtime-patch"));
    assertEquals(false, models.hasKind("gevent.monkey.patc", "runtime-patch"));
    assertEquals(
        Set.of("runtime-patch", "worker-launch"), models.kinds("gevent.monkey.patch_thread"));
    assertEquals(true, models.hasOpenNames("runtime-patch"));
    assertEquals(false, models.hasOpenNames("worker-launch"));
  }

  @Test
  void whatIsWrongCostsItsSymbol() {
    check(
        """
        library: x
        language: python
        symbols:
          - {name: x.f, kind: a}
          - {name: x f, kinds: [a]}
          - {name: x.g, kinds: [A b]}
          - {name: x.h, kinds: [ok]}
          - {name: x.h, kinds: [again]}
          - x.i
        """,
        """
        m.yaml:4:17: error: unknown key 'kind': did you mean 'kinds'? [symbols[0].kind]
        m.yaml:4:5: error: 'kinds' is missing: 'kinds: [cpu-count]' [symbols[0]]
        m.yaml:5:6: error: 'x f' is no qualified name: 'package.module.function', perhaps with a '*' last [symbols[1].name]
        m.yaml:6:17: error: a kind is lower-case words with '-', not 'A b' [symbols[2].kinds]
        m.yaml:8:6: error: 'x.h' stands twice: join their kinds [symbols[4].name]
        m.yaml:9:5: error: expects 'name' and 'kinds', and here is text [symbols[5]]
        symbols: x.h
        """);
  }

  @Test
  void aModelNamesItsLibrary() {
    ModelFile file = ModelLoader.load("m.yaml", "libary: x\nlanguage: python\n");
    assertEquals(
        "m.yaml:1:1: error: unknown key 'libary': did you mean 'library'? [libary]",
        file.problems().get(0).toString());
    assertEquals("m.yaml:1:1: error: 'library' is missing", file.problems().get(1).toString());
    assertEquals(true, file.model().isEmpty());
  }

  @Test
  void anEntrySaysWhatItIsAbout() {
    ModelSet models =
        set(
            """
            library: web
            language: python
            types:
              results: {web.connect: web.Connection, dbapi.Connection.cursor: dbapi.Cursor}
              members: {web.request: web.Request}
              bases: {web.Connection: [dbapi.Connection]}
              constants: {web.SEP: "/"}
            sources:
              - {name: web.Request.args, kind: http-request, says: a query parameter}
              - {call: "*.recv_into", receivers: [sock], into: 0, kind: network}
            sinks:
              - {call: [web.run, web.sh], argument: [0, args, rest-2], kind: command, when: [{argument: shell, maybe: true}]}
              - {assign: web.session, kind: trust-boundary}
            guards:
              - {call: str.isdigit, argument: receiver, kinds: all}
            propagators:
              - {call: list.append, from: 0, to: receiver}
              - {call: str.join, from: [receiver, any], to: [result, 1]}
              - {call: len, from: none}
            entry-points:
              - {base: web.View, methods: [get], kind: http-request, untrusted: ["*"], types: {0: web.Request}, returns: html}
            effects:
              - {call: web.*, effect: process}
            """);
    assertEquals("dbapi.Cursor", models.resultType("web.Connection.cursor"));
    assertEquals("web.Request", models.memberType("web.request"));
    assertEquals("/", models.constant("web.SEP"));
    Source read = models.call("web.Request.args").sources().get(0);
    assertEquals(Source.Access.VALUE, read.access());
    Source written = models.method("recv_into", "sock").sources().get(0);
    assertEquals(Arguments.at(0), written.into());
    assertEquals("data from the network", written.says());
    assertEquals(CallModel.NONE, models.method("recv_into", "file"));
    Sink run = models.call("web.sh").sinks().get(0);
    assertEquals(
        new Arguments(List.of(0), List.of("args"), 2, false, false, false), run.argument());
    assertEquals(
        List.of(
            new Condition(
                new Arguments(List.of(), List.of("shell"), -1, false, false, false),
                Condition.Test.MAYBE,
                "true")),
        run.when());
    assertEquals(Sink.Access.ASSIGNED, models.call("web.session").sinks().get(0).access());
    assertEquals(Arguments.RECEIVER, models.call("str.isdigit").guards().get(0).argument());
    Propagator append = models.call("list.append").propagators().get(0);
    assertEquals(false, append.toResult());
    assertEquals(Arguments.RECEIVER, append.to());
    Propagator join = models.call("str.join").propagators().get(0);
    assertEquals(true, join.toResult());
    assertEquals(Arguments.at(1), join.to());
    assertEquals(Arguments.NONE, models.call("len").propagators().get(0).from());
    assertEquals(Map.of("0", "web.Request"), models.entryPoints().get(0).types());
    assertEquals("starts a program", models.call("web.anything").effects().get(0).says());
  }

  @Test
  void whatIsSaidOfANameStandsInPlaceOfWhatIsSaidOfMany() {
    ModelSet models =
        set(
            """
            library: db
            language: python
            types:
              bases: {db.Cursor: [dbapi.Cursor]}
            sinks:
              - {call: dbapi.Cursor.execute, argument: 0, kind: sql}
            propagators:
              - {call: db.*, from: any}
              - {call: db.count, from: none}
            effects:
              - {call: db.*, effect: database}
            """);
    assertEquals(Arguments.NONE, models.call("db.count").propagators().get(0).from());
    assertEquals(Arguments.ANY, models.call("db.other").propagators().get(0).from());
    assertEquals("database", models.call("db.count").effects().get(0).effect());
    assertEquals("sql", models.call("db.Cursor.execute").sinks().get(0).kind());
    assertEquals("database", models.call("db.Cursor.execute").effects().get(0).effect());
  }

  @Test
  void membersThatNobodyNamedMayHaveAType() {
    ModelSet models =
        set(
            """
            library: mongo
            language: python
            types:
              results: {mongo.Database.find: mongo.Cursor}
              members: {mongo.Database.*: mongo.Collection, mongo.Database.name: str}
            propagators:
              - {call: mongo.Database.close, from: none}
            objects:
              - {call: mongo.connect, type: mongo.Open, when: [{argument: tls, is: false}]}
            """);
    assertEquals("mongo.Open", models.made("mongo.connect").get(0).type());
    assertEquals("mongo.Collection", models.memberType("mongo.Database.users"));
    assertEquals("str", models.memberType("mongo.Database.name"));
    assertEquals(null, models.memberType("mongo.Database.find"));
    assertEquals(null, models.memberType("mongo.Database.close"));
    assertEquals(null, models.memberType("mongo.Other.users"));
  }

  @Test
  void whatIsWrongCostsItsEntry() {
    check(
        """
        library: x
        language: python
        sources:
          - {name: x.a, kind: http}
          - {name: x.b, call: x.c, kind: file}
        sinks:
          - {call: x.run, kind: command}
          - {call: x.run, argument: rest, kind: sqll}
          - {call: x.run, argument: {a: 1}, kind: sql}
          - {call: x.run, argument: 0, kind: sql, when: [{argument: 1, equals: 2}]}
          - {call: x.run, argument: 0, kind: sql, receivers: [a]}
        sanitizers:
          - {call: x.quote, kinds: [all, htm]}
        effects:
          - {call: "*x", effect: process}
        settings:
          - {call: x.opt, max: max}
          - {register: x.add}
          - {module: x.conf, store: x.conf}
          - {module: x.conf}
        """,
        """
        m.yaml:4:17: error: unknown kind 'http' [sources[0].kind]
        m.yaml:5:5: error: 'name' and 'call': one of them is enough [sources[1]]
        m.yaml:7:5: error: 'argument' is missing: a position, a name, 'receiver' or 'any' [sinks[0]]
        m.yaml:8:35: error: unknown kind 'sqll': did you mean 'sql'? [sinks[1].kind]
        m.yaml:9:29: error: expects a position, a name, 'receiver', 'any', 'spread' or 'rest-1', and here is a mapping [sinks[2].argument]
        m.yaml:10:64: error: unknown key 'equals' [sinks[3].when[0].equals]
        m.yaml:10:50: error: a condition is 'argument' and one of 'given', 'missing', 'is', 'maybe', 'is-not', 'matches' [sinks[3].when[0]]
        m.yaml:11:43: error: 'receivers' is for methods of unknown objects: '*.execute' [sinks[4].receivers]
        m.yaml:13:21: error: unknown kind 'htm': did you mean 'html'? [sanitizers[0].kinds]
        m.yaml:15:6: error: '*x' is no qualified name: 'package.module.function', perhaps with a '*' last [effects[0].call]
        m.yaml:17:19: error: unknown key 'max' [settings[0].max]
        m.yaml:17:6: error: 'name' is missing: which argument names the setting [settings[0].call]
        m.yaml:18:6: error: 'options' is missing: which argument holds the settings [settings[1].register]
        m.yaml:19:5: error: 'module' and 'store': one of them is enough [settings[2]]
        m.yaml:19:6: error: 'files' is missing: globs of the files that hold the settings [settings[2].module]
        m.yaml:20:6: error: 'files' is missing: globs of the files that hold the settings [settings[3].module]
        symbols:\s
        """);
  }

  private static void check(String text, String expected) {
    ModelFile file = ModelLoader.load("m.yaml", text);
    String problems = file.problems().stream().map(p -> p + "\n").collect(Collectors.joining());
    String names =
        file.model().orElseThrow().symbols().stream()
            .map(Model.Symbol::name)
            .collect(Collectors.joining(" "));
    assertEquals(expected, problems + "symbols: " + names + "\n");
  }

  private static ModelSet set(String text) {
    ModelFile file = ModelLoader.load("m.yaml", text);
    assertEquals(List.of(), file.problems());
    return new ModelSet(List.of(file.model().orElseThrow()));
  }
}
