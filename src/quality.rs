//! What was found wrong with the data and what was done about it; travels with the data to the page.

mod group;

use std::collections::BTreeMap;

pub use group::Group;

/// What one input file brought, in rows and in physical lines.
///
/// Invariants, asserted by [`Self::balances`]: every record read is loaded, rejected or merged, and
/// every physical line stands in front of the header, belongs to a header, to a record or to the
/// footer, or is blank.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct FileLedger {
    /// File as the user names it (relative where the user's was), with `/` between folders.
    pub file: String,
    /// SHA-256 of the bytes, in hexadecimal.
    pub sha256: String,
    /// Bytes on disk.
    pub bytes: u64,
    /// Table that the rows went into.
    pub table: String,
    /// How the file was understood: `csv, comma, UTF-8`, `parquet` …
    pub format: String,
    /// Physical lines of the file (Parquet: rows).
    pub lines: u64,
    /// Lines in front of the header that hold something: a title, what was filtered by.
    pub preamble_lines: u64,
    /// Lines of the header, wherever it stands again.
    pub header_lines: u64,
    /// Lines that hold nothing.
    pub blank_lines: u64,
    /// Lines of totals and notes behind the last row.
    pub footer_lines: u64,
    /// Records read.
    pub records: u64,
    /// Records that became rows, and their lines.
    pub loaded: Counted,
    /// Records refused with a reason, and their lines.
    pub rejected: Counted,
    /// Records that repeat another's key, and their lines.
    pub merged: Counted,
    /// Repairs that the reader made, by what was repaired.
    pub repaired: BTreeMap<String, u64>,
    /// The line of the first of each of these repairs.
    pub repaired_at: BTreeMap<String, u64>,
}

/// Records and the physical lines that they cover.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counted {
    /// Records.
    pub records: u64,
    /// Physical lines of those records.
    pub lines: u64,
}

impl FileLedger {
    /// Whether every record and every line is accounted for.
    pub fn balances(&self) -> bool {
        let parts = [self.loaded, self.rejected, self.merged];
        let records: u64 = parts.iter().map(|part| part.records).sum();
        let lines: u64 = parts.iter().map(|part| part.lines).sum();
        let others = self.preamble_lines + self.header_lines + self.blank_lines + self.footer_lines;
        records == self.records && lines + others == self.lines
    }
}

/// A row that was not loaded.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Reject {
    /// File it stands in.
    pub file: String,
    /// First physical line of the row, from 1.
    pub line: u64,
    /// Column that spoils it; empty when it is the row as a whole.
    pub column: String,
    /// The value found, cut to 200 characters.
    pub value: String,
    /// Why it was refused.
    pub reason: String,
}

/// How much a check matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing was found, or what was found is harmless.
    Fine,
    /// Figures stand, with the caveat that the check states.
    Caveat,
    /// Figures that rest on it should not be trusted.
    Serious,
}

/// One line of the table of checks.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Check {
    /// Stable name, `snake_case`.
    pub name: String,
    /// What was looked for, in plain words.
    pub what: String,
    /// Rows found.
    pub found: u64,
    /// Rows looked at.
    pub of: u64,
    /// What was done with them.
    pub done: String,
    /// One example with its file and line, or the key of a row.
    pub example: Option<String>,
    /// How much it matters.
    pub severity: Severity,
}

/// Whether the data can carry a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing stands against it.
    Usable,
    /// Some figures carry a caveat.
    UsableWithCaveats,
    /// Figures should not be trusted.
    NotUsable,
}

/// The verdict that these checks give.
pub fn verdict(checks: &[Check]) -> Verdict {
    match checks.iter().map(|check| check.severity).max() {
        None | Some(Severity::Fine) => Verdict::Usable,
        Some(Severity::Caveat) => Verdict::UsableWithCaveats,
        Some(Severity::Serious) => Verdict::NotUsable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger() -> FileLedger {
        FileLedger {
            lines: 11,
            preamble_lines: 2,
            header_lines: 1,
            blank_lines: 1,
            footer_lines: 1,
            records: 4,
            loaded: Counted { records: 2, lines: 3 },
            rejected: Counted { records: 1, lines: 2 },
            merged: Counted { records: 1, lines: 1 },
            ..FileLedger::default()
        }
    }

    #[test]
    fn a_ledger_balances_only_when_rows_and_lines_add_up() {
        assert!(ledger().balances());
        assert!(!FileLedger { records: 5, ..ledger() }.balances());
        assert!(!FileLedger { lines: 12, ..ledger() }.balances());
    }

    #[test]
    fn the_worst_check_decides() {
        let check = |severity| Check {
            name: String::new(),
            what: String::new(),
            found: 0,
            of: 0,
            done: String::new(),
            example: None,
            severity,
        };
        assert_eq!(verdict(&[]), Verdict::Usable);
        assert_eq!(
            verdict(&[check(Severity::Fine), check(Severity::Caveat)]),
            Verdict::UsableWithCaveats
        );
        assert_eq!(
            verdict(&[check(Severity::Serious), check(Severity::Caveat)]),
            Verdict::NotUsable
        );
    }
}
