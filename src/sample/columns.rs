//! A row as cells under the contract's columns, from which every file format is written.

use chrono::NaiveDate;

use crate::contract::{Column, Kind, table};

use super::rows::{
    Activity, Feedback, Handoff, Lead, Meeting, Moment, Outcome, Person, StageStep, Sync, Target,
};

/// One value of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    Blank,
    /// Text, never empty.
    Text(&'a str),
    /// Seconds since 1970-01-01T00:00:00Z.
    Instant(i64),
    /// A civil date.
    Day(NaiveDate),
    /// A whole number, or whole units of money.
    Whole(i64),
    /// A share of a whole, in hundredths.
    Hundredths(i64),
    /// Yes or no.
    Flag(bool),
    /// Text in an instant's place that is no date; no typed file can hold it.
    Unreadable(&'static str),
}

/// The columns that a file of that canonical table holds, in order: all but those that ingest or
/// the mapping of a CRM's export derives. Empty when there is no such table.
pub fn file_columns(name: &str) -> Vec<&'static Column> {
    table(name)
        .into_iter()
        .flat_map(|table| table.columns)
        .filter(|column| !matches!(column.kind, Kind::DayOnly(_)) && column.name != "rung")
        .collect()
}

/// A row that can be laid out as cells, in the order of [`file_columns`].
pub(super) trait Cells {
    /// The row's cells.
    fn cells(&self) -> Vec<Cell<'_>>;
}

impl<'a> From<&'a String> for Cell<'a> {
    fn from(text: &'a String) -> Self {
        Self::from(text.as_str())
    }
}

impl<'a> From<&'a str> for Cell<'a> {
    fn from(text: &'a str) -> Self {
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }
}

impl From<Moment> for Cell<'_> {
    fn from(moment: Moment) -> Self {
        match moment {
            Moment::Blank => Self::Blank,
            Moment::At(at) => Self::Instant(at),
            Moment::Unreadable(text) => Self::Unreadable(text),
        }
    }
}

impl From<Option<i64>> for Cell<'_> {
    fn from(number: Option<i64>) -> Self {
        number.map_or(Self::Blank, Self::Whole)
    }
}

impl From<Option<bool>> for Cell<'_> {
    fn from(flag: Option<bool>) -> Self {
        flag.map_or(Self::Blank, Self::Flag)
    }
}

impl From<Option<NaiveDate>> for Cell<'_> {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Blank, Self::Day)
    }
}

impl Cells for Lead {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            (&self.lead_id).into(),
            self.created_at.into(),
            self.source.into(),
            (&self.contact_name).into(),
            self.title.into(),
            (&self.email).into(),
            (&self.company).into(),
            self.industry.into(),
            self.company_size.into(),
            self.territory.into(),
            self.score.into(),
            (&self.account_owner_id).into(),
        ]
    }
}

impl Cells for Handoff {
    fn cells(&self) -> Vec<Cell<'_>> {
        let mut cells = vec![
            (&self.handoff_id).into(),
            (&self.lead_id).into(),
            (&self.sdr_id).into(),
            (&self.ae_id).into(),
            self.handed_off_at.into(),
            self.qualified_at.into(),
            self.routing.into(),
            self.transfer_method.into(),
            self.framework.into(),
            (&self.criteria_met).into(),
            self.decision.into(),
            self.decided_at.into(),
            self.rejection_reason.into(),
            self.acknowledged_at.into(),
            self.confirmation_sent_at.into(),
            self.brief_reviewed_at.into(),
        ];
        cells.extend(self.brief.iter().map(Cell::from));
        cells
    }
}

impl Cells for Meeting {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            (&self.meeting_id).into(),
            (&self.lead_id).into(),
            (&self.handoff_id).into(),
            self.scheduled_for.into(),
            self.booked_at.into(),
            (&self.booked_by).into(),
            (&self.host_id).into(),
            self.outcome.into(),
            self.cancelled_by.into(),
            self.cancelled_at.into(),
            (&self.calendar_uid).into(),
            self.talk_hundredths.map_or(Cell::Blank, Cell::Hundredths),
            self.duration_minutes.into(),
        ]
    }
}

impl Cells for Activity {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            (&self.activity_id).into(),
            (&self.lead_id).into(),
            (&self.handoff_id).into(),
            (&self.actor_id).into(),
            self.occurred_at.into(),
            self.channel.into(),
            self.direction.into(),
            self.automated.into(),
            self.connected.into(),
        ]
    }
}

impl Cells for Outcome {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            (&self.lead_id).into(),
            (&self.handoff_id).into(),
            (&self.opportunity_id).into(),
            self.opportunity_created_at.into(),
            (&self.owner_id).into(),
            self.stage.into(),
            self.amount.into(),
            self.closed_at.into(),
            self.result.into(),
            self.reason.into(),
        ]
    }
}

impl Cells for StageStep {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![(&self.opportunity_id).into(), self.stage.into(), self.entered_at.into()]
    }
}

impl Cells for Person {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            (&self.person_id).into(),
            (&self.name).into(),
            self.role.into(),
            (&self.team).into(),
            (&self.manager_id).into(),
            self.time_zone.into(),
            self.started_on.into(),
            Cell::Flag(self.active),
        ]
    }
}

impl Cells for Feedback {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            (&self.handoff_id).into(),
            (&self.given_by).into(),
            self.given_at.into(),
            Cell::Whole(self.score),
            self.brief_score.into(),
            self.fit_score.into(),
            self.comment.into(),
        ]
    }
}

impl Cells for Sync {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![(&self.team).into(), Cell::Blank, Cell::Blank, self.held_at.into()]
    }
}

impl Cells for Target {
    fn cells(&self) -> Vec<Cell<'_>> {
        vec![
            (&self.person_id).into(),
            self.period_start.into(),
            Cell::Whole(self.quota),
            Cell::Whole(self.attained),
        ]
    }
}
