//! First meetings' talk ratios, and meetings held by how often SDRs and AEs meet.

use chrono::{Days, NaiveDate};

use super::appointments::Appointment;
use super::exports::Row;
use super::facts::{Counts, Fact, Known, ZONE, add};
use super::hours::{date_in, monday_of};

/// Weeks before an appointment's week in which syncs count.
const WEEKS: u64 = 4;

/// A sync: whose it is, and its week.
#[derive(Clone, Debug)]
pub(super) struct Sync {
    who: (&'static str, String),
    week: NaiveDate,
}

/// The syncs held by the as-of instant.
pub(super) fn syncs(rows: &[Row], as_of: i64) -> Vec<Sync> {
    let sync = |row: &Row| {
        let at = row.instant("held_at").filter(|at| *at <= as_of)?;
        let who = match (row.text("sdr_id"), row.text("ae_id")) {
            (Some(sdr), Some(ae)) => ("pair", format!("{sdr} > {ae}")),
            _ => ("team", row.text("team")?.to_owned()),
        };
        Some(Sync { who, week: monday_of(date_in(ZONE, at)) })
    };
    rows.iter().filter_map(sync).collect()
}

/// The cadence of these people before that week; `None` where the record of syncs begins later.
pub(super) fn cadence(
    known: &Known,
    week: NaiveDate,
    members: &[(&str, String)],
) -> Option<&'static str> {
    let first = known.syncs.iter().map(|sync| sync.week).min()?;
    if week < first + Days::new(7 * WEEKS) {
        return None;
    }
    let since = week - Days::new(7 * WEEKS);
    let counts = |sync: &&Sync| {
        let own =
            members.iter().any(|(slice, member)| (*slice, member) == (sync.who.0, &sync.who.1));
        own && sync.week >= since && sync.week < week
    };
    Some(match known.syncs.iter().filter(counts).count() {
        0 => "none",
        1..4 => "rarer",
        4..16 => "weekly",
        _ => "daily",
    })
}

pub(super) fn count_cadence(known: &Known, fact: &mut Fact, (held, due): (bool, bool)) {
    let cadence = cadence(known, fact.week, &fact.members);
    for each in ["daily", "weekly", "rarer", "none"] {
        add(&mut fact.counts, "hold_rate_by_cadence", each, held, due && cadence == Some(each));
    }
}

pub(super) fn count_talk(counts: &mut Counts, known: &Known, appointment: &Appointment) {
    let is_held = |a: &&Appointment| {
        a.handoff == appointment.handoff && a.outcome == "held" && a.start <= known.as_of
    };
    let first = known.appointments.iter().find(is_held);
    let is_first = first.is_some_and(|first| std::ptr::eq(first, appointment));
    let percent = appointment.talk_percent.filter(|_| is_first);
    let band = percent.map(|percent| match percent {
        p if p < 35.0 => "under_35",
        p if p < 43.0 => "35_to_43",
        p if p <= 46.0 => "43_to_46",
        p if p <= 65.0 => "46_to_65",
        _ => "above_65",
    });
    let is_within = percent.is_some_and(|percent| percent <= 65.0);
    add(counts, "talk_ratio", "", is_within, percent.is_some());
    for each in ["under_35", "35_to_43", "43_to_46", "46_to_65", "above_65"] {
        add(counts, "talk_ratio_band", each, band == Some(each), percent.is_some());
    }
}
