//! What a handoff and a lead can be sliced by, beside people, team and method.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::brief::says_something;
use super::claims::Handoff;
use super::exports::Row;
use super::facts::{Known, ZONE, members, wait_of};
use super::hours::{date_in, day_ends, monday_of};
use super::meetings::cadence;
use super::progress;

/// Days for which an SDR is ramping.
const RAMP: i64 = 90;

fn unknown(text: Option<&str>) -> String {
    text.unwrap_or("unknown").to_owned()
}

/// By what is known of the lead. No sample has more than thirty of anything.
pub(super) fn of_lead(lead: Option<&Row>) -> Vec<(&'static str, String)> {
    let word = |column: &str| unknown(lead.and_then(|lead| lead.text(column)));
    vec![
        ("source", word("source")),
        ("industry", word("industry")),
        ("territory", word("territory")),
        ("company_size", size_of(lead).to_owned()),
    ]
}

/// By what is known of the handoff.
pub(super) fn of_handoff(known: &Known, handoff: &Handoff) -> Vec<(&'static str, String)> {
    let date = date_in(ZONE, handoff.at);
    let week = monday_of(date);
    let own = members(known, handoff, known.leads.get(&handoff.lead));
    let (wait, end) = wait_of(known, handoff);
    let ends = day_ends(known.zone_of(&handoff.ae), handoff.at);
    let started = known.people.get(&handoff.sdr).and_then(|sdr| sdr.text("started_on"));
    let started: Option<NaiveDate> = started.and_then(|day| day.parse().ok());
    let tenure = match started.map(|day| (date - day).num_days()) {
        Some(0..RAMP) => "ramping",
        Some(RAMP..) => "ramped",
        _ => "unknown",
    };
    let mut slices = vec![
        ("framework", unknown(handoff.row.text("framework"))),
        ("routing", unknown(handoff.row.text("routing"))),
        ("sync_cadence", cadence(known, week, &own).unwrap_or("unknown").to_owned()),
        ("follow_up_band", progress::band((wait, end), ends).to_owned()),
        ("tenure", tenure.to_owned()),
        ("month", format!("{}-{:02}", date.year(), date.month())),
        ("week", week.to_string()),
    ];
    let met = handoff.row.text("criteria_met").unwrap_or_default();
    let criteria: BTreeSet<String> = met
        .split(';')
        .map(|one| one.trim().to_lowercase())
        .filter(|one| says_something(one))
        .collect();
    slices.extend(criteria.into_iter().map(|one| ("criterion", one)));
    slices
}

/// The size band of a lead's company.
fn size_of(lead: Option<&Row>) -> &'static str {
    match lead.and_then(|lead| lead.whole("company_size")) {
        None => "unknown",
        Some(..=50) => "1-50",
        Some(..=200) => "51-200",
        Some(..=1000) => "201-1000",
        Some(_) => "1001+",
    }
}
