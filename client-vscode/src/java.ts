/** Finds the Java that runs the server, in the same order as the launcher of the command line. */
import * as path from "node:path";

/** The oldest Java that can run the server. */
export const leastVersion = 21;

/** What the search sees of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The text of a file, undefined if it cannot be read. */
  read(file: string): string | undefined;
  /** Whether there is such a file. */
  exists(file: string): boolean;
  /** The folders inside a folder, in full; none if it cannot be listed. */
  folders(folder: string): string[];
  /** The file that a chain of links ends at. */
  resolve(file: string): string;
  /** Runs a Java and returns its home and version, undefined if it does not run. */
  ask(java: string): Promise<Installation | undefined>;
}

/** A folder with a Java in it, and its major version. */
export interface Installation {
  readonly home: string;
  readonly version: number;
}

export type Search =
  | { readonly found: true; readonly home: string; readonly program: string; readonly version: number; readonly by: string }
  | { readonly found: false; readonly problem: string };

/** The Java to use: the setting, else JAVA_HOME, else the PATH, else the newest in the usual places. */
export async function findJava(setting: string, machine: Machine): Promise<Search> {
  if (setting !== "") {
    const version = await versionOf(setting, machine);
    return version >= leastVersion ? found(setting, version, "the setting", machine) : badSetting(setting, version);
  }
  const tooOld: string[] = [];
  for (const [by, home] of await namedHomes(machine)) {
    const version = await versionOf(home, machine);
    if (version >= leastVersion) return found(home, version, by, machine);
    tooOld.push(`${home} (${version === 0 ? "no Java" : version})`);
  }
  const newest = await newestOf(usualHomes(machine), machine);
  if (newest && newest.version >= leastVersion) return found(newest.home, newest.version, "the usual places", machine);
  if (newest) tooOld.push(`${newest.home} (${newest.version})`);
  const seen = tooOld.length > 0 ? ` Looked at: ${tooOld.join(", ")}.` : "";
  return {
    found: false,
    problem: `Sightline needs Java ${leastVersion} or newer and found none.${seen} Install one (a JRE is enough), or name its folder in the setting sightline.java.home.`,
  };
}

/** The major version in a version such as 21.0.3, 25-ea or 1.8.0_402; 0 if it is none. */
export function majorVersion(version: string): number {
  const match = /^(?:1\.)?(\d+)/.exec(version.trim());
  return match?.[1] === undefined ? 0 : Number(match[1]);
}

/** Reads home and version from what `java -XshowSettings:properties -version` prints. */
export function installationIn(output: string): Installation | undefined {
  const home = /^\s*java\.home = (.+)$/m.exec(output)?.[1]?.trim();
  const version = majorVersion(/^\s*java\.version = (.+)$/m.exec(output)?.[1] ?? "");
  return home === undefined || version === 0 ? undefined : { home, version };
}

function found(home: string, version: number, by: string, machine: Machine): Search {
  return { found: true, home, program: binary(home, machine), version, by };
}

function badSetting(setting: string, version: number): Search {
  const what = version === 0 ? "holds no Java" : `holds Java ${version}`;
  return {
    found: false,
    problem: `The setting sightline.java.home names ${setting}, which ${what}; Sightline needs ${leastVersion} or newer. Correct the setting, or empty it to search for one.`,
  };
}

async function namedHomes(machine: Machine): Promise<[string, string][]> {
  const homes: [string, string][] = [];
  for (const name of ["SIGHTLINE_JAVA_HOME", "JAVA_HOME"]) {
    const home = machine.env[name];
    if (home) homes.push([name, home]);
  }
  const onPath = await homeOnPath(machine);
  if (onPath !== undefined) homes.push(["the PATH", onPath]);
  return homes;
}

async function homeOnPath(machine: Machine): Promise<string | undefined> {
  const names = paths(machine);
  // a relative entry would let the opened folder decide what runs
  const folders = (machine.env.PATH ?? machine.env.Path ?? "").split(names.delimiter).filter((folder) => names.isAbsolute(folder));
  const java = folders.map((folder) => names.join(folder, programName(machine))).find((file) => machine.exists(file));
  // macOS has a stub there that asks to install a Java
  if (java === undefined || (machine.platform === "darwin" && java === "/usr/bin/java")) return undefined;
  const home = names.dirname(names.dirname(machine.resolve(java)));
  if (machine.exists(binary(home, machine)) && machine.exists(names.join(home, "release"))) return home;
  return (await machine.ask(java))?.home;
}

function usualHomes(machine: Machine): string[] {
  const names = paths(machine);
  const inHome = (...parts: string[]): string => names.join(machine.home, ...parts);
  const managers = [
    inHome(".sdkman", "candidates", "java"),
    inHome(".jdks"),
    inHome(".jdk"),
    inHome(".jenv", "versions"),
    inHome(".asdf", "installs", "java"),
    inHome(".local", "share", "mise", "installs", "java"),
  ];
  return [...systemFolders(machine), ...managers]
    .flatMap((folder) => machine.folders(folder))
    .flatMap((folder) => [folder, names.join(folder, "Contents", "Home"), names.join(folder, "libexec", "openjdk.jdk", "Contents", "Home")])
    .filter((home) => machine.exists(binary(home, machine)));
}

function systemFolders(machine: Machine): string[] {
  const names = paths(machine);
  switch (machine.platform) {
    case "win32":
      return ["ProgramFiles", "ProgramW6432", "LOCALAPPDATA"]
        .map((name) => machine.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [folder, names.join(folder, "Programs")])
        .flatMap((folder) =>
          ["Java", "Eclipse Adoptium", "Microsoft", "Zulu", "Amazon Corretto", "BellSoft"].map((vendor) => names.join(folder, vendor)),
        );
    case "darwin":
      return [
        "/Library/Java/JavaVirtualMachines",
        names.join(machine.home, "Library", "Java", "JavaVirtualMachines"),
        "/opt/homebrew/opt",
        "/usr/local/opt",
      ];
    default:
      return ["/usr/lib/jvm", "/usr/java", "/opt/java", "/opt", "/usr/local"];
  }
}

async function newestOf(homes: string[], machine: Machine): Promise<Installation | undefined> {
  let newest: Installation | undefined;
  for (const home of homes) {
    const version = await versionOf(home, machine);
    if (version > (newest?.version ?? 0)) newest = { home, version };
  }
  return newest;
}

/** The version of the Java in a home, 0 if there is none. Nothing is started if the home's release file tells. */
async function versionOf(home: string, machine: Machine): Promise<number> {
  const java = binary(home, machine);
  if (!machine.exists(java)) return 0;
  const release = machine.read(paths(machine).join(home, "release")) ?? "";
  const written = /^JAVA_VERSION="?([^"\r\n]+)/m.exec(release)?.[1];
  return written === undefined ? ((await machine.ask(java))?.version ?? 0) : majorVersion(written);
}

function binary(home: string, machine: Machine): string {
  return paths(machine).join(home, "bin", programName(machine));
}

function programName(machine: Machine): string {
  return machine.platform === "win32" ? "java.exe" : "java";
}

function paths(machine: Machine): path.PlatformPath {
  return machine.platform === "win32" ? path.win32 : path.posix;
}
