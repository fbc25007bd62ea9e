package dev.sightline.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.text.Text;
import dev.sightline.tree.Unit;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines that end in {@code # found} are reported, and no others. */
class DeadCodeTest {

  @Test
  void aConditionThatFoldsSilencesWhatItExcludes() {
    check(
        """
        def f(x):
            if False:
                eval(x)
            if 0:
                y = eval(x)
            else:
                y = eval(x)  # found
            while False:
                eval(x)
            if not 1:
                pass
            elif x:
                eval(x)  # found
            y = eval(x) if 1 > 2 else None
            return y or (False and eval(x))
        """);
  }

  @Test
  void constantsOfTheModuleAndOfTheFunctionFold() {
    check(
        """
        LEGACY = False
        LEVEL = 3

        def f(x):
            verbose = LEVEL > 5
            if LEGACY:
                eval(x)
            if verbose:
                eval(x)
            match LEVEL:
                case 1:
                    eval(x)
                case 3:
                    eval(x)  # found
        """);
  }

  @Test
  void whatMayChangeDoesNotFold() {
    check(
        """
        import os
        import sys
        from typing import TYPE_CHECKING

        DEBUG = os.environ.get("DEBUG")
        ready = False

        def start():
            global ready
            ready = True

        def f(x, flag=False):
            if ready:
                eval(x)  # found
            if DEBUG:
                eval(x)  # found
            if flag:
                eval(x)  # found
            if sys.version_info < (3,):
                eval(x)  # found
            if __debug__:
                eval(x)  # found
            if not TYPE_CHECKING:
                eval(x)  # found
            seen = []
            for item in x:
                if seen:
                    eval(item)  # found
                seen.append(item)
            found = None
            for item in x:
                if found:
                    eval(found)  # found
                found = item
        """);
  }

  @Test
  void whatIsImportedForTypesIsStillKnown() {
    check(
        """
        from typing import TYPE_CHECKING

        if TYPE_CHECKING:
            import subprocess as sp

        def f(x):
            sp.call(x, shell=True)  # found
        """);
  }

  @Test
  void codeBehindAReturnIsReported() {
    check(
        """
        def f(x):
            return x
            eval(x)  # found

        def g(x):
            raise ValueError(x)
            eval(x)  # found

        def h(x):
            for y in x:
                continue
                eval(y)  # found
        """);
  }

  @Test
  void whatIsDefinedInDeadCodeIsDeadToo() {
    check(
        """
        if False:
            def f(x):
                eval(x)

            class C:
                def m(self, x):
                    eval(x)
        else:
            eval(input())  # found
        """);
  }

  @Test
  void aSecretIsOutWhetherTheCodeRunsOrNot() {
    check(
        """
        def f():
            if False:
                password = "hunter2hunter2"  # found
        """);
  }

  @Test
  void bothWaysThroughATryCount() {
    check(
        """
        def f(x):
            done = False
            try:
                x.run()
                done = True
            finally:
                if not done:
                    eval(x)  # found
            try:
                import json
                native = True
            except ImportError:
                native = False
            if not native:
                eval(x)  # found
            if native:
                eval(x)  # found
        """);
  }

  private static void check(String code) {
    Project project =
        new Project(
            new Project.Setup(
                new MemoryFileSystem(),
                "/w",
                Project.Rules.PACK,
                List.of(),
                new Languages(new Unit.Maker()),
                Clock.systemUTC()));
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    FileResult result = project.analyzer("a.py").analyse("a.py", bytes, Cancellation.NEVER);
    Text text = result.text();
    List<Integer> found =
        result.findings().stream().map(f -> text.lineOf(f.range().start()) + 1).distinct().toList();
    List<String> lines = code.lines().toList();
    List<Integer> expected =
        IntStream.rangeClosed(1, lines.size())
            .filter(i -> lines.get(i - 1).endsWith("# found"))
            .boxed()
            .toList();
    assertEquals(expected, found);
  }
}
