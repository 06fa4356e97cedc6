//! One row of a table, read by column.

use crate::table::{Table, TableError};

/// A row of a table.
#[derive(Clone, Copy)]
pub(in crate::analysis) struct Row<'a> {
    pub(in crate::analysis) table: &'a Table,
    pub(in crate::analysis) at: usize,
}

impl<'a> Row<'a> {
    /// The text of a column; `None` where it is unknown.
    pub(in crate::analysis) fn text(&self, column: &str) -> Result<Option<&'a str>, TableError> {
        Ok(self.table.text(column)?.at(self.at))
    }

    /// The whole number of a column; `None` where it is unknown.
    pub(in crate::analysis) fn whole(&self, column: &str) -> Result<Option<i64>, TableError> {
        Ok(self.table.whole(column)?.get(self.at).copied().flatten())
    }

    /// A whole number that the query never leaves blank.
    pub(in crate::analysis) fn number(&self, column: &str) -> Result<i64, TableError> {
        Ok(self.whole(column)?.unwrap_or(0))
    }

    /// A count that the query never leaves blank.
    pub(in crate::analysis) fn count(&self, column: &str) -> Result<u64, TableError> {
        Ok(u64::try_from(self.number(column)?).unwrap_or(0))
    }

    /// Whether a flag is set.
    pub(in crate::analysis) fn is(&self, column: &str) -> Result<bool, TableError> {
        Ok(self.whole(column)? == Some(1))
    }
}
