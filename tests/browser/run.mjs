// Opens finished pages in Chromium and checks what only a browser can tell.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { judge, WIDTHS, SCHEMES } from "./judge.mjs";
import { prove } from "./prove.mjs";

/** Pages that are looked at at the same time. */
const AT_ONCE = 2;

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

let failed = 0;
if (proving) {
  failed = await prove(files.map((file) => resolve(file)), only, (url) => judge(browser, url, [1180, 320], ["light"]));
} else {
  let [total, sheets] = [0, 0];
  const times = [];
  const waiting = [...files];
  const reader = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const began = Date.now();
      const found = await judge(browser, pathToFileURL(resolve(file)).href);
      times.push({ file, seconds: (Date.now() - began) / 1000 });
      for (const line of new Set(found.complaints)) console.log(`${file}: ${line}`);
      total += found.complaints.length;
      sheets += found.sheets;
      failed += found.complaints.length > 0 ? 1 : 0;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  const slow = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, 5);
  console.log(`slowest: ${slow.map(({ file, seconds }) => `${file.split("/").slice(-3).join("/")} ${seconds.toFixed(1)} s`).join(", ")}`);
  const views = WIDTHS.length + (SCHEMES.length - 1) * 2;
  console.log(`${files.length} pages × ${views} views, without scripts, on paper (${sheets} sheets): ${total} complaints`);
}
await browser.close();
process.exit(failed > 0 ? 1 : 0);
