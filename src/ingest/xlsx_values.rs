//! Cells of a sheet, as the reading of rows takes them: typed where the cell is, else as text.

use std::io::Write as _;

use calamine::DataRef;

use crate::contract::Kind;
use crate::contract::source::DateOrder;

use super::numbers::{Mark, parse_number};
use super::plan::{ColumnPlan, Plan, Reading, Unit};
use super::row::{Raw, Row};
use super::stamps::{CLOCK_DAYS, Stamp, parse_stamp};
use super::styles::Style;
use super::xlsx_rows::SheetRow;
use super::zone::DAY;

/// Whole numbers below this are held exactly.
const EXACT: f64 = 9_007_199_254_740_992.0;
/// Serial day of 1970-01-01 where days count from 1900, and from 1904.
const EPOCH_OF_1900: i64 = 25_569;
const EPOCH_OF_1904: i64 = 24_107;
/// Serial day of 10000-01-01, where sheets end.
const LAST_SERIAL: f64 = 2_958_466.0;

/// How the cells of a sheet are to be read; one place per column of the plan.
pub(super) struct Form {
    /// Column of the sheet, from 0.
    pub(super) at: Vec<Option<usize>>,
    /// Serial day of 1970-01-01.
    epoch: i64,
}

impl Form {
    /// Nothing seen yet of the columns.
    pub(super) fn new(at: &[Option<usize>], counts_from_1904: bool) -> Self {
        let epoch = if counts_from_1904 { EPOCH_OF_1904 } else { EPOCH_OF_1900 };
        Self { at: at.to_vec(), epoch }
    }

    /// What a cell shows of how its column is written; `None` where the cell itself says what it is.
    pub(super) fn written<'a>(
        &self,
        kind: Kind,
        cell: &'a DataRef<'_>,
        scratch: &'a mut Vec<u8>,
    ) -> Option<&'a [u8]> {
        scratch.clear();
        match (cell, kind) {
            (DataRef::String(text), _) => Some(text.as_bytes()),
            (DataRef::SharedString(text), _) => Some(text.as_bytes()),
            // Whether shares are percent or fractions is told by their size.
            (DataRef::Float(number), Kind::Share) => {
                write_number(scratch, *number);
                Some(scratch)
            }
            (DataRef::Float(number), Kind::Instant | Kind::Day)
                if self.moment(*number).is_none() =>
            {
                write_number(scratch, *number);
                Some(scratch)
            }
            _ => None,
        }
    }

    /// Day since 1970-01-01 and second of a serial number; `None` where it is no date.
    fn moment(&self, serial: f64) -> Option<(i64, i64)> {
        if !(1.0..LAST_SERIAL).contains(&serial) {
            return None;
        }
        // Within 2^38, of which a float holds every whole number.
        #[expect(clippy::cast_possible_truncation, reason = "rounded, and bounded above")]
        let seconds = (serial * 86_400.0).round() as i64;
        let (day, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
        match day {
            // Sheets that count from 1900 have a 29 February in that year.
            60 if self.epoch == EPOCH_OF_1900 => None,
            1..60 if self.epoch == EPOCH_OF_1900 => Some((day - self.epoch + 1, second)),
            _ => Some((day - self.epoch, second)),
        }
    }

    /// A serial number as a date. One that is a whole number has no time of day: where a sheet shows
    /// midnight, somebody has entered a day much more often than something fell on that second.
    fn stamp(&self, serial: f64) -> Option<Stamp> {
        let (day, second) = self.moment(serial)?;
        Some(if second > 0 { Stamp::Local(day, second) } else { Stamp::Day(day) })
    }
}

/// One row, and how to read it.
pub(super) struct CellRow<'r, 'b> {
    /// The row.
    pub(super) row: &'r SheetRow<'b>,
    /// How its cells are read.
    pub(super) form: &'r Form,
    /// The columns, which are found under their own index.
    pub(super) plan: &'r Plan,
}

impl Row for CellRow<'_, '_> {
    fn line(&self) -> u64 {
        self.row.number
    }

    fn value<'a>(&'a self, at: usize, scratch: &'a mut Vec<u8>) -> Option<Raw<'a>> {
        scratch.clear();
        let cell = self.form.at.get(at).copied().flatten().and_then(|at| self.row.cell(at))?;
        let column = self.plan.columns.get(at)?;
        let is_time = matches!(column.kind, Kind::Instant | Kind::Day);
        // Writing to memory can't fail.
        match cell {
            DataRef::Empty | DataRef::Error(_) => return None,
            DataRef::String(text) => return Some(Raw::Text(text.as_bytes())),
            DataRef::SharedString(text) => return Some(Raw::Text(text.as_bytes())),
            DataRef::Bool(true) => scratch.extend_from_slice(b"TRUE"),
            DataRef::Bool(false) => scratch.extend_from_slice(b"FALSE"),
            DataRef::Int(number) => drop(write!(scratch, "{number}")),
            DataRef::Float(number) => {
                if let Some(raw) = self.number(column, *number) {
                    return Some(raw);
                }
                write_number(scratch, *number);
            }
            DataRef::DateTime(time) => {
                let stamp = self.form.stamp(time.as_f64()).filter(|_| !time.is_duration());
                match stamp {
                    Some(stamp) if is_time => return Some(Raw::Stamp(stamp)),
                    Some(stamp) => write_stamp(scratch, stamp),
                    None => write_duration(scratch, time.as_f64()),
                }
            }
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                let stamp = parse_stamp(Style::YearFirst, DateOrder::DayMonth, text.as_bytes());
                if let (Ok((stamp, _)), true) = (stamp, is_time) {
                    return Some(Raw::Stamp(stamp));
                }
                scratch.extend_from_slice(text.as_bytes());
            }
        }
        Some(Raw::Text(scratch))
    }
}

impl CellRow<'_, '_> {
    /// A number in the unit of its column; `None` where it has to be read, or refused, as text.
    fn number(&self, column: &ColumnPlan, number: f64) -> Option<Raw<'static>> {
        let mut text = Vec::new();
        write_number(&mut text, number);
        let as_key = std::str::from_utf8(&text).unwrap_or_default();
        if column.values.contains_key(as_key) {
            return None;
        }
        let percent = matches!(column.reading, Reading::Share(_, Unit::Percent));
        let decimals = match column.kind {
            Kind::Integer => 0,
            Kind::Share if !percent => 4,
            Kind::Cents | Kind::Share => 2,
            // A date that the sheet shows as a number; epoch seconds are beyond every sheet.
            Kind::Instant | Kind::Day => {
                let stamp = self.form.stamp(number)?;
                let (Stamp::Day(day) | Stamp::Local(day, _) | Stamp::Utc(_, day)) = stamp;
                return CLOCK_DAYS.contains(&day).then_some(Raw::Stamp(stamp));
            }
            _ => return None,
        };
        let scaled = parse_number(&text, Mark::Dot, decimals)?;
        let whole_shares = column.kind != Kind::Share || (0..=10_000).contains(&scaled.value);
        let exact = column.kind != Kind::Integer || !scaled.inexact;
        (whole_shares && exact).then_some(Raw::Whole(scaled.value))
    }
}

/// What a cell says as text, for headers and footers.
pub(super) fn text_of(cell: &DataRef<'_>, counts_from_1904: bool) -> String {
    let mut text = Vec::new();
    match cell {
        DataRef::SharedString(found) => return (*found).to_owned(),
        DataRef::String(found) | DataRef::DateTimeIso(found) | DataRef::DurationIso(found) => {
            return found.clone();
        }
        DataRef::Empty | DataRef::Error(_) => return String::new(),
        DataRef::Bool(flag) => return flag.to_string().to_uppercase(),
        DataRef::Int(number) => return number.to_string(),
        DataRef::Float(number) => write_number(&mut text, *number),
        DataRef::DateTime(time) => {
            let form = Form::new(&[], counts_from_1904);
            match form.stamp(time.as_f64()).filter(|_| !time.is_duration()) {
                Some(stamp) => write_stamp(&mut text, stamp),
                None => write_duration(&mut text, time.as_f64()),
            }
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// A number as a sheet shows it at full width: 15 significant digits, no exponent.
///
/// One that is no whole number never ends in exactly three decimals, so that no column's mark makes
/// thousands of them.
fn write_number(into: &mut Vec<u8>, number: f64) {
    let shown = if number.fract() == 0.0 && number.abs() < EXACT {
        format!("{number:.0}")
    } else {
        let rounded = format!("{number:.14e}").parse::<f64>().unwrap_or(number);
        let plain = format!("{rounded}");
        let three = plain.split_once('.').is_some_and(|(_, decimals)| decimals.len() == 3);
        if three { format!("{plain}0") } else { plain }
    };
    into.extend_from_slice(
        shown.strip_prefix("-0").filter(|rest| rest.is_empty()).map_or(shown.as_bytes(), |_| b"0"),
    );
}

fn write_stamp(into: &mut Vec<u8>, stamp: Stamp) {
    let (Stamp::Day(day) | Stamp::Local(day, _) | Stamp::Utc(_, day)) = stamp;
    let time = chrono::DateTime::from_timestamp(day * DAY, 0);
    let date = time.map(|time| time.format("%Y-%m-%d").to_string()).unwrap_or_default();
    into.extend_from_slice(date.as_bytes());
    if let Stamp::Local(_, second) = stamp {
        into.push(b' ');
        write_clock(into, second);
    }
}

/// Hours, minutes and seconds; hours may be more than a day's.
fn write_duration(into: &mut Vec<u8>, days: f64) {
    if !(0.0..LAST_SERIAL).contains(&days) {
        return write_number(into, days);
    }
    #[expect(clippy::cast_possible_truncation, reason = "rounded, and bounded above")]
    let seconds = (days * 86_400.0).round() as i64;
    write_clock(into, seconds);
}

fn write_clock(into: &mut Vec<u8>, seconds: i64) {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    // Writing to memory can't fail.
    drop(write!(into, "{hours:02}:{minutes:02}:{seconds:02}"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_day(serial: f64, from_1904: bool, day: Option<i64>) {
        let found = Form::new(&[], from_1904).moment(serial).map(|(day, _)| day);
        assert_eq!(found, day, "{serial}");
    }

    #[test]
    fn days_of_1900_step_over_a_day_that_never_was() {
        check_day(1.0, false, Some(-25_567));
        check_day(59.0, false, Some(-25_509));
        check_day(60.0, false, None);
        check_day(61.0, false, Some(-25_508));
        check_day(46_037.0, false, Some(20_468));
        check_day(44_575.0, true, Some(20_468));
        for serial in [0.0, 0.5, -1.0, LAST_SERIAL, f64::NAN, f64::INFINITY] {
            check_day(serial, false, None);
        }
    }

    #[test]
    fn seconds_survive_the_fraction_of_a_day() {
        let form = Form::new(&[], false);
        for second in (0..DAY).step_by(7) {
            let part = f64::from(i32::try_from(second).unwrap()) / 86_400.0;
            assert_eq!(form.moment(46_037.0 + part), Some((20_468, second)));
        }
    }

    #[track_caller]
    fn check_number(number: f64, text: &str) {
        let mut found = Vec::new();
        write_number(&mut found, number);
        assert_eq!(String::from_utf8(found).unwrap(), text);
    }

    #[test]
    fn numbers_are_written_as_a_sheet_shows_them() {
        check_number(12345.0, "12345");
        check_number(123_456_789_012_345.0, "123456789012345");
        check_number(-0.0, "0");
        check_number(0.1 + 0.2, "0.3");
        check_number(1234.5, "1234.5");
        check_number(1.234, "1.2340");
        check_number(-12.5, "-12.5");
        check_number(1e-7, "0.0000001");
        check_number(1e20, "100000000000000000000");
    }
}
