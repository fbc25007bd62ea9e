/** This machine, as the search for Java sees it. */
import { execFile } from "node:child_process";
import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import { promisify } from "node:util";
import { installationIn, type Installation, type Machine } from "./java";

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  read: (file) => attempt(() => fs.readFileSync(file, "utf8")),
  exists: (file) => fs.existsSync(file),
  folders: (folder) => attempt(() => fs.readdirSync(folder).map((name) => path.join(folder, name))) ?? [],
  resolve: (file) => attempt(() => fs.realpathSync(file)) ?? file,
  ask,
};

async function ask(java: string): Promise<Installation | undefined> {
  try {
    const { stderr } = await promisify(execFile)(java, ["-XshowSettings:properties", "-version"], {
      timeout: 10_000,
      cwd: os.homedir(),
    });
    return installationIn(stderr);
  } catch {
    return undefined;
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
