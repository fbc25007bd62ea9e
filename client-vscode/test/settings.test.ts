import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { sectionFor, serverSettings, settingsForServer, type Configuration } from "../src/settings";

interface Level {
  defaultValue?: unknown;
  globalValue?: unknown;
  workspaceValue?: unknown;
  workspaceFolderValue?: unknown;
}

function configuration(settings: Record<string, Level>): Configuration {
  return {
    get: (name) => {
      const level = settings[name] ?? {};
      return level.workspaceFolderValue ?? level.workspaceValue ?? level.globalValue ?? level.defaultValue;
    },
    inspect: (name) => ({ key: `sightline.${name}`, ...settings[name] }),
  };
}

test("only what somebody set is sent", () => {
  const settings = settingsForServer(
    configuration({
      run: { defaultValue: "type" },
      disable: { defaultValue: [], globalValue: ["python.process.shell"] },
      "library-mode": { defaultValue: false, workspaceValue: true },
      "threat-model": { defaultValue: ["remote"], workspaceFolderValue: ["all"] },
    }),
  );
  assert.deepEqual(settings, { disable: ["python.process.shell"], "library-mode": true, "threat-model": ["all"] });
});

test("a value set back to its default is sent, an emptied text is not", () => {
  const settings = settingsForServer(
    configuration({ "library-mode": { defaultValue: false, globalValue: false }, python: { defaultValue: "", globalValue: "" } }),
  );
  assert.deepEqual(settings, { "library-mode": false });
});

test("settings of the extension itself stay here", () => {
  const settings = settingsForServer(
    configuration({ "java.home": { globalValue: "/opt/java" }, "trace.server": { globalValue: "verbose" } }),
  );
  assert.deepEqual(settings, {});
});

test("a section or one setting of it can be asked for", () => {
  const all = configuration({ run: { defaultValue: "type", globalValue: "save" } });
  assert.deepEqual(sectionFor("sightline", all), { run: "save" });
  assert.equal(sectionFor("sightline.run", all), "save");
  assert.equal(sectionFor("sightline.hover", all), null);
});

interface Schema {
  readonly type?: unknown;
  readonly default?: unknown;
  readonly enum?: unknown;
  readonly items?: { readonly enum?: unknown[]; readonly oneOf?: { readonly const: unknown }[] };
  readonly properties?: Record<string, Schema>;
  readonly description?: string;
  readonly markdownDescription?: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function manifestSettings(): Record<string, Schema> {
  const manifest = read("package.json") as { contributes: { configuration: { properties: Record<string, Schema> }[] } };
  return Object.assign({}, ...manifest.contributes.configuration.map((part) => part.properties)) as Record<string, Schema>;
}

/** The settings of `.sightline.yaml` by its schema; those inside an object by their path. */
function fileSettings(): Record<string, Schema> {
  const { properties = {} } = read("../server/src/main/resources/settings.schema.json") as Schema;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) =>
      schema.properties
        ? Object.entries(schema.properties).map(([inner, innerSchema]) => [`${name}.${inner}`, innerSchema])
        : [[name, schema]],
    ),
  );
}

test("the manifest has the settings of the file, and three of its own", () => {
  const own = ["java.home", "java.options", "trace.server"];
  const names = [...Object.keys(fileSettings()), ...own].map((name) => `sightline.${name}`);
  assert.deepEqual(Object.keys(manifestSettings()).sort(), names.sort());
});

test("settings of the file have the same type, values and default in the manifest", () => {
  const words = (items: Schema["items"]): unknown[] | undefined => (items?.enum ?? items?.oneOf?.map((one) => one.const))?.sort();
  for (const [name, inFile] of Object.entries(fileSettings())) {
    const here = manifestSettings()[`sightline.${name}`];
    assert.ok(here, name);
    assert.ok(here.description ?? here.markdownDescription, `${name} has no description`);
    assert.equal(here.type, inFile.type ?? "string", name);
    assert.deepEqual(here.enum, inFile.enum, name);
    assert.deepEqual(words(here.items), words(inFile.items), name);
    assert.deepEqual(here.default, inFile.default ?? "", name);
  }
});

test("each setting of the file goes to the server", () => {
  const names = Object.keys(fileSettings()).map((name) => name.replace(/\..*/, ""));
  assert.deepEqual([...serverSettings].sort(), [...new Set(names)].sort());
});
