//! What the review rests on.

use std::collections::BTreeMap;
use std::fmt;

use crate::quality::{Check, FileLedger, Reject, Verdict};

/// Whether the data can carry the review, with everything that was done to it.
#[derive(Clone, Debug)]
pub struct Trust {
    /// The verdict of the checks.
    pub verdict: Verdict,
    /// The table of checks.
    pub checks: Vec<Check>,
    /// What each file brought.
    pub files: Vec<FileLedger>,
    /// Rows not loaded, the first few; all of them stand in `rejects.csv`.
    pub rejects: Vec<Reject>,
    /// Rows not loaded in all.
    pub rejected: u64,
}

/// A metric that could not be computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SwitchedOff {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Columns (`table.column`) or tables that would switch it on.
    pub needs: Vec<String>,
}

/// A metric's definition, as the catalog has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Metric's name.
    pub metric: String,
    /// The question that it answers.
    pub question: String,
    /// What counts as eligible, in words.
    pub eligible: String,
    /// What counts as achieved, in words.
    pub achieved: String,
    /// What to bear in mind.
    pub caveat: String,
    /// Queries behind it as (name, SQL), the metric's own first.
    pub queries: Vec<(String, String)>,
}

/// An input file.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct InputFile {
    /// Name, as the user gave it.
    pub file: String,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}

/// Where it all comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Provenance {
    /// Version of the tool.
    pub version: String,
    /// Input files.
    pub inputs: Vec<InputFile>,
    /// SHA-256 of the config with its defaults filled in.
    pub config_sha256: String,
    /// SHA-256 of the calendars.
    pub calendar_sha256: String,
    /// Version of the zone rules.
    pub tzdata: String,
    /// Built-in queries and templates that were replaced, by name, with their SHA-256.
    pub overrides: BTreeMap<String, String>,
    /// Thresholds that shape the figures, by name.
    pub settings: BTreeMap<String, Setting>,
}

/// A threshold: a whole number, and what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Setting {
    /// How many.
    pub value: u64,
    /// Of what.
    pub unit: SettingUnit,
}

/// What a threshold counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingUnit {
    /// Days by the calendar.
    Days,
    /// Minutes by the wall clock.
    Minutes,
    /// Minutes of business time.
    BusinessMinutes,
    /// Handoffs.
    Handoffs,
    /// Weeks.
    Weeks,
    /// Percent.
    Percent,
}

impl fmt::Display for Setting {
    /// As `run.json` has it: `30 days`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            SettingUnit::Days => " days",
            SettingUnit::Minutes => " minutes",
            SettingUnit::BusinessMinutes => " business minutes",
            SettingUnit::Handoffs => " handoffs",
            SettingUnit::Weeks => "",
            SettingUnit::Percent => " %",
        };
        write!(f, "{}{unit}", self.value)
    }
}
