//! The one-row table `settings`: every threshold that a query may read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::Weekday;

use super::{ModelError, WeekPlan};
use crate::config::{
    Cadence, Calendars, Config, ConfirmationDue, Person, PersonClock, RoutingRule, is_filled,
};
use crate::contract::{BRIEF_COMPONENTS, has_brief_field};
use crate::engine::{Engine, Relation, TextRule, frame_of, frame_of_columns, table_of};
use crate::table::{Column, Table, Values, WordBuilder};
use crate::units::{DAY_S, MINUTE_S};

/// Values that shape the figures.
pub struct Settings {
    /// Whose calendar is which; people are added as they are met.
    pub calendars: Calendars,
    /// First weekday of a week.
    pub week_start: Weekday,
    /// What the config says of people, by id.
    pub people: BTreeMap<String, Person>,
    /// Whether a text says something: neither blank nor junk.
    pub is_filled: TextRule,
    /// Fields of the brief that are asked for.
    pub mandatory: BTreeSet<String>,
    /// Actors whose touches are nobody's.
    pub automated_actors: Vec<String>,
    /// Seconds before a handoff in which an event may still belong to it.
    pub grace_s: i64,
    /// Seconds before a handoff in which a touch counts as made at it.
    pub early_s: i64,
    /// Age in seconds at which conversion is judged.
    pub maturity_s: i64,
    /// Target of the follow-up SLA in business seconds.
    pub sla_s: i64,
    /// Target of the acknowledgement SLA in business seconds.
    pub acknowledge_s: i64,
    /// By the end of which business day a confirmation is due.
    pub confirmation: ConfirmationDue,
    /// The outreach that a quiet prospect is owed.
    pub cadence: Cadence,
    /// How long a handoff may stand in each step, in business seconds.
    pub stall_s: [i64; 6],
    /// The most that an AE should talk, in ten-thousandths of the time.
    pub talk_limit: i64,
    /// Age in seconds at which an inquiry is judged.
    pub inquiry_s: i64,
    /// How far the worklist reaches back, in seconds.
    pub worklist_s: i64,
    /// Who should receive which handoff; the first rule that matches holds.
    pub routing: Vec<RoutingRule>,
}

/// A percent in ten-thousandths, as which SQL sees shares.
const PERCENT: i64 = 100;

impl Settings {
    /// The values that a config gives.
    pub fn of(config: &Config, calendars: Calendars) -> Self {
        let seconds = |count: u32, unit: i64| i64::from(count) * unit;
        let junk = config.brief.junk.clone();
        let day_s = calendars.business_day_seconds();
        let stall_s = config.stall.limits().map(|days| seconds(days, day_s));
        Self {
            calendars,
            week_start: config.report.week_start,
            people: config.people.clone(),
            is_filled: Arc::new(move |text| is_filled(text, &junk)),
            mandatory: config.brief.mandatory(),
            automated_actors: config.attribution.automated_actors.iter().cloned().collect(),
            grace_s: seconds(config.attribution.grace_days, DAY_S),
            early_s: seconds(config.attribution.early_touch_minutes, MINUTE_S),
            maturity_s: seconds(config.report.maturity_days, DAY_S),
            sla_s: seconds(config.sla.follow_up_minutes, MINUTE_S),
            acknowledge_s: seconds(config.sla.acknowledge_minutes, MINUTE_S),
            confirmation: config.sla.confirmation,
            cadence: config.cadence,
            stall_s,
            talk_limit: i64::from(config.hold.talk_ratio_limit_percent) * PERCENT,
            inquiry_s: seconds(config.report.inquiry_days, DAY_S),
            worklist_s: seconds(config.report.worklist_days, DAY_S),
            routing: config.routing.clone(),
        }
    }

    /// What was agreed, as columns of the table `settings`.
    pub fn agreed(&self) -> [(&'static str, i64); 15] {
        let Cadence { touches, days, channels, window_days } = self.cadence;
        let [stall_1, stall_2, stall_3, stall_4, stall_5, stall_6] = self.stall_s;
        let next_day = self.confirmation == ConfirmationDue::NextBusinessDay;
        [
            ("sla_s", self.sla_s),
            ("acknowledge_s", self.acknowledge_s),
            ("confirmation_next_day", i64::from(next_day)),
            ("cadence_touches", i64::from(touches)),
            ("cadence_days", i64::from(days)),
            ("cadence_channels", i64::from(channels)),
            ("cadence_window_days", i64::from(window_days)),
            ("talk_limit", self.talk_limit),
            ("inquiry_s", self.inquiry_s),
            ("stall_1_s", stall_1),
            ("stall_2_s", stall_2),
            ("stall_3_s", stall_3),
            ("stall_4_s", stall_4),
            ("stall_5_s", stall_5),
            ("stall_6_s", stall_6),
        ]
    }
}

/// Bits of a clock key below the calendar's number: slots up to the year 42,000.
const CALENDAR_SHIFT: u32 = 32;

/// The part of a clock key that names the calendar.
pub(crate) fn calendar_key(calendar: usize) -> i64 {
    i64::try_from(calendar).unwrap_or(i64::MAX >> CALENDAR_SHIFT) << CALENDAR_SHIFT
}

/// The calendar that a clock key, or the part of it that names the calendar, is of.
pub fn calendar_of(key: i64) -> Option<usize> {
    usize::try_from(key >> CALENDAR_SHIFT).ok()
}

/// Where past events stand: table, column.
const PAST: [(&str, &str); 7] = [
    ("handoffs", "handed_off_at"),
    ("handoffs", "decided_at"),
    ("activities", "occurred_at"),
    ("meetings", "booked_at"),
    ("outcomes", "opportunity_created_at"),
    ("leads", "created_at"),
    ("feedback", "given_at"),
];

/// The newest instant among the columns that record past events.
pub(super) fn newest_event<E: Engine>(engine: &mut E) -> Result<i64, ModelError> {
    let mut newest: Option<i64> = None;
    let mut handoffs = false;
    for (table, column) in PAST {
        let query = format!("newest {table}.{column}");
        let frame = engine.run(&query, &format!("SELECT MAX({column}) AS newest FROM {table}"))?;
        let found = table_of(&frame)?;
        let found = found.whole("newest").map_err(super::shape(&query))?;
        let found = found.first().copied().flatten();
        handoffs |= table == "handoffs" && found.is_some();
        newest = newest.max(found);
    }
    newest.filter(|_| handoffs).ok_or(ModelError::NoHandoff)
}

/// Registers `settings`, `automated_actors` and `person_calendars`.
pub(super) fn register<E: Engine>(
    engine: &mut E,
    settings: &mut Settings,
    plan: &WeekPlan,
    present: &BTreeSet<String>,
) -> Result<(), ModelError> {
    let row = row(settings, plan, present);
    let columns = row.into_iter().map(|(name, value)| (name, vec![value])).collect();
    engine.register("settings", Relation::Frame(frame_of_columns(columns)?))?;
    let actors = settings.automated_actors.iter().map(|actor| Some(actor.as_str()));
    let actors = Table::new(vec![words("actor_id", actors)]).map_err(super::shape("actors"))?;
    engine.register("automated_actors", Relation::Frame(frame_of(&actors)?))?;
    register_calendars(engine, settings)
}

fn row(settings: &Settings, plan: &WeekPlan, present: &BTreeSet<String>) -> BTreeMap<String, i64> {
    let day = |days: i32| i64::from(days);
    let mut row: BTreeMap<String, i64> = [
        ("as_of", plan.as_of),
        ("as_of_slot", crate::calendar::slot_of(plan.as_of)),
        ("default_calendar_key", calendar_key(0)),
        ("report_calendar_key", calendar_key(settings.calendars.report_index())),
        ("grace_s", settings.grace_s),
        ("early_s", settings.early_s),
        ("maturity_s", settings.maturity_s),
        ("business_day_s", settings.calendars.business_day_seconds()),
        ("worklist_from", plan.as_of - settings.worklist_s),
        ("review_week", day(plan.weeks.review)),
        ("window_from", day(plan.weeks.window)),
        ("matured_week", day(plan.weeks.matured)),
        ("matured_window_from", day(plan.weeks.matured_window)),
        ("slices_from", day(plan.slices_from)),
        ("cycles_from", day(plan.cycles_from)),
        ("cohorts_from", day(plan.cohorts_from)),
    ]
    .into_iter()
    .chain(settings.agreed())
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    let mut used = 0;
    for (component, fields) in BRIEF_COMPONENTS {
        let asked: Vec<_> = fields.iter().filter(|f| is_asked(settings, present, f)).collect();
        for field in fields {
            row.insert(format!("needs_{field}"), i64::from(asked.contains(&field)));
        }
        row.insert(format!("uses_{component}"), i64::from(!asked.is_empty()));
        used += i64::from(!asked.is_empty());
    }
    row.insert("brief_components_used".to_owned(), used);
    row
}

/// Whether a field of the brief is asked for and the exports have it.
fn is_asked(settings: &Settings, present: &BTreeSet<String>, field: &str) -> bool {
    settings.mandatory.contains(field) && has_brief_field(present, field)
}

fn register_calendars<E: Engine>(
    engine: &mut E,
    settings: &mut Settings,
) -> Result<(), ModelError> {
    let query = "people's calendars";
    let people = "SELECT person_id, team, time_zone FROM people ORDER BY person_id";
    let found = table_of(&engine.run(query, people)?)?;
    let shape = super::shape(query);
    let ids = found.text("person_id").map_err(&shape)?;
    let teams = found.text("team").map_err(&shape)?;
    let zones = found.text("time_zone").map_err(&shape)?;
    let mut names = Vec::new();
    let mut keys = Vec::new();
    for row in 0..found.rows() {
        if let Some(id) = ids.at(row) {
            let who = PersonClock { id, team: teams.at(row), time_zone: zones.at(row) };
            names.push(id.to_owned());
            keys.push(Some(calendar_key(settings.calendars.for_person(who).index)));
        }
    }
    let keys = Column { name: "calendar_key".to_owned(), values: Values::Whole(keys) };
    let ids = words("person_id", names.iter().map(|name| Some(name.as_str())));
    let table = Table::new(vec![ids, keys]).map_err(&shape)?;
    Ok(engine.register("person_calendars", Relation::Frame(frame_of(&table)?))?)
}

/// A column of text.
pub(super) fn words<'a>(name: &str, words: impl Iterator<Item = Option<&'a str>>) -> Column {
    let mut builder = WordBuilder::default();
    words.for_each(|word| builder.push(word));
    Column { name: name.to_owned(), values: builder.finish() }
}
