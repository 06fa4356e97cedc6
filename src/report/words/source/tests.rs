//! The words whose English stands elsewhere: every one is translated, and none of what a user replaced.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::quality::Severity;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// Checks that are made in code: name of the phrase, and what its file says.
const IN_CODE: [(&str, &str); 23] = [
    ("rejected_rows", "ingest/checks.rs"),
    ("differing_duplicates", "ingest/checks.rs"),
    ("unreadable_cells", "ingest/checks.rs"),
    ("identical_duplicates", "ingest/checks.rs"),
    ("times_skipped_by_the_clock", "ingest/checks.rs"),
    ("times_that_occur_twice", "ingest/checks.rs"),
    ("stray_quote_swallowed_lines", "ingest/tally.rs"),
    ("stray_quotes_kept_as_text", "ingest/tally.rs"),
    ("blank_trailing_fields_dropped", "ingest/tally.rs"),
    ("missing_trailing_fields_taken_as_blank", "ingest/tally.rs"),
    ("nul_bytes_dropped", "ingest/tally.rs"),
    ("lines_before_the_header_skipped", "ingest/tally.rs"),
    ("repeated_headers_skipped", "ingest/tally.rs"),
    ("footer_lines_cut_off", "ingest/tally.rs"),
    ("error_cells_read_as_blank", "ingest/tally.rs"),
    ("formulas_without_a_value", "ingest/tally.rs"),
    ("not_mapped", "model/staging.rs"),
    ("shared_keys", "model/unite.rs"),
    ("handoffs_by_explicit", "model/layout.rs"),
    ("handoffs_by_owner_change", "model/layout.rs"),
    ("handoffs_by_meeting_booked", "model/layout.rs"),
    ("handoffs_by_conversion", "model/layout.rs"),
    ("actions_not_judged", "commands/actions.rs"),
];

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(HERE).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_str().is_some_and(|path| path.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    found
}

fn texts() -> BTreeMap<String, String> {
    let named = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        (format!("phrases/{name}"), fs::read_to_string(&path).unwrap())
    };
    let ours: BTreeMap<String, String> =
        files("report_templates/phrases", ".ftl").into_iter().map(named).collect();
    let twins = ours.iter().map(|(name, text)| (format!("built_in/{name}"), text.clone()));
    twins.chain(ours.clone()).collect()
}

fn spoken(locale: &str, own: &str) -> Phrases {
    let mut texts = texts();
    if !own.is_empty() {
        texts.insert(format!("phrases/{locale}.ftl"), own.to_owned());
    }
    Phrases::of(locale, &texts).unwrap()
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().trim_start_matches("check_").to_owned()
}

/// Every name that a whole translation has.
fn wanted() -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    let own_steps = files("queries/staging", ".sql");
    let steps = own_steps.iter().filter(|path| path.to_str().unwrap().contains("/check_"));
    let queries = files("queries/quality", ".sql");
    let in_code = IN_CODE.iter().map(|(name, _)| (*name).to_owned());
    for name in queries.iter().chain(steps).map(|path| stem(path)).chain(in_code) {
        wanted.extend(["", ".done"].map(|attribute| format!("check-{name}{attribute}")));
    }
    for metric in files("queries/metrics", ".sql").iter().map(|path| stem(path)) {
        let attributes = ["", ".eligible", ".achieved", ".caveat"];
        wanted.extend(attributes.map(|attribute| format!("definition-{metric}{attribute}")));
    }
    wanted.extend(REASONS.iter().map(|(name, _)| format!("reject-{name}")));
    let defaults = files("src/config/keys", ".rs").into_iter().map(|path| {
        let text = fs::read_to_string(path).unwrap();
        let texts = ["label = \"", "source = \""].map(|start| quoted_after(&text, start));
        texts.concat()
    });
    let title = ["Handoff review".to_owned()];
    wanted.extend(defaults.flatten().chain(title).map(|words| format!("default-{}", slug(&words))));
    wanted
}

#[test]
fn every_translation_has_every_word_that_english_has_elsewhere() {
    for locale in ["de", "es"] {
        let p = spoken(locale, "");
        let lacks = |id: &String| p.translated(id, &[], Source::BuiltIn).is_none();
        let lacking: Vec<String> = wanted().into_iter().filter(lacks).collect();
        assert!(lacking.is_empty(), "{locale}: {lacking:?}");
    }
}

#[test]
fn no_translation_has_a_check_a_definition_or_a_reason_that_is_gone() {
    let wanted = wanted();
    for (name, text) in texts() {
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        for (id, _) in lines.filter(|(id, _)| {
            ["check-", "definition-", "reject-"].iter().any(|family| id.starts_with(family))
        }) {
            assert!(wanted.contains(id), "{name}: `{id}`");
        }
    }
}

#[test]
fn what_is_translated_is_what_the_code_says() {
    let read = |file: &str| {
        let text = fs::read_to_string(Path::new(HERE).join("src").join(file)).unwrap();
        text.replace("\\\n", " ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (name, file) in IN_CODE {
        // The last word of a name that is put together is another constant.
        let name = if file == "model/layout.rs" { "handoffs_by_{rung}" } else { name };
        assert!(read(file).contains(name), "{file}: {name}");
    }
    let ingest: Vec<String> = files("src/ingest", ".rs")
        .iter()
        .map(|path| read(path.strip_prefix(Path::new(HERE).join("src")).unwrap().to_str().unwrap()))
        .collect();
    let ingest = ingest.join("\n");
    for (name, english) in REASONS {
        for part in english.split("{}").map(str::trim).filter(|part| part.len() > 3) {
            // A verb or a number may be filled in by the code.
            let words = part.trim_matches(|c: char| !c.is_alphanumeric());
            let found = words.split(" (").all(|words| ingest.contains(words));
            assert!(
                found || ["one-field", "fields", "no-word-nearest"].contains(&name),
                "{name}: {part}"
            );
        }
    }
}

/// What stands between quotes after a start.
fn quoted_after(text: &str, start: &str) -> Vec<String> {
    let all = text.split(start).skip(1).filter_map(|rest| rest.split_once('"'));
    all.map(|(words, _)| words.to_owned()).filter(|words| !words.contains('\\')).collect()
}

fn check(name: &str, what: &str, done: &str) -> Check {
    Check {
        name: name.into(),
        what: what.into(),
        found: 1,
        of: 2,
        done: done.into(),
        example: None,
        severity: Severity::Fine,
    }
}

#[test]
fn a_check_is_said_in_the_language_and_english_says_its_header() {
    let orphans = check("orphan_meetings", "meetings that name no lead", "belong to no handoff");
    let none = BTreeMap::new();
    let (english, german) = (spoken("en", ""), spoken("de", ""));
    assert_eq!(Told::new(&english, &none).check(&orphans).0, "meetings that name no lead");
    let (what, done) = Told::new(&german, &none).check(&orphans);
    assert!(what.starts_with("Termine, die weder"), "{what}");
    assert_eq!(done, "gehören zu keiner Übergabe");
    let unmapped = check("not_mapped_leads", "`leads` not mapped: no file for `a`, `b`", "off");
    let (what, _) = Told::new(&german, &none).check(&unmapped);
    assert_eq!(what, "„leads“ nicht zugeordnet: keine Datei für „a, b“");
    let own = check("a_check_of_the_users_own", "odd rows", "kept");
    assert_eq!(Told::new(&german, &none).check(&own), ("odd rows".into(), "kept".into()));
}

#[test]
fn a_query_that_a_user_replaced_speaks_for_itself_unless_the_user_translates_it() {
    let orphans = check("orphan_meetings", "meetings of nobody", "shown");
    let replaced = BTreeMap::from([("quality/orphan_meetings.sql".to_owned(), "x".to_owned())]);
    let german = spoken("de", "");
    let said = Told::new(&german, &replaced).check(&orphans);
    assert_eq!(said, ("meetings of nobody".into(), "shown".into()));
    let own = spoken("de", "check-orphan_meetings = Termine von niemandem\n");
    let said = Told::new(&own, &replaced).check(&orphans);
    assert_eq!(said, ("Termine von niemandem".into(), "shown".into()));
    let definition = Definition {
        metric: "hold_rate".into(),
        question: "How many held?".into(),
        eligible: "all".into(),
        achieved: "held".into(),
        caveat: String::new(),
        queries: Vec::new(),
    };
    let metric = BTreeMap::from([("metrics/hold_rate.sql".to_owned(), "x".to_owned())]);
    assert_eq!(Told::new(&german, &metric).definition(&definition).question, "How many held?");
    let said = Told::new(&german, &replaced).definition(&definition);
    assert!(said.question.starts_with("Welcher Anteil"), "{}", said.question);
    assert_eq!(said.caveat, "", "what English leaves out stays out");
}

#[test]
fn a_reason_is_said_with_what_was_found_in_it() {
    let german = spoken("de", "");
    let none = BTreeMap::new();
    let told = Told::new(&german, &none);
    let reason = |reason: &str| {
        told.reason(&Reject {
            file: "a.csv".into(),
            line: 2,
            column: "b".into(),
            value: "c".into(),
            reason: reason.into(),
        })
    };
    assert_eq!(
        [
            "is required and blank",
            "lead_id and email are all blank (someone is required)",
            "is no date as in the rest of the column: day/month/year",
            "is none of call, email; is it `call`?",
            "has 3 fields where 7 are expected",
            "is something that nobody foresaw",
        ]
        .map(reason),
        [
            "ist erforderlich und leer",
            "lead_id und email sind alle leer (someone ist erforderlich)",
            "ist kein Datum wie im Rest der Spalte: Tag/Monat/Jahr",
            "ist keines von call, email; ist „call“ gemeint?",
            "hat 3 Felder, wo 7 erwartet werden",
            "is something that nobody foresaw",
        ]
    );
}

#[test]
fn an_example_keeps_its_place() {
    let german = spoken("de", "");
    let none = BTreeMap::new();
    let told = Told::new(&german, &none);
    assert_eq!(
        [
            "exports/leads.csv:1126: `created_at` is required and blank",
            "exports/leads.csv:9: a quote opens here and never closes",
            "handoffs.csv:69 is repeated by handoffs.csv:70",
            "activities.csv:320: A-00000121-1",
        ]
        .map(|example| told.example(example)),
        [
            "exports/leads.csv:1126: `created_at` ist erforderlich und leer",
            "exports/leads.csv:9: hier öffnet ein Anführungszeichen, das nie schließt",
            "handoffs.csv:69 wird wiederholt von handoffs.csv:70",
            "activities.csv:320: A-00000121-1",
        ]
    );
}

#[test]
fn a_word_of_the_config_is_translated_only_where_it_was_left_as_it_is() {
    let german = spoken("de", "");
    assert_eq!(default(&german, "Handoff review"), "Übergabebericht");
    assert_eq!(default(&german, "Handoffs at Acme"), "Handoffs at Acme");
    assert_eq!(format(&german, "csv, comma, UTF-8, gzip"), "csv, Komma, UTF-8, gzip");
    assert_eq!(default(&spoken("en-US", ""), "Handoff review"), "Handoff review");
}
