// Writes exports that are hard to show, made of the sample data: node edges.mjs SAMPLE_DATA OUT
//
// Each folder under OUT holds the canonical tables and a baton.toml of its own.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [sample, out] = process.argv.slice(2);
if (!sample || !out) {
  console.error("usage: node edges.mjs SAMPLE_DATA OUT");
  process.exit(2);
}

const NAMES = ["people", "leads", "handoffs", "activities", "meetings", "outcomes", "stages", "feedback", "syncs", "targets"];
/** Handoffs from here on, so that each review is made quickly; the week of the review. */
const SINCE = "2026-06-01";
const [MONDAY, AFTER] = ["2026-11-09", "2026-11-16"];

function parse(text) {
  const rows = [[""]];
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    const row = rows[rows.length - 1];
    if (quoted && letter === '"' && text[at + 1] === '"') row[row.length - 1] += text[(at += 1)];
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ",") row.push("");
    else if (!quoted && letter === "\n") rows.push([""]);
    else if (quoted || letter !== "\r") row[row.length - 1] += letter;
  }
  const [head, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

function written(rows) {
  const cell = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [Object.keys(rows[0]), ...rows.map(Object.values)].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** The tables with the handoffs for which `keep` holds, and what hangs on them. */
function tables(keep) {
  const all = Object.fromEntries(NAMES.map((name) => [name, parse(readFileSync(join(sample, "canonical", `${name}.csv`), "utf8"))]));
  all.handoffs = all.handoffs.filter((row) => row.handed_off_at >= SINCE && row.handed_off_at < "2027" && keep(row.handed_off_at));
  const leads = new Set(all.handoffs.map((row) => row.lead_id));
  for (const name of ["leads", "activities", "meetings", "outcomes"]) all[name] = all[name].filter((row) => leads.has(row.lead_id));
  const [handoffs, opportunities] = [
    new Set(all.handoffs.map((row) => row.handoff_id)),
    new Set(all.outcomes.map((row) => row.opportunity_id)),
  ];
  all.feedback = all.feedback.filter((row) => handoffs.has(row.handoff_id));
  all.stages = all.stages.filter((row) => opportunities.has(row.opportunity_id));
  return all;
}

/** A name of exactly so many letters, in words or in one. */
function long(name, at) {
  const [first, last] = name.split(" ");
  const text = at % 3 === 0 ? `${first}${"maximiliana".repeat(9)}` : `${first} von und zu ${`${last}-`.repeat(12)}`;
  return [...text].slice(0, 79).join("") + "z";
}

const FOREIGN = ["عبد الرحمن بن محمد الفيصل", "شركة البحر الأحمر للشحن", "👩🏽‍🚀🇧🇷 Ana 🦜", "山田 太郎 💼", "דוד בן-גוריון", "🚀🚀🚀"];

/** Name, what becomes of the tables, and the instant of the review. */
const EDGES = [
  ["one-handoff", () => {
    const last = tables((at) => at > MONDAY && at < AFTER).handoffs[0].handed_off_at;
    return tables((at) => at === last);
  }],
  ["quiet-week", () => tables((at) => at < MONDAY)],
  ["one-ae", () => {
    const all = tables(() => true);
    const one = (id) => (id.startsWith("AE-") ? "AE-01" : id);
    for (const rows of Object.values(all)) {
      for (const row of rows) {
        for (const column of ["ae_id", "actor_id", "host_id", "owner_id", "given_by", "account_owner_id"]) {
          if (column in row) row[column] = one(row[column]);
        }
      }
    }
    all.people = all.people.filter((row) => row.role !== "ae" || row.person_id === "AE-01");
    all.targets = all.targets.filter((row) => all.people.some((person) => person.person_id === row.person_id));
    return all;
  }],
  ["three-hundred-sdrs", () => {
    const all = tables(() => true);
    const model = all.people.find((row) => row.role === "sdr");
    const names = all.people.map((row) => row.name.split(" "));
    const ids = Array.from({ length: 300 }, (_, at) => `SDR-${String(at + 1).padStart(3, "0")}`);
    const sdrs = ids.map((person_id, at) => ({
      ...model, person_id, name: `${names[at % names.length][0]} ${names[(at * 7 + 3) % names.length][1]} ${person_id.slice(4)}`,
    }));
    all.people = [...all.people.filter((row) => row.role !== "sdr"), ...sdrs];
    const of = new Map(all.handoffs.map((row, at) => [row.handoff_id, ids[at % 300]]));
    for (const row of all.handoffs) row.sdr_id = of.get(row.handoff_id);
    for (const row of all.meetings) row.booked_by = of.get(row.handoff_id) ?? "";
    for (const row of [...all.activities, ...all.feedback]) {
      for (const column of ["actor_id", "given_by"]) if (row[column]?.startsWith("SDR-")) row[column] = of.get(row.handoff_id) ?? ids[0];
    }
    all.targets = all.targets.filter((row) => all.people.some((person) => person.person_id === row.person_id));
    return all;
  }],
  ["long-names", () => {
    const all = tables(() => true);
    all.people.forEach((row, at) => { row.name = long(row.name, at); });
    all.leads.forEach((row, at) => { row.company = long(row.company, at); });
    return all;
  }],
  ["foreign-names", () => {
    const all = tables(() => true);
    all.people.forEach((row, at) => { row.name = `${FOREIGN[at % FOREIGN.length]} ${at + 1}`; });
    all.leads.forEach((row, at) => { row.company = FOREIGN[(at + 1) % FOREIGN.length]; });
    return all;
  }],
  ["immature", () => tables((at) => at < "2026-06-21"), "2026-06-21T23:59:00-04:00"],
  ["no-meetings", () => {
    const { meetings, ...rest } = tables(() => true);
    return rest;
  }],
  ["nothing", () => {
    const all = tables(() => true);
    for (const row of all.handoffs) {
      Object.assign(row, { decision: "rejected", rejection_reason: "no budget", acknowledged_at: "", confirmation_sent_at: "", brief_reviewed_at: "" });
      for (const column of ["pain_points", "timeline", "budget", "objections", "next_step"]) row[column] = "";
      row.decided_at ||= row.handed_off_at;
    }
    for (const row of all.meetings) row.outcome = "no_show";
    for (const row of all.feedback) Object.assign(row, { score: "1", brief_score: "1", fit_score: "1" });
    for (const row of all.outcomes) {
      Object.assign(row, { opportunity_id: "", opportunity_created_at: "", owner_id: "", stage: "", amount: "", result: "disqualified", reason: "unresponsive" });
      row.closed_at ||= AFTER;
    }
    all.stages = all.stages.slice(0, 1);
    all.activities = all.activities.filter((row) => row.actor_id.startsWith("SDR-"));
    return all;
  }],
  ["everything", () => {
    const all = tables(() => true);
    const soon = (instant, seconds) => new Date(Date.parse(instant) + 1000 * seconds).toISOString().replace(".000", "");
    for (const row of all.handoffs) {
      const at = row.handed_off_at;
      Object.assign(row, { decision: "accepted", rejection_reason: "", decided_at: soon(at, 300), acknowledged_at: soon(at, 120), confirmation_sent_at: soon(at, 180), brief_reviewed_at: soon(at, 240) });
      for (const column of ["pain_points", "trigger", "engagement_history", "stakeholders", "timeline", "budget", "objections", "next_step"]) {
        row[column] = `Known: ${column.replace("_", " ")} of the prospect, in a sentence`;
      }
    }
    const day = new Map(all.handoffs.map((row) => [row.handoff_id, row]));
    for (const row of all.meetings) Object.assign(row, { outcome: "held", cancelled_by: "", cancelled_at: "" });
    for (const row of all.feedback) Object.assign(row, { score: "5", brief_score: "5", fit_score: "5" });
    all.outcomes = all.handoffs.map((row, at) => ({
      ...all.outcomes[0], lead_id: row.lead_id, handoff_id: row.handoff_id, opportunity_id: `O-${at}`,
      opportunity_created_at: soon(row.handed_off_at, 86400), owner_id: row.ae_id, stage: "Discovery", amount: "9000", closed_at: "", result: "", reason: "",
    }));
    all.stages = all.outcomes.map((row) => ({ opportunity_id: row.opportunity_id, stage: "Discovery", entered_at: row.opportunity_created_at }));
    const touch = all.activities[0];
    all.activities = [...day.values()].map((row, at) => ({
      ...touch, activity_id: `T-${at}`, lead_id: row.lead_id, handoff_id: row.handoff_id, actor_id: row.ae_id,
      occurred_at: soon(row.handed_off_at, 200), channel: "call", direction: "outbound", automated: "false",
    }));
    return all;
  }],
];

const settings = readFileSync(join(sample, "baton.toml"), "utf8");
for (const [name, make, instant] of EDGES) {
  mkdirSync(join(out, name), { recursive: true });
  for (const [table, rows] of Object.entries(make())) {
    if (rows.length > 0) writeFileSync(join(out, name, `${table}.csv`), written(rows));
  }
  // Rules of routing name people who may not be there; agreed actions lie elsewhere.
  const plain = settings.replace(/\[\[routing\]\][\s\S]*$/, "").replace(/# Who receives[^\n]*\n/, "").replace(/\[actions\][^[]*/, "");
  writeFileSync(join(out, name, "baton.toml"), instant ? plain.replace(/as_of = "[^"]*"/, `as_of = "${instant}"`) : plain);
}
