//! The rows that a case expects, and how they differ from those that came.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use batonpass::catalog::{Holds, Query};
use batonpass::table::Table;

use super::sheet::Sheet;
use super::value;

/// One row in words; a blank is unknown.
type Row = Vec<Option<String>>;

/// `expected.csv` of a case.
pub(super) struct Expected {
    about: String,
    sheet: Sheet,
}

impl Expected {
    /// Reads the file, which must say in its first line what the case shows.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let sheet = Sheet::read(&folder.join("expected.csv"))?;
        let about = sheet.about.clone().filter(|about| about.split(' ').count() > 2);
        let about = about.ok_or_else(|| {
            format!("{}: the first line of expected.csv should say what it shows", folder.display())
        })?;
        Ok(Self { about, sheet })
    }

    /// The columns that the case speaks of.
    pub(super) fn columns(&self) -> &[String] {
        &self.sheet.columns
    }

    /// Compares; the difference in words when there is one.
    pub(super) fn check(
        &self,
        query: &Query,
        found: &Table,
        is_ordered: bool,
    ) -> Result<(), String> {
        as_its_header_says(query, found)?;
        let mut expected = self.wanted(query)?;
        let mut found = self.in_words(query, found)?;
        if !is_ordered {
            expected.sort();
            found.sort();
        }
        if expected == found { Ok(()) } else { Err(self.difference(&expected, &found)) }
    }

    fn wanted(&self, query: &Query) -> Result<Vec<Row>, String> {
        let holds: Vec<_> =
            self.columns().iter().map(|name| holds(query, name)).collect::<Result<_, _>>()?;
        let in_words = |(index, cell): (usize, &Option<String>)| match (cell, holds[index]) {
            (Some(text), Holds::Whole) => {
                let column = &self.columns()[index];
                value::whole(column, text).map(|n| Some(value::words(column, n)))
            }
            (cell, _) => Ok(cell.clone()),
        };
        let row = |row: &Row| row.iter().enumerate().map(in_words).collect();
        self.sheet.rows.iter().map(row).collect()
    }

    fn in_words(&self, query: &Query, found: &Table) -> Result<Vec<Row>, String> {
        let mut columns = Vec::new();
        for name in self.columns() {
            let fault = |error: batonpass::table::TableError| error.to_string();
            columns.push(match holds(query, name)? {
                Holds::Whole => {
                    let values = found.whole(name).map_err(fault)?.iter();
                    values.map(|n| n.map(|n| value::words(name, n))).collect::<Row>()
                }
                Holds::Text => {
                    let words = found.text(name).map_err(fault)?;
                    (0..found.rows()).map(|row| words.at(row).map(str::to_owned)).collect()
                }
            });
        }
        let row = |row: usize| columns.iter().map(|column| column[row].clone()).collect();
        Ok((0..found.rows()).map(row).collect())
    }

    /// The rows in the order in which they came, each marked: `-` is missing, `+` is too much.
    fn difference(&self, expected: &[Row], found: &[Row]) -> String {
        let mut left: BTreeMap<&Row, i64> = BTreeMap::new();
        for row in found {
            *left.entry(row).or_default() += 1;
        }
        let mut lines = vec![("  ", self.columns().iter().cloned().map(Some).collect::<Row>())];
        for row in expected {
            let count = left.entry(row).or_default();
            *count -= 1;
            lines.push((if *count < 0 { "- " } else { "  " }, row.clone()));
        }
        for (row, count) in left {
            (0..count).for_each(|_| lines.push(("+ ", row.clone())));
        }
        if lines.iter().all(|(mark, _)| *mark == "  ") {
            lines.push(("in another order: ", vec![]));
            lines.extend(found.iter().map(|row| ("  ", row.clone())));
        }
        format!("  {}\n{}", self.about, aligned(&lines))
    }
}

fn holds(query: &Query, name: &str) -> Result<Holds, String> {
    let column = query.header.returns.iter().find(|column| column.name == name);
    column.map(|column| column.holds).ok_or_else(|| format!("the query returns no `{name}`"))
}

/// The header's columns, in its order and of its types, are those that came.
fn as_its_header_says(query: &Query, found: &Table) -> Result<(), String> {
    let names: Vec<_> = found.columns().iter().map(|column| &column.name).collect();
    let said: Vec<_> = query.header.returns.iter().map(|column| &column.name).collect();
    if names != said {
        return Err(format!("the header says {said:?}, but it returned {names:?}"));
    }
    for column in &query.header.returns {
        match column.holds {
            Holds::Whole => found.whole(&column.name).map(|_| ()),
            Holds::Text => found.text(&column.name).map(|_| ()),
        }
        .map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn aligned(lines: &[(&str, Row)]) -> String {
    let shown = |cell: &Option<String>| match cell.as_deref() {
        None => "·".to_owned(),
        Some("") => "''".to_owned(),
        Some(text) => text.to_owned(),
    };
    let mut widths: Vec<usize> = Vec::new();
    for (_, row) in lines {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(shown(cell).chars().count());
        }
    }
    let mut text = String::new();
    for (mark, row) in lines {
        text.push_str(mark);
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(text, "{:width$}  ", shown(cell));
        }
        text.truncate(text.trim_end_matches(' ').len());
        text.push('\n');
    }
    text
}
