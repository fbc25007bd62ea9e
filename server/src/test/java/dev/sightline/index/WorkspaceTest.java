package dev.sightline.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sightline.syntax.Languages;
import dev.sightline.text.Text;
import dev.sightline.tree.Unit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Versions of a workspace: what each sees, and what it shares with the one before. */
class WorkspaceTest {
  private final MemoryFileSystem files = new MemoryFileSystem();
  private final List<String> listed = new ArrayList<>();

  @Test
  void openDocumentsTakeThePlaceOfFiles() {
    has("a.py", "x = 1\n");
    Workspace disk = workspace();
    Workspace open = disk.opened("a.py", Text.of("x = 2\n"));
    Workspace edited = open.opened("a.py", Text.of("x = 3\n"));
    assertEquals("x = 1\n", disk.text("a.py"));
    assertEquals("x = 2\n", open.text("a.py"));
    assertEquals("x = 3\n", edited.text("a.py"));
    assertEquals("x = 1\n", edited.closed("a.py").text("a.py"));
    assertEquals(ContentHash.of("x = 1\n".getBytes(UTF_8)), disk.hash("a.py"));
    assertNotEquals(open.hash("a.py"), edited.hash("a.py"));
    assertEquals(open.hash("a.py"), edited.opened("a.py", Text.of("x = 2\n")).hash("a.py"));
  }

  @Test
  void unsavedFilesArePartOfIt() {
    has("a.py", "import fresh.part\n");
    Workspace before = workspace();
    assertNull(before.python().find("fresh.part"));
    Workspace open = before.opened("fresh/part.py", Text.of("y = 1\n"));
    assertEquals("fresh/part.py", path(open.python().find("fresh.part")));
    assertEquals(List.of("a.py", "fresh/part.py"), open.files());
    assertEquals(List.of("a.py", "fresh/part.py"), open.python().workspaceFiles());
    assertNull(open.closed("fresh/part.py").python().find("fresh.part"));
  }

  @Test
  void typingLooksAtNothingAgain() {
    has("a.py", "x = 1\n");
    has("lib/b.py", "y = 1\n");
    Workspace open = workspace().opened("a.py", Text.of("x = 1\n"));
    assertEquals("lib/b.py", path(open.python().find("lib.b")));
    listed.clear();
    Workspace edited = open.opened("a.py", Text.of("x = 12\n"));
    assertSame(open.python(), edited.python());
    assertEquals("lib/b.py", path(edited.python().find("lib.b")));
    assertEquals(List.of(), listed);
  }

  @Test
  void changesOnDiskConcernTheirFoldersOnly() {
    has("a.py", "x = 1\n");
    has("lib/b.py", "y = 1\n");
    has("other/c.py", "z = 1\n");
    Workspace before = workspace();
    before.files();
    before.python().find("lib.b");
    before.python().find("other.c");
    String hash = before.hash("lib/b.py");
    listed.clear();
    has("lib/b.py", "y = 2\n");
    Workspace after = before.changed(List.of("lib/b.py"));
    assertEquals("lib/b.py", path(after.python().find("lib.b")));
    assertEquals("other/c.py", path(after.python().find("other.c")));
    assertEquals(Set.of("/w", "/w/lib"), Set.copyOf(listed));
    assertNotEquals(hash, after.hash("lib/b.py"));
    assertEquals(hash, before.hash("lib/b.py"));
    assertEquals(List.of("a.py", "lib/b.py", "other/c.py"), after.files());
  }

  @Test
  void newAndDeletedFiles() {
    has("a.py", "");
    Workspace before = workspace();
    assertEquals(List.of("a.py"), before.files());
    has("pkg/__init__.py", "");
    has("pkg/m.py", "");
    Workspace after = before.changed(List.of("pkg/m.py", "pkg/__init__.py"));
    assertEquals(List.of("a.py", "pkg/__init__.py", "pkg/m.py"), after.files());
    assertEquals("pkg.m", after.python().nameOf("pkg/m.py").dotted());
    assertEquals(List.of("a.py"), before.files());
    files.delete("/w/pkg/m.py");
    Workspace last = after.changed(List.of("pkg/m.py"));
    assertNull(last.python().find("pkg.m"));
    assertNull(last.text("pkg/m.py"));
    assertEquals(ContentHash.ABSENT, last.hash("pkg/m.py"));
    assertEquals(List.of(), last.troubles());
  }

  @Test
  void filesThatVanishOrChangeMeanwhileAreNamed() {
    has("a.py", "x = 1\n");
    has("b.py", "y = 1\n");
    Workspace workspace = workspace();
    workspace.files();
    workspace.python().find("a");
    workspace.hash("b.py");
    files.delete("/w/a.py");
    has("b.py", "y = 2\n");
    assertNull(workspace.text("a.py"));
    assertEquals("y = 2\n", workspace.text("b.py"));
    assertEquals(
        List.of(
            new Trouble("a.py", "it is gone"),
            new Trouble("b.py", "it changed while it was analysed")),
        workspace.troubles());
  }

  @Test
  void anEnvironmentThatIsMadeLater() {
    has("a.py", "import flask\n");
    Workspace before = workspace();
    assertNull(before.python().find("flask"));
    assertEquals("", before.dependencies().environment());
    has(".venv/pyvenv.cfg", "version = 3.11");
    has(".venv/lib/python3.11/site-packages/flask/__init__.py", "");
    Workspace after = before.changed(List.of(".venv/pyvenv.cfg", ".venv"));
    assertEquals(
        "/w/.venv/lib/python3.11/site-packages/flask/__init__.py",
        path(after.python().find("flask")));
    assertEquals("/w/.venv", after.dependencies().environment());
  }

  @Test
  void encodingsAreTheLanguages() {
    has("a.py", "s = 'ä'\n");
    assertEquals("s = 'ä'\n", workspace().text("a.py"));
  }

  private void has(String path, String content) {
    files.file("/w/" + path, content);
  }

  private static @Nullable String path(@Nullable ModuleFile file) {
    return file == null ? null : file.path();
  }

  private Workspace workspace() {
    return Workspace.of(
        new Workspace.Setup(new Watched(), "/w", new Languages(new Unit.Maker()), null));
  }

  /** Notes which folders are listed. */
  private final class Watched implements FileSystem {
    @Override
    public Kind kind(String path) {
      return files.kind(path);
    }

    @Override
    public List<Entry> list(String folder) {
      listed.add(folder);
      return files.list(folder);
    }

    @Override
    public String realPath(String path) {
      return files.realPath(path);
    }

    @Override
    public byte[] read(String path) throws IOException {
      return files.read(path);
    }
  }
}
