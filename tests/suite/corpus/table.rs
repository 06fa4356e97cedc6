//! The clean table that every pollution starts from: handoffs, typed, with their plain spelling.

use batonpass::contract::{Kind, Need};
use chrono::DateTime;

use super::rng::Rng;

/// A typed value, as a frame must hold it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Blank,
    Text(String),
    Whole(i64),
}

/// A column: its name, which is its header too.
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) need: Need,
}

const fn column(name: &'static str, kind: Kind, need: Need) -> Column {
    Column { name, kind, need }
}

/// Places of the columns.
pub(super) const ID: usize = 0;
pub(super) const COMPANY: usize = 1;
pub(super) const CONTACT: usize = 2;
pub(super) const AT: usize = 3;
pub(super) const DUE: usize = 4;
pub(super) const DECISION: usize = 5;
pub(super) const AMOUNT: usize = 6;
pub(super) const SIZE: usize = 7;
pub(super) const CONNECTED: usize = 8;
pub(super) const NOTE: usize = 9;

/// Every kind of value that a contract knows and a text file holds as such.
pub(super) const COLUMNS: [Column; 10] = [
    column("handoff_id", Kind::Text, Need::Required),
    column("company", Kind::Text, Need::Optional),
    column("contact_name", Kind::Text, Need::Optional),
    column("handed_off_at", Kind::Instant, Need::Required),
    column("due_on", Kind::Day, Need::Optional),
    column("decision", Kind::Choice(&["accepted", "rejected", "pending"]), Need::Optional),
    column("amount", Kind::Cents, Need::Optional),
    column("company_size", Kind::Integer, Need::Optional),
    column("connected", Kind::Flag, Need::Optional),
    column("note", Kind::Text, Need::Optional),
];

/// Which letters the texts of a table are made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// Those of ISO-8859-1.
    Latin,
    /// Those and the typographic ones of Windows-1252.
    Windows,
    /// All, emoji included.
    All,
}

const LATIN_NAMES: [&str; 8] = [
    "Zoë Müller",
    "Jürgen Groß",
    "François Lefèvre",
    "Íñigo Núñez",
    "Ann O'Neill",
    "Søren Ågård",
    "Bob Plain",
    "D'Arcy, Émile",
];
const WINDOWS_NAMES: [&str; 3] = ["Conor O’Brien", "Šárka Žižek", "“Ace” Œuvrard"];
const ALL_NAMES: [&str; 4] = ["Łukasz Błaszczyk", "山田 太郎", "Ʒoro ʤ 🚀", "Ольга Смирнова"];

const LATIN_FIRMS: [&str; 9] = [
    "Müller & Söhne GmbH",
    "Byrne, Daly & Co.",
    "Café Zürich",
    "Plain Ltd",
    "Total Quality Ltd",
    "Copyright Partners",
    "Confidential Shredding, Inc.",
    "L'Oréal-ish",
    "Null & Void LLC",
];
const WINDOWS_FIRMS: [&str; 2] = ["Euro€ Cash", "Dash – Dot"];
const ALL_FIRMS: [&str; 3] = ["Rocket 🚀 Labs", "名前商事", "Đà Nẵng Steel"];

const NOTES: [&str; 9] = [
    "wants a demo; budget is open",
    "asked for pricing | twice",
    "said \"call me\", then left",
    "50% off until 3/4/2026?",
    "https://example.com/a?b=c&d=1,2",
    "cc: ann@example.com",
    "total of 12 seats",
    "handoff_id unknown",
    "1,200 seats = $84,362.50",
];

/// A row: one value per column.
pub(super) type Values = Vec<Value>;

/// Five to sixty rows; every value is one that a careful reader must bring back.
pub(super) fn clean_rows(rng: &mut Rng, letters: Letters) -> Vec<Values> {
    let prefix = rng.pick(&["H-", "a0B5e00000Xy", "00", "10"]);
    let count = 5 + rng.below(56);
    // Every table has umlauts in its first row, or there would be nothing to see of an encoding.
    let mut rows: Vec<Values> = (0..count).map(|row| values(rng, letters, prefix, row)).collect();
    rows[0][CONTACT] = Value::Text("Zoë Müller".to_owned());
    rows[0][AMOUNT] = Value::Whole(8_436_250);
    rows
}

fn values(rng: &mut Rng, letters: Letters, prefix: &str, row: usize) -> Values {
    let text = |text: &str| Value::Text(text.to_owned());
    let at = rng.within(1_767_600_000, 1_782_800_000);
    let due = at / 86_400 + rng.within(0, 20);
    let mut values = vec![
        text(&format!("{prefix}{row:04}")),
        text(of(rng, letters, &LATIN_FIRMS, &WINDOWS_FIRMS, &ALL_FIRMS)),
        text(of(rng, letters, &LATIN_NAMES, &WINDOWS_NAMES, &ALL_NAMES)),
        Value::Whole(at),
        Value::Whole(due),
        text(rng.pick(&["accepted", "rejected", "pending"])),
        Value::Whole(rng.within(-5_000, 500_000_000)),
        Value::Whole(rng.within(0, 250_000)),
        Value::Whole(rng.within(0, 1)),
        text(rng.pick(&NOTES)),
    ];
    for optional in [COMPANY, CONTACT, DUE, DECISION, AMOUNT, SIZE, CONNECTED, NOTE] {
        if rng.once_in(9) {
            values[optional] = Value::Blank;
        }
    }
    values
}

fn of(
    rng: &mut Rng,
    letters: Letters,
    latin: &[&'static str],
    windows: &[&'static str],
    all: &[&'static str],
) -> &'static str {
    let more: &[&str] = if letters == Letters::Latin { &[] } else { windows };
    let most: &[&str] = if letters == Letters::All { all } else { &[] };
    let names: Vec<&'static str> = [latin, more, most].concat();
    rng.pick(&names)
}

/// The plain spelling: ISO dates and times in UTC, a point before the decimals, `true` and `false`.
pub(super) fn spelled(column: usize, value: &Value) -> String {
    match (column, value) {
        (_, Value::Blank) => String::new(),
        (_, Value::Text(text)) => text.clone(),
        (AT, Value::Whole(at)) => dated(*at, "%Y-%m-%d %H:%M:%S"),
        (DUE, Value::Whole(day)) => dated(*day * 86_400, "%Y-%m-%d"),
        (AMOUNT, Value::Whole(cents)) => money(*cents, "", "."),
        (CONNECTED, Value::Whole(flag)) => if *flag == 1 { "true" } else { "false" }.to_owned(),
        (_, Value::Whole(whole)) => whole.to_string(),
    }
}

/// Epoch seconds in a format of chrono's notation.
pub(super) fn dated(seconds: i64, format: &str) -> String {
    DateTime::from_timestamp(seconds, 0).unwrap().format(format).to_string()
}

/// Cents with these marks between thousands and before the decimals.
pub(super) fn money(cents: i64, thousands: &str, decimals: &str) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}{decimals}{:02}", grouped(cents / 100, thousands), cents % 100)
}

/// A whole number with its digits in threes.
pub(super) fn grouped(value: u64, mark: &str) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}
