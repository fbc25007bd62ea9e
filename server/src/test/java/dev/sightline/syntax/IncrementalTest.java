package dev.sightline.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the edits, the tree is the one that a parse from scratch gives. */
final class IncrementalTest {
  private static final Languages LANGUAGES = new Languages(new Unit.Maker());
  private static final Map<String, List<String>> SAMPLES =
      Map.of(
          "python", List.of("service.py", "texts.py", "legacy.py", "windows.py"),
          "java", List.of("Service.java", "Forms.java", "Compact.java"));
  private static final int EDITS_PER_DOCUMENT = 100;

  private static Language language(String name) {
    return LANGUAGES.named(name).orElseThrow();
  }

  private static String sample(String language, String name) {
    String path = "/" + language + "/" + name;
    try (InputStream in = IncrementalTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As many as the property {@code sightline.edits} says; {@code sightline.seed} is the first. */
  @ParameterizedTest
  @ValueSource(strings = {"python", "java"})
  void randomEditsGiveTheTreeFromScratch(String language) {
    int edits = Integer.getInteger("sightline.edits", 50_000);
    long seed = Long.getLong("sightline.seed", 1);
    for (int done = 0; done < edits; done += EDITS_PER_DOCUMENT, seed++) {
      List<String> samples = SAMPLES.getOrDefault(language, List.of());
      checkEdits(language, samples.get((int) (seed % samples.size())), seed);
    }
  }

  private static void checkEdits(String id, String name, long seed) {
    Language language = language(id);
    StringBuilder text = new StringBuilder(sample(id, name));
    DocumentParser document = language.parser(text.toString());
    EditScript script = new EditScript(id, seed);
    for (int i = 0; i < EDITS_PER_DOCUMENT; i++) {
      script.next(text);
      text.replace(script.start, script.end, script.replacement);
      SourceTree actual = document.edit(script.start, script.end, script.replacement);
      SourceTree expected = language.parse(text.toString());
      Optional<String> difference = TreeEquality.difference(expected, actual);
      if (difference.isPresent()) {
        fail(name + ", seed " + seed + ", edit " + i + ": " + difference.get());
      }
    }
    assertEquals(text.toString(), document.tree().text().toString());
  }

  private static Set<Unit> units(SourceTree tree) {
    Set<Unit> units = new HashSet<>();
    for (int i = 0; i < tree.unitCount(); i++) {
      units.add(tree.unit(i));
    }
    return units;
  }

  private static List<Unit> fresh(SourceTree before, SourceTree after) {
    List<Unit> fresh = new ArrayList<>(units(after));
    fresh.removeAll(units(before));
    return fresh;
  }

  private static DocumentParser service() {
    return language("python").parser(sample("python", "service.py"));
  }

  private static List<Unit> typed(DocumentParser document, String before, String typed) {
    SourceTree old = document.tree();
    int at = old.text().toString().indexOf(before);
    return fresh(old, document.edit(at, at, typed));
  }

  @Test
  void typingInABodyLowersThatBodyAlone() {
    DocumentParser document = service();
    for (String piece : List.of("x", " ", "=", " ", "f", "(", "1", ")", "\n        ")) {
      List<Unit> fresh = typed(document, "self.root = osp", piece);
      assertEquals(1, fresh.size(), piece);
      assertEquals(Unit.Kind.FUNCTION_BODY, fresh.get(0).kind());
    }
  }

  @Test
  void typingInAHeaderKeepsItsBody() {
    DocumentParser document = service();
    List<Unit> fresh = typed(document, "=None):\n    def parse", "_x");
    assertEquals(List.of(Unit.Kind.FUNCTION_HEADER), fresh.stream().map(Unit::kind).toList());
  }

  @Test
  void aCommentInsideAUnitMovesWhatFollowsInIt() {
    DocumentParser document = service();
    List<Unit> fresh = typed(document, "2, 3)\n", "  # two\n              ");
    assertEquals(List.of(Unit.Kind.STATEMENT), fresh.stream().map(Unit::kind).toList());
  }

  @Test
  void aUnitThatOnlyMovesStaysItself() {
    DocumentParser document = service();
    assertEquals(List.of(), typed(document, "class Base", "# a comment\n\n"));
    assertEquals(List.of(), typed(document, "  # upper bound", "  "));
  }

  @Test
  void pastingAFunctionMakesItsUnitsAlone() {
    DocumentParser document = service();
    List<Unit> fresh = typed(document, "def run", "def pasted(a):\n    return a\n\n\n");
    assertEquals(2, fresh.size());
  }

  @Test
  void anOpenStringCostsWhatFollowsAndClosingItRestoresTheTree() {
    DocumentParser document = service();
    SourceTree before = document.tree();
    int at = before.text().toString().indexOf("class Base");
    document.edit(at, at, "\"\"\"");
    SourceTree after = document.edit(at, at + 3, "");
    assertEquals(Optional.empty(), TreeEquality.difference(before, after));
  }

  @Test
  void replacingTextByItselfChangesNothing() {
    DocumentParser document = service();
    SourceTree before = document.tree();
    String text = before.text().toString();
    assertSame(before, document.edit(0, text.length(), text));
    SourceTree after = document.edit(0, text.length(), text.replace("LIMIT = 10", "LIMIT = 11"));
    assertNotSame(before, after);
    assertEquals(1, fresh(before, after).size());
  }

  private static DocumentParser javaService() {
    return language("java").parser(sample("java", "Service.java"));
  }

  @Test
  void typingInAMethodLowersThatBodyAlone() {
    DocumentParser document = javaService();
    for (String piece : List.of("x", " ", "=", " ", "f", "(", "1", ")", ";", "\n        ")) {
      List<Unit> fresh = typed(document, "this.root = root", piece);
      assertEquals(1, fresh.size(), piece);
      assertEquals(Unit.Kind.FUNCTION_BODY, fresh.get(0).kind());
    }
  }

  @Test
  void typingInTheHeaderOfAMethodKeepsItsBody() {
    DocumentParser document = javaService();
    List<Unit> fresh = typed(document, " limit) {", ", int x");
    assertEquals(1, fresh.size());
    assertEquals(Unit.Kind.FUNCTION_HEADER, fresh.get(0).kind());
  }

  @Test
  void aMethodThatOnlyMovesStaysItself() {
    DocumentParser document = javaService();
    assertEquals(List.of(), typed(document, "  /* runs it", "  // a comment\n\n"));
    assertEquals(2, typed(document, "  /* runs it", "  void pasted() { f(); }\n").size());
  }
}
