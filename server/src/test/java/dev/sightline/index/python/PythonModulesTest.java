package dev.sightline.index.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.index.FileFinder;
import dev.sightline.index.Folders;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.index.ModuleFile;
import dev.sightline.index.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A workspace is its list of paths; what an import in a file of it finds is a path, too. */
class PythonModulesTest {
  private final MemoryFileSystem files = new MemoryFileSystem();

  @Test
  void packagesInTheRoot() {
    has("shop/__init__.py", "shop/db.py", "shop/web/__init__.py", "shop/web/views.py");
    finds("shop/web/views.py", "shop.db", "shop/db.py");
    finds("shop/web/views.py", "shop.web", "shop/web/__init__.py");
    finds("shop/web/views.py", "shop.missing", "nothing");
    named("shop/web/views.py", "shop.web.views");
    named("shop/web/__init__.py", "shop.web");
  }

  @Test
  void packagesBelowOtherFoldersAreNamedFromTheirTopmost() {
    has("backend/shop/__init__.py", "backend/shop/db.py", "backend/tests/test_db.py");
    named("backend/shop/db.py", "shop.db");
    finds("backend/tests/test_db.py", "shop.db", "backend/shop/db.py");
    finds("elsewhere/tool.py", "shop.db", "backend/shop/db.py");
  }

  @Test
  void sourceFolders() {
    has("src/shop/__init__.py", "src/shop/db.py", "src/plain.py", "src/parts/wheel.py");
    has("tests/test_db.py", "lib/src/inner/mod.py");
    named("src/shop/db.py", "shop.db");
    named("src/plain.py", "plain");
    named("src/parts/wheel.py", "parts.wheel");
    named("lib/src/inner/mod.py", "inner.mod");
    finds("tests/test_db.py", "shop.db", "src/shop/db.py");
    finds("tests/test_db.py", "src.shop.db", "src/shop/db.py");
    finds("tests/test_db.py", "inner.mod", "lib/src/inner/mod.py");
  }

  @Test
  void helperPackagesWithoutInit() {
    has("app.py", "helpers/db.py", "helpers/sql/quote.py", "scripts/run.py", "scripts/common.py");
    finds("app.py", "helpers.db", "helpers/db.py");
    finds("app.py", "helpers.sql.quote", "helpers/sql/quote.py");
    finds("app.py", "helpers", "nothing");
    finds("scripts/run.py", "common", "scripts/common.py");
    finds("app.py", "common", "nothing");
    named("helpers/db.py", "helpers.db");
    absent("app.py", "helpers", "is a folder without __init__.py, /w/helpers");
  }

  @Test
  void namesThatNoModuleCanHave() {
    has("my-scripts/tool.py", "my-scripts/my-tool.py", "my-scripts/helper.py");
    named("my-scripts/tool.py", "tool");
    named("my-scripts/my-tool.py", "");
    finds("my-scripts/tool.py", "helper", "my-scripts/helper.py");
  }

  @Test
  void theNearestOfSeveralWins() {
    has("a/common/__init__.py", "a/common/x.py", "a/app/__init__.py", "a/app/main.py");
    has("b/common/__init__.py", "b/common/x.py", "b/app2/__init__.py", "b/app2/main.py");
    has("b/common/only_b.py", "tool.py");
    finds("a/app/main.py", "common.x", "a/common/x.py");
    finds("b/app2/main.py", "common.x", "b/common/x.py");
    finds("a/app/main.py", "common.only_b", "b/common/only_b.py");
    finds("tool.py", "common.x", "a/common/x.py");
  }

  @Test
  void relativeImportsThatKeepTheirDots() {
    has("google/cloud/storage/client.py", "google/cloud/core.py", "google/cloud/storage/blob.py");
    has("google/cloud/storage/__init__.py");
    finds("google/cloud/storage/client.py", ".blob", "google/cloud/storage/blob.py");
    finds("google/cloud/storage/client.py", "..core", "google/cloud/core.py");
    finds("google/cloud/storage/client.py", ".", "google/cloud/storage/__init__.py");
    finds("google/cloud/storage/client.py", ".....core", "nothing");
    finds("other.py", "google.cloud.storage.blob", "google/cloud/storage/blob.py");
  }

  @Test
  void theStandardLibraryIsNotShadowedFromBeside() {
    has("app/__init__.py", "app/logging.py", "app/main.py", "app/util.py", "tools/json.py");
    has("tools/run.py", "random.py");
    finds("app/main.py", "logging", "nothing");
    finds("tools/run.py", "json", "nothing");
    finds("app/main.py", "random", "random.py");
    finds("app/main.py", "util", "app/util.py"); // started inside of its own package
    absent("app/main.py", "logging", "is of the standard library");
  }

  @Test
  void aRootThatIsItselfAPackage() {
    has("__init__.py", "utils.py", "cmd/__init__.py", "cmd/run.py");
    files.file("/other/secret.py", "");
    named("cmd/run.py", "w.cmd.run");
    finds("cmd/run.py", "w.utils", "utils.py");
    finds("cmd/run.py", "other.secret", "nothing");
  }

  @Test
  void aPackageGoesBeforeAModuleOfTheSameName() {
    has("x.py", "x/__init__.py", "x/y.py", "main.py");
    finds("main.py", "x", "x/__init__.py");
    finds("main.py", "x.y", "x/y.py");
  }

  @Test
  void stubsAndCompiledModulesAreNamedAsSuch() {
    has("fast.cpython-311-x86_64-linux-gnu.so", "typed.pyi", "main.py", "half/__init__.pyi");
    absent("main.py", "fast", "is compiled, /w/fast.cpython-311-x86_64-linux-gnu.so");
    absent("main.py", "typed", "has only a stub, /w/typed.pyi");
    absent("main.py", "half", "has only a stub, /w/half/__init__.pyi");
    absent("main.py", "gone", "is not in the workspace, and no environment of Python is known");
  }

  @Test
  void installedModules() {
    has(".venv/pyvenv.cfg", "main.py", "shop/__init__.py");
    has(".venv/lib/python3.11/site-packages/shop/extra.py");
    has(".venv/lib/python3.11/site-packages/flask/__init__.py");
    has(".venv/lib/python3.11/site-packages/flask/app.py");
    has(".venv/lib/python3.11/site-packages/werkzeug/http.py");
    String site = "/w/.venv/lib/python3.11/site-packages/";
    finds("main.py", "flask", site + "flask/__init__.py");
    finds(site + "flask/app.py", "werkzeug.http", site + "werkzeug/http.py");
    finds(site + "flask/app.py", ".", site + "flask/__init__.py");
    finds("main.py", "shop", "shop/__init__.py");
    finds("main.py", "shop.extra", site + "shop/extra.py");
    named(site + "flask/app.py", "flask.app");
    absent(
        "main.py",
        "flask.gone",
        "is not in " + site.substring(0, site.length() - 1) + ", though flask is");
    absent("main.py", "gone", "is neither in the workspace nor in /w/.venv");
    assertEquals(List.of("main.py", "shop/__init__.py"), modules().workspaceFiles());
  }

  @Test
  void unsavedFilesAreModulesToo() {
    has("main.py");
    Folders folders = Folders.of(files).withUnsaved(List.of("/w/new/__init__.py", "/w/new/x.py"));
    ModuleFile found = modules(folders).seenFrom("main.py").find("new.x");
    assertEquals(new ModuleFile("new/x.py", "new.x", false, false), found);
  }

  @Test
  void whatChangedIsLookedAtAgainAndNothingElse() {
    has("main.py");
    Folders before = Folders.of(files);
    assertEquals(null, modules(before).find("late.x"));
    has("late/x.py");
    assertEquals(null, modules(before).find("late.x"));
    Folders after = before.changed(List.of("/w/late/x.py"));
    ModuleFile found = modules(after).find("late.x");
    assertEquals(new ModuleFile("late/x.py", "late.x", false, false), found);
  }

  private void has(String... paths) {
    for (String path : paths) {
      files.file("/w/" + path, "");
    }
  }

  private void finds(String importer, String module, String expected) {
    ModuleFile found = modules().seenFrom(importer).find(module);
    assertEquals(expected, found == null ? "nothing" : found.path(), module + " in " + importer);
  }

  private void absent(String importer, String module, String expected) {
    Modules seen = modules().seenFrom(importer);
    assertEquals(null, seen.find(module));
    assertEquals(expected, seen.absence(module));
  }

  private void named(String path, String expected) {
    assertEquals(expected, modules().nameOf(path).dotted());
  }

  private Modules modules() {
    return modules(Folders.of(files));
  }

  private Modules modules(Folders folders) {
    PythonEnvironment environment = new EnvironmentFinder(files, folders, "/w").find(null);
    return new PythonModules(
        folders,
        "/w",
        () -> environment,
        () ->
            FileFinder.below(files, "/w", "", List.of(), () -> false).paths().stream()
                .filter(path -> path.endsWith(".py"))
                .toList());
  }
}
