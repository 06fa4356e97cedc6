//! The books of a file, kept while it is read and balanced at its end.

use crate::quality::FileLedger;

use super::error::IngestError;
use super::tally::Tally;

/// Enters a file's counts into its ledger.
pub(super) fn enter(ledger: &mut FileLedger, tally: &Tally) {
    ledger.blank_lines += tally.blank_lines;
    ledger.header_lines += tally.header_lines;
    ledger.footer_lines += tally.footer_lines;
    ledger.records = tally.records;
    ledger.loaded = tally.loaded;
    ledger.rejected = tally.rejected;
    for (name, repaired) in &tally.repaired {
        ledger.repaired.insert((*name).to_owned(), repaired.count);
        ledger.repaired_at.insert((*name).to_owned(), repaired.line);
    }
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
            "{} lines, {} in front of the header, {} of it, {} blank, {} of the foot; {} records; \
             loaded {:?}, rejected {:?}, merged {:?}",
            ledger.lines,
            ledger.preamble_lines,
            ledger.header_lines,
            ledger.blank_lines,
            ledger.footer_lines,
            ledger.records,
            ledger.loaded,
            ledger.rejected,
            ledger.merged
        ),
    })
}
