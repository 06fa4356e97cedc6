//! Exports as they arrive, with all of their troubles at once.

use encoding_rs::WINDOWS_1252;

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, End, Fate, Quoting, Row};
use super::super::rng::Rng;
use super::super::table::{
    AMOUNT, AT, COLUMNS, CONNECTED, DECISION, DUE, Letters, NOTE, SIZE, Value, dated, money,
};
use super::dates::rounded;
use super::edges::add_footer;
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("report_of_a_crm", report),
    pollution("masked_export", masked),
    pollution("unicode_text_of_excel", unicode_text),
    pollution("csv_of_a_german_excel", german),
];

fn windows(text: &str) -> Vec<u8> {
    let (bytes, _, unmappable) = WINDOWS_1252.encode(text);
    assert!(!unmappable, "{text}");
    bytes.into_owned()
}

/// Labels, quotes everywhere, LF between rows and CRLF in text areas, a footer, ISO-8859-1.
fn report(rng: &mut Rng) -> Case {
    let mut draft = Draft::in_letters(rng, Letters::Latin);
    draft.style.quoting = Quoting::All;
    for header in &mut draft.header {
        *header = header.replace('_', " ").to_uppercase();
    }
    rounded(&mut draft, 60);
    draft.rows[0].values[AT] = Value::Whole(1_774_431_000);
    draft.spell(AT, |at| dated(at, "%-m/%-d/%Y, %-I:%M %p"));
    draft.spell(DUE, |day| dated(day * 86_400, "%-m/%-d/%Y"));
    for at in draft.some(rng, 5) {
        draft.rows[at].text(NOTE, "12 Main St\r\nSuite 4\r\n\r\nDublin");
    }
    add_footer(rng, &mut draft, "");
    Case::written(rng, vec![draft], |text| windows(&text))
}

/// Windows-1252, CRLF, `DD-MM-YYYY HH:MM`, `N/A`, `$84,362.50 `, a blank row and a totals row.
fn masked(rng: &mut Rng) -> Case {
    let mut draft = Draft::in_letters(rng, Letters::Windows);
    draft.style.end = End::One("\r\n");
    rounded(&mut draft, 60);
    draft.rows[0].values[AT] = Value::Whole(1_774_431_000);
    draft.spell(AT, |at| dated(at, "%d-%m-%Y %H:%M"));
    draft.spell(DUE, |day| dated(day * 86_400, "%d-%m-%Y"));
    draft.spell(AMOUNT, |cents| format!("${} ", money(cents, ",", ".")));
    for column in [DUE, DECISION, AMOUNT, SIZE, CONNECTED] {
        draft.respell(
            column,
            |cell| {
                if cell.is_empty() { "N/A".to_owned() } else { cell.to_owned() }
            },
        );
    }
    let delimiters = ",".repeat(COLUMNS.len() - 1);
    draft.rows.push(Row::no_row(&delimiters));
    let mut totals = Row::no_row(",,,,,,\"$84,362,912.50 \",,,");
    totals.fate = Fate::KeptOut;
    draft.rows.push(totals);
    Case::written(rng, vec![draft], |text| windows(&text))
}

/// `Unicode Text (*.txt)`: UTF-16, tabs, CRLF.
fn unicode_text(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.delimiter = '\t';
    draft.style.end = End::One("\r\n");
    for at in draft.some(rng, 3) {
        draft.rows[at].text(NOTE, "two\nlines");
    }
    Case::written(rng, vec![draft], |text| {
        format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect()
    })
}

/// Semicolons, decimal commas, dots in dates, Windows-1252, trailing delimiters.
fn german(rng: &mut Rng) -> Case {
    let mut draft = Draft::in_letters(rng, Letters::Windows);
    draft.style.delimiter = ';';
    draft.style.end = End::One("\r\n");
    rounded(&mut draft, 60);
    draft.rows[0].values[AT] = Value::Whole(1_774_431_000);
    draft.spell(AT, |at| dated(at, "%d.%m.%Y %H:%M"));
    draft.spell(DUE, |day| dated(day * 86_400, "%d.%m.%Y"));
    draft.spell(AMOUNT, |cents| format!("{} €", money(cents, ".", ",")));
    draft.header.push(String::new());
    for row in &mut draft.rows {
        row.cells.push(String::new());
    }
    Case::written(rng, vec![draft], |text| windows(&text))
}
