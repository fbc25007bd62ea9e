// VS Code's workbench in headless Chromium, as a user sees and moves it.
import { spawn, execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const patience = 90_000;
const squiggle = ".squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint";

/** Settings that keep the workbench still: no welcome, no suggestions, no updates, no closing of brackets. */
const quiet = {
  "workbench.startupEditor": "none",
  "workbench.enableExperiments": false,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.tips.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.commandCenter.enabled": false,
  "files.autoSave": "off",
  "editor.hover.delay": 200,
  "editor.minimap.enabled": false,
  "editor.quickSuggestions": { other: "off" },
  "editor.suggestOnTriggerCharacters": false,
  "editor.acceptSuggestionOnEnter": "off",
  "editor.autoClosingBrackets": "never",
  "editor.autoClosingQuotes": "never",
  "git.enabled": false,
};

/** A code-server with its own user folder and nothing but the extension under test. */
export class CodeServer {
  /** @param {{installation: string, vsix: string, folder: string, trust: boolean}} options folder: for everything it writes */
  constructor({ installation, vsix, folder, trust }) {
    this.user = path.join(folder, "user");
    this.trust = trust;
    for (const level of ["User", "Machine"]) fs.mkdirSync(path.join(this.user, level), { recursive: true });
    fs.writeFileSync(path.join(folder, "config.yaml"), "");
    const trusting = { "security.workspace.trust.enabled": trust, "security.workspace.trust.startupPrompt": "never" };
    fs.writeFileSync(path.join(this.user, "User", "settings.json"), JSON.stringify({ ...quiet, ...trusting }));
    this.program = [
      path.join(installation, "node_modules/code-server/out/node/entry.js"),
      "--config", path.join(folder, "config.yaml"),
      "--user-data-dir", this.user,
      "--extensions-dir", path.join(folder, "extensions"),
    ];
    execFileSync(process.execPath, [...this.program, "--install-extension", vsix], { stdio: ["ignore", "ignore", "inherit"] });
  }

  /** Starts it; ready when it says on which port it listens. */
  async start() {
    const trust = this.trust ? [] : ["--disable-workspace-trust"];
    const flags = ["--auth", "none", "--bind-addr", "127.0.0.1:0", "--disable-telemetry", "--disable-update-check"];
    this.process = spawn(process.execPath, [...this.program, ...flags, ...trust, "--disable-getting-started-override"]);
    let log = "";
    this.url = await new Promise((resolve, reject) => {
      const read = (chunk) => {
        log += chunk;
        const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log);
        if (address) resolve(address[1]);
      };
      this.process.stdout.on("data", read);
      this.process.stderr.on("data", read);
      this.process.once("exit", () => reject(new Error(`code-server ended: ${log}`)));
      setTimeout(() => reject(new Error(`code-server does not listen: ${log}`)), patience).unref();
    });
  }

  /** Settings of the machine, which VS Code takes over at once (those of the user it reads at the start). */
  set(settings) {
    fs.writeFileSync(path.join(this.user, "Machine", "settings.json"), JSON.stringify(settings));
  }

  /** What an output channel of the extension has so far. */
  output(name) {
    const logs = path.join(this.user, "logs");
    const files = fs.readdirSync(logs, { recursive: true }).filter((file) => path.basename(file) === `${name}.log`);
    return files.map((file) => fs.readFileSync(path.join(logs, file), "utf8")).join("");
  }

  /** Ends it and what it started, if it runs. */
  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    await ended;
  }
}

/** One window. */
export class Workbench {
  constructor(page, screenshots) {
    this.page = page;
    this.screenshots = screenshots;
  }

  static async launch(screenshots) {
    const { chromium } = createRequire(path.join(process.env.SIGHTLINE_TEST_CODE_SERVER, "package.json"))("playwright-core");
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"],
    });
    return new Workbench(await browser.newPage({ viewport: { width: 1100, height: 700 } }), screenshots);
  }

  async close() {
    await this.page.context().browser().close();
  }

  /** Opens a folder with one of its files. */
  async open(url, folder, file) {
    const payload = JSON.stringify([["openFile", `vscode-remote://${new URL(url).host}${encodeURI(path.join(folder, file))}`]]);
    await this.page.goto(`${url}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`);
    await this.page.locator(".monaco-editor .view-line").first().waitFor({ timeout: patience });
  }

  async screenshot(name) {
    if (this.screenshots) await this.page.screenshot({ path: path.join(this.screenshots, `vscode-${name}.png`) });
  }

  /** Waits until the condition holds; false if it does not in time. */
  async until(condition, time = patience) {
    const end = Date.now() + time;
    while (!(await condition())) {
      if (Date.now() > end) return false;
      await this.page.waitForTimeout(50);
    }
    return true;
  }

  /** The visible lines that are underlined, as text: "6 7". */
  findingLines() {
    return this.page.evaluate((squiggle) => {
      const middle = (element) => { const box = element.getBoundingClientRect(); return box.top + box.height / 2; };
      const numbers = [...document.querySelectorAll(".monaco-editor .line-numbers")].map((e) => [middle(e), Number(e.textContent)]);
      if (numbers.length === 0) return "";
      const lines = [...document.querySelectorAll(squiggle)].map(
        (e) => numbers.reduce((best, number) => (Math.abs(number[0] - middle(e)) < Math.abs(best[0] - middle(e)) ? number : best))[1]);
      return [...new Set(lines)].sort((a, b) => a - b).join(" ");
    }, squiggle);
  }

  /** The underlined place of a line: its left end and its middle. */
  async findingAt(line) {
    const number = this.page.locator(".monaco-editor .line-numbers", { hasText: new RegExp(`^${line}$`) }).first();
    const row = await number.boundingBox();
    const boxes = await Promise.all((await this.page.locator(squiggle).all()).map((one) => one.boundingBox()));
    const box = boxes.find((one) => one && one.y < row.y + row.height && one.y + one.height > row.y);
    if (!box) throw new Error(`nothing is underlined in line ${line}`);
    return { x: box.x + 6, y: row.y + row.height / 2 };
  }

  /** What the hover over the finding of a line says. */
  async hover(line) {
    const { x, y } = await this.findingAt(line);
    await this.page.keyboard.press("Escape");
    await this.page.mouse.move(x + 200, y + 150);
    await this.page.mouse.move(x, y, { steps: 5 });
    const rows = this.page.locator(".monaco-hover:not(.hidden) .hover-row");
    await rows.first().waitFor({ timeout: 30_000 });
    // the finding's own text is there first, the server's explanation follows
    await this.until(async () => (await rows.allInnerTexts()).join("").includes("CWE-"), 5_000);
    return (await rows.allInnerTexts()).join("\n");
  }

  /** Chooses the quick fix that holds the text; returns what was offered. */
  async quickFix(line, text) {
    const { x, y } = await this.findingAt(line);
    await this.page.mouse.click(x, y);
    await this.page.keyboard.press("Control+.");
    const rows = this.page.locator(".action-widget .monaco-list-row.action");
    await rows.first().waitFor({ timeout: 30_000 });
    const offered = (await rows.allInnerTexts()).map((title) => title.trim());
    await this.screenshot("quick-fixes");
    const wanted = rows.filter({ hasText: text });
    if (await wanted.count()) {
      const box = await wanted.first().boundingBox();
      // the menu takes clicks only after the mouse has moved
      await this.page.mouse.move(box.x + 30, box.y + box.height / 2 - 1);
      await this.page.mouse.move(box.x + 40, box.y + box.height / 2);
      await this.page.waitForTimeout(100);
      await this.page.mouse.click(box.x + 40, box.y + box.height / 2);
    } else await this.page.keyboard.press("Escape");
    return offered.join(" | ");
  }

  /** The visible text of the editor, with plain blanks. */
  async text() {
    const lines = await this.page.locator(".monaco-editor .view-line").evaluateAll((all) =>
      all.map((e) => [Number.parseFloat(e.style.top), e.textContent]).sort((a, b) => a[0] - b[0]).map(([, line]) => line));
    return lines.join("\n").replaceAll("\u00a0", " ");
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async focusEditor() {
    await this.page.mouse.move(2, 2);
    await this.press("Escape", "Control+1");
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 20 });
  }

  /** Runs a command from the palette by its title. */
  async command(title) {
    await this.press("F1");
    const input = this.page.locator(".quick-input-widget:not([style*='display: none']) input").first();
    await input.waitFor({ timeout: 30_000 });
    await input.fill(`>${title}`);
    await this.page.locator(".quick-input-widget .monaco-list-row", { hasText: title }).first().click({ timeout: 30_000 });
  }

  /** What the item in the status bar says to a screen reader. */
  async status() {
    const item = this.page.locator(".statusbar-item[id*='sightline.status'] a").first();
    return (await item.count()) ? ((await item.getAttribute("aria-label")) ?? "") : "";
  }
}
