//! A file's books as they stand in the cache.

use std::collections::BTreeMap;

use crate::quality::{Counted, FileLedger};

/// [`FileLedger`], written and read.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(super) struct StoredLedger {
    file: String,
    sha256: String,
    bytes: u64,
    table: String,
    format: String,
    lines: u64,
    preamble_lines: u64,
    header_lines: u64,
    blank_lines: u64,
    footer_lines: u64,
    records: u64,
    loaded: [u64; 2],
    rejected: [u64; 2],
    merged: [u64; 2],
    repaired: BTreeMap<String, u64>,
    repaired_at: BTreeMap<String, u64>,
}

impl From<&FileLedger> for StoredLedger {
    fn from(ledger: &FileLedger) -> Self {
        let pair = |counted: Counted| [counted.records, counted.lines];
        Self {
            file: ledger.file.clone(),
            sha256: ledger.sha256.clone(),
            bytes: ledger.bytes,
            table: ledger.table.clone(),
            format: ledger.format.clone(),
            lines: ledger.lines,
            preamble_lines: ledger.preamble_lines,
            header_lines: ledger.header_lines,
            blank_lines: ledger.blank_lines,
            footer_lines: ledger.footer_lines,
            records: ledger.records,
            loaded: pair(ledger.loaded),
            rejected: pair(ledger.rejected),
            merged: pair(ledger.merged),
            repaired: ledger.repaired.clone(),
            repaired_at: ledger.repaired_at.clone(),
        }
    }
}

impl From<StoredLedger> for FileLedger {
    fn from(stored: StoredLedger) -> Self {
        let counted = |[records, lines]: [u64; 2]| Counted { records, lines };
        Self {
            file: stored.file,
            sha256: stored.sha256,
            bytes: stored.bytes,
            table: stored.table,
            format: stored.format,
            lines: stored.lines,
            preamble_lines: stored.preamble_lines,
            header_lines: stored.header_lines,
            blank_lines: stored.blank_lines,
            footer_lines: stored.footer_lines,
            records: stored.records,
            loaded: counted(stored.loaded),
            rejected: counted(stored.rejected),
            merged: counted(stored.merged),
            repaired: stored.repaired,
            repaired_at: stored.repaired_at,
        }
    }
}
