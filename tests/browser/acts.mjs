// What a reader does: choose colours, sort tables, go by the keyboard.

/** Does all of it and returns complaints. */
export async function acts(page) {
  return [...(await keyboard(page)), ...(await theme(page)), ...(await sorting(page))];
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

async function sorting(page) {
  const out = [];
  await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  const tables = await page.locator("table.data").all();
  for (const table of tables) {
    const id = await table.getAttribute("id");
    const buttons = await table.locator("thead button").all();
    for (const [index, button] of buttons.entries()) {
      const head = button.locator("xpath=..");
      const column = await head.evaluate((cell) => cell.cellIndex);
      const read = () => table.evaluate((node, at) => [...node.tBodies[0].rows]
        .filter((row) => row.className !== "total")
        .map((row) => row.cells[at].dataset.s ?? row.cells[at].textContent.trim()), column);
      const before = (await read()).toSorted();
      await button.click();
      const up = await read();
      if (!ordered(up)) out.push(`${id}: column ${index + 1} is not in ascending order: ${up.slice(0, 6).join(", ")}`);
      await button.click();
      const down = await read();
      const marked = await table.locator("th[aria-sort]").count();
      if (marked !== 1) out.push(`${id}: ${marked} columns say that they are sorted`);
      if ((await head.getAttribute("aria-sort")) !== "descending") out.push(`${id}: the order is not told`);
      if (String(before) !== String(down.toSorted())) out.push(`${id}: sorting lost a row`);
    }
  }
  const said = await page.locator("#said").textContent();
  if (tables.length > 0 && !/sorted by/i.test(said ?? "") && (await page.locator("thead button").count()) > 0) {
    out.push("sorting is not announced");
  }
  return out;
}

/** Numbers by size, words by letters, unknown ones last. */
function ordered(values) {
  const known = values.filter((value) => !["–", ""].includes(value));
  if (values.slice(0, known.length).some((value) => ["–", ""].includes(value))) return false;
  const bare = known.map((value) => Number(value.replace(/[,%]/g, "").replace("−", "-")));
  return known.every((_, at) => {
    if (at === 0) return true;
    if (!bare.some(Number.isNaN)) return bare[at - 1] <= bare[at];
    return known[at - 1].localeCompare(known[at], "en", { numeric: true }) <= 0;
  });
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
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => {
      // Past the last stop the browser's own controls have their turn.
      if (document.activeElement === document.body) return true;
      const style = getComputedStyle(document.activeElement);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    });
    if (!ring) out.push(`stop ${stop + 2} of the keyboard has no visible ring`);
  }
  return out;
}
