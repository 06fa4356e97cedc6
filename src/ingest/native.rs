//! Columns of a typed file, value by value, as the reading of rows takes them.

use std::io::Write as _;

use chrono::{DateTime, Offset, TimeZone};
use chrono_tz::Tz;
use polars::prelude::{
    BooleanChunked, DataType, Float32Chunked, Float64Chunked, Int64Chunked, NewChunkedArray,
    PlSmallStr, PolarsResult, Series, StringChunked, TimeUnit,
};

use crate::contract::Kind;

use super::row::{Raw, Row};
use super::stamps::Stamp;
use super::zone::DAY;

/// Rows of one column.
pub(super) enum Native {
    /// The file doesn't bring it.
    Absent,
    /// Text.
    Text(StringChunked),
    /// Whole numbers to be read as text is.
    Digits(Int64Chunked),
    /// Whole numbers, and what one of them is in the unit of the column's kind.
    Whole(Int64Chunked, i64),
    /// Numbers with decimals.
    Single(Float32Chunked),
    /// Numbers with decimals.
    Double(Float64Chunked),
    /// Yes and no.
    Flag(BooleanChunked),
    /// Dates, in days since 1970-01-01.
    Day(Int64Chunked),
    /// Times, and so many to a second.
    Moment(Int64Chunked, i64, Clock),
}

/// Which clock shows the times of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Clock {
    /// A wall clock of an unnamed zone.
    Wall,
    /// UTC; civil days are those of this zone.
    Utc(Tz),
}

/// Whether the column's numbers are numbers, so that no mark has to be guessed.
pub(super) fn numbers_are_exact(series: &Series) -> bool {
    series.dtype().is_primitive_numeric() || matches!(series.dtype(), DataType::Decimal(..))
}

impl Native {
    /// The column as its kind needs it; else a type that would do.
    pub(super) fn of(series: &Series, kind: Kind) -> Result<Self, &'static str> {
        let remedy = match kind {
            Kind::Instant => "a timestamp or text",
            Kind::Day => "a date or text",
            Kind::Integer | Kind::Cents | Kind::Share => "a number or text",
            Kind::Flag | Kind::DayOnly(_) => "a boolean or text",
            Kind::Text | Kind::Choice(_) => "text",
        };
        let found = Self::convert(series, kind).ok().flatten();
        found.ok_or(remedy)
    }

    fn convert(series: &Series, kind: Kind) -> PolarsResult<Option<Self>> {
        let whole = |series: &Series| -> PolarsResult<Int64Chunked> {
            Ok(series.strict_cast(&DataType::Int64)?.i64()?.clone())
        };
        let text = |series: &Series| -> PolarsResult<Self> {
            Ok(Self::Text(series.strict_cast(&DataType::String)?.str()?.clone()))
        };
        let is_time = matches!(kind, Kind::Instant | Kind::Day);
        let is_text = kind.is_text();
        Ok(Some(match series.dtype() {
            DataType::Null => Self::Absent,
            DataType::String | DataType::Categorical(..) | DataType::Enum(..) => text(series)?,
            DataType::Decimal(..) if !is_time => text(series)?,
            DataType::Boolean if is_text || matches!(kind, Kind::Flag | Kind::DayOnly(_)) => {
                Self::Flag(series.bool()?.clone())
            }
            dtype if dtype.is_integer() => match kind {
                Kind::Integer => Self::Whole(whole(series)?, 1),
                Kind::Cents => Self::Whole(whole(series)?, 100),
                _ => Self::Digits(whole(series)?),
            },
            DataType::Float32 => Self::Single(series.f32()?.clone()),
            DataType::Float64 => Self::Double(series.f64()?.clone()),
            DataType::Date if is_time => Self::Day(whole(&series.to_physical_repr())?),
            DataType::Datetime(unit, zone) if is_time => {
                let clock = match zone {
                    None => Clock::Wall,
                    Some(zone) => Clock::Utc(zone.parse().unwrap_or(Tz::UTC)),
                };
                Self::Moment(whole(&series.to_physical_repr())?, per_second(*unit), clock)
            }
            DataType::Date | DataType::Datetime(..) if is_text => text(series)?,
            DataType::List(_) if is_text => Self::Text(joined(series)?),
            _ => return Ok(None),
        }))
    }

    fn value<'a>(&'a self, row: usize, scratch: &'a mut Vec<u8>) -> Option<Raw<'a>> {
        scratch.clear();
        // Writing to memory can't fail.
        match self {
            Self::Absent => return None,
            Self::Text(text) => return text.get(row).map(|text| Raw::Text(text.as_bytes())),
            Self::Whole(numbers, unit) => {
                let number = numbers.get(row)?;
                match number.checked_mul(*unit) {
                    Some(value) => return Some(Raw::Whole(value)),
                    None => drop(write!(scratch, "{number}")),
                }
            }
            Self::Digits(numbers) => drop(write!(scratch, "{}", numbers.get(row)?)),
            Self::Single(numbers) => {
                let number = numbers.get(row).filter(|number| !number.is_nan())?;
                drop(write!(scratch, "{number}"));
            }
            Self::Double(numbers) => {
                let number = numbers.get(row).filter(|number| !number.is_nan())?;
                drop(write!(scratch, "{number}"));
            }
            Self::Flag(flags) => drop(write!(scratch, "{}", flags.get(row)?)),
            Self::Day(days) => return days.get(row).map(|day| Raw::Stamp(Stamp::Day(day))),
            Self::Moment(times, per_second, clock) => {
                let second = times.get(row)?.div_euclid(*per_second);
                let stamp = match clock {
                    Clock::Wall => Stamp::Local(second.div_euclid(DAY), second.rem_euclid(DAY)),
                    Clock::Utc(zone) => Stamp::Utc(second, day_in(*zone, second)),
                };
                return Some(Raw::Stamp(stamp));
            }
        }
        Some(Raw::Text(scratch))
    }
}

/// Lists as CRM exports write them: one behind the other.
fn joined(series: &Series) -> PolarsResult<StringChunked> {
    let lists = series.list()?;
    let mut texts = Vec::with_capacity(lists.len());
    for row in 0..lists.len() {
        let Some(list) = lists.get_as_series(row) else {
            texts.push(None);
            continue;
        };
        let list = list.strict_cast(&DataType::String)?;
        let values: Vec<&str> = list.str()?.iter().flatten().collect();
        texts.push((!values.is_empty()).then(|| values.join(";")));
    }
    Ok(StringChunked::from_iter_options(PlSmallStr::EMPTY, texts.into_iter()))
}

fn per_second(unit: TimeUnit) -> i64 {
    match unit {
        TimeUnit::Milliseconds => 1_000,
        TimeUnit::Microseconds => 1_000_000,
        TimeUnit::Nanoseconds => 1_000_000_000,
    }
}

/// The civil day of an instant in a zone.
fn day_in(zone: Tz, second: i64) -> i64 {
    let instant = DateTime::from_timestamp(second, 0).filter(|_| zone != Tz::UTC);
    let east = instant.map_or(0, |instant| {
        zone.offset_from_utc_datetime(&instant.naive_utc()).fix().local_minus_utc()
    });
    (second + i64::from(east)).div_euclid(DAY)
}

/// One row of such columns.
pub(super) struct NativeRow<'a> {
    /// The columns.
    pub(super) natives: &'a [Native],
    /// The row, from 0, among those at hand.
    pub(super) row: usize,
    /// The row, from 1, in the file.
    pub(super) line: u64,
}

impl Row for NativeRow<'_> {
    fn line(&self) -> u64 {
        self.line
    }

    fn value<'a>(&'a self, at: usize, scratch: &'a mut Vec<u8>) -> Option<Raw<'a>> {
        self.natives.get(at)?.value(self.row, scratch)
    }
}
