//! Why a cell, a row or a whole pass over a file came to nothing.

/// A row, or a cell of one, that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    /// First physical line of the row.
    pub(super) line: u64,
    /// Index of the column that spoils it; `None` for the row as a whole.
    pub(super) column: Option<usize>,
    /// The value found.
    pub(super) value: String,
    /// Why.
    pub(super) reason: String,
    /// What it cost.
    pub(super) cost: Cost,
}

/// What a refusal costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) enum Cost {
    /// The row is not loaded.
    Row,
    /// The cell counts as blank.
    Cell,
}

/// Why a pass over a file can't go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The first value of a column whose format is not known yet.
    Undecided,
    /// A date proves the other order of day and month than was proven before.
    Order {
        /// The column.
        column: usize,
        /// The line.
        line: u64,
        /// The value.
        value: String,
    },
    /// A record without end.
    TooLong {
        /// Its first line.
        line: u64,
    },
}

/// Characters of a value that are kept for messages.
const SHOWN: usize = 200;

/// A value for messages: readable, and not too long.
pub(super) fn excerpt(value: &[u8]) -> String {
    let start = value.get(..SHOWN * 4).unwrap_or(value);
    String::from_utf8_lossy(start).chars().take(SHOWN).collect()
}
