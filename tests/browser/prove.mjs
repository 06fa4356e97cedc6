// Breaks a page in one way after another and expects each check to see it.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Name of the fault, how to make it, and what a complaint about it says. */
const FAULTS = [
  ["a script that the policy does not know", (html) => html.replace("</body>", "<script>window.__ran = 1</script></body>"), /content security policy|scripts stand/i],
  ["a changed byte of the script", (html) => html.replace('"use strict";', '"use strict"; '), /content security policy/i],
  ["a style attribute", (html) => html.replace("<main", '<main style="color:red"'), /style=/],
  ["a picture from elsewhere", (html) => html.replace("<main", '<img src="https://example.invalid/x.png"><main'), /request: https|<img>/],
  ["an element made by a name", (html) => html.replace("<main", "<b>owned</b><main"), /a <b> stands/],
  ["a link that runs", (html) => html.replace('href="#', 'href="javascript:void 0#'), /a link leads to javascript/],
  ["a page too wide", styled("main{width:1400px}"), /px wide in a window/],
  ["blocks over each other", styled(".sentences{margin-top:-60px}"), /covers </],
  ["words cut off", styled("h2{white-space:nowrap;width:90px;overflow:hidden}"), /is cut by/],
  ["labels over each other", styled("svg text{font-size:150px}"), /figures: .* (covers|leaves)/],
  ["an empty figure", (html) => html.replace(/(<svg class="chart sparkline[\s\S]*?<\/desc>|<svg [^>]*sparkline[^>]*>[\s\S]*?<\/desc>)[\s\S]*?<\/svg>/, "$1</svg>"), /: empty/],
  ["pale words", styled(".sub{color:#bbb}"), /contrast of/],
  ["small targets", styled("summary,.contents a{min-height:0!important;padding:0!important;line-height:14px;font-size:10px}"), /targets: /],
  ["a second h1", (html) => html.replace(/<main[^>]*>/, "$&<h1>x</h1>"), /not one h1/],
  ["a figure without a name", (html) => html.replace(/<title id="/, '<title id="x'), /has no name|nothing is called/],
  ["words that need a script", scripted("document.querySelector('main').append('more');"), /words differ/],
  ["a button without scripts", (html) => html.replace('id="theme" hidden', 'id="theme"'), /button shows/],
  ["colours that do not change", scripted("document.getElementById('theme').id = 'x'; document.querySelector('.theme').outerHTML = '<button id=\"theme\">x</button>';"), /colour button changes nothing/],
  ["a sort that does not sort", rescripted("body.appendChild(row)", "body.prepend(row)"), /not in ascending order/],
  ["two columns that say they are sorted", rescripted('other.removeAttribute("aria-sort")', "other"), /columns say that they are sorted/],
  ["a silent sort", rescripted('say(word(way', '(word(way'), /not announced/],
  ["a filter that shows everything", rescripted("row.hidden = !choices", "row.lang = !choices"), /filter shows rows of others/],
  ["contents that stay behind", rescripted('contents.classList.toggle("at-hand", passed)', "passed"), /not at hand/],
  ["contents that mark nothing", rescripted('at.setAttribute("aria-current", "true")', "at"), /the contents mark nothing/],
  ["a head under the contents", styled(".has-bar{scroll-padding-top:0!important}.part{scroll-margin-top:0!important}"), /cover the head/],
  ["a link that is not copied", rescripted('"#" + section.id', '"#"'), /is not in the address/],
  ["marks for the pointer only", rescripted("frame.addEventListener(\"keydown\"", "frame.addEventListener(\"keyup-never\""), /says nothing to the keyboard/],
  ["a field without a name", (html) => html.replace("<label>AE <select", "<label><select"), /axe: select-name/],
  ["a list of something else", (html) => html.replace("<ul class=\"sentences\"", "<ul class=\"sentences\" role=\"checkbox\""), /axe: aria/],
  ["no ring", styled(":focus-visible{outline:none!important}"), /no visible ring/],
  ["figures cut on paper", styled("@media print{figure,.split{break-inside:auto!important}}"), /is cut in two: sheets/],
  ["a figure higher than the page", styled("@media print{figure{min-height:2000px}}"), /px high, a page has/],
  ["nothing between the heads", (html) => html.replace(/<main[^>]*>/, "$&<section><h2>x</h2></section>"), /heads nothing/],
  ["a sentence of nobody", (html) => html.replace(/<main[^>]*>/, "$&<p>0 of 0 kept, 1 handoffs</p>"), /sentences: /],
  ["a page too wide for 320 px", styled("@media (max-width:330px){main{min-width:420px}}"), /320 px light: sideways/],
  ["a fold that does not open", (html) => html.replaceAll("<details", "<div").replaceAll("</details", "</div").replace("<div>\n<summary", "<details hidden>\n<summary"), /axe: |fold|differ/],
  ["a stop of the keyboard out of sight", styled("a:focus,summary:focus{position:fixed!important;top:-400px!important}"), /is out of sight|visible skip link/],
  ["a table sorted by the pointer only", rescripted('inner.addEventListener("click"', 'inner.addEventListener("pointerup"'), /does not sort a table/],
  ["folds on paper", styled("@media print{details{display:block!important}}"), /<details> is printed/],
  ["both designs on paper", styled("@media print{.wide,.narrow{display:block!important}}"), /designs of/],
  ["dark paper", styled("@media print{body{background:#14181f!important}}"), /paper is printed/],
];

/** A fault of style that the policy lets pass: the hash is taken anew. */
function styled(rules) {
  return (html) => rehash(html, "style", (text) => `${text}\n${rules}`);
}

function scripted(code) {
  return (html) => rehash(html, "script", (text) => `${text}\n${code}`);
}

function rescripted(from, to) {
  return (html) => rehash(html, "script", (text) => text.replace(from, to));
}

function rehash(html, tag, change) {
  const [, before] = html.match(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`));
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in <${tag}>`);
  const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const escaped = (text) => hash(text).replaceAll("'", "&#39;");
  const out = html.replace(before, () => after).replace(escaped(before), escaped(after)).replace(hash(before), hash(after));
  return out;
}

/** Makes each fault whose name holds `only`; returns how many were not seen. */
export async function prove([original], only, judge) {
  const faults = FAULTS.filter(([name]) => name.includes(only));
  const folder = mkdtempSync(join(tmpdir(), "baton-prove-"));
  const html = readFileSync(original, "utf8");
  let blind = 0;
  for (const [name, make, expected] of faults) {
    const broken = make(html);
    const file = join(folder, "broken.html");
    writeFileSync(file, broken);
    let complaints = [];
    try {
      ({ complaints } = await judge(pathToFileURL(file).href));
    } catch (error) {
      complaints = [`the page could not be used: ${error.message}`];
    }
    const seen = broken !== html && complaints.some((line) => expected.test(line));
    console.log(`${seen ? "seen" : "NOT SEEN"}: ${name}${seen ? "" : ` (${[...new Set(complaints)].slice(0, 3).join(" | ") || "no complaint"})`}`);
    blind += seen ? 0 : 1;
  }
  rmSync(folder, { recursive: true });
  console.log(`${faults.length} faults, ${faults.length - blind} seen`);
  return blind;
}
