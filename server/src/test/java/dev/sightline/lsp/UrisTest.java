package dev.sightline.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class UrisTest {
  @Test
  void readsWindowsDrivesHoweverTheyAreEscaped() {
    assertEquals("C:\\Users\\x\\a.py", windows("file:///c%3A/Users/x/a.py"));
    assertEquals("C:\\Users\\x\\a.py", windows("file:///C:/Users/x/a.py"));
    assertEquals("C:\\a b#1.py", windows("file:///c:/a%20b%231.py"));
    assertEquals("C:\\", windows("file:///c%3A"));
  }

  @Test
  void readsSharesOfOtherMachines() {
    assertEquals("\\\\server\\share\\a b.py", windows("file://server/share/a%20b.py"));
    assertEquals(Optional.empty(), Uris.filePath("file://server/share/a.py", false));
    assertEquals("/a.py", posix("file://localhost/a.py"));
  }

  @Test
  void writesThemAsVsCodeDoes() {
    assertEquals("file:///c%3A/Users/a%20b.py", Uris.of("C:\\Users\\a b.py", true));
    assertEquals("file://server/share/a.py", Uris.of("\\\\server\\share\\a.py", true));
    assertEquals("file:///tmp/%C3%BC/50%25%23.py", Uris.of("/tmp/ü/50%#.py", false));
  }

  @Test
  void readsAnyEscapes() {
    assertEquals("/tmp/ü 日/😀.py", posix("file:///tmp/%C3%BC%20%e6%97%a5/%F0%9F%98%80.py"));
    assertEquals("/tmp/ü.py", posix("file:///tmp/ü.py"));
    assertEquals("/tmp/plain", posix("file:///tmp/%70lain"));
    assertEquals("/100%/50%.py", posix("file:///100%/50%25.py"));
    assertEquals("/%zz%", posix("file:///%zz%"));
  }

  @Test
  void knowsWhatIsNoFile() {
    for (String uri :
        new String[] {
          "",
          "not a uri",
          "%%%",
          "file://",
          "::",
          "untitled:Untitled-1",
          "file:///a%00b",
          "http://x/a"
        }) {
      assertEquals(Optional.empty(), Uris.path(uri), uri);
    }
  }

  @Test
  void namesWhatIsNoFile() {
    assertEquals("Untitled-1", Uris.name("untitled:Untitled-1"));
    assertEquals("a.py", Uris.name("git:/tmp/a.py?%7B%22ref%22%7D"));
    assertEquals("String.class", Uris.name("jdt://contents/rt.jar/java.lang/String.class?=x"));
  }

  @Test
  void pathsAreRelativeToTheFolder() {
    Path file = Path.of("/work/a/b.py");
    assertEquals("a/b.py", Paths.relative(Path.of("/work"), file, ""));
    assertEquals("b.py", Paths.relative(Path.of("/other"), file, ""));
    assertEquals("Untitled-1", Paths.relative(Path.of("/work"), null, "untitled:Untitled-1"));
  }

  private static String windows(String uri) {
    return Uris.filePath(uri, true).orElse("nothing");
  }

  private static String posix(String uri) {
    return Uris.filePath(uri, false).orElse("nothing");
  }
}
