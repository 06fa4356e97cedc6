//! A small result as plain columns: what leaves the engine, so that no other room names a frame.

use std::collections::BTreeMap;

/// Values of one column, one entry per row.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// 64-bit integers; `None` where the value is unknown.
    Whole(Vec<Option<i64>>),
    /// Words, each kept once: a row holds an index into `words`, or `None`.
    Text {
        /// The distinct words in order of first appearance.
        words: Vec<String>,
        /// Per row, which word.
        codes: Vec<Option<u32>>,
    },
    /// Floating point, only from a user's own query; no metric is computed in it.
    Real(Vec<Option<f64>>),
}

impl Values {
    /// Number of rows.
    pub fn len(&self) -> usize {
        match self {
            Self::Whole(values) => values.len(),
            Self::Text { codes, .. } => codes.len(),
            Self::Real(values) => values.len(),
        }
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A column: its name and its values.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Name, as the query gave it.
    pub name: String,
    /// One value per row.
    pub values: Values,
}

/// Columns of equal length.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Table {
    columns: Vec<Column>,
}

/// What can be wrong with a table that a query returned.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum TableError {
    /// Columns of different lengths.
    #[error("column `{name}` has {found} rows where {expected} were expected")]
    Ragged {
        /// The column that differs.
        name: String,
        /// Rows of the first column.
        expected: usize,
        /// Rows of this one.
        found: usize,
    },
    /// A column that is asked for is not there.
    #[error(
        "the result has no column `{name}`\n  found: {found}\n  help:  return it under that name"
    )]
    Missing {
        /// The column asked for.
        name: String,
        /// The columns there are.
        found: String,
    },
    /// A column holds another type than the contract says.
    #[error("column `{name}` should hold {expected}\n  help:  cast it in the query")]
    WrongType {
        /// The column.
        name: String,
        /// What was expected of it.
        expected: &'static str,
    },
}

impl Table {
    /// A table of these columns.
    ///
    /// # Errors
    /// [`TableError::Ragged`] when the columns differ in length.
    pub fn new(columns: Vec<Column>) -> Result<Self, TableError> {
        let expected = columns.first().map_or(0, |column| column.values.len());
        match columns.iter().find(|column| column.values.len() != expected) {
            Some(odd) => Err(TableError::Ragged {
                name: odd.name.clone(),
                expected,
                found: odd.values.len(),
            }),
            None => Ok(Self { columns }),
        }
    }

    /// Number of rows.
    pub fn rows(&self) -> usize {
        self.columns.first().map_or(0, |column| column.values.len())
    }

    /// The columns in the query's order.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Whether there is a column of that name.
    pub fn has(&self, name: &str) -> bool {
        self.columns.iter().any(|column| column.name == name)
    }

    /// The whole numbers of a column.
    ///
    /// # Errors
    /// [`TableError::Missing`] or [`TableError::WrongType`].
    pub fn whole(&self, name: &str) -> Result<&[Option<i64>], TableError> {
        match self.values(name)? {
            Values::Whole(values) => Ok(values),
            _ => Err(TableError::WrongType { name: name.to_owned(), expected: "whole numbers" }),
        }
    }

    /// The words of a column.
    ///
    /// # Errors
    /// [`TableError::Missing`] or [`TableError::WrongType`].
    pub fn text(&self, name: &str) -> Result<Words<'_>, TableError> {
        match self.values(name)? {
            Values::Text { words, codes } => Ok(Words { words, codes }),
            _ => Err(TableError::WrongType { name: name.to_owned(), expected: "text" }),
        }
    }

    fn values(&self, name: &str) -> Result<&Values, TableError> {
        let found = self.columns.iter().find(|column| column.name == name);
        found.map(|column| &column.values).ok_or_else(|| TableError::Missing {
            name: name.to_owned(),
            found: self.columns.iter().map(|c| c.name.as_str()).collect::<Vec<_>>().join(", "),
        })
    }
}

/// A text column, row by row.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    words: &'a [String],
    codes: &'a [Option<u32>],
}

impl<'a> Words<'a> {
    /// The word in that row; `None` where it is unknown or there is no such row.
    pub fn at(&self, row: usize) -> Option<&'a str> {
        let code = (*self.codes.get(row)?)?;
        self.words.get(code as usize).map(String::as_str)
    }

    /// Per row, the index of its word in [`Self::words`].
    pub fn codes(&self) -> &'a [Option<u32>] {
        self.codes
    }

    /// The distinct words.
    pub fn words(&self) -> &'a [String] {
        self.words
    }
}

/// Collects text row by row, keeping each word once.
#[derive(Clone, Debug, Default)]
pub struct WordBuilder {
    words: Vec<String>,
    codes: Vec<Option<u32>>,
    known: BTreeMap<String, u32>,
}

impl WordBuilder {
    /// Adds a row.
    pub fn push(&mut self, word: Option<&str>) {
        let code = word.map(|word| self.code(word));
        self.codes.push(code);
    }

    /// The finished column values.
    pub fn finish(self) -> Values {
        Values::Text { words: self.words, codes: self.codes }
    }

    fn code(&mut self, word: &str) -> u32 {
        // Rows come in runs: most often it is the word of the row before.
        if let Some(&Some(last)) = self.codes.last()
            && self.words.get(last as usize).is_some_and(|known| known == word)
        {
            return last;
        }
        if let Some(&code) = self.known.get(word) {
            return code;
        }
        let code = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(word.to_owned());
        self.known.insert(word.to_owned(), code);
        code
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_once_and_unknown_stays_unknown() {
        let mut builder = WordBuilder::default();
        for word in [Some("a"), None, Some("b"), Some("a")] {
            builder.push(word);
        }
        let column = Column { name: "w".to_owned(), values: builder.finish() };
        let table = Table::new(vec![column]).unwrap();
        let words = table.text("w").unwrap();
        assert_eq!(words.words(), ["a", "b"]);
        assert_eq!(
            (words.at(0), words.at(1), words.at(3), words.at(4)),
            (Some("a"), None, Some("a"), None)
        );
    }

    #[test]
    fn ragged_columns_are_refused_with_their_name() {
        let column = |name: &str, rows| Column {
            name: name.to_owned(),
            values: Values::Whole(vec![None; rows]),
        };
        let error = Table::new(vec![column("a", 2), column("b", 3)]).unwrap_err();
        assert_eq!(error.to_string(), "column `b` has 3 rows where 2 were expected");
    }
}
