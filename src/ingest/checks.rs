//! What an intake says about its data: one line per kind of trouble, with a number and an example.

use std::collections::BTreeMap;

use crate::quality::{Check, FileLedger, Severity};

use super::tally::repair;

/// Name of a check, what was looked for, what was done, and what was found.
type Found = (&'static str, &'static str, &'static str, Seen);

/// Repairs: name, what was looked for, and what was done.
const REPAIRS: [(&str, &str, &str); 10] = [
    (
        repair::RESUMED,
        "lines with a stray quote that had swallowed the lines below",
        "left out; the lines below are read",
    ),
    (repair::QUOTES, "quotes inside text that are not doubled", "kept as text"),
    (repair::TRAILING, "rows with blank fields behind the last column", "the blank fields dropped"),
    (
        repair::SHORT,
        "rows that end before the last column, as the exporter writes them",
        "the missing fields taken as blank",
    ),
    (repair::NULS, "NUL bytes in cells", "dropped"),
    (repair::PREAMBLE, "lines in front of the header", "skipped"),
    (repair::HEADERS, "headers that stand again among the rows", "skipped"),
    (repair::FOOT, "lines of totals and notes behind the last row", "cut off"),
    (repair::ERROR_CELLS, "cells that hold an error of the sheet, as `#N/A`", "counted as blank"),
    (repair::FORMULAS, "formulas that were saved without their value", "counted as blank"),
];

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
    pub(super) repaired: BTreeMap<String, Seen>,
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
        for (name, seen) in other.repaired {
            self.repaired.entry(name).or_default().absorb(seen);
        }
    }

    /// Adds the repairs made in a file.
    pub(super) fn repaired(&mut self, ledger: &FileLedger) {
        for (name, &count) in &ledger.repaired {
            let line = ledger.repaired_at.get(name);
            let example = line.map(|line| format!("{}:{line}", ledger.file));
            self.repaired.entry(name.clone()).or_default().absorb(Seen { count, example });
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
        let minor = self.minor().into_iter().chain(self.repairs());
        let found = minor.filter(|(_, _, _, seen)| seen.count > 0);
        checks.extend(found.map(|(name, what, done, seen)| self.check(name, what, done, &seen)));
        checks
    }

    /// Name, what was looked for, what was done, and what was found.
    fn minor(&self) -> [Found; 4] {
        let counted = |count: u64| Seen { count, example: None };
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
        ]
    }

    /// The same of repairs.
    fn repairs(&self) -> impl Iterator<Item = Found> {
        REPAIRS.iter().map(|&(name, what, done)| {
            (name, what, done, self.repaired.get(name).cloned().unwrap_or_default())
        })
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
