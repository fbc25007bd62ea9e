package dev.sightline.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sightline.syntax.python.PythonLanguage;
import dev.sightline.tree.SourceTree;
import dev.sightline.tree.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What an edit changes, and what it leaves alone. */
final class FileValuesTest {
  private static final String CODE =
      """
      import os
      BASE = "/srv"
      OTHER = 1

      class A:
          limit = 5

          def f(self, x):
              y = BASE + x
              return reveal(y)

          def g(self):
              return reveal(self.limit)

      def h():
          os.system(OTHER)
          return 1

      def i():
          return BASE
      """;

  /** A file that is being edited; units whose text did not change stay the same. */
  private static final class Edited {
    private final PythonLanguage language = new PythonLanguage(new Unit.Maker());
    private SourceTree tree;
    private FileValues values;

    Edited(String code) {
      tree = language.parse(code);
      values = FileValues.of(tree, Environment.PYTHON);
      all();
    }

    private SourceTree parsed(String code) {
      SourceTree fresh = language.parse(code);
      int count = fresh.unitCount();
      int shorter = Math.min(count, tree.unitCount());
      int first = 0;
      while (first < shorter && same(fresh, first, first)) {
        first++;
      }
      int delta = count - tree.unitCount();
      int last = count;
      while (last > first && last - delta > first && same(fresh, last - 1, last - 1 - delta)) {
        last--;
      }
      Unit[] units = new Unit[count];
      int[] starts = new int[count];
      int[] parents = new int[count];
      for (int i = 0; i < count; i++) {
        units[i] = i < first ? tree.unit(i) : i < last ? fresh.unit(i) : tree.unit(i - delta);
        starts[i] = fresh.start(i);
        parents[i] = fresh.parent(i);
      }
      int[] none = {};
      SourceTree.Layout layout = new SourceTree.Layout(units, starts, parents, none, none);
      return new SourceTree(fresh.language(), fresh.text(), layout, fresh.problems());
    }

    private boolean same(SourceTree fresh, int index, int before) {
      return fresh.unit(index).kind() == tree.unit(before).kind()
          && fresh.unit(index).statements().equals(tree.unit(before).statements())
          && text(fresh, index).equals(text(tree, before));
    }

    private static String text(SourceTree tree, int unit) {
      return tree.text().slice(tree.start(unit), tree.end(unit));
    }

    void replace(String old, String by) {
      int at = tree.text().toString().indexOf(old);
      edit(at, at + old.length(), by);
    }

    void edit(int start, int end, String by) {
      String text = tree.text().toString();
      tree = parsed(text.substring(0, start) + by + text.substring(end));
      values = values.next(tree);
    }

    List<Long> contexts() {
      List<Long> contexts = new ArrayList<>();
      for (int i = 0; i < tree.unitCount(); i++) {
        contexts.add(values.context(i));
      }
      return contexts;
    }

    void all() {
      for (int i = 0; i < tree.unitCount(); i++) {
        values.of(i);
      }
      contexts();
    }

    Values unitOf(String code) {
      return values.of(tree.unitAt(tree.text().toString().indexOf(code)));
    }

    long contextOf(String code) {
      return values.context(tree.unitAt(tree.text().toString().indexOf(code)));
    }
  }

  @Test
  void typingInABodyLeavesTheRestAlone() {
    Edited file = new Edited(CODE);
    List<Long> contexts = file.contexts();
    ModuleScope scope = file.values.scope();
    Values other = file.unitOf("return BASE");
    Values edited = file.unitOf("os.system");
    file.replace("return 1", "z = [1]\n    z.append(2)\n    return z");
    assertEquals(contexts, file.contexts());
    assertSame(scope, file.values.scope());
    assertSame(other, file.unitOf("return BASE"));
    assertNotSame(edited, file.unitOf("os.system"));
  }

  @Test
  void aChangedConstantConcernsThoseThatUseIt() {
    Edited file = new Edited(CODE);
    long user = file.contextOf("return BASE");
    long other = file.contextOf("os.system");
    Values kept = file.unitOf("os.system");
    file.replace("\"/srv\"", "\"/var\"");
    assertNotEquals(user, file.contextOf("return BASE"));
    assertEquals(other, file.contextOf("os.system"));
    assertSame(kept, file.unitOf("os.system"));
  }

  @Test
  void spaceAndCommentsOutsideChangeNothing() {
    Edited file = new Edited(CODE);
    List<Long> contexts = file.contexts();
    ModuleScope scope = file.values.scope();
    file.replace("import os\n", "import os\n\n# a comment\n\n");
    assertEquals(contexts, file.contexts());
    assertSame(scope, file.values.scope());
  }

  @Test
  void aNewImportConcernsThoseThatUseIt() {
    Edited file = new Edited(CODE);
    long user = file.contextOf("os.system");
    long other = file.contextOf("return BASE");
    file.replace("import os\n", "import posix as os\n");
    assertNotEquals(user, file.contextOf("os.system"));
    assertEquals(other, file.contextOf("return BASE"));
  }

  @Test
  void aClassAttributeConcernsThoseThatReadIt() {
    Edited file = new Edited(CODE);
    long user = file.contextOf("return reveal(self.limit)");
    long other = file.contextOf("y = BASE");
    file.replace("limit = 5", "limit = 6");
    assertNotEquals(user, file.contextOf("return reveal(self.limit)"));
    assertEquals(other, file.contextOf("y = BASE"));
  }

  @Test
  void writingAGlobalInABodyConcernsItsReaders() {
    Edited file = new Edited(CODE);
    long user = file.contextOf("return BASE");
    file.replace("return 1", "global BASE\n    BASE = x()");
    assertNotEquals(user, file.contextOf("return BASE"));
  }

  @Test
  void editedEqualsScratch() {
    Random random = new Random(7);
    String[] pieces = {
      "x",
      "\n",
      "BASE",
      " = ",
      "\"a\"",
      "import os\n",
      "    ",
      "def n():\n    return 1\n",
      "(",
      ")",
      "global BASE\n",
      ".append(1)",
      "self.limit = 2\n",
      "if OTHER:\n",
      "#"
    };
    Edited file = new Edited(CODE);
    for (int round = 0; round < 200; round++) {
      int length = file.tree.text().length();
      int start = random.nextInt(length + 1);
      int end = Math.min(length, start + (random.nextInt(3) == 0 ? random.nextInt(12) : 0));
      file.edit(start, end, pieces[random.nextInt(pieces.length)]);
      if (random.nextInt(3) == 0) {
        file.all();
      }
      FileValues scratch = FileValues.of(file.tree, Environment.PYTHON);
      String text = file.tree.text().toString();
      assertEquals(
          Reveal.everything(file.tree, scratch), Reveal.everything(file.tree, file.values), text);
    }
  }

  @Test
  void answersDoNotDependOnTheOrderOfQuestions() {
    SourceTree tree = new PythonLanguage(new Unit.Maker()).parse(CODE);
    FileValues forward = FileValues.of(tree, Environment.PYTHON);
    FileValues backward = FileValues.of(tree, Environment.PYTHON);
    for (int i = tree.unitCount() - 1; i >= 0; i--) {
      backward.of(i);
    }
    assertEquals(Reveal.everything(tree, forward), Reveal.everything(tree, backward));
  }
}
