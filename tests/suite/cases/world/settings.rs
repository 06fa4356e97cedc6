//! What the config and `settings.csv` of a case say: the tables `settings`, `clock`,
//! `person_calendars` and `automated_actors`.

use std::collections::{BTreeMap, BTreeSet};

use batonpass::calendar::{ClockRow, SLOT_SECONDS, clock_rows, slot_of};
use batonpass::config::{Calendars, Config, PersonClock};
use batonpass::contract::BRIEF_COMPONENTS;
use batonpass::engine::{frame_of, frame_of_columns};
use batonpass::model::{Settings, WeekPlan};
use batonpass::table::{Column, Table, Values, WordBuilder};
use batonpass::units::date;
use polars::frame::DataFrame;

use super::super::sheet::Sheet;
use super::super::value;

/// The settings of a case.
pub(super) struct Knobs {
    /// As the tool has them, of the case's `baton.toml` or of none.
    pub(super) settings: Settings,
    given: BTreeMap<String, i64>,
    config: Config,
    people: Vec<(String, i64)>,
}

fn key(calendar: usize) -> i64 {
    i64::try_from(calendar).unwrap() << value::CALENDAR_SHIFT
}

impl Knobs {
    /// The settings of a config's text, of `settings.csv` and of the zones in `people.csv`.
    pub(super) fn of(config: &str, sheets: &BTreeMap<String, Sheet>) -> Result<Self, String> {
        let config = Config::parse(config, "baton.toml").map_err(|error| error.to_string())?;
        let mut calendars =
            config.calendars(&BTreeMap::new()).map_err(|error| error.to_string())?;
        let people = people(&mut calendars, sheets.get("people"));
        let given = sheets.get("settings").map(row).transpose()?.unwrap_or_default();
        let settings = Settings::of(&config, calendars);
        let knobs = Self { settings, given, config, people };
        let known = knobs.row(0)?;
        match knobs.given.keys().find(|name| !known.contains_key(*name)) {
            Some(unknown) => Err(format!("there is no setting `{unknown}`")),
            None => Ok(knobs),
        }
    }

    /// The as-of instant that the case gives.
    pub(super) fn as_of(&self) -> Option<i64> {
        self.given.get("as_of").copied()
    }

    /// The tables, by name; without an as-of instant none that hangs on it.
    pub(super) fn frames(
        &self,
        sheets: &BTreeMap<String, Sheet>,
    ) -> Result<Vec<(String, DataFrame)>, String> {
        let mut frames = vec![
            ("automated_actors".to_owned(), self.actors()),
            ("person_calendars".to_owned(), self.calendars()),
        ];
        if let Some(as_of) = self.as_of() {
            let row = self.row(as_of)?;
            let row = row.into_iter().map(|(name, value)| (name, vec![value])).collect();
            frames.push(("settings".to_owned(), frame_of_columns(row).unwrap()));
            let slots: BTreeSet<i64> =
                sheets.values().flat_map(instants).chain([as_of]).map(slot_of).collect();
            let slots: Vec<i64> = slots.into_iter().collect();
            frames.push(("dates".to_owned(), self.dates(&slots)?));
            frames.push(("clock".to_owned(), self.clock(&slots)?));
        }
        Ok(frames)
    }

    /// Every setting: by default all fields of the brief are asked for.
    fn row(&self, as_of: i64) -> Result<BTreeMap<String, i64>, String> {
        let (settings, calendars) = (&self.settings, &self.settings.calendars);
        let schedule = &calendars.schedules()[calendars.report_index()];
        let plan = WeekPlan::of(&self.config.report, schedule, as_of, None)
            .map_err(|error| error.to_string())?;
        let mut row: BTreeMap<String, i64> = [
            ("as_of", as_of),
            ("as_of_slot", slot_of(as_of)),
            ("default_calendar_key", key(0)),
            ("report_calendar_key", key(calendars.report_index())),
            ("grace_s", settings.grace_s),
            ("early_s", settings.early_s),
            ("maturity_s", settings.maturity_s),
            ("business_day_s", calendars.business_day_seconds()),
            ("worklist_from", as_of - settings.worklist_s),
            ("slices_from", i64::from(plan.slices_from)),
            ("cycles_from", i64::from(plan.cycles_from)),
            ("cohorts_from", i64::from(plan.cohorts_from)),
            ("brief_components_used", 6),
        ]
        .into_iter()
        .chain(settings.agreed())
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        for (component, fields) in BRIEF_COMPONENTS {
            row.insert(format!("uses_{component}"), 1);
            row.extend(fields.iter().map(|field| (format!("needs_{field}"), 1)));
        }
        row.extend(self.given.clone());
        Ok(row)
    }

    fn clock(&self, slots: &[i64]) -> Result<DataFrame, String> {
        let mut columns: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
        for (index, schedule) in self.settings.calendars.schedules().iter().enumerate() {
            let rows = clock_rows(schedule, self.settings.week_start, slots);
            for row in rows.map_err(|error| error.to_string())? {
                for (name, value) in cells(key(index), &row) {
                    columns.entry(name).or_default().push(value);
                }
            }
        }
        let columns = columns.into_iter().map(|(name, values)| (name.to_owned(), values));
        Ok(frame_of_columns(columns.collect()).unwrap())
    }

    /// The first days of the clock's weeks and months in words.
    fn dates(&self, slots: &[i64]) -> Result<DataFrame, String> {
        let mut days = BTreeSet::new();
        for schedule in self.settings.calendars.schedules() {
            let rows = clock_rows(schedule, self.settings.week_start, slots);
            for row in rows.map_err(|error| error.to_string())? {
                days.extend([row.week_start, row.month_start]);
            }
        }
        let dates: Vec<String> =
            days.iter().map(|&day| date(i32::try_from(day).unwrap()).to_string()).collect();
        let numbers = Values::Whole(days.into_iter().map(Some).collect());
        let columns = vec![
            Column { name: "day_no".to_owned(), values: numbers },
            words("day", dates.iter().map(String::as_str)),
            words("month", dates.iter().map(|date| &date[..7])),
        ];
        Ok(frame_of(&Table::new(columns).unwrap()).unwrap())
    }

    fn actors(&self) -> DataFrame {
        let actors = self.settings.automated_actors.iter().map(String::as_str);
        frame_of(&Table::new(vec![words("actor_id", actors)]).unwrap()).unwrap()
    }

    fn calendars(&self) -> DataFrame {
        let ids = words("person_id", self.people.iter().map(|(id, _)| id.as_str()));
        let keys = self.people.iter().map(|(_, key)| Some(*key)).collect();
        let keys = Column { name: "calendar_key".to_owned(), values: Values::Whole(keys) };
        frame_of(&Table::new(vec![ids, keys]).unwrap()).unwrap()
    }
}

fn cells(calendar: i64, row: &ClockRow) -> [(&'static str, i64); 10] {
    [
        ("clock_key", calendar + row.slot),
        ("slot_start", row.slot * SLOT_SECONDS),
        ("is_open", row.open),
        ("open_seconds_before", row.open_seconds_before),
        ("local_date", row.local_date),
        ("week_start", row.week_start),
        ("month_start", row.month_start),
        ("day_due", row.day_due),
        ("next_day_due", row.next_day_due),
        ("business_day", row.business_day),
    ]
}

/// The keys of people's calendars, by their ids.
fn people(calendars: &mut Calendars, sheet: Option<&Sheet>) -> Vec<(String, i64)> {
    let Some(sheet) = sheet else { return vec![] };
    let mut people = Vec::new();
    for row in &sheet.rows {
        let cell = |name: &str| sheet.index(name).and_then(|at| row[at].as_deref());
        if let Some(id) = cell("person_id") {
            let who = PersonClock { id, team: cell("team"), time_zone: cell("time_zone") };
            people.push((id.to_owned(), key(calendars.for_person(who).index)));
        }
    }
    people
}

/// The one row of `settings.csv`.
fn row(sheet: &Sheet) -> Result<BTreeMap<String, i64>, String> {
    let [row] = sheet.rows.as_slice() else {
        return Err("settings.csv should have one row".to_owned());
    };
    let given =
        sheet.columns.iter().zip(row).filter_map(|(name, cell)| Some((name, cell.as_ref()?)));
    given.map(|(name, cell)| Ok((name.clone(), value::whole(name, cell)?))).collect()
}

fn instants(sheet: &Sheet) -> impl Iterator<Item = i64> + '_ {
    sheet.rows.iter().flatten().flatten().filter_map(|text| value::instant(text))
}

fn words<'a>(name: &str, texts: impl Iterator<Item = &'a str>) -> Column {
    let mut builder = WordBuilder::default();
    texts.for_each(|text| builder.push(Some(text)));
    Column { name: name.to_owned(), values: builder.finish() }
}
