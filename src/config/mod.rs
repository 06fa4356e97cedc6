//! The settings of a run: `baton.toml`, typed, with every default filled in.
//!
//! In:    the text of `baton.toml`, the texts of the files it names, the paths of the exports.
//! Out:   a [`Config`]; from it the [`crate::contract::source::Source`]s to ingest, the
//!        [`Calendars`], the reference of all keys and their JSON Schema.
//! Never: reads a file, the environment or a clock; stops at the first problem; takes a key that
//!        nobody reads.

mod benchmark;
mod brief;
mod colours;
mod hours;
mod keys;
mod links;
mod nearest;
mod plain;
mod playbook;
mod problem;
mod rebase;
mod reference;
mod report;
mod routing;
mod rules;
mod schema;
mod source;
#[cfg(test)]
mod tests;
mod tree;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Serialize;

pub use benchmark::Benchmark;
pub use brief::{Brief, BriefField, Component, FieldNeed, JunkRule, is_filled};
pub use colours::Colours;
pub use hours::{Assigned, Calendars, FileWanted, Level, PersonClock, WorkingHours, ZoneFrom};
pub use links::Links;
pub use nearest::nearest;
pub use playbook::{Playbook, PlaybookElement};
pub use problem::{ConfigErrors, Fault, Problem};
pub use rebase::Rebase;
pub use report::Report;
pub use routing::RoutingRule;
pub use rules::{Attribution, Cadence, ConfirmationDue, Hold, Person, Sla, Stall, Transfer};
pub use source::{
    CanonicalLayout, CustomTable, FilePattern, FoundFiles, Layout, Placed, SourceConfig, Unplaced,
    WhyUnplaced,
};

use problem::Problems;
use tree::Table;

/// The settings of a run.
///
/// The order of flags, environment, file and defaults is the caller's: the fields are there to be
/// overwritten.
#[derive(Clone, Debug, Serialize)]
pub struct Config {
    /// What the review covers, how its weeks are cut, and when it keeps silent.
    pub report: Report,
    /// The sources, in the order of the file; none: canonical files are taken as they are.
    pub sources: Vec<SourceConfig>,
    /// Folder of `.sql` files that replace built-in ones, relative to the config file.
    pub queries: Option<PathBuf>,
    /// Folder of templates that replace built-in ones, relative to the config file.
    pub templates: Option<PathBuf>,
    /// What the export of people leaves out or has wrong, by person.
    pub people: BTreeMap<String, Person>,
    /// The hours of the company, and what differs for teams and people.
    pub calendar: WorkingHours,
    /// What was agreed about the AE's answer to a handoff.
    pub sla: Sla,
    /// The outreach that a prospect who stays quiet is owed.
    pub cadence: Cadence,
    /// How long a handoff may stand in a step.
    pub stall: Stall,
    /// What makes a brief complete.
    pub brief: Brief,
    /// When which transfer method is advised.
    pub transfer: Transfer,
    /// Which events belong to a handoff.
    pub attribution: Attribution,
    /// What is said about meetings that took place.
    pub hold: Hold,
    /// Reference lines for metrics; several lines may be of one metric.
    pub benchmarks: Vec<Benchmark>,
    /// From when on the weeks of a metric are judged by new limits.
    pub rebases: Vec<Rebase>,
    /// What was agreed on how to hand off, and who answers for it.
    pub playbook: Playbook,
    /// Who should receive which handoff; the first rule that matches holds.
    pub routing: Vec<RoutingRule>,
    /// The list of agreed actions, relative to the config file.
    pub actions: Option<PathBuf>,
    /// Addresses in the user's CRM.
    pub links: Links,
    /// What the reader of the report should know of the settings.
    #[serde(skip)]
    pub notes: Vec<Note>,
    #[serde(skip)]
    file_name: String,
}

/// What the reader of the report should know of the settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// No zone was given: days and weeks are those of UTC.
    ZoneNotGiven,
}

impl Note {
    /// What to do about it.
    pub fn advice(self) -> &'static str {
        match self {
            Self::ZoneNotGiven => {
                "no zone was given, so days and weeks are cut in UTC; set `zone` in [report]"
            }
        }
    }
}

impl Config {
    /// The settings that the text of a `baton.toml` gives; `file_name` stands in messages.
    ///
    /// # Errors
    /// [`ConfigErrors`]: every problem at once, each with its line.
    pub fn parse(text: &str, file_name: &str) -> Result<Self, ConfigErrors> {
        let mut problems = Problems::new(file_name);
        let config = Self::lenient(text, file_name, &mut problems);
        problems.or(config)
    }

    /// The settings as one text, for hashing: the same settings give the same text, whatever the
    /// order of keys and sections, and whether defaults are written out or left out.
    pub fn canonical_text(&self) -> String {
        // Every map has texts as keys, so that nothing can go wrong.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// Checks that every benchmark and every rebase is of a metric that there is.
    ///
    /// # Errors
    /// [`ConfigErrors`] with each benchmark and each rebase of an unknown metric.
    pub fn check_metrics(&self, known: &[&str]) -> Result<(), ConfigErrors> {
        let mut problems = Problems::new(&self.file_name);
        benchmark::check_metrics(&self.benchmarks, known, &mut problems);
        rebase::check_metrics(&self.rebases, known, &mut problems);
        problems.or(())
    }

    fn lenient(text: &str, file_name: &str, problems: &mut Problems) -> Self {
        let root = tree::parse(text, problems);
        let empty = Table::default();
        let section = |name: &str| root.table(name).unwrap_or(&empty);
        let report = section("report");
        let zone_given = report.given("zone").is_some();
        let folder = |name: &str| section(name).optional_text("folder").map(PathBuf::from);
        Self {
            notes: if zone_given { vec![] } else { vec![Note::ZoneNotGiven] },
            report: report::report(report, problems),
            sources: source::sources(&root, problems),
            queries: folder("queries"),
            templates: folder("templates"),
            people: rules::people(&root),
            calendar: hours::working_hours(section("calendar"), problems),
            sla: rules::sla(section("sla"), problems),
            cadence: rules::cadence(section("cadence"), problems),
            stall: rules::stall(section("stall")),
            brief: brief::brief(section("brief"), problems),
            transfer: rules::transfer(section("transfer")),
            attribution: rules::attribution(section("attribution")),
            hold: rules::hold(section("hold")),
            benchmarks: benchmark::benchmarks(&root),
            rebases: rebase::rebases(&root, problems),
            playbook: playbook::playbook(section("playbook")),
            routing: routing::rules(&root, problems),
            actions: section("actions").optional_text("file").map(PathBuf::from),
            links: links::links(section("links"), problems),
            file_name: file_name.to_owned(),
        }
    }
}

/// The settings without a file: every default.
impl Default for Config {
    fn default() -> Self {
        let name = "the built-in defaults";
        Self::lenient("", name, &mut Problems::new(name))
    }
}
