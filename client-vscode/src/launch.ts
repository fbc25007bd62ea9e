/** The command line that starts the server. */
import * as path from "node:path";

/** The file of a distribution that holds the options of the Java virtual machine, one a line; the launcher reads it too. */
export const optionsFile = "java-options";

export interface Command {
  readonly command: string;
  readonly args: string[];
}

/**
 * The command for the server in a folder.
 *
 * @param optionsText what the distribution's options file holds
 * @param own more options, from the user
 */
export function serverCommand(java: string, folder: string, optionsText: string, own: readonly string[]): Command {
  const classPath = path.join(folder, "lib", "*");
  return { command: java, args: [...options(optionsText), ...own, "-cp", classPath, "dev.sightline.cli.Main", "lsp"] };
}

function options(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
