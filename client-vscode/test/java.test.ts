import assert from "node:assert/strict";
import { test } from "node:test";
import { findJava, installationIn, majorVersion, type Installation, type Machine } from "../src/java";

/** A machine with these files (path → text; a Java is a file too) and answers of Javas that have no release file. */
function machine(
  files: Record<string, string>,
  { env = {}, answers = {}, links = {}, platform = "linux" }: {
    env?: Record<string, string>;
    answers?: Record<string, Installation>;
    links?: Record<string, string>;
    platform?: NodeJS.Platform;
  } = {},
): Machine {
  const separator = platform === "win32" ? "\\" : "/";
  return {
    platform,
    env,
    home: "/home/me",
    read: (file) => files[file],
    exists: (file) => file in files || file in links,
    folders: (folder) => [
      ...new Set(
        Object.keys(files)
          .filter((file) => file.startsWith(folder + separator))
          .map((file) => folder + separator + (file.slice(folder.length + 1).split(separator)[0] ?? "")),
      ),
    ],
    resolve: (file) => links[file] ?? file,
    ask: (java) => Promise.resolve(answers[java]),
  };
}

function jdk(home: string, version: string): Record<string, string> {
  return { [`${home}/bin/java`]: "", [`${home}/release`]: `IMPLEMENTOR="X"\nJAVA_VERSION="${version}"\n` };
}

test("the setting wins over everything else", async () => {
  const files = { ...jdk("/opt/a", "21.0.3"), ...jdk("/opt/b", "25") };
  const search = await findJava("/opt/a", machine(files, { env: { JAVA_HOME: "/opt/b" } }));
  assert.deepEqual(search, { found: true, home: "/opt/a", program: "/opt/a/bin/java", version: 21, by: "the setting" });
});

test("a setting that is too old is said, not passed over", async () => {
  const files = { ...jdk("/opt/a", "17.0.1"), ...jdk("/opt/b", "25") };
  const search = await findJava("/opt/a", machine(files, { env: { JAVA_HOME: "/opt/b" } }));
  assert.ok(!search.found);
  assert.match(search.problem, /names \/opt\/a, which holds Java 17; Sightline needs 21/);
});

test("a setting that names no Java is said", async () => {
  const search = await findJava("/nowhere", machine(jdk("/usr/lib/jvm/x", "25")));
  assert.ok(!search.found);
  assert.match(search.problem, /names \/nowhere, which holds no Java/);
});

test("JAVA_HOME comes before the PATH, an old one is passed over", async () => {
  const files = { ...jdk("/opt/a", "21.0.3"), ...jdk("/opt/b", "25"), ...jdk("/opt/old", "11.0.2") };
  const first = await findJava("", machine(files, { env: { JAVA_HOME: "/opt/a", PATH: "/opt/b/bin" } }));
  assert.deepEqual(first, { found: true, home: "/opt/a", program: "/opt/a/bin/java", version: 21, by: "JAVA_HOME" });
  const second = await findJava("", machine(files, { env: { JAVA_HOME: "/opt/old", PATH: "/bin:/opt/b/bin" } }));
  assert.deepEqual(second, { found: true, home: "/opt/b", program: "/opt/b/bin/java", version: 25, by: "the PATH" });
});

test("links on the PATH are followed to the home", async () => {
  const search = await findJava("", machine(jdk("/usr/lib/jvm/j", "22"), {
    env: { PATH: "/usr/bin" },
    links: { "/usr/bin/java": "/usr/lib/jvm/j/bin/java" },
  }));
  assert.deepEqual(search, { found: true, home: "/usr/lib/jvm/j", program: "/usr/lib/jvm/j/bin/java", version: 22, by: "the PATH" });
});

test("a shim on the PATH is asked for its home", async () => {
  const files = { "/home/me/.shims/java": "", ...jdk("/managed/23", "23.0.1") };
  const answers = { "/home/me/.shims/java": { home: "/managed/23", version: 23 } };
  const search = await findJava("", machine(files, { env: { PATH: "/home/me/.shims" }, answers }));
  assert.deepEqual(search, { found: true, home: "/managed/23", program: "/managed/23/bin/java", version: 23, by: "the PATH" });
});

test("relative folders on the PATH are not looked into", async () => {
  const files = { "bin/java": "", "release": 'JAVA_VERSION="25"' };
  assert.equal((await findJava("", machine(files, { env: { PATH: "bin:." } }))).found, false);
});

test("of the usual places the newest is taken", async () => {
  const files = { ...jdk("/usr/lib/jvm/a", "21.0.1"), ...jdk("/usr/lib/jvm/b", "1.8.0_402"), ...jdk("/home/me/.jdks/c", "25") };
  const search = await findJava("", machine(files));
  assert.deepEqual(search, { found: true, home: "/home/me/.jdks/c", program: "/home/me/.jdks/c/bin/java", version: 25, by: "the usual places" });
});

test("on macOS the stub is passed over and bundles are found", async () => {
  const files = { "/usr/bin/java": "", ...jdk("/Library/Java/JavaVirtualMachines/t.jdk/Contents/Home", "21") };
  const search = await findJava("", machine(files, { env: { PATH: "/usr/bin" }, platform: "darwin" }));
  assert.ok(search.found);
  assert.equal(search.program, "/Library/Java/JavaVirtualMachines/t.jdk/Contents/Home/bin/java");
});

test("on Windows vendors' folders are found", async () => {
  const home = "C:\\Program Files\\Eclipse Adoptium\\jdk-21";
  const files = { [`${home}\\bin\\java.exe`]: "", [`${home}\\release`]: 'JAVA_VERSION="21.0.2"\r\n' };
  const search = await findJava("", machine(files, { env: { ProgramFiles: "C:\\Program Files" }, platform: "win32" }));
  assert.deepEqual(search, { found: true, home, program: `${home}\\bin\\java.exe`, version: 21, by: "the usual places" });
});

test("none at all: what is needed and what was looked at", async () => {
  const search = await findJava("", machine(jdk("/usr/lib/jvm/a", "17.0.2"), { env: { JAVA_HOME: "/gone" } }));
  assert.ok(!search.found);
  assert.match(search.problem, /needs Java 21 or newer and found none/);
  assert.match(search.problem, /\/gone \(no Java\), \/usr\/lib\/jvm\/a \(17\)/);
});

test("versions are read in every form", () => {
  assert.deepEqual(["21.0.3", "25-ea", "1.8.0_402", "22", ""].map(majorVersion), [21, 25, 8, 22, 0]);
});

test("a Java's own answer is read", () => {
  const output = "Property settings:\n    java.home = /opt/my java\n    java.version = 21.0.4\n\nopenjdk version \"21.0.4\"\n";
  assert.deepEqual(installationIn(output), { home: "/opt/my java", version: 21 });
  assert.equal(installationIn("command not found"), undefined);
});
