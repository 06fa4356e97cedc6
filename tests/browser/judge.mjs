// Everything that is checked of one page.
import * as checks from "./checks.mjs";
import { acts } from "./acts.mjs";
import { paper, PAPERS } from "./paper.mjs";
import { axe } from "./axe.mjs";

/** From the widest window to a page of 1180 px at a zoom of 200 % and the narrowest that must do (WCAG 1.4.10). */
export const WIDTHS = [1180, 1600, 768, 590, 390, 320];
export const SCHEMES = ["light", "dark"];
/** Colours are no matter of width: the second scheme is looked at where the layouts differ most. */
const AGAIN = [1180, 390];

const LAYOUT = ["sideways", "figures", "blocks", "clipped", "empty"];
const WORDS = ["hostile", "structure", "sentences"];
/** A summary is a letter: its styles stand in its elements, and nothing in it moves. */
const LETTER = ["sideways", "clipped", "contrast", "sentences"];

/** The checks as one program, so that a view costs one trip into the page. */
const PROGRAM = Object.entries(checks).map(([name, check]) => `${name}: ${check}`).join(",\n");

function inside(page, names) {
  return page.evaluate(`(() => {
    const all = {${PROGRAM}};
    return ${JSON.stringify(names)}.flatMap((name) => all[name]().map((line) => name + ": " + line));
  })()`);
}

/** Opens a page and listens to everything that it says or asks for. */
async function open(browser, url, options) {
  const context = await browser.newContext({ viewport: { width: 1180, height: 900 }, ...options });
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

/** Opens every fold, or puts each back as it was. */
function unfold(page, open) {
  return page.evaluate((all) => document.querySelectorAll("details").forEach((fold) => {
    if (all) fold.dataset.was ??= String(fold.open);
    fold.open = all || fold.dataset.was === "true";
  }), open);
}

/** Everything that is checked at one width in one scheme, folded and with everything opened. */
async function look(page, width, scheme, letter) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
  const complaints = [];
  if (letter) {
    complaints.push(...(await inside(page, LETTER)));
  } else {
    const words = width === WIDTHS[0] ? WORDS : [];
    complaints.push(...(await inside(page, [...LAYOUT, ...words, "targets", "contrast"])));
    await unfold(page, true);
    complaints.push(...(await inside(page, [...LAYOUT, "contrast"])));
  }
  if (width === WIDTHS[0]) complaints.push(...(await axe(page, scheme === SCHEMES[0])));
  await unfold(page, false);
  return complaints;
}

/** The words of the page with everything opened; what the script adds to be worked with is none. */
async function words(page) {
  await unfold(page, true);
  const text = await page.evaluate(() => {
    const added = document.querySelectorAll(".filter, .copy");
    for (const node of added) node.style.display = "none";
    const said = (document.querySelector("main") ?? document.body).innerText;
    for (const node of added) node.style.display = "";
    return said;
  });
  await unfold(page, false);
  return text.replace(/\s+/g, " ").trim();
}

/** The page without scripts: the same words, and nothing that only a script could work. */
async function without(browser, url, full) {
  const { context, page, said } = await open(browser, url, { javaScriptEnabled: false });
  const complaints = [...said];
  try {
    if (await page.locator("button:visible, select:visible, input:visible").count()) {
      complaints.push("a button shows that cannot work");
    }
    const fold = page.locator("details:visible:not([open]) > summary:visible").first();
    if (await fold.count()) {
      const before = await page.locator("details[open]").count();
      await fold.click();
      if ((await page.locator("details[open]").count()) !== before + 1) complaints.push("a fold does not open");
      await page.locator("details[open] > summary").first().click();
    }
    const plain = await words(page);
    if (plain !== full) {
      const at = [...plain].findIndex((letter, index) => letter !== full[index]);
      complaints.push(`the words differ without scripts: "${plain.slice(Math.max(0, at - 20), at + 40)}"`);
    }
    complaints.push(...(await inside(page, ["sideways", "clipped"])));
  } finally {
    await context.close();
  }
  return complaints.map((line) => `without scripts: ${line}`);
}

async function print(page) {
  const out = [];
  let sheets = 0;
  for (const name of Object.keys(PAPERS)) {
    const { complaints, pages } = await paper(page, name);
    sheets = Math.max(sheets, pages);
    out.push(...complaints.map((line) => `${name}: ${line}`));
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

/** Every complaint about one page, looked at in these widths and schemes, and its sheets of paper. */
export async function judge(browser, url, widths = WIDTHS, schemes = SCHEMES) {
  const views = new Map();
  const letter = url.endsWith("/summary.html");
  const { context, page, said } = await open(browser, url, {});
  const complaints = [];
  let sheets = 0;
  complaints.push(...(await part("reading without scripts", async () => without(browser, url, await words(page)))));
  for (const scheme of schemes) {
    for (const width of scheme === SCHEMES[0] ? widths : AGAIN) {
      const view = `${width} px ${scheme}`;
      for (const line of await part(view, () => look(page, width, scheme, letter))) {
        views.set(line, [...new Set([...(views.get(line) ?? []), view])]);
      }
    }
  }
  for (const [line, where] of views) complaints.push(`${where.join(", ")}: ${line}`);
  complaints.push(...(await part("printing", async () => {
    const { out, sheets: most } = await print(page);
    sheets = most;
    return out;
  })));
  if (!letter) {
    complaints.push(...(await part("acting", async () => {
      await page.emulateMedia({ media: null, colorScheme: "light" });
      await page.setViewportSize({ width: 1180, height: 900 });
      // As a reader finds it: printing and opening leave nothing behind.
      await page.goto(url, { waitUntil: "load" });
      return (await acts(page)).map((line) => `acting: ${line}`);
    })));
  }
  complaints.push(...said);
  await context.close();
  return { complaints, sheets };
}
