//! A small CSV file as its author wrote it.

use std::path::Path;

/// A table of texts; a blank is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sheet {
    /// What the file says of itself in its first line.
    pub(super) about: Option<String>,
    /// Names of its columns.
    pub(super) columns: Vec<String>,
    /// Its rows, each as long as `columns`.
    pub(super) rows: Vec<Vec<Option<String>>>,
}

/// How an empty text is written, which is not an unknown one.
const EMPTY: &str = "''";

impl Sheet {
    /// Reads a file.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let words = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| words(&error))?;
        Self::parse(&text).map_err(|error| words(&error))
    }

    /// Parses a text. A first line `# …` is what it says of itself; a first column called `column`
    /// means that the table lies on its side.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let about = text.lines().next().and_then(|line| line.strip_prefix('#'));
        let about = about.map(|words| words.trim().to_owned());
        let mut reader = csv::ReaderBuilder::new();
        let reader = reader.has_headers(false).comment(Some(b'#')).trim(csv::Trim::All);
        let mut lines = Vec::new();
        for record in reader.from_reader(text.as_bytes()).records() {
            let record = record.map_err(|error| error.to_string())?;
            lines.push(record.iter().map(cell).collect::<Vec<_>>());
        }
        let is_sideways = lines.first().is_some_and(|head| head[0].as_deref() == Some("column"));
        if is_sideways {
            lines = upright(&lines);
        }
        let mut lines = lines.into_iter();
        let columns = lines.next().ok_or("there is no header")?;
        let columns = columns.into_iter().map(|name| name.ok_or("a column without a name"));
        Ok(Self { about, columns: columns.collect::<Result<_, _>>()?, rows: lines.collect() })
    }

    /// The index of a column.
    pub(super) fn index(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }
}

fn cell(text: &str) -> Option<String> {
    match text {
        "" => None,
        EMPTY => Some(String::new()),
        text => Some(text.to_owned()),
    }
}

/// The names in the first column as header; each further column is a row.
fn upright(lines: &[Vec<Option<String>>]) -> Vec<Vec<Option<String>>> {
    let width = lines.first().map_or(0, Vec::len);
    let column = |index: usize| lines.iter().skip(1).map(|line| line[index].clone()).collect();
    (0..width).map(column).collect()
}

#[test]
fn a_table_may_lie_on_its_side() {
    let upright = Sheet::parse("# two rows\na,b\n1,\n2,''\n").unwrap();
    let sideways = Sheet::parse("# two rows\ncolumn,first,second\na,1,2\nb,,''\n").unwrap();
    assert_eq!(upright, sideways);
    assert_eq!(upright.rows[0], [Some("1".to_owned()), None]);
    assert_eq!(upright.rows[1], [Some("2".to_owned()), Some(String::new())]);
}
