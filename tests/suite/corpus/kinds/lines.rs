//! Line ends: between rows, inside cells, missing, too many.

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, End, Quoting, Row};
use super::super::rng::Rng;
use super::super::table::{COLUMNS, COMPANY, NOTE};
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("ends_crlf", |rng| ended(rng, End::One("\r\n"))),
    pollution("ends_cr", |rng| ended(rng, End::One("\r"))),
    pollution("ends_mixed", |rng| ended(rng, End::Mixed)),
    pollution("no_last_line_end", no_last_end),
    pollution("embedded_lf", |rng| embedded(rng, "\n")),
    pollution("embedded_crlf", |rng| embedded(rng, "\r\n")),
    pollution("embedded_cr", |rng| embedded(rng, "\r")),
    pollution("pasted_table_in_note", pasted),
    pollution("blank_lines", blank_lines),
    pollution("blank_rows_of_delimiters", blank_rows),
];

fn ended(rng: &mut Rng, end: End) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.end = end;
    draft.style.quoting = rng.pick(&[Quoting::Needed, Quoting::All]);
    Case::plain(rng, draft)
}

fn no_last_end(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.end = End::One(rng.pick(&["\n", "\r\n", "\r"]));
    draft.style.last_end = false;
    Case::plain(rng, draft)
}

/// Notes of several lines, as text areas hold them.
fn embedded(rng: &mut Rng, end: &str) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.end = End::One(rng.pick(&["\n", "\r\n"]));
    draft.style.quoting = rng.pick(&[Quoting::Needed, Quoting::All]);
    let texts =
        ["first\nsecond", "a\n\nb", "12 Main St\nSuite 4\nDublin", "said \"no\"\nthen \"yes\""];
    for at in draft.some(rng, 8) {
        let text = rng.pick(&texts).replace('\n', end);
        let column = rng.pick(&[COMPANY, NOTE]);
        draft.rows[at].text(column, &text);
    }
    let long = (1..=30).map(|line| format!("line {line} of a long mail")).collect::<Vec<_>>();
    let last = draft.rows.len() - 1;
    draft.rows[last].text(NOTE, &long.join(end));
    Case::plain(rng, draft)
}

/// Lines of another table inside a note are no rows.
fn pasted(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let texts =
        ["sku,count\nA-1,3\nA-2,4", "2026-03-04,call\n2026-03-05,mail", "a,b,c,d\n,,,\n1,2,3,4"];
    for at in draft.some(rng, 5) {
        draft.rows[at].text(NOTE, rng.pick(&texts));
    }
    Case::plain(rng, draft)
}

/// Puts lines that are no rows between the rows.
pub(super) fn scattered(rng: &mut Rng, draft: &mut Draft, lines: &[String]) {
    for _ in 0..=rng.below(5) {
        let at = rng.below(draft.rows.len() + 1);
        let line = lines[rng.below(lines.len())].clone();
        draft.rows.insert(at, Row::no_row(&line));
    }
}

fn blank_lines(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.end = End::One(rng.pick(&["\n", "\r\n", "\r"]));
    scattered(rng, &mut draft, &[String::new(), "   ".to_owned(), "\t".to_owned()]);
    if rng.once_in(2) {
        draft.before.push(String::new());
    }
    Case::plain(rng, draft)
}

fn blank_rows(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.delimiter = rng.pick(&[',', ';', '\t']);
    let delimiter = draft.style.delimiter.to_string();
    let of = |cell: &str| vec![cell; COLUMNS.len()].join(&delimiter);
    scattered(rng, &mut draft, &[of(""), of("\"\""), of(" ")]);
    Case::plain(rng, draft)
}
