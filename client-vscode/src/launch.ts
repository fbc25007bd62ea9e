/** The command line that starts the server. */
import * as path from "node:path";

export interface Command {
  readonly command: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * The command for the server of a distribution.
 *
 * Elsewhere than on Windows it is the distribution's own launcher, which adds a start-up cache; a batch file could not be
 * stopped without its window, so there Java is started with the launcher's options.
 *
 * @param java the Java to use, by its home and its program
 * @param folder the distribution
 * @param options more options for the Java virtual machine, from the user
 */
export function serverCommand(
  java: { readonly home: string; readonly program: string },
  folder: string,
  options: readonly string[],
  platform: NodeJS.Platform,
): Command {
  if (platform === "win32") {
    const library = path.win32.join(folder, "lib");
    const jvm = [`@${path.win32.join(library, "jvm.options")}`, ...options];
    const main = ["-cp", path.win32.join(library, "sightline-server.jar"), "dev.sightline.cli.Main"];
    return { command: java.program, args: [...jvm, ...main, "lsp"], env: {} };
  }
  return {
    command: "/bin/sh",
    args: [path.posix.join(folder, "sightline"), "lsp"],
    env: { SIGHTLINE_JAVA_HOME: java.home, SIGHTLINE_JAVA_OPTS: options.join(" ") },
  };
}
