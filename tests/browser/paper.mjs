// What paper does to the page: where the breaks of the printed document fall.

/** Paper sizes in CSS pixels within the margins of the page's print rules (12 mm, 12 mm, 13 mm). */
const MM = 96 / 25.4;
export const PAPERS = {
  A4: { width: 210 - 24, height: 297 - 25 },
  Letter: { width: 215.9 - 24, height: 279.4 - 25 },
};

/**
 * Complaints about the printed page. Its looks are read from the print layout. Where its breaks fall
 * is read from the PDF: each block that must stay whole gets a target at its top and its foot, each
 * target a link, and Chromium writes for each linked target on which sheet it stands and how high.
 */
export async function paper(page, name) {
  const { width, height } = PAPERS[name];
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: Math.round(width * MM), height: Math.round(height * MM) });
  const complaints = await page.evaluate(looks, height * MM);
  const marked = await page.evaluate(mark);
  const pdf = (await page.pdf({ format: name, preferCSSPageSize: false })).toString("latin1");
  await page.evaluate(() => document.querySelectorAll(".proof").forEach((node) => node.remove()));
  await page.emulateMedia({ media: null });
  const { sheets, places } = landed(pdf);
  if (sheets === 0) complaints.push("the PDF has no page");
  complaints.push(...breaks(marked, places));
  return { complaints, pages: sheets };
}

/** Runs in the browser: the room of one sheet is given in pixels. */
function looks(room) {
  const out = [];
  const whole = "figure, .tile, .sentences li, .split, .cards tbody tr, .data tbody tr, .decisions";
  for (const node of document.querySelectorAll(whole)) {
    if (node.getClientRects().length === 0) continue;
    const box = node.getBoundingClientRect();
    const label = `<${node.tagName.toLowerCase()} class="${node.className}" id="${node.id}">`;
    if (box.height > room) out.push(`${label} is ${box.height.toFixed(0)} px high, a page has ${room.toFixed(0)}`);
  }
  for (const node of document.querySelectorAll("#theme, button:not(th button), select, details:not(.printed), .skip, nav, .tip")) {
    if (node.getClientRects().length > 0) out.push(`<${node.tagName.toLowerCase()}> is printed`);
  }
  for (const split of document.querySelectorAll(".split")) {
    const shown = [...split.querySelectorAll("svg")].filter((svg) => svg.getClientRects().length > 0);
    if (shown.length !== 1 && !split.querySelector("table.heat")) out.push(`${shown.length} designs of #${split.querySelector("figure").id} are printed`);
  }
  const ground = getComputedStyle(document.body).backgroundColor;
  if (!["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(ground)) out.push(`paper is printed ${ground}`);
  const tiles = document.querySelector(".tiles")?.getBoundingClientRect();
  const row = document.querySelector(".worklist")?.getBoundingClientRect();
  if (tiles && tiles.bottom > room) out.push("the tiles do not fit on the first page");
  if (row && row.top > room) out.push("the worklist does not begin on the first page");
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) {
    out.push(`the page is ${document.documentElement.scrollWidth} px wide on paper`);
  }
  return out;
}

/** Runs in the browser: targets at both ends of what must stay whole, and at heads and what follows them. */
function mark() {
  const links = document.createElement("div");
  links.className = "proof";
  const target = (node, edge, id) => {
    const place = node.matches("tr") ? node.cells[0] : node;
    if (getComputedStyle(place).position === "static") place.style.position = "relative";
    const spot = document.createElement("span");
    spot.className = "proof";
    spot.id = id;
    Object.assign(spot.style, { position: "absolute", left: "0", [edge]: "0", width: "1px", height: "1px" });
    place.append(spot);
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = ".";
    links.append(link);
  };
  const shown = (node) => node.getClientRects().length > 0 && node.getBoundingClientRect().height > 0;
  const label = (node) => `<${node.tagName.toLowerCase()} class="${node.className}"> "${node.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}"`;
  const out = [];
  const pair = (kind, one, two, names) => {
    const at = out.length;
    target(one, kind === "whole" ? "top" : "bottom", `proof-${at}-a`);
    target(two, kind === "whole" ? "bottom" : "top", `proof-${at}-b`);
    out.push({ kind, names });
  };
  const whole = "figure, .tile, .sentences li, .split, .cards tbody tr, .data tbody tr, .decisions";
  for (const node of document.querySelectorAll(whole)) if (shown(node)) pair("whole", node, node, label(node));
  // The first block after a head that is neither a head itself nor a quiet line under one.
  const after = (head) => {
    const all = [...document.querySelectorAll("main h1, main h2, main h3, main h4, main p, main li, main figure, main tbody tr, main dl, main article, main .tile")];
    const from = all.indexOf(head);
    const part = head.closest("section, article, main");
    return all.slice(from + 1).find((node) => shown(node) && part.contains(node) && !node.matches("h1, h2, h3, h4, .sub, .label, .part-label") && !node.closest("h1, h2, h3, h4"));
  };
  for (const head of document.querySelectorAll("main h2, main h3, main h4")) {
    const next = shown(head) && after(head);
    // Chromium keeps no head with a table or a grid of cards; with words and figures it does.
    if (next && !next.matches("tr, article, dl")) pair("head", head, next, `${label(head)}, before ${label(next)}`);
  }
  document.body.append(links);
  return out;
}

/** The sheets of a PDF, and for each target its sheet and its height above the foot, in points. */
function landed(pdf) {
  const objects = [...pdf.matchAll(/(\d+) 0 obj\s*<<\s*\/Type \/Page\b/g)].map(([, object]) => Number(object));
  const sheets = [...new Set(objects)].toSorted((a, b) => a - b);
  const places = new Map();
  for (const [, id, object, height] of pdf.matchAll(/\/(proof-\d+-[ab]) \[(\d+) 0 R \/XYZ [\d.-]+ ([\d.-]+)/g)) {
    places.set(id, { sheet: sheets.indexOf(Number(object)) + 1, height: Number(height) });
  }
  return { sheets: sheets.length, places };
}

function breaks(marked, places) {
  return marked.flatMap(({ kind, names }, at) => {
    const [one, two] = [places.get(`proof-${at}-a`), places.get(`proof-${at}-b`)];
    if (!one || !two) return [`${names} stands on no sheet`];
    if (one.sheet === two.sheet) return [];
    return [kind === "whole"
      ? `${names} is cut in two: sheets ${one.sheet} and ${two.sheet}`
      : `${names} stands alone at the foot of sheet ${one.sheet}`];
  });
}
