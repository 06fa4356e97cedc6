//! Rows of another length than the header, and columns in another order, too many or too few.

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, Fate};
use super::super::rng::Rng;
use super::super::table::{COLUMNS, COMPANY, CONTACT, DECISION, DUE, NOTE, SIZE, Value};
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("trailing_delimiter_everywhere", trailing_everywhere),
    pollution("trailing_delimiters_in_rows", trailing_in_rows),
    pollution("short_rows", short),
    pollution("blank_ends_left_out", blank_ends),
    pollution("half_a_row_at_the_end", half),
    pollution("long_rows", long),
    pollution("unquoted_delimiter_in_text", unquoted),
    pollution("reordered_columns", reordered),
    pollution("extra_columns", extra),
    pollution("optional_columns_missing", missing),
];

fn trailing_everywhere(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let count = 1 + rng.below(3);
    draft.header.extend(vec![String::new(); count]);
    for row in &mut draft.rows {
        row.cells.extend(vec![String::new(); count]);
    }
    Case::plain(rng, draft)
}

fn trailing_in_rows(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let rows = if rng.once_in(2) { (0..draft.rows.len()).collect() } else { draft.some(rng, 5) };
    for at in rows {
        let count = 1 + rng.below(3);
        draft.rows[at].cells.extend(vec![String::new(); count]);
        draft.repairs("blank_trailing_fields_dropped", 1);
    }
    Case::plain(rng, draft)
}

/// Rows that broke off, in an export that writes its blanks out.
fn short(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let last = draft.rows.len() - 1;
    let row = &mut draft.rows[last];
    row.cells[NOTE].clear();
    row.values[NOTE] = Value::Blank;
    for at in draft.some(rng, 5).into_iter().filter(|at| *at < last) {
        let kept = 2 + rng.below(COLUMNS.len() - 2);
        let row = &mut draft.rows[at];
        row.cells.truncate(kept);
        row.fate = Fate::Refused(None);
    }
    Case::plain(rng, draft)
}

/// The exporter leaves out the blank cells at the end of every row.
fn blank_ends(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    while draft.rows.len() < 20 {
        draft = Draft::clean(rng);
    }
    for at in 0..draft.rows.len() {
        let row = &mut draft.rows[at];
        if at % 2 == 0 {
            row.cells[NOTE].clear();
            row.values[NOTE] = Value::Blank;
        }
        let filled = row.cells.iter().rposition(|cell| !cell.is_empty()).unwrap() + 1;
        row.cells.truncate(filled);
        if filled < COLUMNS.len() {
            draft.repairs("missing_trailing_fields_taken_as_blank", 1);
        }
    }
    Case::plain(rng, draft)
}

/// The export broke off in the middle of a row.
fn half(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.last_end = false;
    let last = draft.rows.len() - 1;
    let kept = 1 + rng.below(5);
    let row = &mut draft.rows[last];
    row.text(COMPANY, "Plain Ltd");
    row.text(CONTACT, "Bob Plain");
    row.cells.truncate(kept);
    let end = row.cells[kept - 1].len() / 2;
    row.cells[kept - 1].truncate(end);
    row.fate = Fate::Refused(None);
    Case::plain(rng, draft)
}

fn long(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for at in draft.some(rng, 5) {
        let row = &mut draft.rows[at];
        row.cells.push("one too many".to_owned());
        row.fate = Fate::Refused(None);
    }
    Case::plain(rng, draft)
}

/// `Byrne, Daly` without quotes: nobody can say which cell is which.
fn unquoted(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for at in draft.some(rng, 5) {
        let row = &mut draft.rows[at];
        // A blank last cell might be taken for a surplus one.
        row.text(NOTE, "none");
        "Byrne".clone_into(&mut row.cells[COMPANY]);
        row.cells.insert(CONTACT, " Daly".to_owned());
        row.fate = Fate::Refused(None);
    }
    Case::plain(rng, draft)
}

fn reordered(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for place in (1..COLUMNS.len()).rev() {
        let other = rng.below(place + 1);
        draft.header.swap(place, other);
        for row in &mut draft.rows {
            row.cells.swap(place, other);
        }
    }
    Case::plain(rng, draft)
}

fn extra(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for name in ["Region", "Owner: Full Name", "Δ score", "Last Modified"] {
        let place = rng.below(draft.header.len() + 1);
        draft.header.insert(place, name.to_owned());
        for row in &mut draft.rows {
            let cell = rng.pick(&["", "EMEA", "1,5", "\"?\"", "03/04/2026"]);
            row.cells.insert(place, cell.to_owned());
        }
    }
    Case::plain(rng, draft)
}

fn missing(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    // From the back, so that the places of the others hold.
    for column in [NOTE, SIZE, DECISION, DUE, COMPANY] {
        if rng.once_in(2) {
            draft.header.remove(column);
            for row in &mut draft.rows {
                row.cells.remove(column);
                row.values[column] = Value::Blank;
            }
        }
    }
    Case::plain(rng, draft)
}
