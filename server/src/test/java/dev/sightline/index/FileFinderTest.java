package dev.sightline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FileFinderTest {
  private final MemoryFileSystem files = new MemoryFileSystem();

  @Test
  void honoursIgnoreFilesAtEveryLevel() {
    has(".gitignore", "# build\n*.log\n/out/\nsub/gen\n!keep.log\ntrailing   \n");
    has("sub/.gitignore", "secret.*\n!deep/secret.py\n");
    has(".git/info/exclude", "private.py\n");
    has("a.py", "a.log", "keep.log", "out/b.py", "x/out/c.py", "sub/gen/d.py", "x/sub/gen/e.py");
    has("sub/secret.py", "sub/deep/secret.py", "private.py", "trailing");
    assertEquals(
        List.of(
            ".gitignore",
            "a.py",
            "keep.log",
            "sub/.gitignore",
            "sub/deep/secret.py",
            "x/out/c.py",
            "x/sub/gen/e.py"),
        found(""));
    assertEquals(List.of("sub/.gitignore", "sub/deep/secret.py"), found("sub"));
  }

  @Test
  void leavesOutWhatNobodyWroteThere() {
    has("a.py", "node_modules/x.js", "pkg/__pycache__/y.pyc", "env/pyvenv.cfg", "env/lib/z.py");
    has("n-1.0.dist-info/METADATA", ".git/config");
    assertEquals(List.of("a.py"), found(""));
  }

  @Test
  void honoursExcludes() {
    has("a.py", "tests/b.py", "x/tests/c.py", "x/d_test.py", "docs/conf.py");
    assertEquals(List.of("a.py"), found("", "tests", "**/*_test.py", "/docs"));
  }

  @Test
  void walksLinkedFoldersOnce() {
    has("real/a.py");
    files.file("/w/loop", "-> /w");
    files.file("/w/real/again", "-> /w/real");
    assertEquals(List.of("real/a.py"), found(""));
  }

  @Test
  void hostileGlobsTakeLinearTime() {
    String hostile = "*a".repeat(30) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(false, Glob.of(hostile).matches("a".repeat(200))));
    has(".gitignore", hostile + "\n**/" + hostile + "\n");
    has("a".repeat(200));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertEquals(List.of(".gitignore", "a".repeat(200)), found("")));
  }

  @Test
  void anyTextIsAGlob() {
    Random random = new Random(1);
    String signs = "ab*?[]{},!\\/-^.+()|$ ";
    for (int i = 0; i < 5000; i++) {
      StringBuilder glob = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        glob.append(signs.charAt(random.nextInt(signs.length())));
      }
      Glob.of(glob.toString()).matches("a/b.a");
      new IgnoreFile(glob.toString()).verdict("a/b.a", false);
    }
  }

  @Test
  void rangesThatRunBackwardsHoldNothing() {
    assertEquals(false, Glob.of("[z-a].py").matches("m.py"));
    assertEquals(true, Glob.of("[!z-a].py").matches("m.py"));
    assertEquals(true, Glob.of("[a-c.]x").matches("bx"));
    assertEquals(true, Glob.of("[a-]x").matches("-x"));
  }

  @Test
  void globs() {
    assertEquals(true, Glob.of("src/**/*.py").matches("src/a.py"));
    assertEquals(true, Glob.of("src/**/*.py").matches("src/x/y/a.py"));
    assertEquals(false, Glob.of("src/*.py").matches("src/x/a.py"));
    assertEquals(true, Glob.of("*.{yml,yaml}").matches("x/a.yaml"));
    assertEquals(true, Glob.of("[!a]b.py").matches("cb.py"));
    assertEquals(false, Glob.of("[!a]b.py").matches("ab.py"));
    assertEquals(true, Glob.of("a+(b).py").matches("a+(b).py"));
    assertEquals(true, Glob.of("odd[name").matches("odd[name"));
  }

  @Test
  void findsTheRoot() {
    has("pyproject.toml", "");
    has("pkg/mod.py", "");
    files.file("/other/x.py", "").file("/current/y/z.py", "");
    assertEquals("/w", Roots.of(files, "/w/pkg/mod.py", "/current"));
    assertEquals("/current", Roots.of(files, "/current/y/z.py", "/current"));
    assertEquals("/other", Roots.of(files, "/other/x.py", "/current"));
  }

  private void has(String path, String content) {
    files.file("/w/" + path, content);
  }

  private void has(String... paths) {
    for (String path : paths) {
      files.file("/w/" + path, "");
    }
  }

  private List<String> found(String folder, String... excludes) {
    List<Glob> globs = List.of(excludes).stream().map(Glob::of).toList();
    return FileFinder.below(files, "/w", folder, globs, () -> false).paths();
  }
}
