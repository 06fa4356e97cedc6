//! `[calendar]`: the hours of the company, and what differs for teams and people.

mod calendars;
mod ics;
mod layer;
mod windows;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;

pub use calendars::{Assigned, Calendars, Level, PersonClock, ZoneFrom};
use layer::Layer;

use crate::config::Config;
use crate::config::problem::{ConfigErrors, Fault, Problem, Problems};
use crate::config::tree::Table;

/// The hours of the company, and what differs for teams and people; files not yet read.
#[derive(Clone, Debug, Serialize)]
pub struct WorkingHours {
    pub(super) company: Layer,
    pub(super) teams: BTreeMap<String, Layer>,
    pub(super) people: BTreeMap<String, Layer>,
}

/// A file that the config names and that the caller is to read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileWanted {
    /// Path as the config gives it, relative to the config file.
    pub path: PathBuf,
    /// Key that names it, for messages.
    pub key: String,
    /// Line of the config that names it.
    pub line: usize,
}

/// The typed section.
pub(super) fn working_hours(table: &Table, problems: &mut Problems) -> WorkingHours {
    let mut named = |name: &str| {
        let tables = table.named(name).into_iter();
        tables.map(|(name, table)| (name.to_owned(), layer::layer(table, problems))).collect()
    };
    let (teams, people) = (named("team"), named("person"));
    WorkingHours { company: layer::layer(table, problems), teams, people }
}

impl WorkingHours {
    fn layers(&self) -> impl Iterator<Item = &Layer> {
        std::iter::once(&self.company).chain(self.teams.values()).chain(self.people.values())
    }
}

impl Config {
    /// The files that the config names and that [`Config::calendars`] needs the text of, each once.
    pub fn files_wanted(&self) -> Vec<FileWanted> {
        let mut seen = BTreeSet::new();
        let wanted = self.calendar.layers().filter_map(|layer| layer.holidays_file.as_ref());
        wanted
            .filter(|file| seen.insert(file.path.clone()))
            .map(|file| FileWanted {
                path: PathBuf::from(&file.path),
                key: file.place.path.clone(),
                line: file.place.line,
            })
            .collect()
    }

    /// The calendars of the company, its teams and its people, with the closed dates of the files
    /// that [`Config::files_wanted`] names; `texts` holds what the caller read, by path.
    ///
    /// # Errors
    /// [`ConfigErrors`] with every problem of every file: a text that is not there, that is no
    /// iCalendar file, or an event that is not a plain all-day event.
    pub fn calendars(&self, texts: &BTreeMap<PathBuf, String>) -> Result<Calendars, ConfigErrors> {
        let mut dates = BTreeMap::new();
        let mut list: Vec<Problem> = vec![];
        for wanted in self.files_wanted() {
            match texts.get(&wanted.path) {
                Some(text) => match ics::closed_dates(text, &wanted.path.to_string_lossy()) {
                    Ok(found) => {
                        dates.insert(wanted.path, found);
                    }
                    Err(problems) => list.extend(problems),
                },
                None => list.push(self.not_read(&wanted)),
            }
        }
        if !list.is_empty() {
            return Err(ConfigErrors::of(list));
        }
        Calendars::build(self, &dates)
    }

    fn not_read(&self, wanted: &FileWanted) -> Problem {
        let path = wanted.path.display();
        let fault =
            Fault::Contradiction(format!("`{path}` was not read: it should be an iCalendar file"));
        Problem { file: self.file_name.clone(), line: wanted.line, path: wanted.key.clone(), fault }
    }

    fn at_calendar(&self, fault: Fault) -> ConfigErrors {
        let (file, path) = (self.file_name.clone(), "calendar".to_owned());
        ConfigErrors::of(vec![Problem { file, line: 0, path, fault }])
    }

    /// The zone of the company: `[calendar]` `zone`, else that of the report.
    fn company_zone(&self) -> Tz {
        self.calendar.company.zone.unwrap_or(self.report.zone)
    }
}

/// The closed dates of files, by path.
type DatesByFile = BTreeMap<PathBuf, BTreeSet<NaiveDate>>;

fn dates_of<'a>(files: &'a DatesByFile, path: &str) -> Option<&'a BTreeSet<NaiveDate>> {
    files.get(Path::new(path))
}
