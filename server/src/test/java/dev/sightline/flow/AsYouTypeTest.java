package dev.sightline.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.analysis.Cancellation;
import dev.sightline.analysis.Document;
import dev.sightline.analysis.FileResult;
import dev.sightline.analysis.Project;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Flows follow the typing, in the file itself and from one open file to another. */
final class AsYouTypeTest {
  private static final String VIEWS =
      """
      import os
      from flask import Flask, request
      from helpers import prepare, Runner

      app = Flask(__name__)

      @app.route("/a")
      def first():
          os.system(prepare(request.args["x"]))
          return "done"

      @app.route("/b")
      def second():
          runner = Runner(request.args["y"])
          runner.go()
          return "done"

      def third():
          os.system("ls")
      """;

  private static final String HELPERS =
      """
      import os
      import shlex

      def prepare(text):
          return "ls " + text

      class Runner:
          def __init__(self, text):
              self.text = text

          def go(self):
              os.system(self.text)
      """;

  private final MemoryFileSystem files = new MemoryFileSystem();

  private Project project() {
    files.file("/w/views.py", VIEWS);
    files.file("/w/helpers.py", HELPERS);
    return new Project(
        new Project.Setup(
            files,
            "/w",
            Project.Rules.PACK,
            List.of(),
            new Languages(new Unit.Maker()),
            Clock.systemUTC()));
  }

  private static String flows(Document document) {
    return flows(document.snapshot().analyse(Cancellation.NEVER));
  }

  private static String flows(FileResult result) {
    return result.findings().stream()
        .filter(f -> !f.trace().flow().isEmpty())
        .map(f ->
            f.rule().id()
                + " "
                + (result.text().lineOf(f.range().start()) + 1)
                + " "
                + f.trace().flow())
        .collect(Collectors.joining("\n"));
  }

  private static List<Integer> lines(Document document) {
    FileResult result = document.snapshot().analyse(Cancellation.NEVER);
    return result.findings().stream()
        .filter(f -> !f.trace().flow().isEmpty())
        .map(f -> result.text().lineOf(f.range().start()) + 1)
        .toList();
  }

  private static void replace(Document document, String old, String with) {
    int at = document.text().toString().indexOf(old);
    document.edit(at, at + old.length(), with);
  }

  @Test
  void anEditInAHelperReachesWhoCallsIt() {
    Project project = project();
    Document views = project.analyzer("views.py").open("views.py", "python", VIEWS);
    assertEquals(List.of(9, 15), lines(views));
    Document helpers = project.analyzer("helpers.py").open("helpers.py", "python", HELPERS);
    replace(helpers, "\"ls \" + text", "\"ls \" + shlex.quote(text)");
    assertEquals(List.of(), lines(helpers));
    assertEquals(List.of(15), lines(views));
    replace(helpers, "os.system(self.text)", "os.system(\"ls\")");
    assertEquals(List.of(), lines(helpers));
    assertEquals(List.of(), lines(views));
    replace(helpers, "shlex.quote(text)", "text");
    assertEquals(List.of(), lines(helpers));
    assertEquals(List.of(9), lines(views));
  }

  @Test
  void whatOtherFilesToldIsShownUntilItIsKnownAnew() {
    Document views = project().analyzer("views.py").open("views.py", "python", VIEWS);
    Steps opened = Steps.of(views);
    assertEquals("", flows(opened.early.get(0)), "nothing is known of other files yet");
    assertEquals(List.of(9, 15), lines(views));
    replace(views, "import os\n", "import os\n\n\n");
    Steps moved = Steps.of(views);
    assertEquals(flows(moved.settled), flows(moved.early.get(0)), "moved along with the text");
    replace(views, "prepare(request.args[\"x\"])", "prepare(\"x\")");
    Steps mended = Steps.of(views);
    assertEquals(2, findings(mended.early.get(0)), "as it was told last");
    assertEquals(1, findings(mended.settled));
  }

  /** The results of one analysis in order, and which other files it made doubtful. */
  private record Steps(List<FileResult> early, Set<String> doubtful, FileResult settled) {
    static Steps of(Document document) {
      List<FileResult> early = new ArrayList<>();
      Set<String> doubtful = new HashSet<>();
      Document.Listener listener =
          new Document.Listener() {
            @Override
            public void early(FileResult result) {
              early.add(result);
            }

            @Override
            public void doubtful(Set<String> paths) {
              doubtful.addAll(paths);
            }
          };
      FileResult settled = document.snapshot().analyse(Cancellation.NEVER, listener);
      return new Steps(early, doubtful, settled);
    }
  }

  private static long findings(FileResult result) {
    return result.findings().stream().filter(f -> !f.trace().flow().isEmpty()).count();
  }

  @Test
  void onlyAnEditThatMattersToAnotherOpenFileMakesItDoubtful() {
    Project project = project();
    Document views = project.analyzer("views.py").open("views.py", "python", VIEWS);
    Document helpers = project.analyzer("helpers.py").open("helpers.py", "python", HELPERS);
    lines(helpers);
    lines(views);
    replace(helpers, "\"ls \" + text", "\"ls \" + shlex.quote(text)");
    assertEquals(Set.of("views.py"), Steps.of(helpers).doubtful);
    lines(views);
    replace(views, "os.system(\"ls\")", "os.system(\"ls -l\")");
    assertEquals(Set.of(), Steps.of(views).doubtful);
  }

  @Test
  void anyHistoryOfEditsGivesWhatScratchGives() {
    Project project = project();
    Document views = project.analyzer("views.py").open("views.py", "python", VIEWS);
    Document helpers = project.analyzer("helpers.py").open("helpers.py", "python", HELPERS);
    Random random = new Random(7);
    for (int i = 0; i < 150; i++) {
      Document document = random.nextBoolean() ? views : helpers;
      edit(document, random);
      flows(document);
      files.file("/w/views.py", views.text().toString());
      files.file("/w/helpers.py", helpers.text().toString());
      assertEquals(scratch("helpers.py", helpers), flows(helpers), "edit " + i);
      assertEquals(scratch("views.py", views), flows(views), "edit " + i);
    }
  }

  private static void edit(Document document, Random random) {
    String original = document.path().equals("views.py") ? VIEWS : HELPERS;
    String text = document.text().toString();
    if (random.nextInt(6) == 0) {
      document.edit(0, text.length(), original);
      return;
    }
    String[] pieces = {
      "x", " ", "\n", "text", "self", "(", "\"", "    ", "#", "def f():\n    pass\n"
    };
    int at = random.nextInt(text.length() + 1);
    if (random.nextBoolean() && at + 3 < text.length()) {
      document.edit(at, at + 1 + random.nextInt(3), "");
    } else {
      document.edit(at, at, pieces[random.nextInt(pieces.length)]);
    }
  }

  private String scratch(String path, Document document) {
    Project fresh =
        new Project(
            new Project.Setup(
                files,
                "/w",
                Project.Rules.PACK,
                List.of(),
                new Languages(new Unit.Maker()),
                Clock.systemUTC()));
    return flows(fresh.analyzer(path).open(path, "python", document.text().toString()));
  }
}
