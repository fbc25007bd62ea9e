import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { serverCommand } from "../src/launch";

test("the command holds the distribution's options, the user's behind them, and all jars", () => {
  const options = "# heap\n-Xmx1g\r\n\n  -XX:+UseG1GC\n";
  assert.deepEqual(serverCommand("/opt/java/bin/java", "/ext/server", options, ["-Xmx3g"]), {
    command: "/opt/java/bin/java",
    args: ["-Xmx1g", "-XX:+UseG1GC", "-Xmx3g", "-cp", join("/ext/server", "lib", "*"), "dev.sightline.cli.Main", "lsp"],
  });
});
