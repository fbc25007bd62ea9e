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

test("the manifest describes every setting of the server, with a type", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    contributes: { configuration: { properties: Record<string, Record<string, unknown>> }[] };
  };
  const described = Object.assign({}, ...manifest.contributes.configuration.map((part) => part.properties)) as Record<
    string,
    Record<string, unknown>
  >;
  for (const name of serverSettings) {
    const schema = described[`sightline.${name}`];
    assert.ok(schema, `sightline.${name} is missing`);
    assert.ok(schema.type, `sightline.${name} has no type`);
    assert.ok(schema.description ?? schema.markdownDescription, `sightline.${name} has no description`);
  }
  const own = ["sightline.java.home", "sightline.java.options", "sightline.trace.server"];
  assert.deepEqual(Object.keys(described).sort(), [...serverSettings.map((name) => `sightline.${name}`), ...own].sort());
});
