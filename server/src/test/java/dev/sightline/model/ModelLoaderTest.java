package dev.sightline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
