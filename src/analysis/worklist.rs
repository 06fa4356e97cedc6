//! The rows of `review/worklist`, named and dated.

use super::context::Context;
use super::handover::{self, Made, Row};
use crate::contract::BRIEF_COMPONENTS;
use crate::measured::Measured;
use crate::review::{Reason, TouchPlan, WorkItem, Worklist};
use crate::table::{Table, TableError};
use crate::units::MINUTE_S;

/// Reasons by the number that the query gives them.
const REASONS: [Reason; 7] = [
    Reason::SlaBreached,
    Reason::SlaDueSoon,
    Reason::MeetingSoonBriefIncomplete,
    Reason::NoShowNotRebooked,
    Reason::TouchOwed,
    Reason::Quiet,
    Reason::Undecided,
];

/// The worklist; empty when the rows were not asked for.
pub(super) fn worklist(measured: &Measured, context: &Context) -> Worklist {
    let items = items(&measured.worklist, measured, context);
    let mut items = items.unwrap_or_default();
    items.sort_by(|a, b| {
        let urgency = |item: &WorkItem| match item.reason {
            Reason::SlaDueSoon | Reason::MeetingSoonBriefIncomplete => item.clock_seconds,
            _ => -item.clock_seconds,
        };
        (a.reason, urgency(a), &a.handoff_id).cmp(&(b.reason, urgency(b), &b.handoff_id))
    });
    Worklist {
        items,
        first_page: context.worklist_rows,
        older: measured.older_open,
        reach_days: context.worklist_days,
    }
}

fn items(
    rows: &Table,
    measured: &Measured,
    context: &Context,
) -> Result<Vec<WorkItem>, TableError> {
    let text = |column: &str| rows.text(column);
    let (handoffs, accounts) = (text("handoff_id")?, text("account")?);
    let (sdr_ids, sdrs) = (text("sdr_id")?, text("sdr")?);
    let (ae_ids, aes) = (text("ae_id")?, text("ae")?);
    let word = |words: &crate::table::Words<'_>, row| words.at(row).unwrap_or_default().to_owned();
    let known = super::briefs::known_components(measured);
    let knows_quiet = handover::knows_quiet(measured);
    let mut items = Vec::with_capacity(rows.rows());
    for row in 0..rows.rows() {
        let whole = |column: &str| -> Result<i64, TableError> {
            Ok(rows.whole(column)?.get(row).copied().flatten().unwrap_or(0))
        };
        let Some(reason) = reason(whole("reason")?) else { continue };
        let plan = plan(&Row { table: rows, at: row }, reason, context)?.filter(|_| knows_quiet);
        let reason = match reason {
            // Who replied can't be told, or no calendar holds the day: quiet at most.
            Reason::TouchOwed if plan.is_none() && whole("is_quiet")? == 0 => continue,
            Reason::TouchOwed if plan.is_none() => Reason::Quiet,
            reason => reason,
        };
        let missing = missing(rows, row, &known)?;
        let meeting_at = rows.whole("meeting_at")?.get(row).copied().flatten();
        let clock_seconds = whole("clock_seconds")?;
        let calendar = whole("ae_calendar_key")?;
        items.push(WorkItem {
            handoff_id: word(&handoffs, row),
            account: word(&accounts, row),
            sdr_id: word(&sdr_ids, row),
            sdr: word(&sdrs, row),
            ae_id: word(&ae_ids, row),
            ae: word(&aes, row),
            reason,
            clock_seconds,
            due_at: match &plan {
                Some(plan) => plan.due_at.0,
                None => due_at(measured, context, reason, (calendar, clock_seconds, meeting_at)),
            },
            plan,
            meeting_at,
            brief: brief(known.len(), missing.len()),
            missing,
            touches: u64::try_from(whole("touches")?).unwrap_or(0),
            handed_off_at: whole("handed_off_at")?,
            link: handoffs.at(row).and_then(|id| (context.link)(id)),
        });
    }
    Ok(items)
}

fn reason(number: i64) -> Option<Reason> {
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    REASONS.get(place).copied()
}

/// The touch owed, where that is the reason.
fn plan(row: &Row<'_>, reason: Reason, context: &Context) -> Result<Option<TouchPlan>, TableError> {
    if reason != Reason::TouchOwed {
        return Ok(None);
    }
    let calendar = row.number("ae_calendar_key")?;
    let made = Made::of(row)?;
    Ok(handover::plan(context.cadence, &made, |last| (context.next_day_without)(calendar, last)))
}

fn brief(known: usize, missing: usize) -> Option<(u64, u64)> {
    let of = u64::try_from(known).ok().filter(|&of| of > 0)?;
    Some((of.saturating_sub(u64::try_from(missing).ok()?), of))
}

fn missing(
    rows: &Table,
    row: usize,
    known: &[(&'static str, Vec<&'static str>)],
) -> Result<Vec<String>, TableError> {
    let mut missing = Vec::new();
    for (name, _) in BRIEF_COMPONENTS {
        let complete = rows.whole(&format!("brief_{name}"))?.get(row).copied().flatten();
        if complete == Some(0) && known.iter().any(|(known, _)| *known == name) {
            missing.push(name.to_owned());
        }
    }
    Ok(missing)
}

/// By when to act: before the meeting, when the SLA passes, else within one business hour.
fn due_at(
    measured: &Measured,
    context: &Context,
    reason: Reason,
    (calendar, clock_seconds, meeting_at): (i64, i64, Option<i64>),
) -> i64 {
    const HOUR_S: i64 = 60 * MINUTE_S;
    let in_business =
        |seconds: i64| (context.due)(calendar, measured.as_of, seconds).unwrap_or(measured.as_of);
    match reason {
        Reason::SlaBreached => in_business(HOUR_S),
        Reason::SlaDueSoon => in_business(clock_seconds.max(1)),
        Reason::MeetingSoonBriefIncomplete => meeting_at.unwrap_or(measured.as_of),
        Reason::NoShowNotRebooked | Reason::TouchOwed | Reason::Quiet => {
            in_business(measured.business_day_s)
        }
        Reason::Undecided => in_business(3 * measured.business_day_s),
    }
}
