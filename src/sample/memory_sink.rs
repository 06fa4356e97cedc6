//! Rows kept in memory, for tests and small samples.

use super::plan::SampleError;
use super::rows::{
    Activity, Feedback, Handoff, Lead, Meeting, Outcome, Person, StageStep, Sync, Target,
};
use super::sink::{Row, Sink};

/// Keeps every row, table by table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemorySink {
    /// Rows of `leads`.
    pub leads: Vec<Lead>,
    /// Rows of `handoffs`.
    pub handoffs: Vec<Handoff>,
    /// Rows of `meetings`.
    pub meetings: Vec<Meeting>,
    /// Rows of `activities`.
    pub activities: Vec<Activity>,
    /// Rows of `outcomes`.
    pub outcomes: Vec<Outcome>,
    /// Rows of `stages`.
    pub stages: Vec<StageStep>,
    /// Rows of `people`.
    pub people: Vec<Person>,
    /// Rows of `feedback`.
    pub feedback: Vec<Feedback>,
    /// Rows of `syncs`.
    pub syncs: Vec<Sync>,
    /// Rows of `targets`.
    pub targets: Vec<Target>,
}

impl Sink for MemorySink {
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
        match row {
            Row::Lead(row) => self.leads.push(row.clone()),
            Row::Handoff(row) => self.handoffs.push(row.clone()),
            Row::Meeting(row) => self.meetings.push(row.clone()),
            Row::Activity(row) => self.activities.push(row.clone()),
            Row::Outcome(row) => self.outcomes.push(row.clone()),
            Row::Stage(row) => self.stages.push(row.clone()),
            Row::Person(row) => self.people.push(row.clone()),
            Row::Feedback(row) => self.feedback.push(row.clone()),
            Row::Sync(row) => self.syncs.push(row.clone()),
            Row::Target(row) => self.targets.push(row.clone()),
        }
        Ok(())
    }
}
