//! What an intake says about its data: one line per kind of trouble, with a number and an example.

use crate::quality::{Check, Severity};

use super::block::repair;

/// One in so many rows spoilt is serious.
const SERIOUS_ONE_IN: u64 = 20;

/// A number of rows, and where the first of them stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct Seen {
    /// How many.
    pub(super) count: u64,
    /// The first.
    pub(super) example: Option<String>,
}

impl Seen {
    /// Counts one more.
    pub(super) fn add(&mut self, example: impl FnOnce() -> String) {
        self.count += 1;
        if self.example.is_none() {
            self.example = Some(example());
        }
    }

    fn absorb(&mut self, other: Self) {
        self.count += other.count;
        self.example = self.example.take().or(other.example);
    }
}

/// Troubles of one table, or of all tables of a source.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub(super) struct Findings {
    /// Records read.
    pub(super) records: u64,
    /// Rows refused.
    pub(super) rows: Seen,
    /// Cells refused.
    pub(super) cells: Seen,
    /// Rows that repeat another in every column.
    pub(super) identical: Seen,
    /// Rows that repeat another's key with other values.
    pub(super) differing: Seen,
    /// Local times that the zone skips.
    pub(super) gaps: u64,
    /// Local times that occur twice.
    pub(super) folds: u64,
    /// Repairs by name.
    pub(super) repaired: std::collections::BTreeMap<String, u64>,
}

impl Findings {
    /// Adds another table's.
    pub(super) fn absorb(&mut self, other: Self) {
        self.records += other.records;
        self.rows.absorb(other.rows);
        self.cells.absorb(other.cells);
        self.identical.absorb(other.identical);
        self.differing.absorb(other.differing);
        self.gaps += other.gaps;
        self.folds += other.folds;
        for (name, count) in other.repaired {
            *self.repaired.entry(name).or_default() += count;
        }
    }

    /// The checks, in the order in which they are shown; those that found nothing are left out,
    /// but for the two that every reader looks for.
    pub(super) fn checks(&self) -> Vec<Check> {
        let mut checks = vec![
            self.check(
                "rejected_rows",
                "rows that can't be read as the contract asks",
                "left out; each stands in rejects.csv with its reason",
                &self.rows,
            ),
            self.check(
                "differing_duplicates",
                "rows with the key of another row, and other values",
                "the newer row stays, or the one read last",
                &self.differing,
            ),
        ];
        let minor = self.minor();
        let found = minor.into_iter().filter(|(_, _, _, seen)| seen.count > 0);
        checks.extend(found.map(|(name, what, done, seen)| self.check(name, what, done, &seen)));
        checks
    }

    /// Name, what was looked for, what was done, and what was found.
    fn minor(&self) -> [(&'static str, &'static str, &'static str, Seen); 8] {
        let counted = |count: u64| Seen { count, example: None };
        let repaired = |name: &'static str, what, done| {
            (name, what, done, counted(self.repaired.get(name).copied().unwrap_or(0)))
        };
        [
            (
                "unreadable_cells",
                "cells of optional columns that can't be read",
                "counted as blank; each stands in rejects.csv",
                self.cells.clone(),
            ),
            (
                "identical_duplicates",
                "rows that stand twice, value for value",
                "one of each stays",
                self.identical.clone(),
            ),
            (
                "times_skipped_by_the_clock",
                "local times that a change to summer time skips",
                "moved forward by the change",
                counted(self.gaps),
            ),
            (
                "times_that_occur_twice",
                "local times that a change to winter time repeats",
                "taken as the first of the two",
                counted(self.folds),
            ),
            repaired(
                repair::RESUMED,
                "lines with a stray quote that had swallowed the lines below",
                "left out; the lines below are read",
            ),
            repaired(repair::QUOTES, "quotes inside text that are not doubled", "kept as text"),
            repaired(
                repair::TRAILING,
                "rows with blank fields behind the last column",
                "the blank fields dropped",
            ),
            repaired(repair::NULS, "NUL bytes in cells", "dropped"),
        ]
    }

    fn check(&self, name: &str, what: &str, done: &str, seen: &Seen) -> Check {
        let loses_rows =
            matches!(name, "rejected_rows" | "differing_duplicates" | "unreadable_cells");
        let severity = match seen.count {
            0 => Severity::Fine,
            count if loses_rows && count * SERIOUS_ONE_IN > self.records => Severity::Serious,
            _ if loses_rows || name == repair::RESUMED => Severity::Caveat,
            _ => Severity::Fine,
        };
        Check {
            name: name.to_owned(),
            what: what.to_owned(),
            found: seen.count,
            of: self.records,
            done: done.to_owned(),
            example: seen.example.clone(),
            severity,
        }
    }
}
