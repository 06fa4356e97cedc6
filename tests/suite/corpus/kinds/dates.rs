//! Which number is the day: proven, told by the config, asked for, contradicted; and what is no date.

use batonpass::contract::source::DateOrder;

use super::super::case::{Case, Pollution};
use super::super::draft::{Draft, Fate};
use super::super::rng::Rng;
use super::super::table::{AT, DUE, Value, dated};
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("slashes_month_first", |rng| proven(rng, &["%-m/%-d/%Y", "%m/%d/%Y"])),
    pollution("slashes_day_first", |rng| proven(rng, &["%d/%m/%Y", "%-d/%-m/%Y"])),
    pollution("dashes_day_first", |rng| proven(rng, &["%d-%m-%Y", "%-d-%-m-%Y"])),
    pollution("dashes_month_first", |rng| proven(rng, &["%m-%d-%Y"])),
    pollution("dots_day_first", |rng| proven(rng, &["%d.%m.%Y", "%-d.%-m.%Y"])),
    pollution("two_digit_years", |rng| proven(rng, &["%-m/%-d/%y", "%d/%m/%y", "%d.%m.%y"])),
    pollution("order_told_by_config", order_told),
    pollution("order_to_be_asked_for", order_unknown),
    pollution("orders_that_contradict", order_contradicted),
    pollution("unreadable_required_date", unreadable_required),
    pollution("blank_required_date", blank_required),
    pollution("unreadable_optional_date", unreadable_optional),
];

/// Writes both columns of dates; the time of day to the minute, or to the second.
pub(super) fn write(rng: &mut Rng, draft: &mut Draft, date: &str) {
    let (time, unit) = rng.pick(&[(" %H:%M", 60), (" %H:%M:%S", 1), (", %-I:%M %p", 60)]);
    rounded(draft, unit);
    draft.spell(AT, |at| dated(at, &format!("{date}{time}")));
    draft.spell(DUE, |day| dated(day * 86_400, date));
}

/// Cuts instants to whole units of so many seconds.
pub(super) fn rounded(draft: &mut Draft, unit: i64) {
    for row in &mut draft.rows {
        if let Value::Whole(at) = &mut row.values[AT] {
            *at -= *at % unit;
        }
    }
}

/// 25 March 2026, 09:30: it can be read in one order only.
const PROOF: i64 = 1_774_431_000;

fn proven(rng: &mut Rng, dates: &[&str]) -> Case {
    let mut draft = Draft::clean(rng);
    let date = rng.pick(dates);
    prove(rng, &mut draft, date);
    // The proof may stand anywhere.
    let last = draft.rows.len() - 1;
    draft.rows.swap(0, rng.below(last + 1));
    Case::plain(rng, draft)
}

/// Writes dates whose first row can be read in one order only.
pub(super) fn prove(rng: &mut Rng, draft: &mut Draft, date: &str) {
    draft.rows[0].values[AT] = Value::Whole(PROOF);
    draft.rows[0].values[DUE] = Value::Whole(PROOF / 86_400);
    write(rng, draft, date);
}

/// All dates among the first twelve of a month, some of them different both ways.
fn unproven(rng: &mut Rng) -> Draft {
    let mut draft = Draft::clean(rng);
    for (index, row) in draft.rows.iter_mut().enumerate() {
        // Midnights of the first of January to June, then 0 to 11 days on.
        let first = rng.pick(&[20_454, 20_485, 20_513, 20_544, 20_574, 20_605]);
        let later = if index == 0 { 6 } else { rng.within(0, 11) };
        row.values[AT] = Value::Whole((first + later) * 86_400 + rng.within(0, 86_399));
        row.values[DUE] = Value::Whole(first + rng.within(0, 11));
    }
    draft
}

const UNPROVEN: [(&str, DateOrder); 4] = [
    ("%m/%d/%Y", DateOrder::MonthDay),
    ("%-d/%-m/%Y", DateOrder::DayMonth),
    ("%d.%m.%Y", DateOrder::DayMonth),
    ("%m-%d-%Y", DateOrder::MonthDay),
];

fn order_told(rng: &mut Rng) -> Case {
    let mut draft = unproven(rng);
    let (date, order) = rng.pick(&UNPROVEN);
    draft.told.date_order = Some(order);
    write(rng, &mut draft, date);
    Case::plain(rng, draft)
}

/// The message names a column, values of it and the key to set.
fn order_unknown(rng: &mut Rng) -> Case {
    let mut draft = unproven(rng);
    let (date, _) = rng.pick(&UNPROVEN);
    write(rng, &mut draft, date);
    let first = draft.rows[0].cells[AT].clone();
    let (text, _) = draft.text(rng);
    let words = ["date_order", "handed_off_at", "crm", "day-month", first.as_str()];
    Case::refused("a.csv", text.into_bytes(), &words)
}

fn order_contradicted(rng: &mut Rng) -> Case {
    let mut draft = unproven(rng);
    write(rng, &mut draft, "%d/%m/%Y");
    let last = draft.rows.len() - 1;
    "25/03/2026 09:30".clone_into(&mut draft.rows[rng.below(last)].cells[AT]);
    "03/25/2026 09:30".clone_into(&mut draft.rows[last].cells[AT]);
    let (text, _) = draft.text(rng);
    let words = ["contradict", "25/03/2026 09:30", "03/25/2026 09:30"];
    Case::refused("a.csv", text.into_bytes(), &words)
}

/// Spoils the instants of a few rows; the others prove the format.
fn spoiled(rng: &mut Rng, words: &[&str], fate: Fate) -> Case {
    let mut draft = Draft::clean(rng);
    let most = (draft.rows.len() / 4).max(1);
    for at in draft.some(rng, most) {
        let row = &mut draft.rows[at];
        (rng.pick(words)).clone_into(&mut row.cells[AT]);
        row.fate = fate;
    }
    Case::plain(rng, draft)
}

fn unreadable_required(rng: &mut Rng) -> Case {
    let words =
        ["soon", "2026-02-30 10:00:00", "2026-13-01", "0000-00-00 00:00:00", "2026-03-04 25:00"];
    spoiled(rng, &words, Fate::Refused(Some(AT)))
}

fn blank_required(rng: &mut Rng) -> Case {
    spoiled(rng, &[""], Fate::Refused(Some(AT)))
}

fn unreadable_optional(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let most = (draft.rows.len() / 4).max(1);
    for at in draft.some(rng, most) {
        let row = &mut draft.rows[at];
        (rng.pick(&["soon", "Q3", "2026-02-30", "tbd"])).clone_into(&mut row.cells[DUE]);
        row.values[DUE] = Value::Blank;
        row.cells_refused.push(DUE);
    }
    Case::plain(rng, draft)
}
