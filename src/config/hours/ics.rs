//! The closed dates of an iCalendar file (RFC 5545): plain all-day events, and nothing cleverer.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use crate::config::problem::{Place, Problem, Problems};

/// Longest event that is taken for a closed time, in days.
const LONGEST_DAYS: i64 = 366;

/// Properties that make an event recur.
const RECURRING: [&str; 4] = ["RRULE", "RDATE", "EXDATE", "EXRULE"];

/// One event as it is being collected.
#[derive(Default)]
struct Event {
    line: usize,
    start: Option<NaiveDate>,
    end: Option<NaiveDate>,
    days: Option<u64>,
    is_cancelled: bool,
    is_spoiled: bool,
}

/// The closed dates of the file.
///
/// # Errors
/// Every event that is not a plain all-day event, with its line.
pub(super) fn closed_dates(text: &str, file: &str) -> Result<BTreeSet<NaiveDate>, Vec<Problem>> {
    let mut problems = Problems::new(file);
    let mut dates = BTreeSet::new();
    let mut open: Vec<(String, usize)> = vec![];
    let mut event = Event::default();
    let mut events = 0_usize;
    for (line, content) in unfolded(text) {
        let Some((name, value)) = name_and_value(&content) else {
            continue;
        };
        match name.as_str() {
            "BEGIN" => {
                open.push((value.to_uppercase(), line));
                if value.eq_ignore_ascii_case("VEVENT") {
                    event = Event { line, ..Event::default() };
                    events += 1;
                }
            }
            "END" => {
                let is_event = open.pop().is_some_and(|(part, _)| part == "VEVENT");
                dates.extend(is_event.then(|| event.dates(&mut problems)).into_iter().flatten());
            }
            _ if open.last().is_some_and(|(part, _)| part == "VEVENT") => {
                event.take((&name, &value), line, &mut problems);
            }
            _ => {}
        }
    }
    let whole = Place::default();
    if events == 0 {
        problems.contradiction(
            &whole,
            "has no event: it should be an iCalendar file with a `VEVENT` for each closed date",
        );
    }
    if let Some((part, line)) = open.first() {
        problems.contradiction(
            &at(*line),
            format!("`BEGIN:{part}` has no `END:{part}`: the file was cut off; export it again"),
        );
    }
    problems.or(dates).map_err(|errors| errors.problems().to_vec())
}

impl Event {
    fn take(&mut self, property: (&str, &str), line: usize, problems: &mut Problems) {
        let (name, value) = property;
        let mut spoil = |words: String| {
            problems.contradiction(&at(line), words);
            self.is_spoiled = true;
        };
        match name {
            "DTSTART" | "DTEND" => match date(value) {
                Some(date) if name == "DTSTART" => self.start = Some(date),
                Some(date) => self.end = Some(date),
                None => spoil(format!(
                    "`{name}:{value}` should be a date without a time, such as `{name};VALUE=DATE:20261225`: only all-day events are taken for closed dates"
                )),
            },
            "DURATION" => match whole_days(value) {
                Some(days) => self.days = Some(days),
                None => spoil(format!(
                    "`DURATION:{value}` should be whole days, such as `P1D`: only all-day events are taken for closed dates"
                )),
            },
            "STATUS" => self.is_cancelled = value.eq_ignore_ascii_case("CANCELLED"),
            _ if RECURRING.contains(&name) => spoil(format!(
                "`{name}` makes the event recur, which is not supported: every closed date should be an event of its own; export the dates one by one, or write them into `holidays`"
            )),
            _ => {}
        }
    }

    fn dates(&self, problems: &mut Problems) -> Vec<NaiveDate> {
        if self.is_spoiled || self.is_cancelled {
            return vec![];
        }
        let Some(start) = self.start else {
            problems.contradiction(&at(self.line), "the event has no `DTSTART`: it should have a date, such as `DTSTART;VALUE=DATE:20261225`");
            return vec![];
        };
        let end = match (self.end, self.days) {
            // `DTEND` is the first day after the event; some programs write the day itself.
            (Some(end), _) if end == start => start.checked_add_days(Days::new(1)),
            (Some(end), _) => Some(end),
            (None, days) => start.checked_add_days(Days::new(days.unwrap_or(1))),
        };
        let Some(end) = end.filter(|end| (1..=LONGEST_DAYS).contains(&(*end - start).num_days()))
        else {
            problems.contradiction(&at(self.line), format!("the event that starts on `{start}` should end after that day and within {LONGEST_DAYS} days"));
            return vec![];
        };
        start.iter_days().take_while(|date| *date < end).collect()
    }
}

/// The lines of content with the number of their first physical line: a line that starts with a
/// blank or a tab goes on with the one before.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = vec![];
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (index, line) in text.lines().enumerate() {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, previous))) => previous.push_str(rest),
            _ => lines.push((index + 1, line.to_owned())),
        }
    }
    lines
}

/// `DTSTART;VALUE=DATE:20261225` as `DTSTART` and `20261225`; a colon in quotes belongs to a parameter.
fn name_and_value(content: &str) -> Option<(String, String)> {
    let mut is_quoted = false;
    let colon = content.find(|c| {
        is_quoted ^= c == '"';
        c == ':' && !is_quoted
    })?;
    let (head, value) = (&content[..colon], &content[colon + 1..]);
    let name = head.split(';').next().unwrap_or(head);
    Some((name.trim().to_uppercase(), value.trim().to_owned()))
}

fn date(value: &str) -> Option<NaiveDate> {
    let is_plain = value.len() == 8 && value.bytes().all(|b| b.is_ascii_digit());
    is_plain.then(|| NaiveDate::parse_from_str(value, "%Y%m%d").ok()).flatten()
}

/// `P3D` is 3, `P1W` is 7.
fn whole_days(value: &str) -> Option<u64> {
    let number = value.strip_prefix('P')?;
    let (number, unit) = match (number.strip_suffix('D'), number.strip_suffix('W')) {
        (Some(number), _) => (number, 1),
        (_, Some(number)) => (number, 7),
        _ => return None,
    };
    let number: u64 = number.parse().ok()?;
    (number <= 60).then_some(number * unit)
}

fn at(line: usize) -> Place {
    Place { line, ..Place::default() }
}
