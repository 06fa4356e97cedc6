//! `baton check`: the table of checks, its form for programs, and what it says without a handoff.

use std::collections::BTreeSet;

use crate::desk::{Desk, HANDOFFS};

const ACTIVITIES: &str = "\
activity_id,lead_id,actor_id,occurred_at
A-1,L-1,A-1,2026-11-02T15:20:00Z
A-2,L-9,A-1,2026-11-03T15:20:00Z
A-3,L-3,A-1,2026-11-10T15:20:00Z
";

fn json(desk: &Desk, args: &[&str]) -> (i32, serde_json::Value) {
    let ran = desk.baton(&[&["check"], args, &["--format", "json"]].concat());
    (ran.code, serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{ran:?}")))
}

fn check<'a>(found: &'a serde_json::Value, name: &str) -> &'a serde_json::Value {
    let checks = found["checks"].as_array().unwrap();
    checks.iter().find(|check| check["name"] == name).unwrap_or_else(|| panic!("{name}: {found}"))
}

#[test]
fn the_form_for_programs_has_the_same_keys_every_time() {
    let desk = Desk::with_exports();
    desk.write("exports/activities.csv", ACTIVITIES);
    let (code, found) = json(&desk, &["exports"]);
    assert_eq!(code, 0);
    let keys = |value: &serde_json::Value| -> Vec<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(keys(&found), ["because_of", "checks", "files", "notes", "rejected", "verdict"]);
    let (mut names, mut groups) = (BTreeSet::new(), BTreeSet::new());
    for check in found["checks"].as_array().unwrap() {
        let expected = ["done", "example", "found", "group", "name", "of", "severity", "what"];
        assert_eq!(keys(check), expected);
        assert!(check["found"].as_u64() <= check["of"].as_u64().max(Some(1)), "{check}");
        assert!(names.insert(check["name"].as_str().unwrap().to_owned()), "{check}");
        groups.insert(check["group"].as_str().unwrap().to_owned());
    }
    let known = ["files", "links", "people", "rows", "times"];
    assert_eq!(groups.iter().map(String::as_str).collect::<Vec<_>>(), known);
    assert_eq!(found["verdict"], "usable_with_caveats");
    for name in found["because_of"].as_array().unwrap() {
        assert_eq!(check(&found, name.as_str().unwrap())["severity"], "caveat");
    }
}

#[test]
fn an_example_names_its_file_and_line() {
    let desk = Desk::with_exports();
    desk.write("exports/activities.csv", ACTIVITIES);
    let (_, found) = json(&desk, &["exports"]);
    assert_eq!(check(&found, "orphan_activities")["example"], "exports/activities.csv:3: A-2");
    let table = desk.baton(&["check", "exports"]).out;
    assert!(table.contains("e.g. exports/activities.csv:3: A-2"), "{table}");
}

#[test]
fn with_two_sources_the_example_stands_in_the_file_of_its_own() {
    let desk = Desk::with_exports();
    desk.write("calls/activities.csv", ACTIVITIES);
    desk.write(
        "baton.toml",
        "[report]\nzone = \"UTC\"\n[[source]]\nname = \"crm\"\nkind = \"canonical\"\nfiles = \
         [\"exports/*.csv\"]\n[[source]]\nname = \"dialler\"\nkind = \"canonical\"\nfiles = \
         [\"calls/*.csv\"]\n",
    );
    let (_, found) = json(&desk, &[]);
    let example = check(&found, "orphan_activities")["example"].as_str().unwrap().to_owned();
    assert!(example.ends_with("calls/activities.csv:3: A-2"), "{example}");
}

#[test]
fn without_a_handoff_the_files_are_judged_all_the_same() {
    let header = HANDOFFS.lines().next().unwrap();
    let desk = Desk::with_handoffs(format!("{header}\nH-1,L-1,S-1,A-1,yesterday\n"));
    let args = ["check", "exports", "--rejects", "rejects.csv"];
    let ran = desk.baton(&args);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains("exports/handoffs.csv"), "{}", ran.out);
    assert!(ran.out.contains("VERDICT: not usable\n"), "{}", ran.out);
    assert!(ran.out.contains("exports without a handoff (1 of 1)"), "{}", ran.out);
    assert!(ran.err.contains("the exports hold no handoff"), "{}", ran.err);
    assert_eq!(desk.read("rejects.csv").lines().count(), 2);
    let (code, found) = json(&desk, &["exports"]);
    assert_eq!((code, &found["verdict"]), (1, &"not_usable".into()));
    assert!(found["because_of"].as_array().unwrap().contains(&"no_handoff".into()), "{found}");
    assert_eq!(found["files"].as_array().unwrap().len(), 3);
}

/// Long words, such as paths, stay whole; everything else fits into 80 columns.
#[test]
fn the_table_fits_a_narrow_terminal_and_is_the_same_every_time() {
    let desk = Desk::with_exports();
    desk.write("exports/activities.csv", ACTIVITIES);
    let ran = desk.baton(&["check", "exports"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    for line in ran.out.lines() {
        let long = line.split_whitespace().any(|word| word.chars().count() > 40);
        assert!(line.chars().count() <= 80 || long, "{line}");
        assert!(!line.contains('\u{1b}') && line.trim_end() == line, "{line:?}");
    }
    assert_eq!(ran.out, desk.baton(&["check", "exports"]).out);
    let numbers = ran.out.lines().find(|line| line.contains("touches that name no lead")).unwrap();
    assert!(numbers.starts_with("  !!") || numbers.starts_with("   !"), "{numbers:?}");
    assert!(numbers.contains("1         3  33.3 %"), "{numbers:?}");
}

#[test]
fn a_verdict_names_what_decided_it() {
    let desk = Desk::with_exports();
    let fine = desk.baton(&["check", "exports"]);
    assert!(fine.out.ends_with("VERDICT: usable\n"), "{}", fine.out);
    desk.write("exports/activities.csv", ACTIVITIES);
    let caveats = desk.baton(&["check", "exports"]).out;
    let verdict = caveats.split("VERDICT: ").nth(1).unwrap();
    assert!(
        verdict.starts_with("usable with caveats\n  because of  touches that name"),
        "{verdict}"
    );
}
