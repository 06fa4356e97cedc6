//! What happened with each prospect, oldest first.

use std::collections::BTreeMap;

use super::row::Row;
use crate::measured::BriefTables;
use crate::review::{Event, EventKind, Instant};
use crate::table::TableError;

/// What is on record of a handoff's prospect.
#[derive(Clone, Debug, Default)]
pub(super) struct OnRecord {
    /// Touches and past appointments, in no order yet.
    pub(super) events: Vec<Event>,
    /// Appointments by start: when booked, how often moved.
    pub(super) appointments: BTreeMap<i64, (Option<i64>, u64)>,
}

/// Touches and appointments by handoff.
pub(super) fn by_handoff(
    tables: &BriefTables,
    as_of: i64,
) -> Result<BTreeMap<String, OnRecord>, TableError> {
    let mut found: BTreeMap<String, OnRecord> = BTreeMap::new();
    for at in 0..tables.touches.rows() {
        let row = Row { table: &tables.touches, at };
        let id = row.text("handoff_id")?.unwrap_or_default();
        found.entry(id.to_owned()).or_default().events.push(touch(&row)?);
    }
    for at in 0..tables.appointments.rows() {
        let row = Row { table: &tables.appointments, at };
        let id = row.text("handoff_id")?.unwrap_or_default();
        let on_record = found.entry(id.to_owned()).or_default();
        let start_at = row.number("start_at")?;
        let moved = row.count("rows_in_chain")?.saturating_sub(1);
        on_record.appointments.insert(start_at, (row.whole("booked_at")?, moved));
        if start_at <= as_of {
            on_record.events.push(appointment(&row, start_at)?);
        }
    }
    Ok(found)
}

fn touch(row: &Row<'_>) -> Result<Event, TableError> {
    let text = |column: &str| Ok(row.text(column)?.map(str::to_owned));
    let direction: Option<String> = text("direction")?;
    let inbound = direction.as_deref() == Some("inbound");
    Ok(Event {
        at: Instant(row.number("occurred_at")?),
        day_only: row.is("day_only")?,
        kind: EventKind::Touch,
        channel: text("channel")?,
        automated: row.is("is_automated")?,
        connected: row.whole("connected")?.map(|connected| connected == 1),
        outcome: None,
        // Who wrote in is the prospect; the actor is whose inbox it reached.
        who: if inbound { None } else { text("actor")? },
        direction,
    })
}

fn appointment(row: &Row<'_>, start_at: i64) -> Result<Event, TableError> {
    let outcome = match row.number("outcome_rank")? {
        6 => Some("held"),
        5 => Some("no_show"),
        4 => Some("cancelled"),
        3 => Some("rescheduled"),
        _ => None,
    };
    Ok(Event {
        at: Instant(start_at),
        day_only: false,
        kind: EventKind::Appointment,
        channel: None,
        direction: None,
        automated: false,
        connected: None,
        outcome: outcome.map(str::to_owned),
        who: None,
    })
}

/// The events of a handoff with the handoff itself, oldest first.
pub(super) fn ordered(mut events: Vec<Event>, handed_off_at: i64, who: &str) -> Vec<Event> {
    events.push(Event {
        at: Instant(handed_off_at),
        day_only: false,
        kind: EventKind::Handoff,
        channel: None,
        direction: None,
        automated: false,
        connected: None,
        outcome: None,
        who: Some(who.to_owned()),
    });
    // The sort is stable: touches of one second stay in the query's order.
    events.sort_by_key(|event| (event.at, event.kind));
    events
}
