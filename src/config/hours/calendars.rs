//! The distinct schedules of a company, and whose is which.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;

use super::layer::Layer;
use super::{DatesByFile, dates_of};
use crate::calendar::{Schedule, ScheduleSpec, ZONE_RULES_VERSION};
use crate::config::problem::{ConfigErrors, Fault};
use crate::config::{Config, Person};

/// The distinct schedules of a company, and whose is which. Index 0 is the company's own.
#[derive(Clone, Debug)]
pub struct Calendars {
    schedules: Vec<Schedule>,
    report_index: usize,
    business_day_seconds: i64,
    company: ScheduleSpec,
    company_zone_from: ZoneFrom,
    teams: BTreeMap<String, Layered>,
    people: BTreeMap<String, Layered>,
    known: BTreeMap<String, Person>,
    used: BTreeSet<String>,
}

/// Index of the company's own schedule.
const COMPANY: usize = 0;

/// 1970-01-05 00:00:00 UTC, a Monday.
const A_MONDAY: i64 = 4 * 86_400;

/// Seconds of a week without a change of clocks.
const WEEK_SECONDS: i64 = 7 * 86_400;

/// What a person's hours are made of.
struct Hours {
    spec: ScheduleSpec,
    level: Level,
    zone_from: ZoneFrom,
    unknown_zone: Option<String>,
    levels: Vec<String>,
}

/// A level and the dates of its file.
#[derive(Clone, Debug)]
struct Layered {
    layer: Layer,
    dates: Option<BTreeSet<chrono::NaiveDate>>,
}

/// What the export says of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonClock<'a> {
    /// The person's id.
    pub id: &'a str,
    /// The person's team.
    pub team: Option<&'a str>,
    /// The zone the person works in, as the export writes it.
    pub time_zone: Option<&'a str>,
}

/// Whose hours a person works by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    /// Which of [`Calendars::schedules`].
    pub index: usize,
    /// The narrowest level that says something about the person's hours.
    pub level: Level,
    /// What the zone was taken from.
    pub zone_from: ZoneFrom,
    /// A zone of the export that is no IANA zone and was left out.
    pub unknown_zone: Option<String>,
}

/// A level of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// `[calendar]`, or its defaults.
    Company,
    /// `[calendar.team.<name>]`.
    Team,
    /// `[calendar.person.<id>]`.
    Person,
}

/// What a person's zone was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ZoneFrom {
    /// `[report]` `zone`, or its default.
    Report,
    /// `[calendar]` `zone`.
    Company,
    /// `[calendar.team.<name>]` `zone`.
    Team,
    /// The person's `time_zone` in the export.
    Export,
    /// `[people.<id>]` `time_zone`.
    People,
    /// `[calendar.person.<id>]` `zone`.
    Person,
}

impl Calendars {
    /// The calendars of a config, given the closed dates of its files.
    pub(super) fn build(config: &Config, files: &DatesByFile) -> Result<Self, ConfigErrors> {
        let with_dates = |layer: &Layer| Layered {
            dates: layer.holidays_file.as_ref().and_then(|f| dates_of(files, &f.path)).cloned(),
            layer: layer.clone(),
        };
        let all = |layers: &BTreeMap<String, Layer>| {
            layers.iter().map(|(name, layer)| (name.clone(), with_dates(layer))).collect()
        };
        let hours = &config.calendar;
        let company = with_dates(&hours.company).over(&ScheduleSpec::new(config.company_zone()));
        let checked = |spec: ScheduleSpec| {
            Schedule::new(spec).map_err(|error| config.at_calendar(Fault::Schedule(error)))
        };
        let has_zone = hours.company.zone.is_some();
        let mut calendars = Self {
            schedules: vec![checked(company.clone())?],
            report_index: COMPANY,
            business_day_seconds: business_day_seconds(&company),
            company_zone_from: if has_zone { ZoneFrom::Company } else { ZoneFrom::Report },
            teams: all(&hours.teams),
            people: all(&hours.people),
            known: config.people.clone(),
            used: BTreeSet::new(),
            company,
        };
        let report = ScheduleSpec { zone: config.report.zone, ..calendars.company.clone() };
        calendars.report_index = calendars.index_of(checked(report)?);
        Ok(calendars)
    }

    /// The distinct schedules met so far; the company's own stands first.
    pub fn schedules(&self) -> &[Schedule] {
        &self.schedules
    }

    /// Which of [`Self::schedules`] cuts the report's weeks: the company's hours in the report's zone.
    pub fn report_index(&self) -> usize {
        self.report_index
    }

    /// Open seconds of one business day of the company: those of an ordinary week, by the number of
    /// its open days.
    pub fn business_day_seconds(&self) -> i64 {
        self.business_day_seconds
    }

    /// The schedule that a person works by, added to [`Self::schedules`] when it is new. What
    /// `[people]` says of the person goes before what the export says.
    pub fn for_person(&mut self, who: PersonClock<'_>) -> Assigned {
        let hours = self.hours_of(who);
        self.used.extend(hours.levels);
        // Each level was checked alone, and one on top of another adds no clash, so that there
        // always is a schedule.
        let index = Schedule::new(hours.spec).map_or(COMPANY, |schedule| self.index_of(schedule));
        Assigned {
            index,
            level: hours.level,
            zone_from: hours.zone_from,
            unknown_zone: hours.unknown_zone,
        }
    }

    /// Levels of the config that no person asked for so far belongs to: `calendar.team.emae`.
    pub fn without_people(&self) -> Vec<String> {
        let teams = self.teams.keys().map(|name| format!("calendar.team.{name}"));
        let people = self.people.keys().map(|id| format!("calendar.person.{id}"));
        teams.chain(people).filter(|path| !self.used.contains(path)).collect()
    }

    /// All schedules as one text, for hashing: it doesn't depend on the order in which people were
    /// asked for. A change of it means that past deadlines were counted anew.
    pub fn fingerprint(&self) -> String {
        let mut texts: Vec<String> = self.schedules.iter().map(Schedule::fingerprint).collect();
        texts.sort();
        format!("zone rules {ZONE_RULES_VERSION}\n\n{}", texts.join("\n"))
    }

    fn hours_of(&self, who: PersonClock<'_>) -> Hours {
        let known = self.known.get(who.id);
        let team = known.and_then(|person| person.team.as_deref()).or(who.team);
        let people_zone = known.and_then(|person| person.time_zone);
        let written = who.time_zone.map(str::trim).filter(|zone| !zone.is_empty());
        let export_zone = written.and_then(|zone| zone.parse::<Tz>().ok());
        let mut hours = Hours {
            spec: self.company.clone(),
            level: Level::Company,
            zone_from: self.company_zone_from,
            unknown_zone: written.filter(|_| export_zone.is_none()).map(str::to_owned),
            levels: vec![],
        };
        if let Some((name, layer)) = team.and_then(|team| self.teams.get_key_value(team)) {
            hours.lay(layer, (Level::Team, ZoneFrom::Team), format!("calendar.team.{name}"));
        }
        for (zone, from) in [(export_zone, ZoneFrom::Export), (people_zone, ZoneFrom::People)] {
            if let Some(zone) = zone {
                (hours.spec.zone, hours.zone_from) = (zone, from);
            }
        }
        if let Some((id, layer)) = self.people.get_key_value(who.id) {
            hours.lay(layer, (Level::Person, ZoneFrom::Person), format!("calendar.person.{id}"));
        }
        hours
    }

    fn index_of(&mut self, schedule: Schedule) -> usize {
        let known = self.schedules.iter().position(|known| *known == schedule);
        known.unwrap_or_else(|| {
            self.schedules.push(schedule);
            self.schedules.len() - 1
        })
    }
}

impl Hours {
    /// Puts a level on top.
    fn lay(&mut self, layer: &Layered, named: (Level, ZoneFrom), path: String) {
        self.spec = layer.over(&self.spec);
        self.level = named.0;
        if layer.layer.zone.is_some() {
            self.zone_from = named.1;
        }
        self.levels.push(path);
    }
}

impl Layered {
    fn over(&self, wider: &ScheduleSpec) -> ScheduleSpec {
        self.layer.over(wider, self.dates.as_ref())
    }
}

/// Open seconds of an ordinary week, by the number of its open days.
fn business_day_seconds(company: &ScheduleSpec) -> i64 {
    let mut ordinary = ScheduleSpec::new(Tz::UTC);
    ordinary.week.clone_from(&company.week);
    let open_days = company.week.iter().filter(|windows| !windows.is_empty()).count();
    let open = Schedule::new(ordinary)
        .ok()
        .and_then(|schedule| schedule.elapsed(A_MONDAY, A_MONDAY + WEEK_SECONDS));
    open.zip(i64::try_from(open_days).ok())
        .and_then(|(open, days)| open.checked_div(days))
        .unwrap_or_default()
}
