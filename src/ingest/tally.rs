//! What is counted while a file is read: records, lines, repairs.

use std::collections::BTreeMap;

use crate::quality::Counted;

use super::misread::Refused;
use super::remarks::Remarks;
use super::trail::{Aside, Settled};

/// Names of the repairs in a ledger.
pub(super) mod repair {
    /// Reading went on behind a stray quote that had swallowed lines.
    pub(in crate::ingest) const RESUMED: &str = "stray_quote_swallowed_lines";
    /// Quotes kept as text.
    pub(in crate::ingest) const QUOTES: &str = "stray_quotes_kept_as_text";
    /// Blank fields behind the last column.
    pub(in crate::ingest) const TRAILING: &str = "blank_trailing_fields_dropped";
    /// Rows without the blank fields at their end.
    pub(in crate::ingest) const SHORT: &str = "missing_trailing_fields_taken_as_blank";
    /// NUL bytes taken out of cells.
    pub(in crate::ingest) const NULS: &str = "nul_bytes_dropped";
    /// Lines in front of the header.
    pub(in crate::ingest) const PREAMBLE: &str = "lines_before_the_header_skipped";
    /// The header once more, further below.
    pub(in crate::ingest) const HEADERS: &str = "repeated_headers_skipped";
    /// Totals and notes behind the last row.
    pub(in crate::ingest) const FOOT: &str = "footer_lines_cut_off";
    /// Cells of a sheet that hold the name of an error.
    pub(in crate::ingest) const ERROR_CELLS: &str = "error_cells_read_as_blank";
    /// Formulas of a sheet that nothing has computed.
    pub(in crate::ingest) const FORMULAS: &str = "formulas_without_a_value";
}

/// Counts of one block or of many.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// Records read.
    pub(super) records: u64,
    /// Lines that hold nothing.
    pub(super) blank_lines: u64,
    /// Lines of headers below the first.
    pub(super) header_lines: u64,
    /// Lines of totals and notes at the end.
    pub(super) footer_lines: u64,
    /// Records loaded.
    pub(super) loaded: Counted,
    /// Records refused.
    pub(super) rejected: Counted,
    /// Repairs by name.
    pub(super) repaired: BTreeMap<&'static str, Repaired>,
    /// Local times that the zone skips.
    pub(super) gaps: u64,
    /// Local times that occur twice.
    pub(super) folds: u64,
    /// How cells were read, where that is worth a word.
    pub(super) remarks: Remarks,
}

/// How often a repair was made, and the line where it was first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Repaired {
    /// How often.
    pub(super) count: u64,
    /// The line.
    pub(super) line: u64,
}

impl Tally {
    /// Adds another's counts; its lines start behind `lines`.
    pub(super) fn add(&mut self, other: Self, lines: u64) {
        self.records += other.records;
        self.blank_lines += other.blank_lines;
        self.header_lines += other.header_lines;
        self.footer_lines += other.footer_lines;
        self.loaded.records += other.loaded.records;
        self.loaded.lines += other.loaded.lines;
        self.rejected.records += other.rejected.records;
        self.rejected.lines += other.rejected.lines;
        self.gaps += other.gaps;
        self.folds += other.folds;
        self.remarks.absorb(&other.remarks);
        for (name, Repaired { count, line }) in other.repaired {
            self.repair(name, count, line + lines);
        }
    }

    /// Counts repairs, the first of them in that line.
    pub(super) fn repair(&mut self, name: &'static str, count: u64, line: u64) {
        if count > 0 {
            let repaired = self.repaired.entry(name).or_insert(Repaired { count: 0, line });
            repaired.count += count;
            repaired.line = repaired.line.min(line);
        }
    }

    /// Enters lines of which it is known now whether they are of a foot; gives those that are not.
    pub(super) fn settle(&mut self, settled: Settled) -> Vec<Refused> {
        for aside in settled.foot {
            self.footer_lines += aside.lines;
            self.repair(repair::FOOT, 1, aside.refused.line);
        }
        self.refuse(settled.refused)
    }

    /// Enters lines that are refused, and gives what is to be said of them.
    pub(super) fn refuse(&mut self, asides: Vec<Aside>) -> Vec<Refused> {
        for aside in &asides {
            self.records += 1;
            self.rejected.records += 1;
            self.rejected.lines += aside.lines;
        }
        asides.into_iter().map(|aside| aside.refused).collect()
    }
}
