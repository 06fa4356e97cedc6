// The rules of WCAG 2.2, levels A and AA, as axe-core knows them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe-core objects to, with everything opened. */
export async function axe(page) {
  // By the debugger, so that the page's policy stays as it is.
  await page.evaluate(source);
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
    return found.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.slice(0, 3).map((node) => node.html.slice(0, 120)) }));
  }, RULES);
  return violations.map(({ id, help, at }) => `axe: ${id}: ${help}: ${at.join(" | ")}`);
}
