//! A table as the templates take it: what its cells share is said once, for the size of the page.

use std::fmt::Write as _;

use serde::Serialize;

use super::shared_keys::SharedKeys;
use super::table::{Cell, Row, TableView};

/// The last column that the style rules know as one of words.
const LAST_OF_WORDS: usize = 12;

/// What `table.html` names.
#[derive(Serialize)]
pub(super) struct ShortTable<'a> {
    id: &'a str,
    /// The table's own, and `w2` where the second column is all words, `n2` where it is all names.
    class: String,
    caption: &'a str,
    key: String,
    columns: Vec<ShortHead<'a>>,
    rows: Vec<ShortRow<'a>>,
}

#[derive(Serialize)]
struct ShortHead<'a> {
    label: &'a str,
    kind: &'static str,
    key: String,
}

#[derive(Serialize)]
struct ShortRow<'a> {
    class: &'static str,
    key: String,
    cells: Vec<ShortCell<'a>>,
}

#[derive(Serialize)]
struct ShortCell<'a> {
    text: &'a str,
    note: &'a str,
    href: &'a str,
    /// Empty where the shown text sorts as well.
    sort: &'a str,
    /// Empty where the column's class says it.
    class: &'static str,
    /// Whether the text is a name from the data.
    name: bool,
    /// Whether the text is the figure of a tidy row.
    keyed: bool,
    /// What table, row and column don't say of its key.
    key: String,
}

impl<'a> ShortTable<'a> {
    pub(super) fn of(table: &'a TableView) -> Self {
        let keys = |row: &'a Row| row.cells.iter().map(|cell| cell.key.as_str()).collect();
        let keys: Vec<Vec<&str>> = table.rows.iter().map(keys).collect();
        let mut keys = SharedKeys::of(&keys);
        let all = |class: &str| columns(table, |cell| cell.class == class);
        let (words, names) = (all("text"), all("name"));
        let shown = [is_percent, is_number].map(|kind: fn(&str) -> bool| {
            columns(table, |cell| cell.sort.is_empty() || kind(&cell.text))
        });
        let is = |columns: &[bool], at: usize| columns.get(at).copied().unwrap_or(false);
        let said = |at: usize| at < LAST_OF_WORDS && (at > 0 && is(&words, at) || is(&names, at));
        let mut class = table.class.to_owned();
        for at in (0..table.columns.len()).filter(|&at| said(at)) {
            let kind = if is(&words, at) { 'w' } else { 'n' };
            // Writing into a `String` cannot fail.
            let _ = write!(class, " {kind}{}", at + 1);
        }
        let cell = |at: usize, cell: &'a Cell, key: Option<String>| ShortCell {
            text: &cell.text,
            note: &cell.note,
            href: &cell.href,
            sort: if shown.iter().any(|kind| is(kind, at)) { "" } else { &cell.sort },
            class: if said(at) { "" } else { cell.class },
            name: cell.class == "name",
            keyed: key.is_some(),
            key: key.unwrap_or_default(),
        };
        let rows = table.rows.iter().zip(keys.rows.into_iter().zip(keys.cells));
        let rows = rows.map(|(row, (key, own))| ShortRow {
            class: row.class,
            key,
            cells: row
                .cells
                .iter()
                .zip(own)
                .enumerate()
                .map(|(at, (c, k))| cell(at, c, k))
                .collect(),
        });
        let rows = rows.collect();
        keys.columns.resize(table.columns.len(), String::new());
        let heads = table.columns.iter().zip(keys.columns);
        let columns =
            heads.map(|(head, key)| ShortHead { label: &head.label, kind: head.kind, key });
        let columns = columns.collect();
        Self { id: &table.id, class, caption: &table.caption, key: keys.table, columns, rows }
    }
}

/// Whether the script reads the text as a per cent.
fn is_percent(text: &str) -> bool {
    text.contains('%')
}

/// Whether the script reads the text as a number, of whatever language.
fn is_number(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || "▲▼+−-., \u{a0}\u{202f}’".contains(c);
    text.contains(|c: char| c.is_ascii_digit()) && text.chars().all(sign)
}

/// Whether all cells of each column are so.
fn columns(table: &TableView, is: impl Fn(&Cell) -> bool) -> Vec<bool> {
    let all = |at: usize| table.rows.iter().filter_map(|row| row.cells.get(at)).all(&is);
    (0..table.columns.len()).map(all).collect()
}

impl Serialize for TableView {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ShortTable::of(self).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::views::table::Head;

    fn table(rows: Vec<Vec<Cell>>) -> TableView {
        let head = |kind| Head { label: String::new(), kind };
        let columns = ["text", "num", "num"].map(head).into();
        let row = |cells| Row { class: "", cells };
        let rows = rows.into_iter().map(row).collect();
        TableView { id: "t".to_owned(), class: "data", caption: String::new(), columns, rows }
    }

    #[test]
    fn a_column_of_words_is_so_for_the_whole_table() {
        let table = table(vec![
            vec![Cell::text("a"), Cell::text("b"), Cell::text("c")],
            vec![Cell::text("a"), Cell::text("b"), Cell::text("c").tone("bad")],
        ]);
        let short = ShortTable::of(&table);
        assert_eq!(short.class, "data w2");
        let classes: Vec<_> = short.rows[1].cells.iter().map(|cell| cell.class).collect();
        assert_eq!(classes, ["text", "", "text bad"]);
    }

    #[test]
    fn percents_sort_by_what_is_shown_unless_counts_stand_among_them() {
        let shares = |text: &str| {
            let cell = |text: &str| Cell::num(text).sort(0.5);
            table(vec![vec![Cell::text("a"), cell("50%"), cell(text)]])
        };
        let sorts = |table: &TableView| {
            let short = ShortTable::of(table);
            short.rows[0].cells.iter().map(|cell| cell.sort.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(sorts(&shares("▲ 50%")), ["", "", ""]);
        assert_eq!(sorts(&shares("1 of 2")), ["", "", ".5"]);
        assert_eq!(sorts(&shares("−3.2")), ["", "", ""]);
        assert_eq!(sorts(&shares("4 h 55 min")), ["", "", ".5"]);
        // A per cent and a number beside it are not of one scale.
        let mut mixed = shares("−3.2");
        mixed.rows.push(Row {
            class: "",
            cells: vec![Cell::text("b"), Cell::num("1%").sort(0.01), Cell::num("1%").sort(0.01)],
        });
        assert_eq!(sorts(&mixed), ["", "", ".5"]);
    }
}
