package dev.sightline.index.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.index.MemoryFileSystem;
import dev.sightline.index.ModuleFile;
import dev.sightline.index.Outline;
import dev.sightline.index.Workspace;
import dev.sightline.syntax.Languages;
import dev.sightline.tree.Unit;
import org.junit.jupiter.api.Test;

/** Qualified names are found in the files that declare them. */
final class JavaModulesTest {
  private final MemoryFileSystem files = new MemoryFileSystem();

  private String holding(String name, String importer) {
    Workspace workspace =
        Workspace.of(new Workspace.Setup(files, "/w", new Languages(new Unit.Maker()), null));
    ModuleFile file = workspace.modules("java").seenFrom(importer).holding(name);
    return file == null ? "none" : file.path() + " below '" + file.module() + "'";
  }

  @Test
  void aTypeIsInTheFileOfItsNameThatDeclaresItsPackage() {
    files.file("/w/app/src/main/java/a/b/C.java", "package a.b;\nclass C { class D {} }");
    files.file("/w/app/src/main/java/c/C.java", "package c;\npublic class C {}");
    assertEquals("app/src/main/java/a/b/C.java below 'a.b'", holding("a.b.C", "x/Y.java"));
    assertEquals("app/src/main/java/a/b/C.java below 'a.b'", holding("a.b.C.D.m", "x/Y.java"));
    assertEquals("app/src/main/java/c/C.java below 'c'", holding("c.C.m", "x/Y.java"));
    assertEquals("none", holding("d.C.m", "x/Y.java"));
    assertEquals("none", holding("a.b", "x/Y.java"));
  }

  @Test
  void foldersNeedNotFollowPackages() {
    files.file("/w/code/Tool.java", "/* package x; */ package a.b; interface Tool {}");
    assertEquals("code/Tool.java below 'a.b'", holding("a.b.Tool.run", "code/Main.java"));
  }

  @Test
  void aTypeMayStandInAFileOfAnotherName() {
    files.file(
        "/w/src/a/All.java", "package a; class All { String s = \"class One {\"; } class Two {}");
    assertEquals("src/a/All.java below 'a'", holding("a.Two", "src/a/Main.java"));
    assertEquals("none", holding("a.One", "src/a/Main.java"));
  }

  @Test
  void ofSeveralTheNearestIsMeant() {
    files.file("/w/one/src/main/java/a/C.java", "package a; class C {}");
    files.file("/w/two/src/main/java/a/C.java", "package a; class C {}");
    files.file("/w/p/Helper.java", "class Helper {}");
    files.file("/w/q/Helper.java", "class Helper {}");
    assertEquals(
        "two/src/main/java/a/C.java below 'a'", holding("a.C", "two/src/test/java/a/T.java"));
    assertEquals("q/Helper.java below ''", holding("Helper.m", "q/Main.java"));
  }

  @Test
  void whatTypesExtendIsTold() {
    Outline declared =
        DeclarationScan.of(
            """
            package a;
            @Named(value = "class Q {") public class C<T extends Number> extends b.Base<String>
                implements I, java.util.List<T> {
              enum E implements J { A { void f() {} }, B }
              record R(int x) implements K {}
              void m() { Class<?> c = C.class; class Local extends L {} }
            }
            sealed interface S extends X, Y permits Z {}
            """);
    assertEquals(
        "[Type[name=C, bases=[Base, I, List]], Type[name=C.E, bases=[J]],"
            + " Type[name=C.R, bases=[K]], Type[name=C.Local, bases=[L]],"
            + " Type[name=S, bases=[X, Y]]]",
        declared.types().toString());
  }
}
