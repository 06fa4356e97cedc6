//! Who is who in the portal: owners, users, their teams' syncs and their goals.

use std::collections::BTreeMap;
use std::io::Write;

use super::{Portal, ids};
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Person, Sync, Target};

/// What addresses of the company end in.
const DOMAIN: &str = "marlowe.example";

/// Everybody, by canonical id, and how often each name occurs.
#[derive(Debug, Default)]
pub(super) struct Directory {
    people: BTreeMap<String, Person>,
    names: BTreeMap<String, u64>,
}

impl Directory {
    pub(super) fn add(&mut self, person: &Person) {
        *self.names.entry(person.name.clone()).or_default() += 1;
        self.people.insert(person.person_id.clone(), person.clone());
    }

    /// How an export with labels calls a person: by name, or by address where two share the name;
    /// nobody is called nothing.
    pub(super) fn label(&self, person_id: &str) -> String {
        let Some(person) = self.people.get(person_id) else { return String::new() };
        match self.names.get(&person.name) {
            Some(1) => person.name.clone(),
            _ => address(person_id),
        }
    }
}

fn address(person_id: &str) -> String {
    format!("{}@{DOMAIN}", person_id.to_lowercase())
}

fn title(role: &str) -> &'static str {
    match role {
        "sdr" => "Sales Development Representative",
        "ae" => "Account Executive",
        _ => "Sales Manager",
    }
}

impl<W: Write> Portal<W> {
    /// Owners, as the API lists them, and users, as the settings export them.
    pub(super) fn write_people(&mut self) -> Result<(), SampleError> {
        for (id, person) in &self.directory.people {
            let (first, last) = person.name.split_once(' ').unwrap_or((&person.name, ""));
            let (owner, user, email) = (ids::owner(id), ids::user(id), address(id));
            let cells: [Cell<'_>; 6] = [
                (&owner).into(),
                (&user).into(),
                (&email).into(),
                first.into(),
                last.into(),
                Cell::Flag(!person.active),
            ];
            self.internal.write("owners", cells)?;
            let manager = self.directory.label(&person.manager_id);
            let cells: [Cell<'_>; 8] = [
                (&user).into(),
                (&email).into(),
                title(person.role).into(),
                (&person.team).into(),
                (&manager).into(),
                person.time_zone.into(),
                person.started_on.into(),
                Cell::Flag(!person.active),
            ];
            self.labelled.write("users", cells)?;
        }
        Ok(())
    }

    pub(super) fn write_sync(&mut self, sync: &Sync) -> Result<(), SampleError> {
        let cells: [Cell<'_>; 2] = [(&sync.team).into(), sync.held_at.into()];
        self.labelled.write("sdr-ae-syncs", cells)
    }

    pub(super) fn write_target(&mut self, target: &Target) -> Result<(), SampleError> {
        let person = self.directory.label(&target.person_id);
        let cells: [Cell<'_>; 4] = [
            (&person).into(),
            target.period_start.into(),
            Cell::Whole(target.quota),
            Cell::Whole(target.attained),
        ];
        self.labelled.write("goals", cells)
    }
}
