/** Which settings of the editor go to the server, and in what shape. */

/** The server's settings: the same names as in `.sightline.yaml`. What else the extension has is its own affair. */
export const serverSettings = [
  "rules",
  "enable",
  "disable",
  "severity",
  "exclude",
  "threat-model",
  "library-mode",
  "python",
  "budget",
  "run",
  "hover",
  "inlay-hints",
  "max-problems",
  "baseline",
] as const;

/** The part of the editor's configuration that is looked at. */
export interface Configuration {
  get(name: string): unknown;
  inspect(name: string): object | undefined;
}

/** The settings that somebody set; the others keep the server's own defaults. An empty text means unset. */
export function settingsForServer(configuration: Configuration): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const name of serverSettings) {
    const value = configuration.get(name);
    if (isSet(configuration.inspect(name)) && value !== undefined && value !== null && value !== "") settings[name] = value;
  }
  return settings;
}

/** What `workspace/configuration` asks for: a section named sightline, or one setting of it. */
export function sectionFor(section: string, configuration: Configuration): unknown {
  const settings = settingsForServer(configuration);
  return section === "sightline" ? settings : (settings[section.replace(/^sightline\./, "")] ?? null);
}

function isSet(inspected: object | undefined): boolean {
  return Object.entries(inspected ?? {}).some(
    ([level, value]) => level.endsWith("Value") && !level.startsWith("default") && value !== undefined,
  );
}
