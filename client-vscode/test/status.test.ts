import assert from "node:assert/strict";
import { test } from "node:test";
import { statusText, type Counts } from "../src/status";

const ready = (counts: Counts): string[] => {
  const { text, tooltip } = statusText({ kind: "ready" }, counts);
  return [text, tooltip];
};

test("ready: the number in this file, all of them in the tooltip", () => {
  assert.deepEqual(ready({ inFile: 3, inAll: 5 }), [
    "$(shield) 3 findings",
    "Sightline: 3 findings in this file, 5 findings in all open files",
  ]);
  assert.deepEqual(ready({ inFile: 1, inAll: 1 }), [
    "$(shield) 1 finding",
    "Sightline: 1 finding in this file, 1 finding in all open files",
  ]);
});

test("ready: nothing found, and no file", () => {
  assert.deepEqual(ready({ inFile: 0, inAll: 0 }), [
    "$(shield) Sightline",
    "Sightline: no findings in this file, no findings in all open files",
  ]);
  assert.deepEqual(ready({ inFile: undefined, inAll: 2 }), ["$(shield) Sightline", "Sightline: 2 findings in all open files"]);
});

test("starting, stopped and failed are told apart", () => {
  const none = { inFile: undefined, inAll: 0 };
  assert.match(statusText({ kind: "starting" }, none).text, /spin/);
  assert.equal(statusText({ kind: "stopped" }, none).tooltip, "Sightline is stopped");
  assert.deepEqual(statusText({ kind: "error", message: "no Java" }, none), {
    text: "$(error) Sightline",
    tooltip: "Sightline: no Java",
    isError: true,
  });
});
