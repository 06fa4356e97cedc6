//! One level of hours: the company, a team or a person; what it sets, and what it leaves to the wider.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Serialize, Serializer};

use super::windows::{Week, parse_week, parse_window};
use crate::calendar::{Schedule, ScheduleError, ScheduleSpec, TimeOfDay, WEEKDAYS, Window};
use crate::config::problem::{Fault, Place, Problems};
use crate::config::tree::{Node, Table, Value};

/// The dates with hours of their own.
type SpecialDays = BTreeMap<NaiveDate, Vec<Window>>;

/// What one level sets; `None` is left to the wider level.
#[derive(Clone, Debug, Default)]
pub(in crate::config) struct Layer {
    pub(super) zone: Option<Tz>,
    pub(super) week: Option<Week>,
    pub(super) holidays: Option<BTreeSet<NaiveDate>>,
    pub(super) holidays_file: Option<NamedFile>,
    pub(super) special_days: Option<SpecialDays>,
}

/// A file as the config names it.
#[derive(Clone, Debug)]
pub(super) struct NamedFile {
    pub(super) path: String,
    pub(super) place: Place,
}

/// The typed keys of one level.
pub(super) fn layer(table: &Table, problems: &mut Problems) -> Layer {
    let file = table.node("holidays_file");
    let layer = Layer {
        zone: table.optional_zone("zone"),
        week: week(table, problems),
        holidays: table
            .node("holidays")
            .map(|node| node.list().iter().filter_map(day_of).collect()),
        holidays_file: file.and_then(|node| {
            Some(NamedFile { path: node.text()?.to_owned(), place: node.place.clone() })
        }),
        special_days: table.table("special_days").map(|days| special_days(days, problems)),
    };
    both_closed_and_special(table, &layer, problems);
    layer
}

impl Layer {
    /// The hours of this level on top of those of the wider one.
    ///
    /// Closed dates are replaced as a whole, and so are special days; what this level says of a
    /// date goes before what the wider one said of it, and a special day before a date of a file.
    pub(super) fn over(
        &self,
        wider: &ScheduleSpec,
        file_dates: Option<&BTreeSet<NaiveDate>>,
    ) -> ScheduleSpec {
        let mut spec = wider.clone();
        if let Some(zone) = self.zone {
            spec.zone = zone;
        }
        if let Some(week) = &self.week {
            spec.week.clone_from(week);
        }
        if self.holidays.is_some() || file_dates.is_some() {
            let written = self.holidays.iter().flatten();
            spec.holidays = written.chain(file_dates.into_iter().flatten()).copied().collect();
            let closed = &spec.holidays;
            spec.special_days.retain(|date, _| !closed.contains(date));
        }
        if let Some(special) = &self.special_days {
            spec.special_days.clone_from(special);
            spec.holidays.retain(|date| !special.contains_key(date));
        }
        spec
    }
}

/// The week that `windows` or `hours` give; `windows` goes before the default of `hours`.
fn week(table: &Table, problems: &mut Problems) -> Option<Week> {
    let windows = table.given("windows");
    if let (Some(windows), Some(hours)) = (windows, table.given("hours")) {
        let other = hours.place.path.clone();
        let help = "keep the one that says it, and take the other out".to_owned();
        problems.add(&windows.place, Fault::Beside { other, help });
        return None;
    }
    if let Some(windows) = windows {
        return week_of_windows(windows, problems);
    }
    let hours = table.node("hours")?;
    match parse_week(hours.text()?) {
        Ok(week) => is_accepted(&week, &hours.place, problems).then_some(week),
        Err(words) => {
            problems.contradiction(&hours.place, words);
            None
        }
    }
}

fn week_of_windows(node: &Node, problems: &mut Problems) -> Option<Week> {
    let table = node.table()?;
    let mut week = Week::default();
    for (windows, (name, _)) in week.iter_mut().zip(WEEKDAYS) {
        let found = table.node(name).and_then(|node| day_windows(node, problems));
        *windows = found.unwrap_or_default();
    }
    for (index, (name, _)) in WEEKDAYS.iter().enumerate() {
        if week[index].is_empty() {
            continue;
        }
        let mut alone = Week::default();
        alone[index].clone_from(&week[index]);
        is_accepted(&alone, &table.place_of(name), problems);
    }
    if problems.are_at(&node.place) {
        return None;
    }
    // Seen as a whole only to hear that no day is open; each day was looked at alone.
    is_accepted(&week, &node.place, problems).then_some(week)
}

fn special_days(table: &Table, problems: &mut Problems) -> SpecialDays {
    let mut days = SpecialDays::new();
    for (name, node) in table.in_order() {
        let (Ok(date), Some(windows)) = (name.parse(), day_windows(node, problems)) else {
            continue;
        };
        let mut spec = ScheduleSpec::new(Tz::UTC);
        spec.week[0] = vec![ANY_WINDOW];
        spec.special_days.insert(date, windows.clone());
        match Schedule::new(spec) {
            Ok(_) => {
                days.insert(date, windows);
            }
            Err(error) => problems.add(&node.place, Fault::Schedule(error)),
        }
    }
    days
}

/// Something for a schedule to be open at, where only a special day is looked at.
const ANY_WINDOW: Window = Window { start: TimeOfDay::START_OF_DAY, end: TimeOfDay::END_OF_DAY };

/// The windows of one day; `None` when one of them is no window, which is then noted.
fn day_windows(node: &Node, problems: &mut Problems) -> Option<Vec<Window>> {
    let mut windows = vec![];
    for entry in node.list() {
        match parse_window(entry.text()?) {
            Ok(window) => windows.push(window),
            Err(words) => problems.contradiction(&entry.place, words),
        }
    }
    (windows.len() == node.list().len()).then_some(windows)
}

/// Whether the calendar takes the week; what it says against it is noted.
fn is_accepted(week: &Week, place: &Place, problems: &mut Problems) -> bool {
    let mut spec = ScheduleSpec::new(Tz::UTC);
    spec.week.clone_from(week);
    match Schedule::new(spec) {
        Ok(_) => true,
        Err(error) => {
            problems.add(place, Fault::Schedule(error));
            false
        }
    }
}

fn both_closed_and_special(table: &Table, layer: &Layer, problems: &mut Problems) {
    let Some(special) = &layer.special_days else {
        return;
    };
    for node in table.list("holidays") {
        if let Some(date) = day_of(node).filter(|date| special.contains_key(date)) {
            problems.add(&node.place, Fault::Schedule(ScheduleError::HolidayIsSpecial { date }));
        }
    }
}

fn day_of(node: &Node) -> Option<NaiveDate> {
    match node.value {
        Value::Day(day) => Some(day),
        _ => None,
    }
}

/// A level as the user would write it, for the canonical text.
#[derive(Serialize)]
struct Written<'a> {
    zone: Option<&'static str>,
    windows: Option<Vec<Vec<String>>>,
    holidays: Option<Vec<String>>,
    holidays_file: Option<&'a str>,
    special_days: Option<BTreeMap<String, Vec<String>>>,
}

impl Serialize for Layer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written =
            |windows: &Vec<Window>| windows.iter().map(Window::to_string).collect::<Vec<_>>();
        let special = |days: &SpecialDays| {
            days.iter().map(|(date, windows)| (date.to_string(), written(windows))).collect()
        };
        Written {
            zone: self.zone.map(Tz::name),
            windows: self.week.as_ref().map(|week| week.iter().map(written).collect()),
            holidays: self
                .holidays
                .as_ref()
                .map(|dates| dates.iter().map(NaiveDate::to_string).collect()),
            holidays_file: self.holidays_file.as_ref().map(|file| file.path.as_str()),
            special_days: self.special_days.as_ref().map(special),
        }
        .serialize(serializer)
    }
}
