import assert from "node:assert/strict";
import { test } from "node:test";
import { serverCommand } from "../src/launch";

test("the distribution's launcher gets the Java and the user's options", () => {
  const java = { home: "/opt/java", program: "/opt/java/bin/java" };
  assert.deepEqual(serverCommand(java, "/ext/server", ["-Xmx3g", "-ea"], "linux"), {
    command: "/bin/sh",
    args: ["/ext/server/sightline", "lsp"],
    env: { SIGHTLINE_JAVA_HOME: "/opt/java", SIGHTLINE_JAVA_OPTS: "-Xmx3g -ea" },
  });
});

test("on Windows Java is started with the launcher's options, the user's behind them", () => {
  const java = { home: "C:\\Java", program: "C:\\Java\\bin\\java.exe" };
  assert.deepEqual(serverCommand(java, "C:\\my ext\\server", ["-Xmx3g"], "win32"), {
    command: "C:\\Java\\bin\\java.exe",
    args: [
      "@C:\\my ext\\server\\lib\\jvm.options",
      "-Xmx3g",
      "-cp",
      "C:\\my ext\\server\\lib\\sightline-server.jar",
      "dev.sightline.cli.Main",
      "lsp",
    ],
    env: {},
  });
});
