// Compares the first screen of a page with the pictures kept of it; `--update` takes them anew.
//
// Half the size, and judged by patches: another font moves letters by a pixel, a broken layout
// moves whole patches.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "pictures");
/** Name, width, scheme, and whether colours are taken out. */
const VIEWS = [
  ["wide-light", 1180, "light", false],
  ["wide-dark", 1180, "dark", false],
  ["wide-grey", 1180, "light", true],
  ["narrow-light", 360, "light", false],
];
/** The side of a patch in pixels of the picture, and how far its mean may move, of 255. */
const PATCH = 10;
const SLACK = 26;
/** The share of patches that may be others. */
const MOST = 0.03;

const update = process.argv.includes("--update");
const file = process.argv.slice(2).find((word) => !word.startsWith("--"));
if (!file || !existsSync(file)) {
  console.error("usage: node pictures.mjs [--update] FILE.html");
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking"],
});

/** The first screen. */
async function picture(width, scheme, grey) {
  const context = await browser.newContext({
    viewport: { width, height: 900 }, colorScheme: scheme, deviceScaleFactor: 0.5,
  });
  const page = await context.newPage();
  if (grey) {
    const wire = await context.newCDPSession(page);
    await wire.send("Emulation.setEmulatedVisionDeficiency", { type: "achromatopsia" });
  }
  await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: "load" });
  const shot = await page.screenshot();
  await context.close();
  return shot;
}

/** The share of patches whose mean differs, or why the two can't be compared. */
async function compare(one, two) {
  const page = await browser.newPage();
  const urls = [one, two].map((shot) => `data:image/png;base64,${shot.toString("base64")}`);
  const found = await page.evaluate(async ([urls, side, slack]) => {
    const pixels = async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext("2d");
      pen.drawImage(image, 0, 0);
      return pen.getImageData(0, 0, image.width, image.height);
    };
    const [a, b] = [await pixels(urls[0]), await pixels(urls[1])];
    if (a.width !== b.width || a.height !== b.height) {
      return { fault: `${a.width} × ${a.height} px became ${b.width} × ${b.height} px` };
    }
    const mean = ({ data, width }, left, top, channel) => {
      let sum = 0;
      for (let y = top; y < top + side; y++) {
        for (let x = left; x < left + side; x++) sum += data[4 * (y * width + x) + channel];
      }
      return sum / (side * side);
    };
    let [others, all] = [0, 0];
    for (let top = 0; top + side <= a.height; top += side) {
      for (let left = 0; left + side <= a.width; left += side) {
        const moved = [0, 1, 2].map((c) => Math.abs(mean(a, left, top, c) - mean(b, left, top, c)));
        others += Math.max(...moved) > slack ? 1 : 0;
        all += 1;
      }
    }
    return { share: others / all };
  }, [urls, PATCH, SLACK]);
  await page.close();
  return found;
}

let complaints = 0;
mkdirSync(FOLDER, { recursive: true });
for (const [name, width, scheme, grey] of VIEWS) {
  const kept = join(FOLDER, `${name}.png`);
  const shot = await picture(width, scheme, grey);
  if (update) {
    writeFileSync(kept, shot);
    continue;
  }
  const { share = 1, fault } = existsSync(kept) ? await compare(readFileSync(kept), shot) : { fault: "no picture is kept" };
  if (fault || share > MOST) {
    complaints += 1;
    const what = fault ?? `${(100 * share).toFixed(1)} % of the patches are others, at most ${100 * MOST} % may be`;
    console.log(`${name}: ${what}; look at the page, then take the pictures anew by make pictures`);
  }
}
await browser.close();
console.log(update ? `${VIEWS.length} pictures taken` : `${VIEWS.length} pictures compared: ${complaints} complaints`);
process.exit(complaints > 0 ? 1 : 0);
