//! The table `clock`: what is true of each calendar in each slot that the data touches.

use std::collections::BTreeSet;

use super::settings::{Settings, calendar_key, words};
use super::{ModelError, shape};
use crate::calendar::{ClockRow, SLOT_SECONDS, clock_rows, slot_of};
use crate::engine::{Engine, Relation, frame_of, frame_of_columns, table_of};
use crate::table::{Column, Table, Values};
use crate::units::date;

/// Instants that a query looks up in the clock: table, slot column.
const CLOCKED: [(&str, &str); 11] = [
    ("handoffs", "handed_off_at_slot"),
    ("handoffs", "acknowledged_at_slot"),
    ("handoffs", "qualified_at_slot"),
    ("handoffs", "decided_at_slot"),
    ("activities", "occurred_at_slot"),
    ("meetings", "scheduled_for_slot"),
    ("meetings", "booked_at_slot"),
    ("outcomes", "opportunity_created_at_slot"),
    ("outcomes", "closed_at_slot"),
    ("leads", "created_at_slot"),
    ("syncs", "held_at_slot"),
];

/// Builds and registers the clock for every calendar and every slot that the data touches, and
/// `dates`: the first days of its weeks and months in words.
pub(super) fn register<E: Engine>(
    engine: &mut E,
    settings: &Settings,
    as_of: i64,
) -> Result<(), ModelError> {
    let slots = touched(engine, as_of)?;
    let mut clock = Columns::default();
    for (index, schedule) in settings.calendars.schedules().iter().enumerate() {
        let rows = clock_rows(schedule, settings.week_start, &slots).map_err(|cause| {
            ModelError::Clock { calendar: schedule.zone().name().to_owned(), cause }
        })?;
        for row in &rows {
            clock.push(calendar_key(index), row);
        }
    }
    register_dates(engine, &clock)?;
    let frame = frame_of_columns(clock.named())?;
    Ok(engine.register("clock", Relation::Frame(frame))?)
}

fn register_dates<E: Engine>(engine: &mut E, clock: &Columns) -> Result<(), ModelError> {
    let starts = clock.week_start.iter().chain(&clock.month_start);
    let days: BTreeSet<i64> = starts.copied().collect();
    let named = |form: &str| -> Vec<String> {
        let days = days.iter().map(|&day| date(i32::try_from(day).unwrap_or(i32::MAX)));
        days.map(|day| day.format(form).to_string()).collect()
    };
    let (dates, months) = (named("%Y-%m-%d"), named("%Y-%m"));
    let table = Table::new(vec![
        Column {
            name: "day_no".to_owned(),
            values: Values::Whole(days.iter().copied().map(Some).collect()),
        },
        words("day", dates.iter().map(|word| Some(word.as_str()))),
        words("month", months.iter().map(|word| Some(word.as_str()))),
    ]);
    let frame = frame_of(&table.map_err(shape("dates"))?)?;
    Ok(engine.register("dates", Relation::Frame(frame))?)
}

fn touched<E: Engine>(engine: &mut E, as_of: i64) -> Result<Vec<i64>, ModelError> {
    let mut slots = BTreeSet::from([slot_of(as_of)]);
    for (table, column) in CLOCKED {
        let query = format!("slots of {table}");
        let sql = format!(
            "SELECT DISTINCT {column} AS slot FROM {table} WHERE {column} IS NOT NULL ORDER BY slot"
        );
        let found = table_of(&engine.run(&query, &sql)?)?;
        slots.extend(found.whole("slot").map_err(shape(&query))?.iter().flatten());
    }
    Ok(slots.into_iter().collect())
}

/// The clock's columns while they grow.
#[derive(Default)]
struct Columns {
    clock_key: Vec<i64>,
    slot_start: Vec<i64>,
    is_open: Vec<i64>,
    open_seconds_before: Vec<i64>,
    local_date: Vec<i64>,
    week_start: Vec<i64>,
    month_start: Vec<i64>,
    day_due: Vec<i64>,
    next_day_due: Vec<i64>,
    business_day: Vec<i64>,
}

impl Columns {
    fn push(&mut self, calendar: i64, row: &ClockRow) {
        self.clock_key.push(calendar + row.slot);
        self.slot_start.push(row.slot * SLOT_SECONDS);
        self.is_open.push(row.open);
        self.open_seconds_before.push(row.open_seconds_before);
        self.local_date.push(row.local_date);
        self.week_start.push(row.week_start);
        self.month_start.push(row.month_start);
        self.day_due.push(row.day_due);
        self.next_day_due.push(row.next_day_due);
        self.business_day.push(row.business_day);
    }

    fn named(self) -> Vec<(String, Vec<i64>)> {
        [
            ("clock_key", self.clock_key),
            ("slot_start", self.slot_start),
            ("is_open", self.is_open),
            ("open_seconds_before", self.open_seconds_before),
            ("local_date", self.local_date),
            ("week_start", self.week_start),
            ("month_start", self.month_start),
            ("day_due", self.day_due),
            ("next_day_due", self.next_day_due),
            ("business_day", self.business_day),
        ]
        .into_iter()
        .map(|(name, values)| (name.to_owned(), values))
        .collect()
    }
}
