//! A table as the page shows it.

use crate::report::words::phrases::{Phrases, say};

/// A table with its caption and its rows; the templates take it as `ShortTable`.
#[derive(Clone, Debug)]
pub(crate) struct TableView {
    /// Unique on the page.
    pub(crate) id: String,
    /// `data`; `data matrix` where many columns of figures stand side by side, `data heat` where their
    /// cells are shaded.
    pub(crate) class: &'static str,
    /// Names the table to a screen reader.
    pub(crate) caption: String,
    pub(crate) columns: Vec<Head>,
    pub(crate) rows: Vec<Row>,
}

/// The head of a column: the name of its phrase `column-…`, until the table says it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    pub(crate) phrase: &'static str,
    pub(crate) kind: &'static str,
}

/// The head of a column, in words.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    pub(crate) label: String,
    /// `text` or `num`, which can be sorted by; `plain` or `fixed` (figures), which can't.
    pub(crate) kind: &'static str,
}

/// A row; the first cell is its head.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// `""`, `total` or `pale`.
    pub(crate) class: &'static str,
    pub(crate) cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cell {
    pub(crate) text: String,
    /// A second, quieter line.
    pub(crate) note: String,
    /// Which measure the text is, as `metric|slice|member|period|period_start`.
    pub(crate) key: String,
    /// What the column is sorted by, where it is not the text.
    pub(crate) sort: String,
    /// Where the head of a row leads, or nothing.
    pub(crate) href: String,
    /// `text`, `name`, `mono`, a tone; nothing for a figure, which most cells are.
    pub(crate) class: &'static str,
}

/// The least share of each shade, and its class.
const SHADES: [(f64, &str); 5] = [(0.0, "h1"), (0.2, "h2"), (0.4, "h3"), (0.6, "h4"), (0.8, "h5")];

impl TableView {
    pub(crate) fn new(
        p: &Phrases,
        id: &str,
        caption: impl Into<String>,
        columns: &[Column],
    ) -> Self {
        let said = |column: &Column| {
            if column.phrase.is_empty() { String::new() } else { say!(p, column.phrase) }
        };
        let head = |column: &Column| Head { label: said(column), kind: column.kind };
        let columns = columns.iter().map(head).collect();
        Self { id: id.to_owned(), class: "data", caption: caption.into(), columns, rows: vec![] }
    }

    /// Takes off the rows after the first so many, as a table of their own, but for totals; `None`
    /// where there are no more, or few more.
    pub(crate) fn split_off(&mut self, shown: usize) -> Option<Self> {
        let few = shown.div_ceil(4);
        if self.rows.len() <= shown + few {
            return None;
        }
        let after = self.rows.split_off(shown);
        let (totals, rows): (Vec<Row>, Vec<Row>) =
            after.into_iter().partition(|row| row.class == "total");
        self.rows.extend(totals);
        Some(Self { id: format!("{}-rest", self.id), rows, ..self.clone() })
    }

    /// Adds a column whose head is no phrase.
    pub(crate) fn head(&mut self, label: String, kind: &'static str) {
        self.columns.push(Head { label, kind });
    }

    pub(crate) fn push(&mut self, cells: Vec<Cell>) {
        self.rows.push(Row { class: "", cells });
    }

    pub(crate) fn push_as(&mut self, class: &'static str, cells: Vec<Cell>) {
        self.rows.push(Row { class, cells });
    }
}

impl Column {
    pub(crate) const fn text(phrase: &'static str) -> Self {
        Self { phrase, kind: "text" }
    }

    pub(crate) const fn num(phrase: &'static str) -> Self {
        Self { phrase, kind: "num" }
    }

    pub(crate) const fn plain(phrase: &'static str) -> Self {
        Self { phrase, kind: "plain" }
    }
}

impl Cell {
    /// Words.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), class: "text", ..Self::default() }
    }

    /// A name from the data.
    pub(crate) fn name(text: impl Into<String>) -> Self {
        Self { text: text.into(), class: "name", ..Self::default() }
    }

    /// A figure, aligned with its column.
    pub(crate) fn num(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text to be read letter by letter: a hash, a file, a column.
    pub(crate) fn mono(text: impl Into<String>) -> Self {
        Self { text: text.into(), class: "mono", ..Self::default() }
    }

    /// Marks the text as the figure of a measure.
    pub(crate) fn key(mut self, key: String) -> Self {
        self.key = key;
        self
    }

    /// Sorts by that number instead of the text.
    pub(crate) fn sort(mut self, by: f64) -> Self {
        self.sort = if by.is_finite() { short(by) } else { String::new() };
        self
    }

    /// Sorts by that text instead of the one shown.
    pub(crate) fn sort_text(mut self, by: impl Into<String>) -> Self {
        self.sort = by.into();
        self
    }

    /// Leads there, as the head of a row.
    pub(crate) fn to(mut self, href: String) -> Self {
        self.href = href;
        self
    }

    /// Adds a quieter line.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// The tone of words; a figure takes its tone as its class.
    pub(crate) fn tone(self, tone: &str) -> Self {
        self.class(match tone {
            "good" => "text good",
            "warn" => "text warn",
            "bad" => "text bad",
            _ => "text",
        })
    }

    /// Shades the cell by its share: darker is more.
    pub(crate) fn shaded(self, share: f64) -> Self {
        let reached = |&(least, _): &(f64, &str)| share >= least - 1e-9;
        let step = SHADES.into_iter().rev().find(reached);
        self.class(step.map_or(SHADES[0].1, |(_, class)| class))
    }

    /// Another class.
    pub(crate) fn class(mut self, class: &'static str) -> Self {
        self.class = class;
        self
    }
}

/// A number to sort by: four decimals, without zeros that say nothing.
fn short(by: f64) -> String {
    let text = format!("{by:.4}");
    let bare = text.trim_end_matches('0').trim_end_matches('.');
    bare.strip_prefix("0.").map_or_else(|| bare.to_owned(), |rest| format!(".{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_on_a_boundary_has_the_darker_shade() {
        let shades = [0.0, 0.19, 0.2, 0.6, 0.799, 0.8, 1.0].map(|s| Cell::num("").shaded(s).class);
        assert_eq!(shades, ["h1", "h1", "h2", "h4", "h4", "h5", "h5"]);
    }

    #[test]
    fn a_long_table_keeps_its_first_rows_and_its_totals() {
        let rows = |n: usize| {
            let mut table = TableView {
                id: "t".to_owned(),
                class: "data",
                caption: String::new(),
                columns: vec![],
                rows: vec![],
            };
            (0..n).for_each(|_| table.push(vec![]));
            table.push_as("total", vec![]);
            table
        };
        assert!(rows(49).split_off(40).is_none());
        let mut table = rows(100);
        let rest = table.split_off(40).unwrap();
        assert_eq!((table.rows.len(), rest.rows.len(), rest.id.as_str()), (41, 60, "t-rest"));
        assert_eq!(table.rows[40].class, "total");
    }

    #[test]
    fn a_number_to_sort_by_is_as_short_as_it_can_be() {
        let shorts = [0.9167, 0.5, 0.0, 1.0, 6180.0, -0.25].map(short);
        assert_eq!(shorts, [".9167", ".5", "0", "1", "6180", "-0.25"]);
    }
}
