//! Briefs and the gate, from rows to plain data: what is on record, how it stands, what is advised.

mod advice;
mod brief;
mod clocks;
mod gate;
mod plan;
mod row;
mod timeline;

#[cfg(test)]
mod tests;

pub use gate::{GateAsked, gate};
pub(super) use plan::{Made, plan};

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::convert::share;
use super::{CONVERSION, rates, switched_off};
use crate::calendar::Schedule;
use crate::measured::{BriefTables, Dimension, Measured, Slice};
use crate::review::{BriefSet, Instant, MethodRecord, Owed, Who};
use crate::stats::Tally;
use crate::table::TableError;
pub(super) use gate::not_found;
pub(super) use row::Row;

/// A link into the CRM for a handoff, if configured.
type Link = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// Plain thresholds and names; made from the config by the caller.
pub struct HandoverContext {
    /// Title of the report.
    pub title: String,
    /// Company.
    pub company: Option<String>,
    /// Language and region of dates and numbers.
    pub locale: String,
    /// Zone of the report.
    pub zone: Tz,
    /// Date of the as-of instant in that zone.
    pub day: NaiveDate,
    /// Fewest that are compared with others.
    pub min_compared: u64,
    /// Fewest of which a percentage is printed.
    pub min_percent: u64,
    /// Business days ahead for whose appointments briefs are written.
    pub days_ahead: u32,
    /// Time to prepare before a meeting, in seconds.
    pub prep_s: i64,
    /// Fields that a brief must have.
    pub mandatory: BTreeSet<String>,
    /// Target of the follow-up, in business seconds.
    pub sla_s: i64,
    /// Target of the acknowledgement, in business seconds.
    pub acknowledge_s: i64,
    /// What a quiet prospect is owed.
    pub cadence: OwedCadence,
    /// When which transfer method is advised.
    pub transfer: TransferRule,
    /// Addresses of people, by id.
    pub emails: BTreeMap<String, String>,
    /// Whether a text says something: it is no blank and no junk word.
    pub is_filled: Box<dyn Fn(&str) -> bool + Send + Sync>,
    /// Link into the CRM.
    pub link: Link,
    /// Every calendar.
    pub schedules: Vec<Schedule>,
    /// Which of them a calendar key names.
    pub calendar_of: fn(i64) -> Option<usize>,
}

/// What a quiet prospect is owed: touches, days with one, channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwedCadence {
    /// Touches by the AE.
    pub touches: u64,
    /// Business days with a touch.
    pub days: u64,
    /// Channels tried.
    pub channels: u64,
}

/// When which transfer method is advised; see `[transfer]` of the config.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TransferRule {
    /// Employees from which on a prospect is high-value.
    pub company_size: i64,
    /// Lead score from which on a prospect is high-value.
    pub score: i64,
    /// Stakeholders from which on a decision is complex.
    pub stakeholders: i64,
    /// Minutes of open time that SDR and AE must share.
    pub shared_minutes: i64,
}

impl HandoverContext {
    /// The calendar that a key names.
    fn schedule(&self, key: i64) -> Option<&Schedule> {
        self.schedules.get((self.calendar_of)(key)?)
    }

    /// The zone of that calendar; the report's where there is none.
    fn zone_of(&self, key: i64) -> Tz {
        self.schedule(key).map_or(self.zone, Schedule::zone)
    }

    /// A person named by two columns.
    fn who(&self, row: &Row<'_>, id: &str, name: &str) -> Result<Who, TableError> {
        let id = row.text(id)?.unwrap_or_default().to_owned();
        let name = row.text(name)?.unwrap_or(&id).to_owned();
        Ok(Who { email: self.emails.get(&id).cloned(), id, name })
    }
}

/// The briefs of these rows.
///
/// # Errors
/// [`TableError`] when a query returned something else than its header says.
pub fn briefs(
    measured: &Measured,
    tables: &BriefTables,
    context: &HandoverContext,
) -> Result<BriefSet, TableError> {
    let mut briefs = Vec::with_capacity(tables.handoffs.rows());
    let events = timeline::by_handoff(tables, measured.as_of)?;
    let knows_quiet = knows_quiet(measured);
    for at in 0..tables.handoffs.rows() {
        let row = Row { table: &tables.handoffs, at };
        briefs.push(brief::brief(&row, &events, (measured, knows_quiet), context)?);
    }
    briefs.sort_by(|a, b| {
        let key = |brief: &crate::review::Brief| {
            let starts = brief.meeting.as_ref().map_or(i64::MAX, |meeting| meeting.starts_at.0);
            (brief.ae.name.clone(), brief.ae.id.clone(), starts, brief.handoff_id.clone())
        };
        key(a).cmp(&key(b))
    });
    Ok(BriefSet {
        title: context.title.clone(),
        company: context.company.clone(),
        locale: context.locale.clone(),
        zone: context.zone,
        as_of: Instant(measured.as_of),
        day: context.day,
        min_compared: context.min_compared,
        min_percent: context.min_percent,
        days_ahead: context.days_ahead,
        briefs,
        owed: if knows_quiet { owed(measured, tables, context)? } else { Vec::new() },
        methods: methods(measured),
    })
}

/// Whether the exports tell who stayed quiet, and by what they were reached out to.
pub(super) fn knows_quiet(measured: &Measured) -> bool {
    !switched_off(measured).iter().any(|off| off.metric == "three_three_three")
}

/// The handoffs that are owed a touch, soonest first.
fn owed(
    measured: &Measured,
    tables: &BriefTables,
    context: &HandoverContext,
) -> Result<Vec<Owed>, TableError> {
    let mut owed = Vec::new();
    for at in 0..tables.owed.rows() {
        let row = Row { table: &tables.owed, at };
        let key = row.number("ae_calendar_key")?;
        let made = Made::of(&row)?;
        let due = |last| context.schedule(key)?.next_day_without(measured.as_of, last);
        let Some(plan) = plan(context.cadence, &made, due) else { continue };
        owed.push(Owed {
            handoff_id: row.text("handoff_id")?.unwrap_or_default().to_owned(),
            account: row.text("account")?.unwrap_or_default().to_owned(),
            sdr: context.who(&row, "sdr_id", "sdr")?,
            ae: context.who(&row, "ae_id", "ae")?,
            ae_zone: context.zone_of(key),
            handed_off_at: Instant(row.number("handed_off_at")?),
            touches: made.touches,
            plan,
        });
    }
    owed.sort_by(|a, b| {
        let key = |owed: &Owed| (owed.plan.due_at, owed.plan.lapsed, owed.handed_off_at);
        (key(a), &a.handoff_id).cmp(&(key(b), &b.handoff_id))
    });
    Ok(owed)
}

/// What became of this team's handoffs, by transfer method.
fn methods(measured: &Measured) -> Vec<MethodRecord> {
    let off = switched_off(measured);
    let on = |metric: &str| !off.iter().any(|off| off.metric == metric);
    if !on(CONVERSION) || !on("transfer_method") {
        return Vec::new();
    }
    let by_method =
        |metric| rates::by_member(measured, metric, Slice::One(Dimension::TransferMethod), "");
    let held = on("hold_rate").then(|| by_method("hold_rate"));
    by_method(CONVERSION)
        .into_iter()
        .filter(|(method, _)| method != "unknown")
        .map(|(method, tally)| MethodRecord {
            opportunities: share(tally),
            held: held
                .as_ref()
                .map(|held| share(held.get(&method).copied().unwrap_or(Tally::EMPTY))),
            method,
        })
        .collect()
}
