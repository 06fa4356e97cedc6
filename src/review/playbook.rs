//! The playbook as it is lived: owners, targets, and what the data says of each element.

use chrono::NaiveDate;

use super::{Share, Signal, SwitchedOff};

/// The playbook with its measured adherence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Playbook {
    /// Its version, in the company's own words.
    pub version: Option<String>,
    /// The day from which it holds.
    pub date: Option<NaiveDate>,
    /// Every element, in the order of the config.
    pub elements: Vec<PlaybookElement>,
}

/// One element of the playbook.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaybookElement {
    /// Name: `slas`.
    pub element: String,
    /// Who answers for it: one, if all is well.
    pub owners: Vec<String>,
    /// The adherence that is aimed at, as a share.
    pub target: Option<f64>,
    /// What the data says of it; empty when nothing on record measures it, or the exports can't tell.
    pub adherence: Vec<Adherence>,
    /// What would measure it if the exports told it.
    pub switched_off: Vec<SwitchedOff>,
}

/// One measure of an element over the window.
#[derive(Clone, Debug, PartialEq)]
pub struct Adherence {
    /// The metric, or `synced_weekly`: appointments of pairs that synced at least weekly in the four
    /// weeks before.
    pub measure: String,
    /// Whether it measures the element itself, or is the nearest that is on record.
    pub nearness: Nearness,
    /// Over the weeks of the window.
    pub share: Share,
    /// The signal at the last week of the window, if one holds.
    pub signal: Option<Signal>,
    /// How it stands against the target; `None` without a target.
    pub against_target: Option<AgainstTarget>,
}

/// How well a measure fits its element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// It counts what the element asks for.
    Itself,
    /// The element leaves no record; this is the nearest that does.
    Nearest,
}

/// A share against its target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgainstTarget {
    /// The whole interval lies below it.
    Below,
    /// The whole interval lies at it or above.
    Reached,
    /// The interval holds the target: neither can be said.
    NotTold,
    /// Too few to compare.
    TooFew,
}
