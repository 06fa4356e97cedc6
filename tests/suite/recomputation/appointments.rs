//! Appointments: copies of a calendar row made one, reschedulings followed to their end.

use std::collections::BTreeMap;

use super::claims::Claims;
use super::exports::Row;

/// Outcomes from weak to strong; a blank is weaker than all.
const STRENGTH: [&str; 6] = ["", "scheduled", "rescheduled", "cancelled", "no_show", "held"];

/// An appointment of a handoff.
#[derive(Clone, Debug)]
pub(super) struct Appointment {
    pub(super) handoff: String,
    pub(super) start: i64,
    pub(super) outcome: String,
    pub(super) by_host: bool,
    pub(super) in_advance: bool,
    pub(super) with_the_ae: bool,
    pub(super) booked: Option<i64>,
    pub(super) talk_percent: Option<f64>,
}

struct Meeting {
    id: String,
    start: i64,
    outcome: &'static str,
    row: Row,
}

impl Meeting {
    fn strength(&self) -> usize {
        STRENGTH.iter().position(|word| *word == self.outcome).unwrap()
    }
}

/// Every appointment, by handoff and in order of time.
pub(super) fn appointments(claims: &Claims, rows: &[Row]) -> Vec<Appointment> {
    // One calendar id, or without one, one start to the minute: one meeting.
    let mut copies: BTreeMap<(String, Result<String, i64>), Vec<Meeting>> = BTreeMap::new();
    for row in rows {
        let start = row.instant("scheduled_for").unwrap();
        // It belongs where its booking does, else where its start does; none is booked afterwards.
        let booked = row.instant("booked_at").filter(|booked| *booked <= start);
        let owner = claims.owner(row, booked).or_else(|| claims.owner(row, Some(start)));
        let Some(handoff) = owner else { continue };
        let same = row.text("calendar_uid").map(str::to_owned).ok_or(start / 60);
        let outcome =
            STRENGTH.iter().find(|word| **word == row.text("outcome").unwrap_or_default());
        let id = row.text("meeting_id").unwrap().to_owned();
        let meeting = Meeting { id, start, outcome: outcome.unwrap(), row: row.clone() };
        copies.entry((handoff.id.clone(), same)).or_default().push(meeting);
    }
    let mut of_handoff: BTreeMap<String, Vec<Meeting>> = BTreeMap::new();
    for ((handoff, _), rows) in copies {
        let strongest = rows.into_iter().max_by(|one, other| {
            let rank = |meeting: &Meeting| (meeting.strength(), meeting.start, meeting.id.clone());
            rank(one).cmp(&rank(other))
        });
        of_handoff.entry(handoff).or_default().extend(strongest);
    }
    let mut found = Vec::new();
    for (handoff, mut meetings) in of_handoff {
        meetings.sort_by_key(|meeting| (meeting.start, meeting.id.clone()));
        let ae = &claims.by_id[&handoff].ae;
        let mut booked: Option<i64> = None;
        for (index, meeting) in meetings.iter().enumerate() {
            booked = [booked, meeting.row.instant("booked_at")].into_iter().flatten().min();
            if !goes_on(meeting, meetings.get(index + 1)) {
                found.push(Appointment { booked, ..ended(&handoff, ae, meeting) });
                booked = None;
            }
        }
    }
    found
}

/// Whether the next meeting of the handoff is the same appointment: this one was moved, or it was
/// missed and held the next time.
fn goes_on(meeting: &Meeting, next: Option<&Meeting>) -> bool {
    next.is_some_and(|next| {
        meeting.outcome == "rescheduled" || (meeting.outcome == "no_show" && next.outcome == "held")
    })
}

fn ended(handoff: &str, ae: &str, last: &Meeting) -> Appointment {
    let cancelled = last.outcome == "cancelled";
    let before = last.row.instant("cancelled_at").is_none_or(|t| t < last.start);
    Appointment {
        handoff: handoff.to_owned(),
        start: last.start,
        outcome: last.outcome.to_owned(),
        by_host: cancelled && last.row.text("cancelled_by") == Some("host"),
        in_advance: cancelled && before,
        with_the_ae: last.row.text("host_id").is_none_or(|host| host == ae),
        booked: None,
        talk_percent: last.row.text("talk_ratio").and_then(percent),
    }
}

/// Percent of a share written with a point, to the hundredth.
fn percent(text: &str) -> Option<f64> {
    let share: f64 = text.parse().ok()?;
    Some((share * 10_000.0).round() / 100.0)
}
