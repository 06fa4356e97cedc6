//! Numbers, flags and words as people and their locales write them.

use std::collections::BTreeMap;

use super::super::case::{Case, Pollution};
use super::super::draft::Draft;
use super::super::rng::Rng;
use super::super::table::{AMOUNT, CONNECTED, DECISION, DUE, NOTE, SIZE, Value, grouped, money};
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("thousands_comma", |rng| marked(rng, ",", ".")),
    pollution("decimal_comma", |rng| marked(rng, ".", ",")),
    pollution("thousands_apostrophe", |rng| marked(rng, "'", ".")),
    pollution("thousands_curly_apostrophe", |rng| marked(rng, "’", ".")),
    pollution("thousands_no_break_blank", |rng| marked(rng, "\u{a0}", ",")),
    pollution("thousands_narrow_blank", |rng| marked(rng, "\u{202f}", ",")),
    pollution("currency_signs", currency),
    pollution("parentheses_for_minus", parentheses),
    pollution("minus_signs", minus),
    pollution("outer_blanks", outer_blanks),
    pollution("not_available", not_available),
    pollution("unreadable_number", unreadable),
    pollution("flag_words", flags),
    pollution("choice_spelling", choices),
    pollution("choice_unknown", choice_unknown),
    pollution("choice_mapped", choice_mapped),
];

fn whole(value: i64, thousands: &str) -> String {
    grouped(u64::try_from(value).unwrap(), thousands)
}

fn marked(rng: &mut Rng, thousands: &str, decimals: &str) -> Case {
    let mut draft = Draft::clean(rng);
    draft.style.delimiter = rng.pick(&[',', ';', '\t']);
    draft.spell(AMOUNT, |cents| money(cents, thousands, decimals));
    // One size that can be read in no other way.
    draft.rows[0].values[SIZE] = Value::Whole(1_234_567);
    draft.spell(SIZE, |size| whole(size, thousands));
    Case::plain(rng, draft)
}

fn currency(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    match rng.below(5) {
        0 => draft.spell(AMOUNT, |cents| format!("${} ", money(cents, ",", "."))),
        1 => draft.spell(AMOUNT, |cents| format!("{} €", money(cents, ".", ","))),
        2 => draft.spell(AMOUNT, |cents| format!("USD {}", money(cents, ",", "."))),
        3 => draft.spell(AMOUNT, |cents| format!("£{}", money(cents, ",", "."))),
        _ => draft.spell(AMOUNT, |cents| format!("{}\u{a0}€", money(cents, "\u{202f}", ","))),
    }
    Case::plain(rng, draft)
}

fn parentheses(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for at in draft.some(rng, 5) {
        draft.rows[at].values[AMOUNT] = Value::Whole(-rng.within(1, 5_000_000));
    }
    let sign = rng.pick(&["", "$", "€"]);
    draft.spell(AMOUNT, |cents| {
        let text = format!("{sign}{}", money(cents.abs(), ",", "."));
        if cents < 0 { format!("({text})") } else { text }
    });
    Case::plain(rng, draft)
}

/// The minus in front of the currency sign, behind it, or of another letter.
fn minus(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for at in draft.some(rng, 5) {
        draft.rows[at].values[AMOUNT] = Value::Whole(-rng.within(1, 5_000_000));
    }
    let (before, after) = rng.pick(&[("-$", "$"), ("$-", "$"), ("−", ""), ("- ", ""), ("-", "")]);
    draft.spell(AMOUNT, |cents| {
        let sign = if cents < 0 { before } else { after };
        format!("{sign}{}", money(cents.abs(), ",", "."))
    });
    Case::plain(rng, draft)
}

fn outer_blanks(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    for row in &mut draft.rows {
        for cell in &mut row.cells {
            let (before, after) = (rng.below(3), rng.below(3));
            *cell = format!("{}{cell}{}", " ".repeat(before), " ".repeat(after));
        }
    }
    Case::plain(rng, draft)
}

/// Words for nothing in columns that are no text; in text they are text.
fn not_available(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let words = ["N/A", "n/a", "NULL", "null", "-", "—", "None", "#N/A", "NA"];
    for row in &mut draft.rows {
        for column in [AMOUNT, SIZE, CONNECTED, DUE, DECISION] {
            if rng.once_in(3) {
                (rng.pick(&words)).clone_into(&mut row.cells[column]);
                row.values[column] = Value::Blank;
            }
        }
        if rng.once_in(4) {
            row.text(NOTE, rng.pick(&words));
        }
    }
    Case::plain(rng, draft)
}

/// A cell that is refused, while its row is loaded.
pub(super) fn spoil(rng: &mut Rng, draft: &mut Draft, column: usize, words: &[&str]) {
    let most = (draft.rows.len() / 4).max(1);
    for at in draft.some(rng, most) {
        let row = &mut draft.rows[at];
        (rng.pick(words)).clone_into(&mut row.cells[column]);
        row.values[column] = Value::Blank;
        row.cells_refused.push(column);
    }
}

fn unreadable(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    spoil(rng, &mut draft, AMOUNT, &["many", "12 or so", "1.2.3", "see note", "1..5"]);
    spoil(rng, &mut draft, SIZE, &["51-200", "ten", "12.5", "a few"]);
    Case::plain(rng, draft)
}

fn flags(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let (no, yes) = rng.pick(&[
        ("FALSE", "TRUE"),
        ("No", "Yes"),
        ("0", "1"),
        ("n", "y"),
        ("f", "t"),
        ("False", "True"),
    ]);
    draft.spell(CONNECTED, |flag| if flag == 1 { yes } else { no }.to_owned());
    Case::plain(rng, draft)
}

fn choices(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.respell(DECISION, |word| match rng.below(3) {
        0 => word.to_uppercase(),
        1 if !word.is_empty() => format!("{}{} ", word[..1].to_uppercase(), &word[1..]),
        _ => word.to_owned(),
    });
    Case::plain(rng, draft)
}

fn choice_unknown(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    spoil(rng, &mut draft, DECISION, &["maybe", "acceptd", "yes", "in review"]);
    Case::plain(rng, draft)
}

fn choice_mapped(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let words = [("ok, go", "accepted"), ("nein", "rejected"), ("später", "pending")];
    let map: BTreeMap<String, String> =
        words.iter().map(|(file, ours)| ((*file).to_owned(), (*ours).to_owned())).collect();
    draft.told.words.insert(DECISION, map);
    draft.respell(DECISION, |word| {
        let found = words.iter().find(|(_, ours)| *ours == word);
        found.map_or(String::new(), |(file, _)| {
            if rng.once_in(2) { file.to_uppercase() } else { (*file).to_owned() }
        })
    });
    Case::plain(rng, draft)
}
