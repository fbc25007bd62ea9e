package dev.sightline.index.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sightline.index.Dependencies;
import dev.sightline.index.Distribution;
import dev.sightline.index.Folders;
import dev.sightline.index.MemoryFileSystem;
import dev.sightline.index.ModuleFile;
import dev.sightline.index.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Environments as they are found on machines, whole and broken; nothing in them is run. */
class InstalledDistributionsTest {
  private static final String SITE = "/w/.venv/lib/python3.11/site-packages";
  private final MemoryFileSystem files = new MemoryFileSystem();

  @Test
  void wholeEnvironment() {
    venv("version = 3.11.7");
    installed("Flask", "3.1.2", "flask/__init__.py,sha256=x,12", "\"odd,name.py\",,");
    site("flask/__init__.py", "");
    site("requests-2.0.egg-info", "Metadata-Version: 1.0\nName: requests\nVersion: 2.0\n");
    Dependencies found = dependencies(null);
    assertEquals("/w/.venv", found.environment());
    assertEquals("3.11.7", found.version());
    assertEquals(List.of("Flask 3.1.2", "requests 2.0"), names(found));
    assertEquals(List.of(), found.troubles());
    assertEquals("3.1.2", found.named("FLASK").getFirst().version());
    ModuleFile module = new ModuleFile(SITE + "/flask/__init__.py", "flask", true, true);
    assertEquals("Flask", found.providing(module).map(Distribution::name).orElse("nobody"));
  }

  @Test
  void brokenDistributions() {
    venv("version = 3.11.7");
    installed("half", "1.0", "half/__init__.py,,");
    site("gone-2.0.dist-info/RECORD", "");
    site("norecord-3.0.dist-info/METADATA", "Name: norecord\nVersion: 3.0\n");
    site("~umpy-1.0.dist-info/METADATA", "");
    site("packed-1.0.egg", "zip");
    installed("twice", "1.0", "twice.py,,");
    installed("Twice", "2.0", "twice.py,,");
    site("twice.py", "");
    troubles(
        null,
        SITE + "/packed-1.0.egg: it is packed: its modules are not read",
        SITE + "/~umpy-1.0.dist-info: an installation was interrupted and left it behind",
        SITE
            + "/gone-2.0.dist-info: gone is half installed: its metadata cannot be read, it is gone",
        SITE + "/half-1.0.dist-info: half is half installed: none of its modules is there",
        SITE
            + "/norecord-3.0.dist-info: norecord is half installed: there is no list of its files"
            + " (RECORD)",
        SITE
            + ": Twice is there in several versions, 2.0 and 1.0: which one the files are is not"
            + " known");
  }

  @Test
  void pathFiles() {
    venv("version = 3.11.7");
    site("a.pth", "# a comment\n\n/work/lib\n../../../src\nmissing\nimport os; os.system('x')\n");
    site("easy-install.pth", "./packed.egg\n./folder.egg\n//server/share\n");
    site("packed.egg", "zip");
    site("folder.egg/inner.py", "");
    site("dev.egg-link", "/work/dev\n.\n");
    files.file("/work/lib/x.py", "").file("/work/dev/y.py", "").file("/w/.venv/src/z.py", "");
    PythonEnvironment found = environment(null);
    assertEquals(
        List.of(SITE, "/work/lib", "/w/.venv/src", "/work/dev", SITE + "/folder.egg"),
        found.paths());
    assertEquals(
        List.of(
            SITE + "/a.pth: it has lines of code, which are not run: what they add is not found",
            SITE + "/a.pth: it names 'missing', which is not there",
            SITE + "/packed.egg: it is packed: its modules are not read",
            SITE + "/easy-install.pth: '//server/share' lies on another machine and is not read"),
        found.troubles().stream().map(InstalledDistributionsTest::line).toList());
  }

  @Test
  void severalVersionsOfPython() {
    venv("version = 3.12.1");
    files.file("/w/.venv/lib/python3.9/site-packages/a.py", "");
    files.file("/w/.venv/lib/python3.11/site-packages/a.py", "");
    PythonEnvironment found = environment(null);
    assertEquals(List.of(SITE), found.sites());
    assertEquals(
        List.of(
            "/w/.venv: it should be Python 3.12.1 but holds packages of 3.11, 3.9",
            "/w/.venv: it holds packages of Python 3.11, 3.9; those of 3.11 are read"),
        found.troubles().stream().map(InstalledDistributionsTest::line).toList());
  }

  @Test
  void emptyAndBrokenEnvironments() {
    files.file("/w/.venv/pyvenv.cfg", "\0\0garbage = = \n=\n");
    troubles(null, "/w/.venv: the environment is broken: it has no site-packages");
    assertEquals("", environment("/nowhere").folder());
    troubles("/nowhere", "/nowhere: the setting 'python' names it, but it is not there");
    troubles(
        "//server/venv",
        "//server/venv: the setting 'python' names another machine: that is not read");
    files.file("/etc/passwd", "");
    troubles(
        "/etc",
        "/etc: the setting 'python' names it, but it is no environment: it has no site-packages");
  }

  @Test
  void whatTheSettingNames() {
    files.file("/opt/py/bin/python3.11", "").file("/opt/py/lib/python3.11/site-packages/a.py", "");
    files.file("/opt/py/lib/python3.12/site-packages/a.py", "");
    files.file("/usr/bin/python3", "").file("/usr/lib/python3/dist-packages/apt/__init__.py", "");
    files.file("/win/python.exe", "").file("/win/Lib/site-packages/a.py", "");
    String opt = "/opt/py/lib/python3.11/site-packages";
    assertEquals(List.of(opt), environment("/opt/py/bin/python3.11").sites());
    assertEquals(List.of(opt), environment(opt).sites());
    assertEquals(List.of("/opt/py/lib/python3.12/site-packages"), environment("/opt/py").sites());
    assertEquals(
        List.of("/usr/lib/python3/dist-packages"), environment("/usr/bin/python3").sites());
    assertEquals(List.of("/win/Lib/site-packages"), environment("/win/python.exe").sites());
  }

  @Test
  void theUsualFoldersInOrder() {
    files.file("/w/env/readme.txt", "");
    assertEquals("", environment(null).folder());
    files
        .file("/w/env/conda-meta/history", "")
        .file("/w/env/lib/python3.10/site-packages/a.py", "");
    assertEquals("/w/env", environment(null).folder());
    files.file("/w/venv/lib/python3.10/site-packages/a.py", ""); // its pyvenv.cfg is lost
    assertEquals("/w/venv", environment(null).folder());
    venv("");
    assertEquals("/w/.venv", environment(null).folder());
  }

  @Test
  void environmentsThatSeeTheSystem() {
    venv("home = /usr/bin\ninclude-system-site-packages = true\nversion = 3.11.2");
    site("a.py", "");
    files.file("/usr/bin/python3", "").file("/usr/lib/python3.11/site-packages/b.py", "");
    assertEquals(List.of(SITE, "/usr/lib/python3.11/site-packages"), environment(null).sites());
    venv("home = /gone/bin\ninclude-system-site-packages = true\nversion = 3.11.2");
    troubles(null, "/gone/bin: the environment builds on this installation, which is not there");
  }

  private void venv(String config) {
    files.file("/w/.venv/pyvenv.cfg", config);
  }

  private void site(String path, String content) {
    files.file(SITE + "/" + path, content);
  }

  private void installed(String name, String version, String... record) {
    String folder = name + "-" + version + ".dist-info";
    site(folder + "/METADATA", "Name: " + name + "\nVersion: " + version + "\n\nVersion: 9\n");
    site(folder + "/RECORD", String.join("\n", record));
  }

  private PythonEnvironment environment(@Nullable String setting) {
    return new EnvironmentFinder(files, Folders.of(files), "/w").find(setting);
  }

  private Dependencies dependencies(@Nullable String setting) {
    Folders folders = Folders.of(files);
    return new InstalledDistributions(files, folders, environment(setting));
  }

  private void troubles(@Nullable String setting, String... expected) {
    List<Trouble> found = dependencies(setting).troubles();
    assertEquals(List.of(expected), found.stream().map(InstalledDistributionsTest::line).toList());
  }

  private static String line(Trouble trouble) {
    return trouble.path() + ": " + trouble.why();
  }

  private static List<String> names(Dependencies found) {
    return found.distributions().stream().map(d -> d.name() + " " + d.version()).toList();
  }
}
