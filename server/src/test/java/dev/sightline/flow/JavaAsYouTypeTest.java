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
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** In Java too, flows follow the typing: in the file itself and from one open file to another. */
final class JavaAsYouTypeTest {
  private static final String SERVLET =
      """
      package app;

      import java.io.IOException;
      import javax.servlet.http.*;

      public class Show extends HttpServlet {
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
          String given = request.getParameter("x");
          Shape shape = new Round(given);
          Runtime.getRuntime().exec(shape.text());
          Runtime.getRuntime().exec(Texts.made(given, 1));
          use(Texts.shape());
        }

        private void use(Shape shape) throws IOException {
          Runtime.getRuntime().exec("ls " + shape.text());
        }
      }
      """;

  private static final String TEXTS =
      """
      package app;

      class Texts {
        static String made(String text) { return "ls"; }
        static String made(String text, int times) { return "ls " + text; }
        static Shape shape() { return new Square(); }
      }

      interface Shape { String text(); }

      class Square implements Shape {
        public String text() { return "square"; }
      }

      class Round implements Shape {
        private final String kept;
        Round(String text) { this.kept = text; }
        public String text() { return kept; }
      }
      """;

  private final MemoryFileSystem files = new MemoryFileSystem();

  private Project project() {
    files.file("/w/src/main/java/app/Show.java", SERVLET);
    files.file("/w/src/main/java/app/Texts.java", TEXTS);
    return new Project(
        new Project.Setup(
            files,
            "/w",
            Project.Rules.PACK,
            List.of(),
            new Languages(new Unit.Maker()),
            Clock.systemUTC()));
  }

  private static Document open(Project project, String name, String text) {
    String path = "src/main/java/app/" + name;
    return project.analyzer(path).open(path, "java", text);
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
        .distinct()
        .toList();
  }

  private static void replace(Document document, String old, String with) {
    int at = document.text().toString().indexOf(old);
    document.edit(at, at + old.length(), with);
  }

  @Test
  void anEditInAnotherClassReachesWhoCallsIt() {
    Project project = project();
    Document servlet = open(project, "Show.java", SERVLET);
    assertEquals(List.of(11, 12), lines(servlet));
    Document texts = open(project, "Texts.java", TEXTS);
    replace(texts, "\"ls \" + text", "\"ls \"");
    assertEquals(List.of(), lines(texts));
    assertEquals(List.of(11), lines(servlet));
    replace(texts, "return kept", "return \"round\"");
    assertEquals(List.of(), lines(texts));
    assertEquals(List.of(), lines(servlet));
    replace(
        texts,
        "static String made(String text) { return \"ls\"",
        "static String made(String text, int n) { return text");
    assertEquals(List.of(), lines(texts));
    assertEquals(List.of(12), lines(servlet));
  }

  @Test
  void anyHistoryOfEditsGivesWhatScratchGives() {
    Project project = project();
    Document servlet = open(project, "Show.java", SERVLET);
    Document texts = open(project, "Texts.java", TEXTS);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      Document document = random.nextBoolean() ? servlet : texts;
      edit(document, random);
      flows(document);
      files.file("/w/src/main/java/app/Show.java", servlet.text().toString());
      files.file("/w/src/main/java/app/Texts.java", texts.text().toString());
      assertEquals(scratch("Texts.java", texts), flows(texts), "edit " + i);
      assertEquals(scratch("Show.java", servlet), flows(servlet), "edit " + i);
    }
  }

  private static void edit(Document document, Random random) {
    String original = document.path().endsWith("Show.java") ? SERVLET : TEXTS;
    String text = document.text().toString();
    if (random.nextInt(6) == 0) {
      document.edit(0, text.length(), original);
      return;
    }
    String[] pieces = {
      "x",
      " ",
      "\n",
      "text",
      "this.",
      "(",
      "\"",
      "{",
      "}",
      ";",
      "//",
      " extends Square",
      "class N {}\n"
    };
    int at = random.nextInt(text.length() + 1);
    if (random.nextBoolean() && at + 3 < text.length()) {
      document.edit(at, at + 1 + random.nextInt(3), "");
    } else {
      document.edit(at, at, pieces[random.nextInt(pieces.length)]);
    }
  }

  private String scratch(String name, Document document) {
    Project fresh =
        new Project(
            new Project.Setup(
                files,
                "/w",
                Project.Rules.PACK,
                List.of(),
                new Languages(new Unit.Maker()),
                Clock.systemUTC()));
    return flows(open(fresh, name, document.text().toString()));
  }
}
