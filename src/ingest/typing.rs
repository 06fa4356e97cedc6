//! Text of a cell into the value that its column's kind asks for.

use chrono::format::{Parsed, StrftimeItems, parse};
use chrono::{NaiveTime, Timelike};

use crate::contract::Kind;

use super::dating::{Dated, Form};
use super::fields::Field;
use super::flags::flag_of;
use super::nulls::is_null_word;
use super::numbers::{Mark, Proof, is_rounded, mark_of, parse_number};
use super::plan::{ColumnPlan, Plan, Reading, Strictness, Unit};
use super::records::Likeness;
use super::remarks::{Remark, Remarks};
use super::scan::Year;
use super::stamps::{CLOCK_DAYS, Stamp};
use super::zone::{DAY, Shift, Zone, day_of};

/// Ten-thousandths of a whole.
const WHOLE_SHARE: i64 = 10_000;
/// Words remembered per column of choices.
const REMEMBERED: usize = 32;

/// What a cell turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cell<'a> {
    /// Nothing.
    Blank,
    /// A number.
    Whole(i64),
    /// An instant whose time of day is not known.
    DayOnly(i64),
    /// Text; not yet known to be UTF-8.
    Text(&'a [u8]),
    /// One of the words of a choice.
    Word(&'static str),
}

/// Why a cell can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Misread {
    /// It doesn't fit; in words.
    Reason(String),
    /// It proves the other order of day and month.
    Order,
    /// The column's format is not known yet.
    Undecided,
}

/// Reads the cells of one plan; remembers what it has looked up.
pub(super) struct Typer<'p> {
    plan: &'p Plan,
    zone: Zone,
    words: Vec<Vec<(Vec<u8>, &'static str)>>,
    /// Local times that the zone skips.
    pub(super) gaps: u64,
    /// Local times that occur twice.
    pub(super) folds: u64,
    /// How cells were read, where that is worth a word.
    pub(super) remarks: Remarks,
}

impl<'p> Typer<'p> {
    /// Nothing looked up yet.
    pub(super) fn new(plan: &'p Plan) -> Self {
        let words = vec![Vec::new(); plan.columns.len()];
        Self {
            plan,
            zone: Zone::new(plan.zone),
            words,
            gaps: 0,
            folds: 0,
            remarks: Remarks::default(),
        }
    }

    /// Reads a cell of the column of that index.
    pub(super) fn read<'a>(&mut self, index: usize, raw: &'a [u8]) -> Result<Cell<'a>, Misread>
    where
        'p: 'a,
    {
        let plan = self.plan;
        let Some(column) = plan.columns.get(index) else { return Ok(Cell::Blank) };
        let mut text = raw.trim_ascii();
        if !column.values.is_empty() && !text.is_empty() {
            text = mapped(column, text).unwrap_or(text);
        }
        if text.is_empty() || (column.kind != Kind::Text && is_null_word(text)) {
            return Ok(Cell::Blank);
        }
        match &column.reading {
            Reading::Text => {
                if plan.key.contains(&index) && is_rounded(text) {
                    self.remarks.add(index, Remark::RoundedId);
                }
                Ok(Cell::Text(text))
            }
            Reading::Choice(words) => self.choice(index, words, text),
            Reading::Flag | Reading::DayOnly(_) => flag(text),
            Reading::Stamp(dating) => {
                let dated = dating.read(text)?;
                if dated.year != Year::Whole || dated.form != Form::Usual {
                    self.remark(index, dated);
                }
                self.instant(column.kind, dated.stamp)
            }
            Reading::Format(format) => match formatted(format, text) {
                Some(stamp) => self.instant(column.kind, stamp),
                None => Err(Misread::Reason(format!("is no date of the format `{format}`"))),
            },
            Reading::Number(mark) => number(column.kind, *mark, text),
            Reading::Share(mark, unit) => share(*mark, *unit, text),
            Reading::Undecided => Err(Misread::Undecided),
        }
    }

    /// How much these fields look like a row of the table.
    pub(super) fn likeness(&mut self, bytes: &[u8], fields: &[Field]) -> Likeness {
        let mut likeness = Likeness::Unknown;
        let mut scratch = Vec::new();
        for (index, column) in self.plan.columns.iter().enumerate() {
            let Some(field) = column.at.and_then(|at| fields.get(at)) else { continue };
            if column.reading == Reading::Undecided {
                continue;
            }
            let required = column.strictness == Strictness::Required;
            match self.read(index, field.value(bytes, &mut scratch)) {
                Ok(Cell::Blank) if required => return Likeness::NotRow,
                // Undecided: the pass stops there anyhow, to look at the whole file first.
                Ok(Cell::Blank | Cell::Text(_)) | Err(Misread::Undecided) => {}
                Ok(Cell::Whole(_) | Cell::DayOnly(_) | Cell::Word(_)) => likeness = Likeness::Row,
                Err(_) => return Likeness::NotRow,
            }
        }
        likeness
    }

    /// A date or time as the kind of its column asks for.
    ///
    /// An instant outside the years that clocks are known for is no instant: one typing error must
    /// not stop the calendar of everybody.
    pub(super) fn instant(&mut self, kind: Kind, stamp: Stamp) -> Result<Cell<'static>, Misread> {
        let (Stamp::Day(day) | Stamp::Local(day, _) | Stamp::Utc(_, day)) = stamp;
        if kind == Kind::Day {
            return Ok(Cell::Whole(day));
        }
        if !CLOCK_DAYS.contains(&day) {
            return Err(Misread::Reason("is outside the years 1970 to 2099".to_owned()));
        }
        let (utc, shift) = match stamp {
            Stamp::Utc(seconds, _) => return Ok(Cell::Whole(seconds)),
            Stamp::Day(day) => return Ok(Cell::DayOnly(self.zone.utc_of(day, 0).0)),
            Stamp::Local(day, second) => self.zone.utc_of(day, second),
        };
        self.gaps += u64::from(shift == Shift::Gap);
        self.folds += u64::from(shift == Shift::Fold);
        Ok(Cell::Whole(utc))
    }

    #[cold]
    fn remark(&mut self, index: usize, dated: Dated) {
        if dated.year == Year::Short {
            self.remarks.add(index, Remark::ShortYear);
        }
        if dated.form == Form::Other {
            self.remarks.add(index, Remark::OtherForm);
        }
    }

    fn choice(
        &mut self,
        index: usize,
        words: &'static [&'static str],
        text: &[u8],
    ) -> Result<Cell<'static>, Misread> {
        let memory = self.words.get(index).map_or(&[][..], Vec::as_slice);
        if let Some((_, word)) = memory.iter().find(|(known, _)| known == text) {
            return Ok(Cell::Word(word));
        }
        let plain = String::from_utf8_lossy(text).to_lowercase().replace([' ', '-'], "_");
        let Some(word) = words.iter().find(|word| **word == plain) else {
            return Err(Misread::Reason(unknown_word(words, &plain)));
        };
        if let Some(memory) = self.words.get_mut(index).filter(|memory| memory.len() < REMEMBERED) {
            memory.push((text.to_vec(), word));
        }
        Ok(Cell::Word(word))
    }
}

/// The value that the config puts in the place of this one.
fn mapped<'p>(column: &'p ColumnPlan, text: &[u8]) -> Option<&'p [u8]> {
    let text = std::str::from_utf8(text).ok()?;
    column.values.get(&text.to_lowercase()).map(|value| value.trim().as_bytes())
}

fn unknown_word(words: &[&str], plain: &str) -> String {
    let alike = |word: &&&str| strsim::jaro_winkler(plain, word);
    let nearest = words.iter().max_by(|one, other| alike(one).total_cmp(&alike(other)));
    let nearest = nearest.filter(|word| alike(word) >= 0.7);
    let question = nearest.map_or_else(String::new, |word| format!("; is it `{word}`?"));
    format!("is none of {}{question}", words.join(", "))
}

fn flag(text: &[u8]) -> Result<Cell<'static>, Misread> {
    match flag_of(text) {
        Some(value) => Ok(Cell::Whole(value)),
        None => Err(Misread::Reason(
            "is neither yes nor no: true, false, 1, 0, yes, no, y, n, x".to_owned(),
        )),
    }
}

/// The mark to read by; a value with a mark needs it to be known.
fn known_mark(mark: Option<Mark>, text: &[u8]) -> Result<Mark, Misread> {
    match mark {
        Some(mark) => Ok(mark),
        None if mark_of(text) == Proof::Nothing => Ok(Mark::Dot),
        None => Err(Misread::Undecided),
    }
}

fn number(kind: Kind, mark: Option<Mark>, text: &[u8]) -> Result<Cell<'static>, Misread> {
    let mark = known_mark(mark, text)?;
    let decimals = if kind == Kind::Cents { 2 } else { 0 };
    match parse_number(text, mark, decimals) {
        Some(number) if number.percent => Err(Misread::Reason("is a percentage".to_owned())),
        Some(number) if kind == Kind::Integer && number.inexact => {
            Err(Misread::Reason("is no whole number".to_owned()))
        }
        Some(number) => Ok(Cell::Whole(number.value)),
        None => {
            let example = if mark == Mark::Dot { "1,234.50" } else { "1.234,50" };
            Err(Misread::Reason(format!("is no number as in the rest of the column: {example}")))
        }
    }
}

fn share(mark: Option<Mark>, unit: Unit, text: &[u8]) -> Result<Cell<'static>, Misread> {
    let mark = known_mark(mark, text)?;
    let Some(fraction) = parse_number(text, mark, 4) else {
        return Err(Misread::Reason("is no share: 0.43, 43% or 43".to_owned()));
    };
    let percent = fraction.percent || unit == Unit::Percent;
    let read = if percent { parse_number(text, mark, 2) } else { Some(fraction) };
    match read.map(|number| number.value) {
        _ if unit == Unit::Unclear && !percent && fraction.value != 0 => Err(Misread::Undecided),
        Some(value @ 0..=WHOLE_SHARE) => Ok(Cell::Whole(value)),
        _ => Err(Misread::Reason("is no share between 0 and 1 (or 0 and 100 %)".to_owned())),
    }
}

/// A value in a format of chrono's notation.
fn formatted(format: &str, text: &[u8]) -> Option<Stamp> {
    let text = std::str::from_utf8(text).ok()?;
    let mut parsed = Parsed::new();
    parse(&mut parsed, text, StrftimeItems::new(format)).ok()?;
    if let Ok(instant) = parsed.to_datetime() {
        return Some(Stamp::Utc(instant.timestamp(), day_of(instant.date_naive())));
    }
    if let Some(seconds) = parsed.timestamp() {
        return Some(Stamp::Utc(seconds, seconds.div_euclid(DAY)));
    }
    let day = day_of(parsed.to_naive_date().ok()?);
    match (parsed.to_naive_time(), parsed.hour_div_12()) {
        (Ok(time), _) => Some(Stamp::Local(day, second_of(time))),
        (Err(_), None) => Some(Stamp::Day(day)),
        (Err(_), Some(_)) => None,
    }
}

fn second_of(time: NaiveTime) -> i64 {
    i64::from(time.num_seconds_from_midnight())
}

/// Whether chrono knows every part of the format, and it names a whole date or an instant.
pub(super) fn is_format(format: &str) -> bool {
    let known = StrftimeItems::new(format).parse().is_ok();
    let sample = chrono::DateTime::UNIX_EPOCH;
    let mut shown = String::new();
    known
        && std::fmt::Write::write_fmt(&mut shown, format_args!("{}", sample.format(format))).is_ok()
        && formatted(format, shown.as_bytes()).is_some()
}

#[cfg(test)]
#[path = "typing_tests.rs"]
mod tests;
