//! The same company as its HubSpot portal exports it: contacts with their property history,
//! engagements, deals, owners and users.
//!
//! In:    canonical rows, story by story.
//! Out:   CSV files under the names, headers and words of a portal: some objects with internal
//!        names and instants in UTC, the others with labels, names of people and local times.
//! Never: holds more than one story, and the leads that a later story comes back to.

mod contacts;
mod engagements;
mod headers;
mod ids;
mod money;
mod staff;

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::cases::{Case, Cases};
use super::csv_files::CsvFiles;
use super::plan::{Plan, SampleError};
use super::sink::{Row, Sink};

use staff::Directory;

/// Writes one CSV per object of the portal.
#[derive(Debug)]
pub struct HubspotSink<W: Write> {
    cases: Cases,
    portal: Portal<W>,
}

/// The files of the portal, and who is who.
#[derive(Debug)]
struct Portal<W: Write> {
    /// Objects exported with internal names; instants in UTC, marked as such.
    internal: CsvFiles<W>,
    /// Objects exported with labels; times of the portal's zone, which is UTC, without a mark.
    labelled: CsvFiles<W>,
    directory: Directory,
}

impl<W: Write> HubspotSink<W> {
    /// Takes from `open` a place to write for each object, by the file's name without ending, and
    /// writes the headers.
    ///
    /// # Errors
    /// [`SampleError::Write`] when a place can't be had or written to.
    pub fn new(
        plan: &Plan,
        mut open: impl FnMut(&'static str) -> io::Result<W>,
    ) -> Result<Self, SampleError> {
        let tables = |tables: &[(&'static str, &[&'static str])]| -> Vec<_> {
            tables.iter().map(|(table, headers)| (*table, headers.to_vec())).collect()
        };
        let internal = CsvFiles::new(tables(headers::INTERNAL), "Z", &mut open)?;
        let labelled = CsvFiles::new(tables(headers::LABELLED), "", &mut open)?;
        let portal = Portal { internal, labelled, directory: Directory::default() };
        Ok(Self { cases: Cases::new(plan), portal })
    }

    /// Writes what is still held and gives the places back, by file.
    ///
    /// # Errors
    /// [`SampleError::Write`] when the rest can't be written.
    pub fn finish(mut self) -> Result<BTreeMap<&'static str, W>, SampleError> {
        if let Some(case) = self.cases.close() {
            self.portal.write_case(&case)?;
        }
        self.portal.write_people()?;
        let mut places = self.portal.internal.finish()?;
        places.extend(self.portal.labelled.finish()?);
        Ok(places)
    }
}

impl<W: Write> Sink for HubspotSink<W> {
    fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
        match row {
            Row::Person(person) => self.portal.directory.add(person),
            Row::Sync(sync) => self.portal.write_sync(sync)?,
            Row::Target(target) => self.portal.write_target(target)?,
            _ => {}
        }
        match self.cases.take(row) {
            Some(case) => self.portal.write_case(&case),
            None => Ok(()),
        }
    }
}

impl<W: Write> Portal<W> {
    fn write_case(&mut self, case: &Case) -> Result<(), SampleError> {
        self.write_contacts(case)?;
        self.write_engagements(case)?;
        self.write_money(case)
    }
}

#[cfg(test)]
mod tests;
