//! The books of a file, kept while it is read and balanced at its end.

use std::collections::BTreeMap;

use crate::quality::FileLedger;

use super::block::{Encoding, Tally};
use super::error::IngestError;

impl Tally {
    /// Adds another's counts; its lines start behind `lines`.
    pub(super) fn add(&mut self, other: Self, lines: u64) {
        self.records += other.records;
        self.blank_lines += other.blank_lines;
        self.loaded.records += other.loaded.records;
        self.loaded.lines += other.loaded.lines;
        self.rejected.records += other.rejected.records;
        self.rejected.lines += other.rejected.lines;
        self.gaps += other.gaps;
        self.folds += other.folds;
        self.remarks.absorb(&other.remarks);
        for (name, count) in other.repaired {
            *self.repaired.entry(name).or_default() += count;
        }
        if self.encoding == Encoding::Ascii {
            self.encoding = match other.encoding {
                Encoding::Other(line, found) => Encoding::Other(line + lines, found),
                known => known,
            };
        }
    }
}

/// Enters a file's counts into its ledger.
pub(super) fn enter(ledger: &mut FileLedger, tally: &Tally) {
    ledger.blank_lines += tally.blank_lines;
    ledger.records = tally.records;
    ledger.loaded = tally.loaded;
    ledger.rejected = tally.rejected;
    ledger.repaired = tally
        .repaired
        .iter()
        .map(|(name, count)| ((*name).to_owned(), *count))
        .collect::<BTreeMap<_, _>>();
}

/// Asserts that every line and every record is accounted for.
///
/// # Errors
/// [`IngestError::Imbalance`], which is never the file's fault.
pub(super) fn balanced(ledger: &FileLedger) -> Result<(), IngestError> {
    if ledger.balances() {
        return Ok(());
    }
    Err(IngestError::Imbalance {
        file: ledger.file.clone(),
        books: format!(
            "{} lines, {} of the header, {} blank; {} records; loaded {:?}, rejected {:?}, merged {:?}",
            ledger.lines,
            ledger.header_lines,
            ledger.blank_lines,
            ledger.records,
            ledger.loaded,
            ledger.rejected,
            ledger.merged
        ),
    })
}
