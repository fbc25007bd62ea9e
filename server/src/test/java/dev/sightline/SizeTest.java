package dev.sightline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What has outgrown its room: files over 400 lines, methods over 50, more than five parameters.
 * Records may have more components, since these are named where they are read.
 */
final class SizeTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int MOST_FILE_LINES = 400;
  private static final int MOST_METHOD_LINES = 50;
  private static final int MOST_PARAMETERS = 5;

  private static final List<String> LONG_FILES = new ArrayList<>();
  private static final List<String> LONG_METHODS = new ArrayList<>();
  private static final List<String> WIDE_METHODS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> java = sources.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Ruler(unit, positions).measure();
      }
    }
  }

  @Test
  void filesStaySmall() {
    assertEquals(List.of(), LONG_FILES);
  }

  @Test
  void methodsStaySmall() {
    assertEquals(List.of(), LONG_METHODS);
  }

  @Test
  void parametersStayFew() {
    assertEquals(List.of(), WIDE_METHODS);
  }

  private static final class Ruler extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String file;
    private boolean inRecord;

    Ruler(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    }

    void measure() throws IOException {
      long lines = unit.getSourceFile().getCharContent(true).toString().lines().count();
      note(LONG_FILES, file, lines, MOST_FILE_LINES);
      scan(unit, null);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      boolean outer = inRecord;
      inRecord = type.getKind() == Tree.Kind.RECORD;
      super.visitClass(type, null);
      inRecord = outer;
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      long start = positions.getStartPosition(unit, method);
      long end = positions.getEndPosition(unit, method);
      if (start >= 0 && end >= 0) {
        long first = unit.getLineMap().getLineNumber(start);
        long lines = unit.getLineMap().getLineNumber(end) - first + 1;
        String place = file + ":" + first + " " + method.getName();
        note(LONG_METHODS, place, lines, MOST_METHOD_LINES);
        if (!(inRecord && method.getReturnType() == null)) {
          note(WIDE_METHODS, place, method.getParameters().size(), MOST_PARAMETERS);
        }
      }
      return super.visitMethod(method, null);
    }

    private static void note(List<String> found, String place, long size, int most) {
      if (size > most) {
        found.add(place + ": " + size + ", at most " + most);
      }
    }
  }
}
