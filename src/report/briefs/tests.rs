//! Whole briefs: every part has its place, nothing blank reads like a fact, nothing of the data is
//! taken for markup.

use super::fixture::*;
use super::{BriefPages, compose_briefs, gate_csv, gate_json, gate_table};
use crate::report::tests::templates;
use crate::review::{BriefSet, ClockState};

fn composed(set: &BriefSet) -> BriefPages {
    compose_briefs(set, &templates()).unwrap()
}

/// The one page of an AE and a day.
fn page(pages: &BriefPages) -> &str {
    let found = pages.files.iter().find(|(name, _)| name.contains("-dana-r-"));
    found.map(|(_, text)| text.as_str()).unwrap()
}

/// What stands behind the last point of a name.
fn kind(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, kind)| kind)
}

#[test]
fn every_component_and_every_sub_field_has_its_place() {
    let pages = composed(&set(vec![brief(said)]));
    let page = page(&pages);
    for (component, field, label) in ASKED {
        assert!(page.contains(&format!("-{}\">", component.replace('_', "-"))), "{component}");
        let value = if field == "company_size" {
            "2,125 employees".to_owned()
        } else {
            format!("said of {field}")
        };
        let row = format!("<dt>{label}</dt><dd><bdi>{value}</bdi></dd>");
        assert!(page.contains(&row), "{field}: {row}");
    }
    for part in [
        // Meeting, and whose time it is.
        "<dt>Meeting</dt><dd><bdi>Mon 16 Nov 2026, 09:00 (America/New_York)</bdi></dd>",
        "the prospect's zone is not on record; moved once",
        // The three agreements.
        "<strong>Follow-up</strong> overdue, due Sun 15 Nov, 01:45",
        "<strong>Acknowledgement</strong> met Sat 14 Nov, 22:59",
        "<strong>Confirmation</strong> open",
        // Qualification.
        "BANT: 2 of 4 criteria met, as recorded.",
        "<strong>Timeline</strong> not on record. By when must it be decided",
        // Transfer, and what the data say.
        "SDR joins the first five minutes.",
        "2,125 employees (1,000 or more) and score 91 (80 or more).",
        "Recorded: intro e-mail.",
        "<dt>Cold handoff</dt><dd>3 of 7, too few</dd>",
        // Engagement.
        "<strong>Call</strong> <bdi>Dana R.</bdi>",
        "<span class=\"came\">not reached</span>",
        "E-mail from the prospect",
        // The touch owed, here and of others.
        "None owed: a meeting lies ahead.",
        "touch 2 of 3, by phone or LinkedIn, not used yet",
        "Nothing is missing",
    ] {
        let part = part.replace('\'', "&#39;");
        assert!(page.contains(&part), "{part}\n{page}");
    }
}

#[test]
fn a_blank_field_is_a_gap_everywhere_and_never_a_fact() {
    let pages = composed(&set(vec![brief(|_| None)]));
    let page = page(&pages);
    for (_, field, label) in ASKED {
        let gap =
            format!("<dt>{label}</dt><dd class=\"gap\"><span class=\"blank\">missing</span></dd>");
        assert!(page.contains(&gap), "{field}");
        assert!(
            page.contains(&format!("<li><strong>{label}</strong> ")),
            "{field} has no question"
        );
    }
    assert!(page.contains("Budget: what is set aside for this, and who released it?"));
    assert!(page.contains("Missing: 15 fields; ask before the meeting"));
    assert!(page.contains("[name?], [title?]") && page.contains("[company?]"));
    for (name, text) in pages.files.iter().filter(|(name, _)| name.starts_with("mail/")) {
        for gap in ["[pain point?]", "[trigger?]", "[timeline?]", "[what was promised?]"] {
            let text = text.replace("=\r\n", "");
            assert!(text.contains(gap), "{name}: {gap}\n{text}");
        }
    }
    let entry = pages.files.iter().find(|(name, _)| name.starts_with("prepare/")).unwrap().1;
    assert!(entry.replace("\r\n ", "").contains("Pain points: [pain point?]"), "{entry}");
}

#[test]
fn a_field_that_the_exports_lack_says_so() {
    let mut one = brief(said);
    for field in one.components.iter_mut().flat_map(|component| &mut component.fields) {
        (field.value, field.exported) = (None, false);
    }
    one.clocks = vec![clock("acknowledgement", ClockState::Unknown)];
    let pages = composed(&set(vec![one]));
    assert!(page(&pages).contains("<span class=\"blank\">not in the exports</span>"));
    assert!(!page(&pages).contains("<span class=\"blank\">missing</span>"));
    assert!(page(&pages).contains("<strong>Acknowledgement</strong> not in the exports"));
}

#[test]
fn hostile_text_stays_text_and_no_name_of_a_file_comes_from_it() {
    let hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>\r\nBcc: x@y.example";
    let mut one = brief(|_| Some(hostile.to_owned()));
    one.handoff_id = "../../H-<b>".into();
    (one.sdr.name, one.ae.name) = (hostile.into(), "../Dana R.".into());
    one.ae.id = hostile.into();
    one.criteria_met = vec![hostile.into()];
    one.framework = Some(hostile.into());
    one.link = Some("javascript:alert(3)".into());
    let pages = composed(&set(vec![one]));
    for (name, text) in &pages.files {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-./".contains(c);
        assert!(name.chars().all(plain) && !name.contains(".."), "{name}");
        if kind(name) == "html" {
            assert!(!text.contains("<img") && !text.contains("<script>alert"), "{name}");
            assert!(!text.contains("javascript:"), "{name}");
            assert_eq!(text.matches("<script>").count(), 1, "{name}");
        }
        if ["eml", "ics"].contains(&kind(name)) {
            assert!(!text.lines().any(|line| line.to_lowercase().starts_with("bcc:")), "{text}");
        }
    }
}

#[test]
fn the_same_briefs_give_the_same_bytes() {
    assert_eq!(composed(&set(vec![brief(said)])), composed(&set(vec![brief(said)])));
}

#[test]
fn a_brief_without_a_meeting_has_no_time_to_prepare_and_says_so() {
    let mut one = brief(said);
    (one.meeting, one.plan, one.no_plan) = (None, Some(plan()), None);
    let pages = composed(&set(vec![one]));
    assert!(!pages.files.keys().any(|name| name.starts_with("prepare/")));
    assert!(pages.files.keys().any(|name| name.starts_with("no-meeting-dana-r-")));
    let page = page(&pages);
    assert!(page.contains("No meeting ahead on record"));
    let owed = "Touch 2 of 3, by phone or LinkedIn, not used yet by Mon 16 Nov, 09:00.";
    assert!(page.contains(owed), "{page}");
}

#[test]
fn the_data_hold_everything() {
    let pages = composed(&set(vec![brief(|field| said(field).filter(|_| field != "budget"))]));
    let data: serde_json::Value = serde_json::from_str(&pages.files["briefs.json"]).unwrap();
    let one = &data["briefs"][0];
    assert_eq!(one["meeting"]["starts_at"], "2026-11-16T14:00:00Z");
    assert_eq!(one["components"].as_array().unwrap().len(), 6);
    assert_eq!(one["clocks"][0]["state"], "overdue");
    assert_eq!(one["no_plan"], "meeting_ahead");
    assert_eq!(data["asked"][0]["missing"][0]["field"], "budget");
    assert_eq!(data["owed"][0]["plan"]["channels_left"][1], "linkedin");
    assert_eq!(data["methods"][0]["opportunities"]["eligible"], 93);
    for name in data["asked"][0]["files"].as_array().unwrap() {
        assert!(pages.files.contains_key(name.as_str().unwrap()), "{name}");
    }
}

#[test]
fn no_brief_at_all_is_a_page_that_says_so() {
    let mut none = set(Vec::new());
    (none.owed, none.methods) = (Vec::new(), Vec::new());
    let pages = composed(&none);
    assert_eq!(pages.files.keys().collect::<Vec<_>>(), ["briefs.json", "index.html"]);
    let index = &pages.files["index.html"];
    assert!(
        index.contains("No handoff with an appointment in the next 2 business days"),
        "{index}"
    );
}

#[test]
fn the_gate_tells_who_left_what_blank() {
    insta::assert_snapshot!(gate_table(&gate(), "en-GB", &templates()).unwrap(), @r"
    SDR                 Handoff  Account  Blank             How to pass on
    Avery K.            H-1      =cmd()   timeline, budget  Book directly
    not handed off yet  L-1      =cmd()   budget            Book directly

    Avery K.: 1 of 2 with a mandatory field blank
    not handed off yet: 1 of 1 with a mandatory field blank
    H-404: not in the exports
    ");
    let data: serde_json::Value = serde_json::from_str(&gate_json(&gate()).unwrap()).unwrap();
    assert_eq!(data["passes"], false);
}

#[test]
fn what_is_to_be_filled_has_empty_columns_and_runs_nothing() {
    assert_eq!(
        gate_csv(&gate()).unwrap(),
        "handoff_id,lead_id,sdr_id,sdr,account,to_fill,timeline,budget\r\n\
         H-1,L-1,S-1,Avery K.,'=cmd(),timeline;budget,,\r\n\
         ,L-1,,,'=cmd(),budget,,\r\n"
    );
}
