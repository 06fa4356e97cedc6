// What is looked at inside the page. Each function runs in the browser and returns complaints.

/** Elements that reach out of the window to the side. */
export function sideways() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`];
}

/** Words of a figure that cover each other or leave their figure. */
export function figures() {
  const out = [];
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const name = svg.querySelector("title")?.textContent ?? svg.getAttribute("aria-label") ?? "figure";
    if (svg.querySelectorAll("path, rect, circle, text").length === 0) out.push(`${name}: empty`);
    const words = [...svg.querySelectorAll("text")].map((text) => ({
      box: text.getBoundingClientRect(),
      text: text.lastChild?.textContent.trim() ?? "",
    }));
    for (const { box, text } of words) {
      const outside = Math.max(
        frame.left - box.left, box.right - frame.right,
        frame.top - box.top, box.bottom - frame.bottom,
      );
      if (outside > 1.5) out.push(`${name}: "${text}" leaves its figure by ${outside.toFixed(1)} px`);
    }
    for (let a = 0; a < words.length; a++) {
      for (let b = a + 1; b < words.length; b++) {
        const one = words[a].box;
        const two = words[b].box;
        const x = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const y = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        // A line box is taller than its letters: a fifth of the height may touch.
        if (x > 1 && y > 0.25 * Math.min(one.height, two.height)) {
          out.push(`${name}: "${words[a].text}" covers "${words[b].text}"`);
        }
      }
    }
  }
  return out;
}

/** Blocks beside or below each other that share ground. */
export function blocks() {
  const out = [];
  const parents = document.querySelectorAll("body, header, main, section, article, footer, .unit, .tiles, .split, .main, .aside, .facts, .head-row, .sentences");
  for (const parent of parents) {
    const boxes = [...parent.children]
      .filter((child) => !child.matches(".vh, .skip, script, title") && child.getClientRects().length > 0)
      .map((child) => ({ child, box: child.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    for (let a = 0; a < boxes.length; a++) {
      for (let b = a + 1; b < boxes.length; b++) {
        const one = boxes[a].box;
        const two = boxes[b].box;
        const x = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const y = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        if (x > 1 && y > 1) {
          const label = (node) => `<${node.tagName.toLowerCase()} class="${node.className}">`;
          out.push(`${label(boxes[a].child)} covers ${label(boxes[b].child)} by ${y.toFixed(0)} px`);
        }
      }
    }
  }
  return out;
}

/** Words cut off by their own box. */
export function clipped() {
  const out = [];
  for (const node of document.querySelectorAll("h1, h2, h3, p, dd, dt, li, td, th, figcaption, summary, .pill, .chip, button")) {
    if (node.closest(".vh, thead, .skip") || node.getClientRects().length === 0) continue;
    const inScroll = node.closest(".scroll, .contents");
    const box = node.getBoundingClientRect();
    const wide = node.scrollWidth - node.clientWidth;
    if (node.clientWidth > 0 && wide > 1 && !node.matches("th.vh")) {
      out.push(`<${node.tagName.toLowerCase()}> "${node.textContent.trim().slice(0, 40)}" is cut by ${wide} px`);
    }
    if (!inScroll && box.right > document.documentElement.clientWidth + 1) {
      out.push(`<${node.tagName.toLowerCase()}> "${node.textContent.trim().slice(0, 40)}" leaves the window`);
    }
  }
  return out;
}

/** Markup that only hostile data could have made, and links that run. */
export function hostile() {
  const out = [];
  const tags = document.querySelectorAll("img, iframe, object, embed, form, input, link, b, i, u, audio, video, base");
  for (const node of tags) out.push(`a <${node.tagName.toLowerCase()}> stands in the page`);
  if (document.scripts.length !== 1) out.push(`${document.scripts.length} scripts stand in the page`);
  for (const node of document.querySelectorAll("*")) {
    for (const { name, value } of node.attributes) {
      if ((name === "style" && value !== "") || name.startsWith("on")) out.push(`<${node.tagName.toLowerCase()}> has ${name}=`);
    }
  }
  for (const link of document.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? "";
    // Within the page, to the CRM, or to a file beside it that was published with it.
    const beside = /^([\w-]+\/(review|index)\.html|people\/(sdr|ae)-\d+\.html|\.\.\/review\.html|((mail|prepare)\/)?[\w-]+\.(html|eml|txt|ics))$/;
    if (!/^(#|https?:\/\/)/.test(href) && !beside.test(href)) out.push(`a link leads to ${href}`);
  }
  if (window.__ran) out.push("a script of the data ran");
  return out;
}

/** Targets smaller than 24 px, unless they stand within a sentence. */
export function targets() {
  const out = [];
  for (const node of document.querySelectorAll("a, button, summary")) {
    if (node.matches(".skip") || node.getClientRects().length === 0 || node.closest("p:not(.meta)")) continue;
    const box = node.getBoundingClientRect();
    if (box.height < 23.5 || box.width < 23.5) {
      out.push(`"${node.textContent.trim().slice(0, 30)}" is ${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`);
    }
  }
  return out;
}

/** Frames, headings, tables and folds that hold nothing. */
export function empty() {
  const out = [];
  const shown = (node) => node.getClientRects().length > 0;
  const label = (node) => `<${node.tagName.toLowerCase()} class="${node.className}" id="${node.id}">`;
  const holds = (node) => node.textContent.trim() !== "" || node.querySelector("svg path, svg rect, svg circle") !== null;
  const frames = "section, article, figure, .tile, .tiles, .facts, .aside, .main, .split, .unit, .sentences, ul, ol, dl, li, summary, h1, h2, h3, h4, p:not([aria-live], .tip, .tile p), caption";
  for (const node of document.querySelectorAll(frames)) {
    if (shown(node) && !node.closest("svg") && !holds(node)) out.push(`${label(node)} holds nothing`);
  }
  for (const table of document.querySelectorAll("table")) {
    if (shown(table) && ![...table.rows].some((row) => shown(row) && row.querySelector("td"))) out.push(`${label(table)} has no row`);
  }
  for (const head of document.querySelectorAll("h2, h3, h4")) {
    // The headline of a brief may be all that there is to say.
    if (!shown(head) || head.closest(".briefs")) continue;
    const part = head.closest("section, article, .unit, details, main, body");
    const heads = [...part.querySelectorAll("h1, h2, h3, h4, .label")];
    const left = heads.filter((one) => !heads.some((other) => other !== one && other.contains(one)))
      .reduce((length, one) => length - one.textContent.trim().length, part.textContent.trim().length);
    if (left <= 0) out.push(`"${head.textContent.trim().slice(0, 40)}" heads nothing`);
  }
  for (const fold of document.querySelectorAll("details")) {
    if (fold.textContent.trim() === fold.querySelector("summary")?.textContent.trim()) out.push(`${label(fold)} folds nothing`);
  }
  return out;
}

/** Sentences that a person would not have written. */
export function sentences() {
  const text = document.body.innerText;
  const english = document.documentElement.lang.startsWith("en");
  const numbers = [
    /(?<![\d.,:–−+-] ?)(?<!of )\b1 (handoffs|weeks|days|SDRs|AEs|meetings|appointments|inquiries|briefs|points|rows|people|persons|months|hours|scores|touches|calls|metrics|checks|members|pairs|opportunities)\b/g,
    /(?<![\d.,:–−+-])\b([02-9]|[1-9]\d+) (handoff|week|day|SDR|AE|meeting|appointment|inquiry|brief|row|person|month|touch|call|metric|check|member|pair|opportunity)\b(?! (of|to|rate|sync|ratio|acceptance|row|table|note|review))/g,
  ];
  const wrong = [
    /\b0 of 0\b/g, /\b(NaN|undefined|Infinity)\b/g, /\{\s*\$|\$\s*\}|\[(column|section|shown|all)\]/g, /\( ?\)|\s[,;]|,,|;;|\.\.(?!\.)/g,
  ];
  const out = new Set();
  for (const pattern of [...wrong, ...(english ? numbers : [])]) {
    for (const hit of text.matchAll(pattern)) {
      out.add(`"${text.slice(Math.max(0, hit.index - 30), hit.index + hit[0].length + 30).replace(/\s+/g, " ").trim()}"`);
    }
  }
  return [...out];
}

/** Contrast of words under 4.5 (3 for large ones), by the WCAG formula. */
export function contrast() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const channels = (colour) => {
    if (!known.has(colour)) known.set(colour, painted(colour));
    return known.get(colour);
  };
  const painted = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const found = channels(getComputedStyle(at).backgroundColor);
      if (found[3] > 250) return found;
    }
    return [255, 255, 255, 255];
  };
  const out = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || node.closest("svg, script, style, .vh, .skip")) continue;
    if (node.getClientRects().length === 0) continue;
    const style = getComputedStyle(node);
    const [one, two] = [luminance(channels(style.color)), luminance(ground(node))];
    const found = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (found < (large ? 3 : 4.5)) {
      out.add(`"${node.textContent.trim().slice(0, 30)}" has a contrast of ${found.toFixed(2)}`);
    }
  }
  return [...out];
}

/** Headings, ids and names that a screen reader needs. */
export function structure() {
  const out = [];
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(document.documentElement.lang)) out.push("the page names no language");
  if (document.querySelectorAll("h1").length !== 1) out.push("there is not one h1");
  for (const landmark of ["header", "main"]) {
    if (document.querySelectorAll(landmark).length !== 1) out.push(`there is not one <${landmark}>`);
  }
  for (const svg of document.querySelectorAll("svg")) {
    const names = (svg.getAttribute("aria-labelledby") ?? "").split(" ");
    const named = svg.getAttribute("aria-label") || names.every((id) => document.getElementById(id));
    if (svg.getAttribute("role") !== "img" || !named) {
      out.push("a figure has no name");
    }
  }
  for (const node of document.querySelectorAll("[aria-labelledby]")) {
    for (const id of node.getAttribute("aria-labelledby").split(" ")) {
      if (!document.getElementById(id)) out.push(`nothing is called #${id}`);
    }
  }
  let level = 1;
  for (const heading of document.querySelectorAll("h1, h2, h3, h4")) {
    const now = Number(heading.tagName[1]);
    if (now > level + 1) out.push(`"${heading.textContent.slice(0, 40)}" skips a level`);
    level = now;
  }
  return out;
}
