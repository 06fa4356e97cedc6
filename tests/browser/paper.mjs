// What paper does to the page: where its breaks fall, by the engine's own layout for print.

/** Paper sizes in CSS pixels within the margins of the page's print rules (12 mm, 12 mm, 13 mm). */
const MM = 96 / 25.4;
export const PAPERS = {
  A4: { width: 210 - 24, height: 297 - 25 },
  Letter: { width: 215.9 - 24, height: 279.4 - 25 },
};

/**
 * Complaints about the print layout: marks every block that must stay whole by a named
 * destination is beyond Chromium's printing, so the heights are measured at the paper's width and
 * compared with the room on a page; what fits there is kept whole by `break-inside: avoid`, which is
 * checked as well.
 */
export async function paper(page, name) {
  const { width, height } = PAPERS[name];
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: Math.round(width * MM), height: Math.round(height * MM) });
  const complaints = await page.evaluate((room) => {
    const out = [];
    const whole = "figure, .tile, .sentences li, .split, .cards tbody tr, .data tbody tr, .decisions";
    for (const node of document.querySelectorAll(whole)) {
      if (node.getClientRects().length === 0) continue;
      const box = node.getBoundingClientRect();
      const says = getComputedStyle(node).breakInside;
      const label = `<${node.tagName.toLowerCase()} class="${node.className}" id="${node.id}">`;
      const keeps = says === "avoid" || node.matches(".sentences li");
      if (!keeps) out.push(`${label} may be cut in two (break-inside: ${says})`);
      if (box.height > room) out.push(`${label} is ${box.height.toFixed(0)} px high, a page has ${room.toFixed(0)}`);
    }
    for (const node of document.querySelectorAll("#theme, details:not(.printed), .skip, nav")) {
      if (node.getClientRects().length > 0) out.push(`<${node.tagName.toLowerCase()}> is printed`);
    }
    for (const split of document.querySelectorAll(".split")) {
      const shown = [...split.querySelectorAll("svg")].filter((svg) => svg.getClientRects().length > 0);
      if (shown.length !== 1 && !split.querySelector("table.heat")) out.push(`${shown.length} designs of #${split.querySelector("figure").id} are printed`);
    }
    const ground = getComputedStyle(document.body).backgroundColor;
    if (ground !== "rgb(255, 255, 255)") out.push(`paper is printed ${ground}`);
    const tiles = document.querySelector(".tiles")?.getBoundingClientRect();
    const row = document.querySelector(".worklist")?.getBoundingClientRect();
    if (tiles && tiles.bottom > room) out.push("the tiles do not fit on the first page");
    if (row && row.top > room) out.push("the worklist does not begin on the first page");
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) {
      out.push(`the page is ${document.documentElement.scrollWidth} px wide on paper`);
    }
    return out;
  }, height * MM);
  const pdf = await page.pdf({ format: name, preferCSSPageSize: false });
  const pages = (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
  await page.emulateMedia({ media: null });
  if (pages === 0) complaints.push("the PDF has no page");
  return { complaints, pages };
}
