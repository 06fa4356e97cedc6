//! The files of phrases against one another and against the code.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::check::{is_elsewhere, parsed, phrases as phrases_of};
use super::*;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/report_templates/phrases");

fn built_in() -> BTreeMap<String, String> {
    let files = fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            (format!("phrases/{name}"), fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn with(name: &str, text: &str) -> BTreeMap<String, String> {
    let mut texts = built_in();
    if let Some(before) = texts.insert(name.to_owned(), text.to_owned()) {
        texts.insert(format!("built_in/{name}"), before);
    }
    texts
}

/// Every file of this room and of the pages, without its tests.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            sources(&path, found);
        } else if is_source(&path) {
            let text = fs::read_to_string(&path).unwrap();
            found.push(text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned());
        }
    }
}

fn is_source(path: &Path) -> bool {
    let kind = path.extension();
    !path.ends_with("tests.rs") && kind.is_some_and(|kind| kind == "rs" || kind == "html")
}

fn all_sources() -> String {
    let mut found = Vec::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/report")), &mut found);
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/report_templates")), &mut found);
    found.join("\n")
}

/// Names of phrases as the code spells them: `say!(p, "name"…`.
fn said_in(code: &str) -> BTreeSet<String> {
    let calls = code.split("say!(").skip(1);
    let columns = ["text", "num", "plain"].map(|kind| format!("Column::{kind}(\""));
    let heads = columns.iter().flat_map(|start| code.split(start.as_str()).skip(1));
    let heads = heads.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned()));
    let name = |call: &str| {
        let (_, rest) = call.split_once(',')?;
        let rest = rest.trim_start().strip_prefix('"')?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let said = calls.filter_map(name).chain(heads);
    said.filter(|name| name != "name" && !name.is_empty()).collect()
}

#[test]
fn every_phrase_that_the_code_says_is_in_the_english_file() {
    let english = Phrases::of("en", &built_in()).unwrap();
    let said = said_in(&all_sources());
    assert!(said.len() > 100, "found only {}", said.len());
    for name in said {
        assert!(english.find(&name).is_some(), "`{name}` is in no file");
    }
}

#[test]
fn no_phrase_stands_idle() {
    let texts = built_in();
    let english = parsed("en", &texts["phrases/en.ftl"]).unwrap();
    let sources = all_sources();
    // Families whose names the code puts together.
    let families = [
        "metric-",
        "unit-",
        "section-",
        "component-",
        "element-",
        "field-",
        "method-",
        "response-band-",
        "step-",
        "wait-",
        "channel-",
        "by-channel-",
        "factor-",
        "reason-",
        "setting-",
        "repair-",
        "missed-",
        "brief-part-",
        "brief-field-",
        "brief-gap-",
        "criterion-",
        "outcome-",
        "duration-",
        "benchmark-",
        "signal-",
        "speed-p90",
        "conversion-sub",
        "series-week",
        "month-",
        "instant",
    ];
    for name in phrases_of(&english).keys() {
        let head = name.split_once('.').map_or(name.as_str(), |(head, _)| head);
        let shown =
            name.strip_prefix(PAGE).is_some_and(|key| sources.contains(&format!("t.{key} ")));
        let known = shown || families.iter().any(|family| name.starts_with(family));
        assert!(
            known || sources.contains(&format!("\"{head}")) || sources.contains(head),
            "`{name}`"
        );
    }
}

#[test]
fn each_language_is_held_to_english_and_lacks_nothing() {
    let texts = built_in();
    let english = phrases_of(&parsed("en", &texts["phrases/en.ftl"]).unwrap());
    for (name, text) in &texts {
        let locale = named(name).unwrap();
        Phrases::of(locale, &texts).unwrap();
        let own = phrases_of(&parsed(name, text).unwrap());
        // A region's file holds what differs from its language.
        if !locale.contains('-') {
            let lacking: Vec<&String> =
                english.keys().filter(|id| !own.contains_key(*id)).collect();
            assert!(lacking.is_empty(), "{name} lacks {lacking:?}");
        }
    }
}

#[test]
fn a_language_uses_each_blank_and_goes_by_each_plural_of_english() {
    let texts = built_in();
    let english = &texts["phrases/en.ftl"];
    let blanks = phrases_of(&parsed("en", english).unwrap());
    let forms = |text: &str| ["->", "[one]", "*[other]"].map(|form| text.matches(form).count());
    for (name, text) in texts.iter().filter(|(name, _)| !named(name).unwrap().contains('-')) {
        for (id, own) in phrases_of(&parsed(name, text).unwrap()) {
            if !is_elsewhere(&id) {
                assert_eq!(own, blanks[&id], "{name}: `{id}`");
            }
        }
        assert_eq!(forms(text), forms(english), "{name}");
    }
}

#[test]
fn german_and_spanish_spell_their_own_numbers_and_plurals() {
    let texts = built_in();
    let said = ["de-DE", "es-ES"].map(|locale| {
        let p = Phrases::of(locale, &texts).unwrap();
        let counted = [1_u64, 12_480].map(|n| say!(p, "unit-handoff", n = n));
        (p.decimal_mark().to_owned(), counted)
    });
    let [(mark, german), (_, spanish)] = said;
    assert_eq!(mark, ",");
    assert_eq!(german, ["1 Übergabe", "12.480 Übergaben"]);
    assert_eq!(spanish, ["1 traspaso", "12.480 traspasos"]);
}

#[test]
fn a_phrase_that_the_page_does_not_have_is_refused_with_the_nearest() {
    let error = Phrases::of("de", &with("phrases/de.ftl", "worklist-nonne = x\n")).unwrap_err();
    let words = error.to_string();
    assert!(words.contains("no phrase `worklist-nonne`; did you mean `worklist-none`?"), "{words}");
    let error = Phrases::of("de", &with("phrases/de.ftl", "list-and = { $heads }\n")).unwrap_err();
    let words = error.to_string();
    assert!(words.contains("`list-and` has no `$heads`; it has: $head, $last"), "{words}");
}

#[test]
fn a_file_that_is_none_is_refused_with_its_line() {
    let texts = with("phrases/de.ftl", "worklist-none = ja\nworklist none\n");
    let error = Phrases::of("de", &texts).unwrap_err();
    assert!(error.to_string().starts_with("`phrases/de.ftl`: line 2:"), "{error}");
}

#[test]
fn a_language_without_a_file_is_refused_with_those_there_are() {
    let error = Phrases::of("fr-CA", &built_in()).unwrap_err().to_string();
    assert!(error.starts_with("there are no phrases for the locale `fr-CA`\n  found: "), "{error}");
}

#[test]
fn one_overridden_phrase_leaves_the_others() {
    let texts = with("phrases/en.ftl", "worklist-none = Nothing to do\n");
    let p = Phrases::of("en-GB", &texts).unwrap();
    assert_eq!(say!(p, "worklist-none"), "Nothing to do");
    assert_eq!(say!(p, "list-and", head = "a", last = "b"), "a and b");
}

#[test]
fn counts_go_by_their_plural_and_are_set_apart() {
    let p = Phrases::of("en", &built_in()).unwrap();
    let words = [0_u64, 1, 12_480].map(|n| say!(p, "unit-opportunity", n = n));
    assert_eq!(words, ["0 opportunities", "1 opportunity", "12,480 opportunities"]);
}

#[test]
fn what_is_filled_in_is_never_read_as_a_phrase() {
    let p = Phrases::of("en", &built_in()).unwrap();
    let hostile = "{ worklist-none } { $head } \\u0041";
    assert_eq!(say!(p, "list-and", head = hostile, last = "b"), format!("{hostile} and b"));
}

#[test]
fn no_phrase_says_why() {
    let causes = ["because", "caused", "due to", " led to ", "thanks to", "as a result"];
    let words = concat!(env!("CARGO_MANIFEST_DIR"), "/src/report/words");
    let mut found = Vec::new();
    sources(Path::new(words), &mut found);
    let english = fs::read_to_string(format!("{FOLDER}/en.ftl")).unwrap();
    let code = found.iter().map(|text| text.split("#[cfg(test)]").next().unwrap_or_default());
    for text in code.chain([english.as_str()]) {
        none_says(text, &causes);
    }
}

#[test]
fn no_phrase_says_why_in_german_or_spanish() {
    let texts = built_in();
    let german = [
        " weil ",
        " wegen ",
        "aufgrund",
        "deshalb",
        "deswegen",
        " daher",
        "dadurch",
        "infolge",
        " dank ",
        " denn ",
        "verursach",
    ];
    none_says(&texts["phrases/de.ftl"], &german);
    let spanish = [
        "porque",
        "debido a",
        "gracias a",
        "por eso",
        " causa",
        "ya que",
        "puesto que",
        " pues ",
        "provoc",
    ];
    none_says(&texts["phrases/es.ftl"], &spanish);
}

fn none_says(text: &str, causes: &[&str]) {
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        // That nothing is said of it may be said.
        let line = line.to_lowercase();
        let line = line.replace("don’t say what led to it", "").replace("not what led to what", "");
        assert!(causes.iter().all(|cause| !line.contains(cause)), "{line}");
    }
}
