//! What was agreed and decided about each handoff: acknowledged, confirmed, reviewed, accepted, won.

use std::collections::BTreeMap;

use chrono_tz::Tz;

use super::claims::{Claims, GRACE, Handoff};
use super::exports::Row;
use super::facts::{Counts, Known, STATES, TARGET, add, state_of};
use super::hours::{day_ends, open_seconds};

/// Reasons of rejection with a part of their own.
const NAMED: usize = 8;

/// How the AE decided by the as-of instant.
fn decision(row: &Row, as_of: i64) -> &str {
    let is_decided = row.instant("decided_at").is_none_or(|at| at <= as_of);
    row.text("decision").filter(|_| is_decided).unwrap_or("pending")
}

/// The parts of the reasons: the most frequent by name, the rest together, and none.
pub(super) fn reasons(claims: &Claims, as_of: i64) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for handoff in claims.by_id.values() {
        if decision(&handoff.row, as_of) == "rejected"
            && let Some(reason) = handoff.row.text("rejection_reason")
        {
            *counts.entry(reason).or_default() += 1;
        }
    }
    let mut reasons: Vec<(&str, usize)> = counts.into_iter().collect();
    reasons.sort_by_key(|(reason, count)| (usize::MAX - count, *reason));
    let named = reasons.iter().take(NAMED).map(|(reason, _)| (*reason).to_owned());
    let mut parts: Vec<String> = named.collect();
    if reasons.len() > NAMED {
        parts.push("(other reasons)".to_owned());
    }
    parts.push("(no reason)".to_owned());
    parts
}

/// Whether each handoff's opportunity was won, or lost, by the as-of instant.
pub(super) fn results(claims: &Claims, rows: &[Row], as_of: i64) -> BTreeMap<String, (bool, bool)> {
    let mut found: BTreeMap<String, (bool, bool)> = BTreeMap::new();
    for row in rows {
        let (created, closed) = (row.instant("opportunity_created_at"), row.instant("closed_at"));
        let Some(handoff) = claims.owner(row, created.or(closed)) else { continue };
        let is_older = created.is_some_and(|created| created < handoff.at - GRACE);
        if !is_older && closed.is_none_or(|closed| closed <= as_of) {
            let (won, lost) = found.entry(handoff.id.clone()).or_default();
            *won |= row.text("result") == Some("won");
            *lost |= row.text("result") == Some("lost");
        }
    }
    found
}

pub(super) fn count(counts: &mut Counts, known: &Known, handoff: &Handoff, zone: Tz) {
    let row = &handoff.row;
    let by_now = |column: &str| row.instant(column).filter(|at| *at <= known.as_of);
    let acknowledged = by_now("acknowledged_at").map(|at| at.max(handoff.at));
    let waited = open_seconds(zone, handoff.at, acknowledged.unwrap_or(known.as_of));
    let state = state_of(acknowledged.is_some(), waited <= TARGET);
    states(counts, ("acknowledgement_sla", "acknowledgement_sla_state"), state);

    let confirmed = by_now("confirmation_sent_at");
    let due = day_ends(zone, handoff.at).0;
    let state = state_of(confirmed.is_some(), confirmed.unwrap_or(known.as_of) <= due);
    states(counts, ("confirmation_sla", "confirmation_sla_state"), state);

    let own = known.appointments.iter().filter(|a| a.handoff == handoff.id && !a.by_host);
    let first_due = own.map(|a| a.start).filter(|start| *start <= known.as_of).min();
    let is_reviewed = first_due.zip(row.instant("brief_reviewed_at")).is_some_and(|(d, r)| r < d);
    add(counts, "brief_reviewed_before_meeting", "", is_reviewed, first_due.is_some());

    let decision = decision(row, known.as_of);
    add(counts, "acceptance_rate", "", decision == "accepted", decision != "pending");
    for each in ["accepted", "rejected", "pending"] {
        add(counts, "acceptance_state", each, each == decision, true);
    }
    let given = row.text("rejection_reason").unwrap_or("(no reason)");
    let is_named = known.reasons.iter().any(|reason| reason == given);
    let given = if is_named { given } else { "(other reasons)" };
    for reason in &known.reasons {
        add(counts, "rejection_reason", reason, reason == given, decision == "rejected");
    }
    let (won, lost) = known.results.get(&handoff.id).copied().unwrap_or_default();
    add(counts, "win_rate", "", won, won || lost);
}

fn states(counts: &mut Counts, (share, parts): (&'static str, &'static str), state: &str) {
    for each in STATES {
        add(counts, parts, each, each == state, true);
    }
    add(counts, share, "", state == "met", state != "open_within");
}
