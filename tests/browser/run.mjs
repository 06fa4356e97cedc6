// Opens finished pages in Chromium and checks what only a browser can tell.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import * as checks from "./checks.mjs";
import { acts } from "./acts.mjs";
import { paper, PAPERS } from "./paper.mjs";
import { axe } from "./axe.mjs";
import { prove } from "./prove.mjs";

const WIDTHS = [1180, 768, 360];
const SCHEMES = ["light", "dark"];
/** The width of a page of 1180 px at a zoom of 200 %, and the narrowest that must do (WCAG 1.4.10). */
const REFLOW = [590, 320];

const proving = process.argv.includes("--prove");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice(7) ?? "";
const files = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const missing = files.filter((file) => !existsSync(file));
if (files.length === 0 || missing.length > 0) {
  console.error(missing.length > 0 ? `no such file: ${missing.join(", ")}` : "usage: node run.mjs [--prove] FILE.html …");
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking"],
});

/** Opens a page and listens to everything that it says or asks for. */
async function open(url, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const said = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => said.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (request.url() !== url) said.push(`request: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: "load" });
  return { context, page, said };
}

/** Everything that is checked at one width in one scheme. */
async function look(url, width, scheme) {
  const { context, page, said } = await open(url, { viewport: { width, height: 900 }, colorScheme: scheme });
  const complaints = [];
  const run = async (name) => {
    for (const line of await page.evaluate(checks[name])) complaints.push(`${name}: ${line}`);
  };
  const layout = ["sideways", "figures", "blocks", "clipped"];
  for (const name of [...layout, "hostile", "structure", "targets", "contrast"]) await run(name);
  // Once more with everything opened.
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  for (const name of [...layout, "contrast"]) await run(name);
  if (width === WIDTHS[0]) complaints.push(...(await axe(page)));
  complaints.push(...said);
  await context.close();
  return complaints.map((line) => `${width} px ${scheme}: ${line}`);
}

/** The page where it has little room: nothing is lost, nothing scrolls sideways. */
async function reflow(url, width) {
  const { context, page, said } = await open(url, { viewport: { width, height: 640 }, colorScheme: "light" });
  const complaints = [...said];
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  for (const name of ["sideways", "figures", "clipped"]) {
    for (const line of await page.evaluate(checks[name])) complaints.push(`${name}: ${line}`);
  }
  await context.close();
  return complaints.map((line) => `${width} px: ${line}`);
}

/** The page without scripts: the same words, and nothing that only a script could work. */
async function without(url) {
  const plain = await open(url, { viewport: { width: 1180, height: 900 }, javaScriptEnabled: false });
  const full = await open(url, { viewport: { width: 1180, height: 900 } });
  // What the script adds to be worked with is no word of the page.
  const words = (page) => page.evaluate(() => {
    document.querySelectorAll(".filter, .copy").forEach((node) => node.remove());
    return document.querySelector("main").innerText;
  });
  const complaints = [...plain.said];
  if (await plain.page.locator("button:visible, select:visible").count()) complaints.push("a button shows that cannot work");
  const folds = await plain.page.locator("details > summary").count();
  if (folds > 0) {
    await plain.page.locator("details > summary").first().click();
    if ((await plain.page.locator("details[open]").count()) !== 1) complaints.push("a fold does not open");
    await plain.page.locator("details > summary").first().click();
  }
  const [one, two] = [await words(plain.page), await words(full.page)];
  const bare = (text) => text.replace(/\s+/g, " ").trim();
  if (bare(one) !== bare(two)) complaints.push("the words differ without scripts");
  await plain.context.close();
  await full.context.close();
  return complaints.map((line) => `without scripts: ${line}`);
}

async function act(url) {
  const { context, page, said } = await open(url, { viewport: { width: 1180, height: 900 }, colorScheme: "light" });
  const complaints = await acts(page);
  complaints.push(...said);
  await context.close();
  return complaints.map((line) => `acting: ${line}`);
}

async function print(url) {
  const out = [];
  let sheets = 0;
  for (const name of Object.keys(PAPERS)) {
    const { context, page } = await open(url, { colorScheme: "dark" });
    const { complaints, pages } = await paper(page, name);
    sheets = Math.max(sheets, pages);
    out.push(...complaints.map((line) => `${name}: ${line}`));
    await context.close();
  }
  return { out, sheets };
}

/** A part of the judgement; a part that can't be done is a complaint, and the others go on. */
async function part(name, look) {
  try {
    return await look();
  } catch (error) {
    return [`${name} could not be done: ${error.message.split("\n")[0]}`];
  }
}

/** Every complaint about one page, looked at in these widths and schemes. */
async function judge(url, widths = WIDTHS, schemes = SCHEMES) {
  const complaints = [];
  for (const width of widths) {
    for (const scheme of schemes) {
      complaints.push(...(await part(`${width} px ${scheme}`, () => look(url, width, scheme))));
    }
  }
  for (const width of widths === WIDTHS ? REFLOW : []) {
    complaints.push(...(await part(`reflow at ${width} px`, () => reflow(url, width))));
  }
  complaints.push(...(await part("reading without scripts", () => without(url))));
  complaints.push(...(await part("acting", () => act(url))));
  let sheets = 0;
  complaints.push(...(await part("printing", async () => {
    const { out, sheets: most } = await print(url);
    sheets = most;
    return out;
  })));
  return { complaints, sheets };
}

let failed = 0;
if (proving) {
  failed = await prove(resolve(files[0]), only, (url) => judge(url, [1180], ["light"]));
} else {
  let total = 0;
  let sheets = 0;
  for (const file of files) {
    const found = await judge(pathToFileURL(resolve(file)).href);
    for (const line of new Set(found.complaints)) console.log(`${file}: ${line}`);
    total += found.complaints.length;
    sheets += found.sheets;
    failed += found.complaints.length > 0 ? 1 : 0;
  }
  const views = WIDTHS.length * SCHEMES.length;
  console.log(`${files.length} pages × ${views} views, without scripts, on paper (${sheets} sheets): ${total} complaints`);
}
await browser.close();
process.exit(failed > 0 ? 1 : 0);
