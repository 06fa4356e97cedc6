//! Agreed actions of the sample data: before and after, from the raw files by plain loops.

use std::path::Path;

use chrono::NaiveDate;

use super::facts::{Facts, facts};
use crate::published::{REVIEW, SAMPLE};

/// Metric, slice, member as the files have it, day of the decision, and how many days before the review week the last week lies that can be judged.
const ACTIONS: [(&str, &str, &str, &str, i64); 4] = [
    ("acceptance_rate", "all", "", "2026-10-12", 0),
    ("handoff_to_opportunity_rate", "source", "trade show", "2026-09-21", 35),
    ("hold_rate", "team", "Atlantic", "2026-08-24", 0),
    ("brief_completeness", "sdr", "SDR-06", "2026-07-27", 0),
];

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Achieved and eligible in the weeks from one Monday to another.
fn between(
    facts: &Facts,
    (metric, slice, member): (&'static str, &'static str, &str),
    (first, last): (NaiveDate, NaiveDate),
) -> (u64, u64) {
    let mut sum = (0, 0);
    for fact in &facts.list {
        let is_of = fact.members.iter().any(|(of, name)| *of == slice && name == member);
        if is_of && fact.week >= first && fact.week <= last {
            let (achieved, eligible) =
                fact.counts.get(&(metric, String::new())).copied().unwrap_or((0, 0));
            sum = (sum.0 + achieved, sum.1 + eligible);
        }
    }
    sum
}

#[test]
fn before_and_after_of_each_action_is_what_a_plain_count_of_the_files_gives() {
    let facts = facts(&Path::new(env!("CARGO_MANIFEST_DIR")).join(SAMPLE), 52);
    let page = &REVIEW.page;
    let (_, table) = page.split_once("id=\"agreed-data\"").unwrap();
    let (table, _) = table.split_once("</table>").unwrap();
    let rows: Vec<&str> = table.split("<tr").skip(2).collect();
    assert_eq!(rows.len(), 5, "{table}");
    let days = |days: i64| chrono::Duration::days(days);
    for (row, (metric, slice, member, date, unripe)) in rows.iter().zip(ACTIONS) {
        // Every one of these days is a Monday: the first of the action's own week.
        let week = day(date);
        let of = (metric, slice, member);
        let before = between(&facts, of, (week - days(91), week - days(7)));
        let after = between(&facts, of, (week + days(7), day("2026-11-09") - days(unripe)));
        for (achieved, eligible) in [before, after] {
            let words = format!("({achieved} of {eligible})");
            assert!(eligible > 0 && row.contains(&words), "{metric}: {words} in\n{row}");
        }
    }
}
