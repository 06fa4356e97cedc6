// The rules of WCAG 2.2, levels A and AA, as axe-core knows them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
/** The rules that another scheme could break. */
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** What axe-core objects to, with everything opened: by all of its rules, or by those of colour alone. */
export async function axe(page, all) {
  // By the debugger, so that the page's policy stays as it is.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (runOnly) => {
    const found = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
    return found.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 3).map((node) => node.html.slice(0, 120)) }));
  }, all ? RULES : COLOURS);
  return violations.map(({ id, help, at }) => `axe: ${id}: ${help}: ${at.join(" | ")}`);
}
