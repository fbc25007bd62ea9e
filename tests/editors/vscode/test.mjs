// Sightline in VS Code: what a user sees and does. Started by tests.sh.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { CodeServer, Workbench } from "./workbench.mjs";

const workspace = process.env.SIGHTLINE_TEST_WORKSPACE;
const scratch = process.env.SIGHTLINE_TEST_SCRATCH;
const installation = process.env.SIGHTLINE_TEST_CODE_SERVER;
const vsix = process.env.SIGHTLINE_TEST_VSIX;

function result(ok, name, why = "no") {
  console.log(ok ? `PASS ${name}` : `FAIL ${name}: ${String(why).replaceAll("\n", " ")}`);
  return ok;
}

async function findingsBecome(window, name, want) {
  const ok = await window.until(async () => (await window.findingLines()) === want);
  return result(ok, name, `findings in lines "${await window.findingLines()}" instead of "${want}", status "${await window.status()}"`);
}

async function general(window) {
  if (!(await findingsBecome(window, "shows a finding", "6"))) return;
  result(await window.until(async () => /: 1 finding in this file/.test(await window.status())), "the status counts it", await window.status());
  const hover = await window.hover(6);
  result(hover.includes("CWE-"), "hover explains it", hover);
  await window.screenshot("hover");

  await window.focusEditor();
  await window.press("Control+End");
  await window.type('    subprocess.call("ls " + folder, shell=True)');
  await findingsBecome(window, "a typed line is followed", "6 7");
  await window.press("Control+Home", "Enter");
  await findingsBecome(window, "findings move with the text", "7 8");
  await window.press("Control+Home", "Delete", "Control+End", "Shift+Home", "Delete");
  await findingsBecome(window, "deleted lines are followed", "6");

  const offered = await window.quickFix(6, "on this line");
  result(await window.until(async () => (await window.text()).includes("sightline: ignore["), 30_000),
    "a quick fix writes the comment", `offered: ${offered}`);
  await findingsBecome(window, "the comment suppresses the line", "");
  await window.screenshot("suppressed");
  await window.focusEditor();
  await window.press("Control+z");
  await findingsBecome(window, "undoing it brings the finding back", "6");
}

async function settings(window, code) {
  code.set({ "sightline.disable": ["*"] });
  await findingsBecome(window, "a setting applies at once", "");
  code.set({});
  await findingsBecome(window, "taking it back applies at once", "6");
  await window.command("Sightline: Restart Server");
  await window.until(async () => /starting/.test(await window.status()), 5_000);
  await findingsBecome(window, "a restarted server shows the finding again", "6");
}

async function trace(window, code) {
  const before = code.output("Sightline Trace");
  code.set({ "sightline.trace.server": "messages" });
  await window.page.waitForTimeout(1000);
  await window.hover(6);
  const traced = await window.until(() => code.output("Sightline Trace").includes("textDocument/hover"), 30_000);
  result(before === "" && traced, "the trace follows its setting", `before "${before}"`);
  code.set({});
}

async function withoutJava(window, code) {
  code.set({ "sightline.java.home": "/nowhere" });
  const message = window.page.locator(".notification-toast", { hasText: "/nowhere, which holds no Java" });
  const said = await message.waitFor({ timeout: 30_000 }).then(() => true, () => false);
  result(said, "a wrong Java is said", await window.status());
  await window.screenshot("no-java");
  if (said) {
    await message.getByRole("button", { name: "Open Setting" }).click();
    const setting = window.page.locator(".settings-editor .setting-item-label", { hasText: "Home" });
    result(await setting.first().waitFor({ timeout: 30_000 }).then(() => true, () => false), "its button opens the setting");
    await window.screenshot("setting");
    await window.press("Control+F4");
  }
  code.set({});
  result(await window.until(async () => /finding/.test(await window.status())), "the server is back with the right one", await window.status());
}

async function walkthrough(window) {
  await window.command("Sightline: Get Started");
  const step = window.page.locator(".getting-started-step", { hasText: "See findings while you type" });
  result(await step.first().waitFor({ timeout: 30_000 }).then(() => true, () => false), "the walkthrough opens");
  await step.first().click();
  await window.page.waitForTimeout(1000);
  await window.screenshot("walkthrough");
  await window.command("Sightline: Open an Example");
  result(await window.until(async () => (await window.text()).includes("def store_password") && (await window.findingLines()) !== ""),
    "an unsaved file has findings", `findings in lines "${await window.findingLines()}"`);
  await window.screenshot("example");
}

async function scheduler(window, code) {
  const file = "depot/cmd/scheduler.py";
  const lines = fs.readFileSync(path.join(workspace, "scheduler", file), "utf8").split("\n");
  const questions = ["import_opt(", "monkey_patch()", "get_worker_count()"];
  const told = ["?", "?", "no maximum"];
  const want = questions.map((text) => lines.findIndex((line) => line.includes(text)) + 1);
  await window.open(code.url, path.join(workspace, "scheduler"), file);
  if (!(await findingsBecome(window, "the scheduler has its three lines", want.join(" ")))) return;
  const infos = await window.page.locator(".squiggly-info").count();
  result(infos >= 3, "they are shown as information", `${infos} are`);
  for (const [index, line] of want.entries()) {
    const hover = await window.hover(line);
    result(hover.includes(told[index]), `hover asks or answers about ${questions[index]}`, hover);
    await window.screenshot(`scheduler-${index + 1}`);
  }
}

/** Commands of processes that run the server of this installation. */
function servers(folder) {
  return execFileSync("ps", ["-eo", "args"], { encoding: "utf8" }).split("\n").filter((line) => line.includes(folder) && line.includes("lsp"));
}

async function untrusted(window) {
  const folder = path.join(scratch, "untrusted");
  const code = new CodeServer({ installation, vsix, folder, trust: true });
  const general = path.join(workspace, "general");
  fs.mkdirSync(path.join(general, ".vscode"), { recursive: true });
  fs.writeFileSync(path.join(general, ".vscode", "settings.json"), JSON.stringify({ "sightline.java.home": "/nowhere" }));
  await code.start();
  try {
    await window.open(code.url, general, "shell.py");
    await findingsBecome(window, "an untrusted folder has findings, its choice of a Java is ignored", "6");
    await window.screenshot("untrusted");
  } finally {
    await code.stop();
  }
}

const code = new CodeServer({ installation, vsix, folder: path.join(scratch, "trusted"), trust: false });
await code.start();
const window = await Workbench.launch(process.env.SIGHTLINE_TEST_SCREENSHOTS);
try {
  await window.open(code.url, path.join(workspace, "general"), "shell.py");
  await general(window);
  await settings(window, code);
  await trace(window, code);
  await withoutJava(window, code);
  await walkthrough(window);
  await scheduler(window, code);
  await code.stop();
  result(await window.until(() => servers(scratch).length === 0, 30_000), "no server outlives VS Code", servers(scratch).join("; "));
  await untrusted(window);
} catch (error) {
  result(false, "the test runs", error.stack);
  await window.screenshot("failed").catch(() => undefined);
} finally {
  await window.close();
  await code.stop();
}
process.exit(0);
