//! A user's own sections of the page.

use super::Share;

/// One section: the rows of its query.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnSection {
    /// Name of the query: letters, digits and `_`.
    pub name: String,
    /// Its name on the page; `None` where the query gives none.
    pub title: Option<String>,
    /// The question that it answers.
    pub question: String,
    /// What a reader should beware of.
    pub caveat: Option<String>,
    /// Names of the columns, without `achieved` and `eligible` where both are there.
    pub columns: Vec<String>,
    /// The first rows.
    pub rows: Vec<OwnRow>,
    /// Rows in all.
    pub rows_in_all: u64,
}

/// A row of a user's own section.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnRow {
    /// One per column.
    pub cells: Vec<OwnCell>,
    /// The share of the columns `achieved` and `eligible`, where both are there; `None` inside a
    /// section that has them: the counts are no counts of a share.
    pub share: Option<Share>,
}

/// A value of a user's own section.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnCell {
    /// A whole number.
    Whole(i64),
    /// Text.
    Text(String),
    /// Nothing.
    Unknown,
}

impl OwnSection {
    /// Whether the rows are shares of `achieved` and `eligible`.
    pub fn has_shares(&self) -> bool {
        self.rows.iter().any(|row| row.share.is_some())
    }
}
