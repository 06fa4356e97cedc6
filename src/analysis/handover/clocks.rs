//! The three agreements on the AE's answer, and how each stands.

use super::HandoverContext;
use super::row::Row;
use crate::measured::Measured;
use crate::review::{ClockState, Instant, SlaClock};
use crate::table::TableError;

/// Follow-up, acknowledgement and confirmation of a handoff.
pub(super) fn clocks(
    row: &Row<'_>,
    measured: &Measured,
    context: &HandoverContext,
) -> Result<Vec<SlaClock>, TableError> {
    let has = |column: &str| measured.present.contains(column);
    let handed_off_at = row.number("handed_off_at")?;
    let schedule = context.schedule(row.number("ae_calendar_key")?);
    let due = |seconds| schedule.and_then(|schedule| schedule.due(handed_off_at, seconds));
    let known = |known: bool, state| if known { state } else { ClockState::Unknown };
    let clock = |name, state, due_at: Option<i64>, done_at: Option<i64>| SlaClock {
        name,
        state,
        due_at: due_at.map(Instant),
        done_at: done_at.map(Instant),
    };
    let touched = has("activities.occurred_at") || has("meetings.outcome");
    let (acknowledged, confirmed) =
        (row.whole("acknowledged_at")?, row.whole("confirmation_sent_at")?);
    Ok(vec![
        clock(
            "follow_up",
            known(touched, follow_up(row)?),
            due(context.sla_s),
            row.whole("follow_up_at")?,
        ),
        clock(
            "acknowledgement",
            known(has("handoffs.acknowledged_at"), state(row.whole("acknowledgement_state")?)),
            due(context.acknowledge_s),
            acknowledged,
        ),
        clock(
            "confirmation",
            known(has("handoffs.confirmation_sent_at"), state(row.whole("confirmation_state")?)),
            row.whole("confirmation_due")?,
            confirmed,
        ),
    ])
}

fn follow_up(row: &Row<'_>) -> Result<ClockState, TableError> {
    Ok(match (row.is("is_followed_up")?, row.is("sla_late")?, row.is("sla_open_breached")?) {
        (true, false, _) => ClockState::Met,
        (true, true, _) => ClockState::Late,
        (false, _, true) => ClockState::Overdue,
        (false, _, false) => ClockState::Open,
    })
}

/// The states as `handoff_states` numbers them.
fn state(number: Option<i64>) -> ClockState {
    match number {
        Some(1) => ClockState::Met,
        Some(2) => ClockState::Late,
        Some(3) => ClockState::Open,
        Some(4) => ClockState::Overdue,
        _ => ClockState::Unknown,
    }
}
