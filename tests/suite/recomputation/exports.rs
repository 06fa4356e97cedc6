//! The raw files: rows as maps of cells, less those that can't be loaded.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::{DateTime, NaiveDate};

/// Words that stand for a blank in columns that are not text.
const NO_VALUE: [&str; 9] = ["n/a", "na", "null", "none", "-", "–", "—", "#n/a", "nil"];

/// A row of a file: its filled cells by column.
#[derive(Clone, Debug)]
pub(super) struct Row(BTreeMap<String, String>);

/// A table's rules: columns that must be filled, those of them that are instants, and the key.
pub(super) struct Rules {
    pub(super) filled: &'static [&'static str],
    pub(super) one_of: &'static [&'static str],
    pub(super) instant: Option<&'static str>,
    pub(super) key: &'static [&'static str],
}

impl Row {
    /// The text of a cell; `None` when it is blank.
    pub(super) fn text(&self, column: &str) -> Option<&str> {
        self.0.get(column).map(String::as_str)
    }

    /// The text of a cell that is no text column: words for "nothing" are blank.
    fn plain(&self, column: &str) -> Option<&str> {
        self.text(column).filter(|text| !NO_VALUE.contains(&text.to_lowercase().as_str()))
    }

    /// The instant of a cell, epoch seconds; `None` when it is blank or can't be read.
    pub(super) fn instant(&self, column: &str) -> Option<i64> {
        let text = self.plain(column)?;
        DateTime::parse_from_rfc3339(text).ok().map(|instant| instant.timestamp())
    }

    /// The whole number of a cell.
    pub(super) fn whole(&self, column: &str) -> Option<i64> {
        self.plain(column)?.parse().ok()
    }

    /// Whether a flag is set.
    pub(super) fn is_set(&self, column: &str) -> bool {
        self.plain(column) == Some("true")
    }
}

/// The rows of a table that can be loaded; of rows with one key the last stays.
pub(super) fn read(folder: &Path, table: &str, rules: &Rules) -> Vec<Row> {
    let mut reader = csv::Reader::from_path(folder.join(format!("{table}.csv"))).unwrap();
    let columns = reader.headers().unwrap().clone();
    let mut rows: Vec<Option<Row>> = Vec::new();
    let mut last: BTreeMap<Vec<Option<String>>, usize> = BTreeMap::new();
    for record in reader.records() {
        let record = record.unwrap();
        let cells = columns.iter().zip(record.iter()).map(|(column, cell)| (column, cell.trim()));
        let filled = cells.filter(|(_, cell)| !cell.is_empty());
        let row = Row(filled.map(|(column, cell)| (column.to_owned(), cell.to_owned())).collect());
        if !is_loadable(&row, rules) {
            continue;
        }
        let key: Vec<Option<String>> =
            rules.key.iter().map(|column| row.text(column).map(str::to_owned)).collect();
        if key.iter().any(Option::is_some)
            && let Some(before) = last.insert(key, rows.len())
        {
            rows[before] = None;
        }
        rows.push(Some(row));
    }
    rows.into_iter().flatten().collect()
}

fn is_loadable(row: &Row, rules: &Rules) -> bool {
    rules.filled.iter().all(|column| row.text(column).is_some())
        && rules.instant.is_none_or(|column| row.instant(column).is_some())
        && (rules.one_of.is_empty() || rules.one_of.iter().any(|column| row.text(column).is_some()))
}

/// No sample holds a date without a time of day; one that did would need rules not written here.
pub(super) fn assert_no_bare_dates(rows: &[Row], column: &str) {
    let is_bare =
        |row: &Row| row.text(column).is_some_and(|text| text.parse::<NaiveDate>().is_ok());
    assert!(!rows.iter().any(is_bare), "`{column}` holds a date without a time of day");
}
