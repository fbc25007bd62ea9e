// picture.mjs FILE.png: draws what a terminal shows (standard input, text with colour sequences) as a picture.
import { createRequire } from "node:module";
import path from "node:path";
import { text } from "node:stream/consumers";

const base = ["#14161b", "#d75f5f", "#5faf5f", "#d7af5f", "#5f87d7", "#af87d7", "#5fafaf", "#d0d0d0",
  "#6c6c6c", "#ff8787", "#87d787", "#ffd787", "#87afff", "#d7afff", "#87d7d7", "#ffffff"];

/** One of the 256 colours of a terminal. */
function indexed(n) {
  if (n < 16) return base[n];
  if (n >= 232) return `rgb(${Array(3).fill(8 + (n - 232) * 10).join()})`;
  const level = (v) => (v === 0 ? 0 : 55 + v * 40);
  return `rgb(${[Math.floor((n - 16) / 36), Math.floor((n - 16) / 6) % 6, (n - 16) % 6].map(level).join()})`;
}

/** Takes the colour that follows 38, 48 or 58 in a sequence. */
function colour(codes) {
  const kind = codes.shift();
  return kind === 5 ? indexed(codes.shift()) : `rgb(${codes.splice(0, 3).join()})`;
}

/** The style after a sequence. */
function restyled(style, sequence) {
  const codes = sequence.replaceAll(/\b4:3\b/g, "4").split(/[;:]/).map(Number);
  let next = { ...style };
  while (codes.length > 0) {
    const code = codes.shift();
    if (code === 0) next = {};
    else if (code === 1) next.bold = true;
    else if (code === 3) next.italic = true;
    else if (code === 4) next.underline = true;
    else if (code === 7) next.inverse = true;
    else if (code === 22) next.bold = false;
    else if (code === 23) next.italic = false;
    else if (code === 24) next.underline = false;
    else if (code === 27) next.inverse = false;
    else if (code === 38) next.color = colour(codes);
    else if (code === 48) next.background = colour(codes);
    else if (code === 58) next.line = colour(codes);
    else if (code === 39) delete next.color;
    else if (code === 49) delete next.background;
    else if (code >= 30 && code < 38) next.color = base[code - 30];
    else if (code >= 40 && code < 48) next.background = base[code - 40];
    else if (code >= 90 && code < 98) next.color = base[code - 82];
    else if (code >= 100 && code < 108) next.background = base[code - 92];
  }
  return next;
}

function css({ color = "#e0e2ea", background = "#14161b", bold, italic, underline, inverse, line }) {
  const [front, back] = inverse ? [background, color] : [color, background];
  return `color:${front};background:${back};${bold ? "font-weight:bold;" : ""}${italic ? "font-style:italic;" : ""}` +
    (underline ? `text-decoration:underline wavy ${line ?? "currentcolor"} 1px;text-underline-offset:2px;` : "");
}

function html(screen) {
  let style = {};
  const line = (text) => text.split(/\u001b\[([\d;:]*)m/).map((part, i) => {
    if (i % 2 === 0) return part && `<span style="${css(style)}">${part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</span>`;
    style = restyled(style, part || "0");
    return "";
  }).join("");
  return screen.split("\n").map((text) => `<div>${line(text)}</div>`).join("");
}

const screen = (await text(process.stdin)).replace(/\n$/, "");
const { chromium } = createRequire(path.join(process.env.SIGHTLINE_TEST_CODE_SERVER, "package.json"))("playwright-core");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await page.setContent(`<style>
  body { margin: 0; background: #14161b }
  pre { display: inline-block; margin: 0; padding: 10px; font: 14px/18px "DejaVu Sans Mono", monospace }
  div { height: 18px }
  span { display: inline-block; height: 18px; vertical-align: top }
</style><pre>${html(screen)}</pre>`);
await page.locator("pre").screenshot({ path: process.argv[2] });
await browser.close();
