// The HTML reports of check and review in a real browser: they open from disk, without an error, and load nothing. Started by tests.sh.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.env.SIGHTLINE_TEST_SCRATCH;
const { chromium } = createRequire(path.join(process.env.SIGHTLINE_TEST_CODE_SERVER, "package.json"))("playwright-core");
const code = `import subprocess
subprocess.call("</code><script>document.title = 'taken over'</script><img src=//example.org/x>" + input(), shell=True)
eval(input())
`;

function result(ok, name, why = "no") {
  console.log(ok ? `PASS ${name}` : `FAIL ${name}: ${String(why).replaceAll("\n", " ")}`);
}

fs.writeFileSync(path.join(folder, "pyproject.toml"), "");
fs.writeFileSync(path.join(folder, "<img src=x onerror=alert(1)>.py"), code);
const report = path.join(folder, "report.html");
const checked = spawnSync("sightline", ["check", ".", "--format", "html", "--output", report], { cwd: folder, encoding: "utf8" });
result(checked.status === 1, "check writes the report", `${checked.status} ${checked.stderr}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
const complaints = [], requests = [];
page.on("console", (message) => complaints.push(message.text()));
page.on("pageerror", (error) => complaints.push(error.message));
page.on("dialog", (dialog) => { complaints.push(dialog.message()); return dialog.dismiss(); });
page.on("request", (request) => requests.push(request.url()));
await page.goto(pathToFileURL(report).href, { waitUntil: "networkidle" });

result(await page.title() === "Sightline findings", "the page opens and keeps its title", await page.title());
result(complaints.length === 0, "the browser has nothing to complain about", complaints.join("; "));
result(requests.length === 1, "the page loads nothing", requests.join(" "));
const shown = await page.locator("article.finding").count();
result(shown >= 2, "it shows the findings", shown);
const heading = await page.locator("h2").first().innerText();
result(heading.includes("<img src=x onerror=alert(1)>.py"), "a hostile name is text", heading);
const details = page.locator("details").first();
await details.locator("summary").click();
result(await details.locator("p").isVisible(), "an explanation opens");
result(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing runs out of the window");
if (process.env.SIGHTLINE_TEST_SCREENSHOTS) {
  await page.screenshot({ path: path.join(process.env.SIGHTLINE_TEST_SCREENSHOTS, "report.png"), fullPage: true });
}

const review = path.join(folder, "review.html");
const reviewed = spawnSync("sightline", ["review", ".", "--format", "html", "--output", review], { cwd: folder, encoding: "utf8" });
result(reviewed.status === 0, "review writes its page", `${reviewed.status} ${reviewed.stderr}`);
requests.length = 0;
await page.goto(pathToFileURL(review).href, { waitUntil: "networkidle" });
result(complaints.length === 0, "the browser has nothing to complain about in a review", complaints.join("; "));
result(requests.length === 1, "a review loads nothing", requests.join(" "));
const headings = await page.locator("main section > h2").allInnerTexts();
const fixed = ["Purpose", "Exposure", "Findings", "Effects", "Runtime change", "Trust boundaries", "Resources",
  "Checked and absent", "Not decided", "Review next"];
result(fixed.every((name) => headings.includes(name)), "a review has its headings", headings.join(", "));
result(await page.locator(".claim .place").count() > 0, "claims show their places");
await page.keyboard.press("Tab");
const focused = await page.evaluate(() => document.activeElement?.textContent);
result(focused === "To the review", "the keyboard comes to the review first", focused);
await page.keyboard.press("Enter");
result(await page.evaluate(() => location.hash) === "#purpose", "and gets there");
const named = await page.evaluate(() => [...document.querySelectorAll("main section")].every((s) => document.getElementById(s.getAttribute("aria-labelledby") ?? "")));
result(named, "every section has a name for a screen reader");
const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
await page.emulateMedia({ colorScheme: "dark" });
const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
result(light !== dark, "a review is dark where all is dark", `${light} ${dark}`);
await page.emulateMedia({ media: "print", colorScheme: "light" });
result(!(await page.locator("nav").isVisible()), "on paper there is nothing to click");
await page.emulateMedia({ media: "screen" });
result(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing of a review runs out of the window");
if (process.env.SIGHTLINE_TEST_SCREENSHOTS) {
  await page.screenshot({ path: path.join(process.env.SIGHTLINE_TEST_SCREENSHOTS, "review.png") });
}
await browser.close();
