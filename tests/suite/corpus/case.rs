//! Files with what must become of every line of them.

use std::collections::BTreeMap;

use super::draft::{Draft, Fate, Told, physical_lines};
use super::rng::Rng;
use super::table::{COLUMNS, Value, Values};

/// One kind of trouble, and a maker of files that have it and no other.
pub(super) struct Pollution {
    pub(super) name: &'static str,
    pub(super) make: fn(&mut Rng) -> Case,
}

/// One variation: its files, what the config says, and the result.
pub(super) struct Case {
    pub(super) files: Vec<File>,
    pub(super) told: Told,
    pub(super) expected: Expected,
}

/// A file to be written.
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

/// What reading must come to.
pub(super) enum Expected {
    /// Rows.
    Rows(Rows),
    /// An error that holds all these words.
    Refused(Vec<String>),
}

/// A row that must be loaded, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Loaded {
    pub(super) file: usize,
    pub(super) line: u64,
    pub(super) values: Values,
}

/// A row or cell that must be refused: its place, its column (blank: the whole row), and the value
/// where a single cell spoils it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Refused {
    pub(super) file: usize,
    pub(super) line: u64,
    pub(super) column: String,
    pub(super) value: Option<String>,
}

/// The rows of all files of a case.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) loaded: Vec<Loaded>,
    pub(super) refused: Vec<Refused>,
    /// Rows that another of their key replaces.
    pub(super) merged: u64,
    /// Lines of which nothing may be loaded, and that are no reject.
    pub(super) nothing: u64,
    /// Files and lines of which nothing may be loaded, and that may be rejects.
    pub(super) kept_out: Vec<(usize, u64)>,
    /// Physical lines of each file.
    pub(super) lines: Vec<u64>,
    /// Repairs of all files.
    pub(super) repaired: BTreeMap<&'static str, u64>,
    /// Words that the description of the first file's format must hold.
    pub(super) format: &'static str,
}

impl Case {
    /// One file of UTF-8.
    pub(super) fn plain(rng: &mut Rng, draft: Draft) -> Self {
        Self::written(rng, vec![draft], String::into_bytes)
    }

    /// Files of one table in reading order, their text put into bytes; the first one's config holds.
    pub(super) fn written(
        rng: &mut Rng,
        mut drafts: Vec<Draft>,
        bytes: impl Fn(String) -> Vec<u8>,
    ) -> Self {
        let mut rows = Rows::default();
        let mut files = Vec::new();
        for (index, draft) in drafts.iter().enumerate() {
            let (text, lines) = draft.text(rng);
            rows.take(index, draft, &text, &lines);
            let name = format!("{}.csv", ["a", "b", "c", "d"][index]);
            files.push(File { name, bytes: bytes(text) });
        }
        let told = drafts.swap_remove(0).told;
        Self { files, told, expected: Expected::Rows(rows) }
    }

    /// One file that is refused as a whole, with these words.
    pub(super) fn refused(name: &str, bytes: Vec<u8>, words: &[&str]) -> Self {
        let words = words.iter().map(ToString::to_string).collect();
        let files = vec![File { name: name.to_owned(), bytes }];
        Self { files, told: Told::default(), expected: Expected::Refused(words) }
    }

    /// The same files, with words that the format's description must hold.
    pub(super) fn format(mut self, words: &'static str) -> Self {
        if let Expected::Rows(rows) = &mut self.expected {
            rows.format = words;
        }
        self
    }
}

impl Rows {
    fn take(&mut self, file: usize, draft: &Draft, text: &str, lines: &[u64]) {
        self.lines.push(physical_lines(text));
        for (name, count) in &draft.repaired {
            *self.repaired.entry(name).or_default() += count;
        }
        for (row, &line) in draft.rows.iter().zip(lines) {
            let refused = |column: Option<usize>| Refused {
                file,
                line,
                column: column.map_or("", |column| COLUMNS[column].name).to_owned(),
                value: column.map(|column| row.cells[column].trim().to_owned()),
            };
            match row.fate {
                Fate::Loaded => {
                    let values = row.values.clone();
                    self.loaded.push(Loaded { file, line, values });
                    self.refused.extend(row.cells_refused.iter().map(|at| refused(Some(*at))));
                }
                Fate::Refused(column) => self.refused.push(refused(column)),
                Fate::Merged => self.merged += 1,
                Fate::NoRow => self.nothing += 1,
                Fate::KeptOut => self.kept_out.push((file, line)),
            }
        }
    }
}

/// A value for messages.
pub(super) fn said(value: &Value) -> String {
    match value {
        Value::Blank => "~".to_owned(),
        Value::Text(text) => format!("{text:?}"),
        Value::Whole(whole) => whole.to_string(),
    }
}
