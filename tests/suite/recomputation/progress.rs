//! How far each handoff came, how soon it was routed, and what became of those touched sooner.

use chrono_tz::Tz;

use super::claims::Handoff;
use super::endings::Deals;
use super::facts::{Counts, Known, MATURITY, Wait, add};
use super::hours::{day_ends, open_seconds};
use super::touches::EARLY;

/// Bands of the first touch with their seconds of business time, and those that follow.
const TIMED: [(&str, i64); 3] =
    [("within_5_minutes", 300), ("within_30_minutes", 1_800), ("within_1_hour", 3_600)];
const BANDS: [&str; 7] = [
    "within_5_minutes",
    "within_30_minutes",
    "within_1_hour",
    "same_day",
    "next_day",
    "later",
    "never",
];
const STEPS: [&str; 7] =
    ["handed_off", "accepted", "followed_up", "meeting_booked", "held", "opportunity", "won"];

/// Counts the furthest step.
pub(super) fn count_step(counts: &mut Counts, known: &Known, handoff: &Handoff, touched: bool) {
    let own = || known.appointments.iter().filter(|a| a.handoff == handoff.id);
    let past = |at: i64| at <= known.as_of;
    let (won, _) = known.results.get(&handoff.id).copied().unwrap_or_default();
    let accepted = handoff.row.text("decision") == Some("accepted")
        && handoff.row.instant("decided_at").is_none_or(past);
    let reached = [
        true,
        accepted,
        touched,
        own().any(|a| past(a.start) || a.booked.is_none_or(past)),
        own().any(|a| a.outcome == "held" && past(a.start)),
        known.opportunities.contains_key(&handoff.id),
        won,
    ];
    let furthest = reached.iter().rposition(|reached| *reached);
    for (index, step) in STEPS.into_iter().enumerate() {
        add(counts, "stage_stall", step, furthest == Some(index), true);
    }
}

/// The band of the first touch.
pub(super) fn band((wait, end): (Wait, Option<i64>), (day, next): (i64, i64)) -> &'static str {
    let timed = TIMED.iter().find(|(_, most)| wait.ended && wait.business <= *most);
    match (timed, end) {
        (Some((band, _)), _) => band,
        (None, Some(end)) if end <= day => "same_day",
        (None, Some(end)) if end <= next => "next_day",
        (None, Some(_)) => "later",
        (None, None) => "never",
    }
}

/// Counts conversion by the band of the first touch: of those still open at its edge.
pub(super) fn count_band(
    counts: &mut Counts,
    known: &Known,
    handoff: &Handoff,
    (zone, wait, end): (Tz, Wait, Option<i64>),
) {
    let (day_end, next_day_end) = day_ends(zone, handoff.at);
    let opportunity = known.opportunities.get(&handoff.id).and_then(|list| list.iter().min());
    let disqualified = known.deals.get(&handoff.id).and_then(Deals::first_disqualified);
    let over = opportunity.copied().into_iter().chain(disqualified).min();
    let timed = TIMED.iter().find(|(_, most)| wait.ended && wait.business <= *most);
    let (band, comes_before) = if let Some((band, most)) = timed {
        let since = over.map(|at| open_seconds(zone, handoff.at, at));
        (*band, since.is_some_and(|since| since < *most))
    } else {
        let (band, edge) = match end {
            Some(end) if end <= day_end => ("same_day", day_end),
            Some(end) if end <= next_day_end => ("next_day", next_day_end),
            Some(end) => ("later", end),
            None => ("never", next_day_end),
        };
        (band, over.is_some_and(|at| at < edge))
    };
    let old_enough = known.as_of - handoff.at >= MATURITY;
    let in_time = opportunity.is_some_and(|at| *at <= handoff.at + MATURITY);
    for each in BANDS {
        let is_in = old_enough && !comes_before && each == band;
        add(counts, "response_band", each, in_time, is_in);
    }
}

/// Counts how soon after qualification the handoff was routed, on the SDR's clock.
pub(super) fn count_routing(counts: &mut Counts, known: &Known, handoff: &Handoff) {
    let zone = known.zone_of(&handoff.sdr);
    let qualified = handoff.row.instant("qualified_at").filter(|at| *at <= handoff.at + EARLY);
    let qualified = qualified.map(|at| at.min(handoff.at));
    let delay = qualified.map(|at| {
        let seconds = open_seconds(zone, at, handoff.at);
        match TIMED.iter().find(|(_, most)| *most != 1_800 && seconds <= *most) {
            Some((band, _)) => *band,
            None if handoff.at <= day_ends(zone, at).0 => "same_day",
            None => "later",
        }
    });
    let routing = handoff.row.text("routing").unwrap_or("unknown");
    for each in ["automatic", "manual", "unknown"] {
        for band in ["within_5_minutes", "within_1_hour", "same_day", "later"] {
            let is_routed = each == routing && delay.is_some();
            let part = format!("{each}_{band}");
            add(counts, "routing_delay", &part, delay == Some(band), is_routed);
        }
    }
}
