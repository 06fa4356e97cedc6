//! Typed cells, column by column, as the readers fill them block by block.

use crate::contract::Kind;

use super::typing::Cell;

/// Values of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cells {
    /// Whole numbers; where `known` is false the value means nothing.
    Whole {
        /// The numbers.
        values: Vec<i64>,
        /// Whether the cell is filled.
        known: Vec<bool>,
    },
    /// Text, end to end.
    Text {
        /// All texts, one behind the other, UTF-8.
        text: Vec<u8>,
        /// Where each ends.
        ends: Vec<usize>,
        /// Whether the cell is filled.
        known: Vec<bool>,
    },
}

impl Cells {
    /// No rows yet.
    pub(super) fn new(kind: Kind) -> Self {
        if kind.is_text() {
            Self::Text { text: Vec::new(), ends: Vec::new(), known: Vec::new() }
        } else {
            Self::Whole { values: Vec::new(), known: Vec::new() }
        }
    }

    /// Adds a cell as it was read.
    pub(super) fn push(&mut self, cell: Cell<'_>) {
        match cell {
            Cell::Blank => self.push_whole(None),
            Cell::Whole(value) | Cell::DayOnly(value) => self.push_whole(Some(value)),
            Cell::Word(word) => self.push_text(Some(word.as_bytes())),
            Cell::Text(text) => self.push_text(Some(text)),
        }
    }

    /// Adds a number; a text column gets a blank.
    pub(super) fn push_whole(&mut self, value: Option<i64>) {
        match self {
            Self::Whole { values, known } => {
                values.push(value.unwrap_or(0));
                known.push(value.is_some());
            }
            Self::Text { .. } => self.push_text(None),
        }
    }

    /// Adds a text; a column of numbers gets a blank.
    pub(super) fn push_text(&mut self, value: Option<&[u8]>) {
        match self {
            Self::Text { text, ends, known } => {
                text.extend_from_slice(value.unwrap_or_default());
                ends.push(text.len());
                known.push(value.is_some());
            }
            Self::Whole { .. } => self.push_whole(None),
        }
    }

    /// Rows held.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Whole { known, .. } | Self::Text { known, .. } => known.len(),
        }
    }

    /// Forgets the rows behind the first `rows`.
    pub(super) fn truncate(&mut self, rows: usize) {
        match self {
            Self::Whole { values, known } => {
                values.truncate(rows);
                known.truncate(rows);
            }
            Self::Text { text, ends, known } => {
                ends.truncate(rows);
                known.truncate(rows);
                text.truncate(ends.last().copied().unwrap_or(0));
            }
        }
    }

    /// The number in that row; `None` where it is blank.
    pub(super) fn whole(&self, row: usize) -> Option<i64> {
        match self {
            Self::Whole { values, known } => {
                known.get(row).filter(|known| **known)?;
                values.get(row).copied()
            }
            Self::Text { .. } => None,
        }
    }

    /// The text in that row; `None` where it is blank.
    pub(super) fn text(&self, row: usize) -> Option<&[u8]> {
        let range = self.range(row)?;
        if let Self::Text { text, .. } = self { text.get(range) } else { None }
    }

    /// Where the text of that row stands in [`Self::all_text`]; `None` where it is blank.
    pub(super) fn range(&self, row: usize) -> Option<std::ops::Range<usize>> {
        match self {
            Self::Text { ends, known, .. } => {
                known.get(row).filter(|known| **known)?;
                let start = row.checked_sub(1).and_then(|before| ends.get(before).copied());
                Some(start.unwrap_or(0)..*ends.get(row)?)
            }
            Self::Whole { .. } => None,
        }
    }

    /// The texts of all rows, one behind the other.
    ///
    /// # Errors
    /// When it is not UTF-8, which the readers see to.
    pub(super) fn all_text(&self) -> Result<&str, std::str::Utf8Error> {
        match self {
            Self::Text { text, .. } => std::str::from_utf8(text),
            Self::Whole { .. } => Ok(""),
        }
    }

    /// Whether the last cell is filled.
    pub(super) fn last_is_known(&self) -> bool {
        match self {
            Self::Whole { known, .. } | Self::Text { known, .. } => known.last() == Some(&true),
        }
    }

    /// Whether a row of this column and one of another hold the same.
    pub(super) fn same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.whole(row) == other.whole(other_row) && self.text(row) == other.text(other_row)
    }
}

/// Rows of one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Chunk {
    /// Index of the file among all files of the intake.
    pub(super) file: usize,
    /// One per mapped column.
    pub(super) columns: Vec<Cells>,
    /// First physical line of each row.
    pub(super) lines: Vec<i64>,
    /// Rows of more than one physical line, and how many.
    pub(super) tall: Vec<(usize, u32)>,
    /// Fingerprint of each row's key; 0 where a row has none.
    pub(super) keys: Vec<u64>,
}

impl Chunk {
    /// No rows of columns of these kinds.
    pub(super) fn new(file: usize, kinds: impl Iterator<Item = Kind>) -> Self {
        Self {
            file,
            columns: kinds.map(Cells::new).collect(),
            lines: Vec::new(),
            tall: Vec::new(),
            keys: Vec::new(),
        }
    }

    /// Rows held.
    pub(super) fn rows(&self) -> usize {
        self.lines.len()
    }

    /// Physical lines of a row.
    pub(super) fn height(&self, row: usize) -> u64 {
        let found = self.tall.binary_search_by_key(&row, |(row, _)| *row);
        found.ok().and_then(|at| self.tall.get(at)).map_or(1, |(_, lines)| u64::from(*lines))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_taken_back_leaves_no_text_behind() {
        let mut cells = Cells::new(Kind::Text);
        for value in [Some(&b"ab"[..]), None, Some(b"c")] {
            cells.push_text(value);
        }
        cells.truncate(2);
        cells.push_text(Some(b"d"));
        assert_eq!(
            (cells.text(0), cells.text(1), cells.text(2)),
            (Some(&b"ab"[..]), None, Some(&b"d"[..]))
        );
        assert_eq!((cells.len(), cells.text(3)), (3, None));
    }
}
