//! The outreach that a quiet prospect is owed: three touches on three days by three channels.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;

use super::claims::{Claims, Handoff};
use super::exports::Row;
use super::facts::{Counts, Known, add};
use super::hours::working_days_between;
use super::touches::{EARLY, is_own_touch};

/// Touches, days and channels that are owed, and the business days of the window.
const OWED: usize = 3;
const WINDOW: usize = 3;

/// A touch by the AE, or a reply.
#[derive(Clone, Debug)]
pub(super) struct Event {
    at: i64,
    channel: Option<String>,
    is_reply: bool,
}

/// Touches and replies of each handoff, in any order.
pub(super) fn events(claims: &Claims, rows: &[Row], as_of: i64) -> BTreeMap<String, Vec<Event>> {
    let mut found: BTreeMap<String, Vec<Event>> = BTreeMap::new();
    for row in rows {
        let at = row.instant("occurred_at").unwrap();
        let Some(handoff) = claims.owner(row, Some(at)) else { continue };
        let is_reply = row.text("direction") == Some("inbound") && at >= handoff.at;
        let is_touch = is_own_touch(row, handoff) && at >= handoff.at - EARLY;
        if at <= as_of && (is_reply || is_touch) {
            let channel = row.text("channel").map(str::to_owned);
            let event = Event { at, channel, is_reply };
            found.entry(handoff.id.clone()).or_default().push(event);
        }
    }
    found
}

pub(super) fn count(counts: &mut Counts, known: &Known, handoff: &Handoff, zone: Tz) {
    let day = |at: i64| working_days_between(zone, handoff.at, at);
    let events = known.events.get(&handoff.id).map_or(&[][..], Vec::as_slice);
    let within = || events.iter().filter(|event| day(event.at) <= WINDOW);
    let mut held = known
        .appointments
        .iter()
        .filter(|a| a.handoff == handoff.id && a.outcome == "held" && a.start <= known.as_of);
    let is_quiet = !within().any(|event| event.is_reply) && !held.any(|a| day(a.start) <= WINDOW);
    let touches: Vec<&Event> = within().filter(|event| !event.is_reply).collect();
    let days: BTreeSet<usize> = touches.iter().map(|event| day(event.at)).collect();
    let channels: BTreeSet<&String> =
        touches.iter().filter_map(|event| event.channel.as_ref()).collect();
    let is_kept = [touches.len(), days.len(), channels.len()].iter().all(|count| *count >= OWED);
    let is_over = day(known.as_of) > WINDOW;
    add(counts, "three_three_three", "", is_kept, is_quiet && is_over);
}
