// What a reader does: choose colours, sort tables, go by the keyboard.

/** Stops of the keyboard that are looked at. */
const MOST_STOPS = 400;

/** Does all of it and returns complaints. */
export async function acts(page) {
  const parts = [keyboard, theme, filtering, following, linking, walking, sorting];
  const out = [];
  for (const part of parts) out.push(...(await part(page)));
  return out;
}

/** The worklist shows one person's rows alone, and all of them again. */
async function filtering(page) {
  const out = [];
  for (const choice of await page.locator("#filter select").all()) out.push(...(await choosing(page, choice)));
  return out;
}

async function choosing(page, choice) {
  if (!(await choice.isVisible().catch(() => false))) return [];
  const out = [];
  const column = Number(await choice.getAttribute("data-column"));
  const rows = () => page.evaluate((at) => [...document.querySelectorAll("#worklist tbody tr")]
    .filter((row) => row.getClientRects().length > 0).map((row) => row.cells[at].textContent.trim()), column);
  const [all, closed] = [await page.locator("#worklist tbody tr").count(), (await rows()).length];
  await choice.selectOption({ index: 1 });
  const name = await choice.inputValue();
  const shown = await rows();
  if (shown.length === 0 || shown.some((row) => row !== name)) out.push(`the filter shows rows of others than ${name}`);
  const said = await page.locator("#shown").textContent();
  if (!said.includes(String(shown.length)) || !said.includes(String(all))) out.push(`the filter says "${said}"`);
  await choice.selectOption({ index: 0 });
  if ((await rows()).length !== closed) out.push("the filter loses rows");
  return out;
}

/** The contents stay at hand and mark the section that is read. */
async function following(page) {
  const links = page.locator(".contents a");
  if ((await links.count()) < 3) return [];
  const out = [];
  const settled = () => page.evaluate(() => new Promise((done) => {
    let frames = 4;
    const next = () => (frames-- === 0 ? done() : requestAnimationFrame(next));
    next();
  }));
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const last = (await links.count()) - 2;
  await page.evaluate(() => window.scrollTo(0, 0));
  await settled();
  const before = await height();
  const anchor = await links.nth(last).getAttribute("href");
  await links.nth(last).click();
  await settled();
  const now = await page.locator(".contents a[aria-current]").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  if (String(now) !== anchor) out.push(`at ${anchor} the contents mark ${String(now) || "nothing"}`);
  const [bar, title] = await page.evaluate((id) => [
    document.querySelector(".contents .bar").getBoundingClientRect(),
    document.querySelector(id).getBoundingClientRect(),
  ].map(({ top, bottom }) => ({ top, bottom })), anchor);
  if (bar.top !== 0) out.push("the contents are not at hand");
  if (title.top < bar.bottom - 1) out.push("the contents cover the head of a section");
  if (Math.abs((await height()) - before) > 1) out.push("the page jumps when the contents come along");
  await page.evaluate(() => window.scrollTo(0, 0));
  await settled();
  return out;
}

/** The button at a section's label puts the section into the address. */
async function linking(page) {
  const button = page.locator(".part .copy").first();
  if ((await button.count()) === 0) return [];
  const id = await button.evaluate((node) => node.closest("[id]").id);
  await button.click();
  const announced = () => document.querySelector("#said").textContent;
  await page.waitForFunction(announced, null, { timeout: 3000 }).catch(() => {});
  const said = await page.locator("#said").textContent();
  const out = [];
  if (!page.url().endsWith(`#${id}`)) out.push(`the link of #${id} is not in the address`);
  if (!said) out.push("a copied link is not announced");
  await page.evaluate(() => window.history.replaceState(null, "", "#"));
  return out;
}

/** What the marks of a figure say can be had by the keyboard alone. */
async function walking(page) {
  const frame = page.locator("figure .wide[tabindex='0']").first();
  if ((await frame.count()) === 0) return [];
  const out = [];
  await frame.focus();
  await page.keyboard.press("ArrowRight");
  const [tip, said] = [page.locator(".tip"), page.locator("#said")];
  // A busy machine takes its time to paint it.
  await tip.waitFor({ state: "visible", timeout: 3000 }).catch(() => {});
  if (!(await tip.isVisible())) out.push("a mark of a figure says nothing to the keyboard");
  if ((await tip.textContent()) !== (await said.textContent())) out.push("what a mark says is not announced");
  const first = await tip.textContent();
  await page.keyboard.press("End");
  const others = await frame.locator("[data-tip]").evaluateAll((marks, told) => marks.filter((mark) => mark.dataset.tip !== told).length, first);
  if (others > 0 && (await tip.textContent()) === first) out.push("the keys do not go on");
  await page.keyboard.press("Escape");
  if (await tip.isVisible()) out.push("what a mark says can't be put away");
  return out;
}

async function theme(page) {
  const out = [];
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const ink = () => page.evaluate(() => {
    const mark = document.querySelector("svg.chart path, svg.chart circle");
    return mark ? getComputedStyle(mark).stroke + getComputedStyle(mark).fill : "none";
  });
  const [before, lines] = [await ground(), await ink()];
  await page.locator("#theme").click();
  const after = await ground();
  if (before === after) out.push("the colour button changes nothing");
  if (lines !== "none" && lines === (await ink())) out.push("figures keep their colours");
  await page.locator("#theme").click();
  if ((await ground()) !== before) out.push("the colour button does not change back");
  return out;
}

/** Each table sorts by each of its columns; the first by the keyboard. */
async function sorting(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  const button = page.locator("table.data thead button").first();
  if ((await button.count()) === 0) return [];
  const out = [];
  const head = button.locator("xpath=..");
  for (const [key, way] of [["Enter", "ascending"], [" ", "descending"]]) {
    await button.focus();
    await page.keyboard.press(key);
    if ((await head.getAttribute("aria-sort")) !== way) out.push(`the key "${key}" does not sort a table`);
  }
  out.push(...(await page.evaluate(sortAll)));
  return out;
}

/** Runs in the browser: sorts every table by every column, both ways. */
function sortAll() {
  const said = document.getElementById("said");
  const [group, decimal] = [said.getAttribute("data-group"), said.getAttribute("data-decimal")];
  const number = (text) => {
    let bare = text.replace(/^[▲▼●○]\s*/, "").replace(/[%<>+\s\u00a0\u202f]/g, "").replace("−", "-");
    if (group) bare = bare.replaceAll(group, "");
    return bare === "" ? NaN : Number(decimal ? bare.replace(decimal, ".") : bare);
  };
  // Numbers by size, words by letters, unknown ones last.
  const ordered = (values) => {
    const unknown = (value) => ["–", ""].includes(value);
    const known = values.filter((value) => !unknown(value));
    if (values.slice(0, known.length).some(unknown)) return false;
    const bare = known.map(Number);
    return known.every((_, at) => {
      if (at === 0) return true;
      if (!bare.some(Number.isNaN)) return bare[at - 1] <= bare[at];
      return known[at - 1].localeCompare(known[at], document.documentElement.lang, { numeric: true }) <= 0;
    });
  };
  const out = [];
  for (const table of document.querySelectorAll("table.data, table.cards")) {
    for (const button of table.querySelectorAll("thead button")) {
      const head = button.parentElement;
      const name = `${table.id || table.className}: "${head.textContent.trim()}"`;
      const read = () => [...table.tBodies[0].rows].filter((row) => row.className !== "total").map((row) => {
        const cell = row.cells[head.cellIndex].cloneNode(true);
        cell.querySelectorAll("small").forEach((note) => note.remove());
        return cell.dataset.s ? { exact: cell.dataset.s } : cell.textContent.trim();
      }).map((value) => value.exact ?? (Number.isNaN(number(value)) ? value : String(number(value))));
      const before = read().toSorted();
      button.click();
      const up = head.getAttribute("aria-sort") === "ascending" ? read() : (button.click(), read());
      if (!ordered(up)) out.push(`${name} is not in ascending order: ${up.slice(0, 6).join(", ")}`);
      button.click();
      const down = read();
      const marked = table.querySelectorAll("th[aria-sort]").length;
      if (marked !== 1) out.push(`${name}: ${marked} columns say that they are sorted`);
      if (head.getAttribute("aria-sort") !== "descending") out.push(`${name}: the order is not told`);
      if (String(before) !== String(down.toSorted())) out.push(`${name}: sorting lost a row`);
      const words = said.getAttribute("data-down").replace("[column]", head.textContent.trim());
      if (said.textContent !== words) out.push(`${name}: sorting is not announced`);
    }
  }
  return out;
}

async function keyboard(page) {
  const out = [];
  await page.keyboard.press("Tab");
  const skip = await page.evaluate(() => {
    const at = document.activeElement;
    const box = at.getBoundingClientRect();
    return { link: at.className, seen: box.top >= 0 && box.height > 20 };
  });
  if (skip.link !== "skip" || !skip.seen) out.push("the first stop is not the visible skip link");
  // To the end of the page, or as far as a patient reader goes.
  for (let stop = 2; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const node = document.activeElement;
      // Past the last stop the browser's own controls have their turn.
      if (node === document.body) return null;
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      const bar = document.querySelector(".contents.at-hand .bar");
      const covered = bar && !bar.contains(node) && box.bottom <= bar.getBoundingClientRect().bottom;
      return {
        name: (node.getAttribute("aria-label") ?? node.textContent).trim().slice(0, 40),
        ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        seen: !covered && box.top < window.innerHeight && box.bottom > 0,
      };
    });
    if (at === null) break;
    if (!at.ring) out.push(`stop ${stop} of the keyboard, "${at.name}", has no visible ring`);
    if (!at.seen) out.push(`stop ${stop} of the keyboard, "${at.name}", is out of sight`);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  return out;
}
