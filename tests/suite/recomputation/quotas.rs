//! Quotas of the months that are over, and what was attained of them.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::exports::Row;
use super::facts::{Facts, Known, ZONE};
use super::hours::date_in;
use super::waits::real;
use crate::published::{Key, Value};

/// A person's quota of a month with its slices, in cents.
#[derive(Clone, Debug)]
pub(super) struct Quota {
    month: NaiveDate,
    members: Vec<(&'static str, String)>,
    attained: u64,
    asked: u64,
}

/// The cents of an amount.
fn cents(row: &Row, column: &str) -> Option<u64> {
    let text = row.text(column)?;
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{part:0<2}").parse().ok()
}

/// The quotas of the months before that of the as-of instant; managers' are their people's.
pub(super) fn quotas(known: &Known, rows: &[Row]) -> Vec<Quota> {
    let running = date_in(ZONE, known.as_of).with_day(1).unwrap();
    let quota = |row: &Row| {
        let id = row.text("person_id")?;
        let person = known.people.get(id);
        let role = person.and_then(|person| person.text("role"));
        let month: NaiveDate = row.text("period_start")?.parse().ok()?;
        let (asked, attained) = (cents(row, "quota")?, cents(row, "attained").unwrap_or(0));
        if month >= running || role == Some("manager") || asked == 0 {
            return None;
        }
        let team = person.and_then(|person| person.text("team")).unwrap_or("unknown");
        let mut members = vec![("all", String::new()), ("team", team.to_owned())];
        members.extend(role.filter(|role| *role == "sdr").map(|_| ("sdr", id.to_owned())));
        members.extend(role.filter(|role| *role == "ae").map(|_| ("ae", id.to_owned())));
        Some(Quota { month, members, attained, asked })
    };
    rows.iter().filter_map(quota).collect()
}

/// The rows of the months that touch the weeks shown.
pub(super) fn rows(facts: &Facts) -> BTreeMap<Key, Value> {
    let (first, last) = (facts.weeks[0].with_day(1).unwrap(), facts.weeks.last().unwrap());
    let last = *last + Days::new(6);
    let shown = || facts.quotas.iter().filter(|q| q.month >= first && q.month <= last);
    let Some(start) = shown().map(|quota| quota.month).min() else { return BTreeMap::new() };
    let mut sums: BTreeMap<Key, (u64, u64)> = BTreeMap::new();
    for quota in shown() {
        let mut count = |slice: &str, member: &str, period: &str, start: NaiveDate| {
            let start = start.to_string();
            let key = ["quota_attainment", slice, member, period, &start].map(str::to_owned);
            let sum = sums.entry(key).or_default();
            *sum = (sum.0 + quota.attained, sum.1 + quota.asked);
        };
        count("all", "", "month", quota.month);
        for (slice, member) in &quota.members {
            count(slice, member, "window", start);
        }
    }
    let value = |(achieved, eligible): (u64, u64)| {
        let estimate = Some(real(achieved) / real(eligible));
        Value { achieved, eligible, estimate, low: None, high: None }
    };
    sums.into_iter().map(|(key, sum)| (key, value(sum))).collect()
}
