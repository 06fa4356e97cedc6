//! The reference page for users agrees with the list of keys.

use std::path::PathBuf;

use super::parsed;
use crate::config::keys::{Absent, Key, ROOT, Section, Shape};
use crate::config::{Config, PersonClock};

const PAGE: &str = include_str!("../../../docs/config.md");

fn worked_example() -> Config {
    let (_, after) = PAGE.split_once("```toml\n").unwrap();
    parsed(after.split_once("```").unwrap().0)
}

/// Each key that has a value of its own, with the path of its section.
fn keys(section: &'static Section, path: &str, found: &mut Vec<(String, &'static Key)>) {
    for key in section.keys {
        let path = format!("{path}.{}", key.name);
        match &key.shape {
            Shape::Table(section) if matches!(key.absent, Absent::Default(_)) => {
                keys(section, &path, found);
            }
            Shape::Tables(section) => keys(section, &path, found),
            Shape::Named { shape: Shape::Table(section), .. } if path == ".people" => {
                keys(section, &path, found);
            }
            _ => found.push((path, key)),
        }
    }
}

#[test]
fn every_key_has_its_row_with_its_default_and_example() {
    let mut found = vec![];
    keys(&ROOT, "", &mut found);
    assert!(found.len() > 50, "{}", found.len());
    for (path, key) in found {
        let short = path.rsplit('.').next().unwrap();
        let rows: Vec<&str> = PAGE
            .lines()
            .filter(|line| {
                line.starts_with(&format!("| `{short}` |"))
                    || line.starts_with(&format!("| `{}` |", &path[1..]))
            })
            .collect();
        let example = format!("`{}`", key.example);
        let default = match key.absent {
            Absent::Default(default) if !default.contains("prospect_identity") => default,
            _ => "",
        };
        let is_told = |row: &&str| {
            (row.contains(&example) || row.contains("see below")) && row.contains(default)
        };
        assert!(rows.iter().any(is_told), "{path}: {example} {default}\n{rows:#?}");
    }
}

#[test]
fn the_worked_example_means_what_it_says() {
    let config = worked_example();
    assert_eq!(config.sources.len(), 2);
    let mut calendars = config.calendars(&std::collections::BTreeMap::new()).unwrap();
    let who = calendars.for_person(PersonClock { id: "u-17", team: None, time_zone: None });
    let schedule = &calendars.schedules()[who.index];
    assert_eq!(schedule.zone(), chrono_tz::Tz::Europe__Madrid);
    let on = |date: &str| schedule.windows_on(date.parse().unwrap()).len();
    assert_eq!([on("2027-01-04"), on("2027-01-05"), on("2027-01-06")], [2, 2, 0]);
    let files = ["x/calls_1.csv", "x/handoffs.csv"].map(PathBuf::from);
    let placed = config.sources(&files);
    assert_eq!((placed.sources.len(), placed.unplaced.len()), (2, 0));
}

#[test]
fn the_message_on_a_faint_brand_is_the_one_that_is_given() {
    let page = include_str!("../../../docs/customising.md");
    let words = super::problems("[report.colours]\nbrand = '#F2A900'");
    assert!(page.lines().any(|line| line == words), "{words}");
}

#[test]
fn the_message_on_the_page_is_the_one_that_is_given() {
    let text =
        "[report]\n\nzone = 'Europe/Berln'\n\n\n\n\n[calendar.windows]\nmon = ['09:02-17:00']\n";
    let page: Vec<&str> = PAGE.lines().map(str::trim).collect();
    for line in super::problems(text).lines() {
        assert!(page.contains(&line), "{line}");
    }
}
