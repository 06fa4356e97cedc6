//! What a reader may want to know of how the cells of a column were read, counted.

use std::collections::BTreeMap;

/// Something worth a word about a cell that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Remark {
    /// Its year has two digits.
    ShortYear,
    /// It is a date of another form than most of its column.
    OtherForm,
    /// It is an id that a spreadsheet seems to have rounded.
    RoundedId,
}

/// Remarks by column, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Remarks {
    counts: BTreeMap<(usize, Remark), u64>,
}

impl Remarks {
    /// Counts one more of that column.
    pub(super) fn add(&mut self, column: usize, remark: Remark) {
        *self.counts.entry((column, remark)).or_default() += 1;
    }

    /// Adds another's counts.
    pub(super) fn absorb(&mut self, other: &Self) {
        for (at, count) in &other.counts {
            *self.counts.entry(*at).or_default() += count;
        }
    }

    /// Column, remark and count, by column.
    pub(super) fn each(&self) -> impl Iterator<Item = (usize, Remark, u64)> {
        self.counts.iter().map(|((column, remark), count)| (*column, *remark, *count))
    }
}
