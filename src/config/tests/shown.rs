//! What is shown of the settings: the reference, the schema, the canonical text, the defaults.

use std::collections::BTreeSet;

use serde_json::Value;

use super::parsed;
use crate::config::keys::{ROOT, Section, Shape};
use crate::config::{Cadence, Config, ConfirmationDue, Note};

/// Every key of the list, as the last part of its path, with the sections below.
fn key_names(section: &Section, names: &mut BTreeSet<&'static str>) {
    for key in section.keys {
        names.insert(key.name);
        match &key.shape {
            Shape::Table(section)
            | Shape::Tables(section)
            | Shape::Named { shape: Shape::Table(section) | Shape::TextOrTable(section), .. } => {
                key_names(section, names);
            }
            _ => {}
        }
    }
}

#[test]
fn the_reference_parses_to_the_defaults() {
    let reference = parsed(&Config::reference());
    assert_eq!(reference.canonical_text(), Config::default().canonical_text());
}

#[test]
fn the_reference_names_every_key_of_the_reader() {
    let reference = Config::reference();
    let mut names = BTreeSet::new();
    key_names(&ROOT, &mut names);
    assert!(names.len() > 60, "{names:?}");
    for name in names {
        let as_key = |line: &str| line.starts_with(&format!("{name} = "));
        let as_header = |line: &str| {
            line.starts_with('[')
                && line.trim_matches(['[', ']']).split('.').any(|part| part == name)
        };
        let found = reference
            .lines()
            .map(|line| line.trim_start_matches('#'))
            .any(|line| as_key(line) || as_header(line));
        assert!(found || reference.contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn a_setting_that_is_switched_on_in_the_reference_is_valid() {
    // `windows` stands beside `hours`, and a source is of one kind.
    let others = ["#windows", "#hours", "#rungs"];
    let both = |line: &str| others.iter().any(|start| line.starts_with(start));
    let reference = Config::reference();
    let (before, custom) = reference.split_once("#[source.tables").unwrap();
    let (_, after) = custom.split_once("# Your own SQL.").unwrap();
    let switched_on: Vec<String> = format!("{before}# Your own SQL.{after}")
        .lines()
        .filter(|line| !both(line))
        .map(|line| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with(' ') => rest.to_owned(),
            _ => line.to_owned(),
        })
        .collect();
    let config = parsed(&switched_on.join("\n"));
    assert_eq!(config.sources[0].name, "crm");
    assert_eq!(config.playbook.elements[0].owners, ["Dana Reyes"]);
}

#[test]
fn the_reference_says_meaning_range_unit_and_example() {
    let reference = Config::reference();
    let at = reference.find("# Weeks shown").unwrap();
    let part: Vec<&str> = reference[at..].lines().take(3).collect();
    insta::assert_snapshot!(part.join("\n"), @r#"
# Weeks shown in trends, the newest included.
# A whole number from 1 to 104; unit: weeks. Example: 26
weeks = 13
"#);
    assert!(
        reference
            .lines()
            .filter(|line| line.starts_with("# "))
            .all(|line| line.chars().count() <= 100)
    );
}

#[test]
fn the_schema_holds_every_section_and_refuses_other_keys() {
    let schema: Value = serde_json::from_str(&Config::schema()).unwrap();
    let sections = schema["properties"].as_object().unwrap();
    assert_eq!(sections.len(), ROOT.keys.len());
    assert_eq!(schema["additionalProperties"], Value::Bool(false));
    let weeks = &sections["report"]["properties"]["weeks"];
    insta::assert_snapshot!(weeks, @r#"{"default":13,"description":"Weeks shown in trends, the newest included. Unit: weeks.","examples":[26],"maximum":104,"minimum":1,"type":"integer"}"#);
    assert_eq!(sections["source"]["items"]["required"], serde_json::json!(["name", "kind"]));
    assert_eq!(sections["benchmark"]["default"].as_array().unwrap().len(), 5);
}

#[test]
fn the_canonical_text_depends_neither_on_order_nor_on_written_defaults() {
    let one = parsed("[report]\nweeks = 20\nzone = 'Europe/Berlin'\n[sla]\nfollow_up_minutes = 30");
    let other = parsed(
        "# a comment\nsla.follow_up_minutes = 30\nhold.not_logged_limit_percent = 10\n\
         [report]\nzone = 'Europe/Berlin'\nweeks = 20\nmin_compared = 8",
    );
    assert_eq!(one.canonical_text(), other.canonical_text());
    assert_ne!(one.canonical_text(), Config::default().canonical_text());
}

#[test]
fn dates_and_instants_are_the_same_with_and_without_quotes() {
    let one =
        parsed("[report]\nas_of = 2026-11-16T08:00:00+01:00\n[calendar]\nholidays = [2026-12-25]");
    let other =
        parsed("[report]\nas_of = '2026-11-16T07:00:00Z'\n[calendar]\nholidays = ['2026-12-25']");
    assert_eq!(one.report.as_of, Some(1_794_812_400));
    assert_eq!(one.canonical_text(), other.canonical_text());
}

#[test]
fn a_zone_that_is_not_given_is_noted() {
    assert_eq!(Config::default().notes, [Note::ZoneNotGiven]);
    assert_eq!(parsed("[report]\nweeks = 5").notes, [Note::ZoneNotGiven]);
    assert_eq!(parsed("[report]\nzone = 'UTC'").notes, []);
}

#[test]
fn benchmarks_of_the_user_replace_those_of_the_same_metric() {
    let text = "[[benchmark]]\nmetric = 'hold_rate'\nvalue = 80\nlabel = 'Ours'\nsource = 'plan'";
    let of = |config: &Config| -> Vec<(String, String)> {
        config.benchmarks.iter().map(|line| (line.metric.clone(), line.value.to_string())).collect()
    };
    let pair = |metric: &str, value: &str| (metric.to_owned(), value.to_owned());
    let conversion = [pair("handoff_to_opportunity_rate", "73.2")];
    let talk = ["43", "46"].map(|value| pair("talk_ratio_band", value));
    let held = |values: &[&str]| values.iter().map(|value| pair("hold_rate", value)).collect();
    let built_in: [Vec<_>; 3] = [conversion.to_vec(), held(&["85.9", "73"]), talk.to_vec()];
    assert_eq!(of(&Config::default()), built_in.concat());
    let ours: [Vec<_>; 3] = [held(&["80"]), conversion.to_vec(), talk.to_vec()];
    assert_eq!(of(&parsed(text)), ours.concat());
    assert!(Config::default().benchmarks.iter().all(|line| line.caveat.is_some()));
}

#[test]
fn the_defaults_are_those_of_the_definitions() {
    let config = Config::default();
    assert_eq!(config.sla.follow_up_minutes, 60);
    assert_eq!(config.sla.marks_minutes, [5, 60]);
    assert_eq!(
        (config.report.maturity_days, config.report.min_compared, config.report.min_percent),
        (30, 8, 5)
    );
    assert_eq!((config.attribution.grace_days, config.attribution.early_touch_minutes), (7, 2));
    assert_eq!(config.hold.not_logged_limit_percent, 10);
    assert_eq!(config.hold.talk_ratio_limit_percent, 65);
    assert_eq!((config.sla.acknowledge_minutes, config.report.inquiry_days), (60, 90));
    assert_eq!(config.sla.confirmation, ConfirmationDue::SameBusinessDay);
    let Cadence { touches, days, channels, window_days } = config.cadence;
    assert_eq!([touches, days, channels, window_days], [3, 3, 3, 3]);
    assert_eq!(config.playbook.elements.len(), 6);
    assert!(config.sources.is_empty() && config.links.handoff("1").is_none());
}
