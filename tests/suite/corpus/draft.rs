//! A file in the making: the rows as they will be written, and what must become of each.

use std::collections::BTreeMap;

use batonpass::contract::source::DateOrder;
use chrono_tz::Tz;

use super::rng::Rng;
use super::table::{COLUMNS, Letters, Value, Values, clean_rows, spelled};

/// When a cell is put between quotes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoting {
    /// Where it must be.
    Needed,
    /// Always.
    All,
    /// Where it must be, and elsewhere by chance.
    Needless,
}

/// How a quote inside quotes is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Escape {
    Doubled,
    Backslash,
}

/// What ends a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    One(&'static str),
    /// By chance, line by line.
    Mixed,
}

/// How the cells of a file are put into lines.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) delimiter: char,
    pub(super) quote: char,
    pub(super) quoting: Quoting,
    pub(super) escape: Escape,
    pub(super) end: End,
    pub(super) last_end: bool,
}

/// What must become of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is loaded with its values.
    Loaded,
    /// It is refused for the column, or as a whole.
    Refused(Option<usize>),
    /// Another row of its key takes its place.
    Merged,
    /// It is no row at all: a blank, a footer, a header. Not loaded, and no reject.
    NoRow,
    /// It is not loaded; whether as a reject or as no row at all is the reader's to say.
    KeptOut,
}

/// A row of a draft.
pub(super) struct Row {
    /// What the cells say.
    pub(super) cells: Vec<String>,
    /// What must be loaded.
    pub(super) values: Values,
    /// The line as it is written, where the cells don't say.
    pub(super) raw: Option<String>,
    pub(super) fate: Fate,
    /// Columns whose cell is refused while the row is loaded.
    pub(super) cells_refused: Vec<usize>,
}

impl Row {
    pub(super) fn of(values: Values) -> Self {
        let cells = values.iter().enumerate().map(|(at, value)| spelled(at, value)).collect();
        Self { cells, values, raw: None, fate: Fate::Loaded, cells_refused: Vec::new() }
    }

    /// A line that is no row.
    pub(super) fn no_row(line: &str) -> Self {
        let raw = Some(line.to_owned());
        let (cells, values, cells_refused) = Default::default();
        Self { cells, values, raw, fate: Fate::NoRow, cells_refused }
    }

    /// Sets a text and what must be loaded of it.
    pub(super) fn text(&mut self, column: usize, text: &str) {
        text.clone_into(&mut self.cells[column]);
        self.values[column] = Value::Text(text.trim().to_owned());
    }
}

/// What the config says of the source, where it isn't the plain answer.
pub(super) struct Told {
    pub(super) zone: Tz,
    pub(super) date_order: Option<DateOrder>,
    pub(super) encoding: Option<String>,
    /// Headers by column, where they aren't the column's name.
    pub(super) headers: BTreeMap<usize, Vec<String>>,
    /// Values by column, as the file writes them.
    pub(super) words: BTreeMap<usize, BTreeMap<String, String>>,
    pub(super) newest: Option<&'static str>,
    pub(super) keyed: bool,
}

impl Default for Told {
    fn default() -> Self {
        Self {
            zone: Tz::UTC,
            date_order: None,
            encoding: None,
            headers: BTreeMap::new(),
            words: BTreeMap::new(),
            newest: None,
            keyed: true,
        }
    }
}

/// A file in the making.
pub(super) struct Draft {
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Row>,
    pub(super) style: Style,
    /// Lines in front of the header, as they stand.
    pub(super) before: Vec<String>,
    pub(super) told: Told,
    /// Repairs that the books must show, by name.
    pub(super) repaired: BTreeMap<&'static str, u64>,
}

impl Draft {
    /// The clean table, plainly written.
    pub(super) fn clean(rng: &mut Rng) -> Self {
        Self::in_letters(rng, Letters::All)
    }

    /// The same of fewer letters.
    pub(super) fn in_letters(rng: &mut Rng, letters: Letters) -> Self {
        Self {
            header: COLUMNS.iter().map(|column| column.name.to_owned()).collect(),
            rows: clean_rows(rng, letters).into_iter().map(Row::of).collect(),
            style: Style {
                delimiter: ',',
                quote: '"',
                quoting: Quoting::Needed,
                escape: Escape::Doubled,
                end: End::One("\n"),
                last_end: true,
            },
            before: Vec::new(),
            told: Told::default(),
            repaired: BTreeMap::new(),
        }
    }

    /// Writes a column anew.
    pub(super) fn spell(&mut self, column: usize, spelling: impl Fn(i64) -> String) {
        for row in &mut self.rows {
            if let Some(Value::Whole(value)) = row.values.get(column) {
                row.cells[column] = spelling(*value);
            }
        }
    }

    /// Writes words of a column anew.
    pub(super) fn respell(&mut self, column: usize, mut spelling: impl FnMut(&str) -> String) {
        for row in &mut self.rows {
            if let Some(cell) = row.cells.get_mut(column) {
                *cell = spelling(cell);
            }
        }
    }

    /// Some rows, by chance: at least one, and at most so many.
    pub(super) fn some(&self, rng: &mut Rng, most: usize) -> Vec<usize> {
        let count = 1 + rng.below(most);
        rng.places(count, self.rows.len())
    }

    /// A repair that the books must show.
    pub(super) fn repairs(&mut self, name: &'static str, count: usize) {
        if count > 0 {
            *self.repaired.entry(name).or_default() += count as u64;
        }
    }

    /// The cells of a line, between quotes where the style says so.
    pub(super) fn line(&self, rng: &mut Rng, cells: &[String]) -> String {
        let cells: Vec<String> = cells.iter().map(|cell| self.cell(rng, cell)).collect();
        cells.join(&self.style.delimiter.to_string())
    }

    fn cell(&self, rng: &mut Rng, cell: &str) -> String {
        let Style { delimiter, quote, quoting, escape, .. } = self.style;
        let needed = cell.contains([delimiter, quote, '\n', '\r']);
        let quoted = match quoting {
            Quoting::Needed => needed,
            Quoting::All => true,
            Quoting::Needless => needed || rng.once_in(3),
        };
        if !quoted {
            return cell.to_owned();
        }
        let inner = match escape {
            Escape::Doubled => cell.replace(quote, &format!("{quote}{quote}")),
            Escape::Backslash => cell.replace('\\', "\\\\").replace(quote, &format!("\\{quote}")),
        };
        format!("{quote}{inner}{quote}")
    }

    /// The text, and where each row stands in it.
    pub(super) fn text(&self, rng: &mut Rng) -> (String, Vec<u64>) {
        let mut text = String::new();
        for line in &self.before {
            text.push_str(line);
            self.end(rng, &mut text);
        }
        text.push_str(&self.line(rng, &self.header));
        let mut lines = Vec::with_capacity(self.rows.len());
        for row in &self.rows {
            self.end(rng, &mut text);
            lines.push(physical_lines(&text) + 1);
            match &row.raw {
                Some(raw) => text.push_str(raw),
                None => text.push_str(&self.line(rng, &row.cells)),
            }
        }
        if self.style.last_end {
            self.end(rng, &mut text);
        }
        (text, lines)
    }

    fn end(&self, rng: &mut Rng, text: &mut String) {
        text.push_str(match self.style.end {
            End::One(end) => end,
            End::Mixed => rng.pick(&["\n", "\r\n", "\r"]),
        });
    }
}

/// Lines that end in the text, and a rest without an end.
pub(super) fn physical_lines(text: &str) -> u64 {
    let plain = text.replace("\r\n", "\n").replace('\r', "\n");
    let rest = u64::from(!plain.is_empty() && !plain.ends_with('\n'));
    plain.matches('\n').count() as u64 + rest
}
