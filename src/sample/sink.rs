//! Where rows go: the one door out of the generator.

use super::columns::{Cell, Cells as _};
use super::plan::SampleError;
use super::rows::{
    Activity, Feedback, Handoff, Lead, Meeting, Outcome, Person, StageStep, Sync, Target,
};

/// A row of one of the canonical tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row<'a> {
    /// A row of `leads`.
    Lead(&'a Lead),
    /// A row of `handoffs`.
    Handoff(&'a Handoff),
    /// A row of `meetings`.
    Meeting(&'a Meeting),
    /// A row of `activities`.
    Activity(&'a Activity),
    /// A row of `outcomes`.
    Outcome(&'a Outcome),
    /// A row of `stages`.
    Stage(&'a StageStep),
    /// A row of `people`.
    Person(&'a Person),
    /// A row of `feedback`.
    Feedback(&'a Feedback),
    /// A row of `syncs`.
    Sync(&'a Sync),
    /// A row of `targets`.
    Target(&'a Target),
}

impl<'a> Row<'a> {
    /// Name of the canonical table that the row belongs to.
    pub fn table(self) -> &'static str {
        match self {
            Self::Lead(_) => "leads",
            Self::Handoff(_) => "handoffs",
            Self::Meeting(_) => "meetings",
            Self::Activity(_) => "activities",
            Self::Outcome(_) => "outcomes",
            Self::Stage(_) => "stages",
            Self::Person(_) => "people",
            Self::Feedback(_) => "feedback",
            Self::Sync(_) => "syncs",
            Self::Target(_) => "targets",
        }
    }

    /// The row's cells, in the order of [`file_columns`](super::file_columns).
    pub fn cells(self) -> Vec<Cell<'a>> {
        match self {
            Self::Lead(row) => row.cells(),
            Self::Handoff(row) => row.cells(),
            Self::Meeting(row) => row.cells(),
            Self::Activity(row) => row.cells(),
            Self::Outcome(row) => row.cells(),
            Self::Stage(row) => row.cells(),
            Self::Person(row) => row.cells(),
            Self::Feedback(row) => row.cells(),
            Self::Sync(row) => row.cells(),
            Self::Target(row) => row.cells(),
        }
    }
}

/// What takes the rows: files of a format, or a test's memory.
pub trait Sink {
    /// Takes one row.
    ///
    /// # Errors
    /// [`SampleError`] when the row can't be kept.
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError>;
}
