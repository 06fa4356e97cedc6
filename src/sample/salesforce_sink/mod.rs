//! The sample as Salesforce exports it: API names, one CSV per object.

mod activities;
mod history;
mod ids;
mod leads;
mod opportunities;
mod others;

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::cases::{Case, Cases};
use super::csv_files::CsvFiles;
use super::plan::{Plan, SampleError};
use super::rows::Moment;
use super::sink::{Row, Sink};

/// Writes one CSV per Salesforce object.
///
/// A handoff is a change of owner in the lead's history. What is told of it stands on the lead;
/// where a lead is handed off a second time, its record is written again and the values before stand in
/// the history. A handoff to oneself changes no owner: the lead's own fields name it.
#[derive(Debug)]
pub struct SalesforceSink<W: Write> {
    files: CsvFiles<W>,
    cases: Cases,
    /// Names of users, by the generator's ids.
    names: BTreeMap<String, String>,
    /// Rows so far of objects that no case numbers.
    others: u64,
}

impl<W: Write> SalesforceSink<W> {
    /// Takes from `open` a place to write for each object, by the object's name, and writes the
    /// headers; `plan` must be the one that is generated.
    ///
    /// # Errors
    /// [`SampleError::Write`] when a place can't be had or written to.
    pub fn new(
        plan: &Plan,
        open: impl FnMut(&'static str) -> io::Result<W>,
    ) -> Result<Self, SampleError> {
        let tables = leads::FILES
            .iter()
            .chain(activities::FILES)
            .chain(opportunities::FILES)
            .chain(others::FILES)
            .map(|(name, headers)| (*name, headers.to_vec()));
        let files = CsvFiles::new(tables, ".000Z", open)?;
        let mut sink = Self { files, cases: Cases::new(plan), names: BTreeMap::new(), others: 0 };
        sink.tell_roles()?;
        Ok(sink)
    }

    /// Writes what is still held and gives the places back, by object.
    ///
    /// # Errors
    /// [`SampleError::Write`] when the rest can't be written.
    pub fn finish(mut self) -> Result<BTreeMap<&'static str, W>, SampleError> {
        if let Some(case) = self.cases.close() {
            self.tell(&case)?;
        }
        self.files.finish()
    }

    fn tell(&mut self, case: &Case) -> Result<(), SampleError> {
        self.tell_leads(case)?;
        self.tell_history(case)?;
        self.tell_events(case)?;
        self.tell_tasks(case)?;
        self.tell_opportunities(case)?;
        self.tell_feedback(case)
    }
}

impl<W: Write> Sink for SalesforceSink<W> {
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
        match row {
            Row::Person(person) => self.tell_user(person),
            Row::Sync(sync) => self.tell_sync(sync),
            Row::Target(target) => self.tell_target(target),
            row => match self.cases.take(row) {
                Some(case) => self.tell(&case),
                None => Ok(()),
            },
        }
    }
}

/// What a case's records are called, and whether its lead was converted.
struct Records {
    lead: String,
    /// Of a converted lead.
    converted: Option<Converted>,
}

/// What a lead became.
struct Converted {
    contact: String,
    account: String,
    opportunity: String,
    at: i64,
}

impl Records {
    fn of(case: &Case) -> Self {
        let lead = case.own_lead().map(|lead| ids::of_name("00Q", &lead.lead_id));
        let with_opportunity =
            case.outcomes.iter().find(|outcome| !outcome.opportunity_id.is_empty());
        // A lead that is handed off again was not converted: its opportunity names it instead.
        let with_opportunity = with_opportunity.filter(|_| !case.shares_its_lead());
        let converted = with_opportunity.map(|outcome| Converted {
            contact: ids::of_case("003", case.index, 0),
            account: ids::of_case("001", case.index, 0),
            opportunity: ids::of_name("006", &outcome.opportunity_id),
            at: instant(outcome.opportunity_created_at).max(handed_off_at(case)),
        });
        Self { lead: lead.unwrap_or_default(), converted }
    }

    /// The lead, or the contact that it became.
    fn who(&self) -> &str {
        self.converted.as_ref().map_or(&self.lead, |converted| &converted.contact)
    }

    /// The opportunity that the lead became.
    fn what(&self) -> &str {
        self.converted.as_ref().map_or("", |converted| &converted.opportunity)
    }
}

/// When the case's lead was handed off; 0 where nobody can read it.
fn handed_off_at(case: &Case) -> i64 {
    case.handoff().map_or(0, |handoff| instant(handoff.handed_off_at))
}

/// The instant, 0 where there is none.
fn instant(moment: Moment) -> i64 {
    match moment {
        Moment::At(at) => at,
        Moment::Blank | Moment::Unreadable(_) => 0,
    }
}
