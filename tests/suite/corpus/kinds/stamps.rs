//! Instants: names of months, clocks of twelve hours, offsets, zones, counted seconds, Excel's days.

use chrono::{DateTime, FixedOffset, TimeZone};
use chrono_tz::Tz;

use super::super::case::{Case, Pollution};
use super::super::draft::Draft;
use super::super::rng::Rng;
use super::super::table::{AT, DUE, Value, dated};
use super::dates::rounded;
use super::pollution;

pub(in super::super) const POLLUTIONS: &[Pollution] = &[
    pollution("month_names", month_names),
    pollution("month_names_not_english", month_names_not_english),
    pollution("weekday_names", weekday_names),
    pollution("twelve_hour_clock", twelve_hours),
    pollution("iso_with_t_and_z", iso),
    pollution("offsets", offsets),
    pollution("zone_of_the_source", zoned),
    pollution("dates_without_time", day_only),
    pollution("year_first_slashes", year_first),
    pollution("epoch_seconds", epoch_seconds),
    pollution("epoch_milliseconds", epoch_millis),
    pollution("excel_serials", serials),
];

fn month_names(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let date = rng.pick(&["%d-%b-%Y", "%b %-d, %Y", "%-d %B %Y", "%B %-d, %Y", "%-d %b, %Y"]);
    rounded(&mut draft, 60);
    draft.spell(AT, |at| dated(at, &format!("{date} %H:%M")));
    draft.spell(DUE, |day| dated(day * 86_400, date));
    Case::plain(rng, draft)
}

/// January to June, in which every instant of the table is.
const MONTHS: [[&str; 6]; 3] = [
    ["Januar", "Februar", "März", "April", "Mai", "Juni"],
    ["janvier", "février", "mars", "avril", "mai", "juin"],
    ["enero", "febrero", "marzo", "abril", "mayo", "junio"],
];

fn month_names_not_english(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let months = rng.pick(&MONTHS);
    let dot = rng.pick(&["", "."]);
    draft.spell(AT, |at| {
        let month = months[dated(at, "%-m").parse::<usize>().unwrap() - 1];
        dated(at, &format!("%-d{dot} {month} %Y %H:%M:%S"))
    });
    Case::plain(rng, draft)
}

/// As mail headers and some APIs write it.
fn weekday_names(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let format = rng.pick(&[
        "%a, %d %b %Y %H:%M:%S +0000",
        "%a, %d %b %Y %H:%M:%S GMT",
        "%A, %B %-d, %Y %H:%M:%S",
        "%a %b %-d, %Y %-I:%M:%S %p",
    ]);
    draft.spell(AT, |at| dated(at, format));
    Case::plain(rng, draft)
}

fn twelve_hours(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    // Noon and midnight of 25 March 2026, half past.
    draft.rows[0].values[AT] =
        Value::Whole(1_774_440_000 - 1_774_440_000 % 86_400 + 12 * 3600 + 1800);
    draft.rows[1].values[AT] = Value::Whole(1_774_440_000 - 1_774_440_000 % 86_400 + 1800);
    let format = rng.pick(&[
        "%-m/%-d/%Y %-I:%M:%S %p",
        "%m/%d/%Y %I:%M:%S %P",
        "%Y-%m-%d %I:%M:%S %p",
        "%b %-d, %Y, %-I:%M:%S\u{202f}%p",
        "%-m/%-d/%Y, %-I:%M:%S%p",
    ]);
    draft.spell(AT, |at| dated(at, format));
    Case::plain(rng, draft)
}

fn iso(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let format = rng.pick(&[
        "%Y-%m-%dT%H:%M:%SZ",
        "%Y-%m-%dT%H:%M:%S.000Z",
        "%Y-%m-%dT%H:%M:%S.000+0000",
        "%Y-%m-%dT%H:%M:%S",
        "%Y-%m-%d %H:%M:%S UTC",
        "%Y-%m-%dT%H:%M:%S.123456",
    ]);
    draft.spell(AT, |at| dated(at, format));
    Case::plain(rng, draft)
}

/// Every row in the offset of whoever wrote it; the source's zone must not matter.
fn offsets(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    draft.told.zone = rng.pick(&[Tz::America__New_York, Tz::Asia__Tokyo]);
    for row in &mut draft.rows {
        let Value::Whole(at) = row.values[AT] else { continue };
        let offset = rng.pick(&[0, 3600, -18_000, 19_800, 34_200, -12_600, 7200]);
        let at = FixedOffset::east_opt(offset).unwrap().timestamp_opt(at, 0).unwrap();
        let format =
            rng.pick(&["%Y-%m-%dT%H:%M:%S%:z", "%Y-%m-%d %H:%M:%S %z", "%Y-%m-%dT%H:%M:%S.000%z"]);
        row.cells[AT] = at.format(format).to_string();
    }
    Case::plain(rng, draft)
}

/// Times without an offset are the source's, whatever zone the machine is in.
fn zoned(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let zone = rng.pick(&[Tz::Asia__Kolkata, Tz::America__Los_Angeles, Tz::Europe__Berlin]);
    draft.told.zone = zone;
    let local = |at: i64| DateTime::from_timestamp(at, 0).unwrap().with_timezone(&zone);
    draft.spell(AT, |at| local(at).format("%Y-%m-%d %H:%M:%S").to_string());
    Case::plain(rng, draft)
}

/// A day stands for its first second.
fn day_only(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let format = rng.pick(&["%Y-%m-%d", "%d-%b-%Y", "%Y-%m-%d 00:00:00"]);
    rounded(&mut draft, 86_400);
    draft.spell(AT, |at| dated(at, format));
    Case::plain(rng, draft)
}

fn year_first(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let date = rng.pick(&["%Y/%m/%d", "%Y/%-m/%-d", "%Y.%m.%d"]);
    draft.spell(AT, |at| dated(at, &format!("{date} %H:%M:%S")));
    draft.spell(DUE, |day| dated(day * 86_400, date));
    Case::plain(rng, draft)
}

fn epoch_seconds(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let fraction = rng.pick(&["", ".0", ".123"]);
    draft.spell(AT, |at| format!("{at}{fraction}"));
    Case::plain(rng, draft)
}

fn epoch_millis(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let millis = rng.within(0, 999);
    draft.spell(AT, |at| (at * 1000 + millis).to_string());
    Case::plain(rng, draft)
}

/// Days since 30 December 1899 with the time as a fraction, in the source's zone.
fn serials(rng: &mut Rng) -> Case {
    let mut draft = Draft::clean(rng);
    let zone = rng.pick(&[0, 19_800]);
    draft.told.zone = if zone == 0 { Tz::UTC } else { Tz::Asia__Kolkata };
    draft.spell(AT, |at| {
        let local = at + zone;
        // Ten digits of a day are less than a hundredth of a millisecond.
        let fraction = i128::from(local % 86_400) * 10_000_000_000 / 86_400;
        format!("{}.{fraction:010}", local / 86_400 + 25_569)
    });
    draft.spell(DUE, |day| (day + 25_569).to_string());
    Case::plain(rng, draft)
}
