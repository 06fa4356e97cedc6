//! The distinct schedules of a company, and whose is which.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;

use super::layer::Layer;
use super::{DatesByFile, dates_of};
use crate::calendar::{Schedule, ScheduleSpec, ZONE_RULES_VERSION};
use crate::config::problem::{ConfigErrors, Fault, Problem};
use crate::config::{Config, Person};

/// The distinct schedules of a company, and whose is which. Index 0 is the company's own.
#[derive(Clone, Debug)]
pub struct Calendars {
    schedules: Vec<Schedule>,
    company: ScheduleSpec,
    has_company_zone: bool,
    teams: BTreeMap<String, Layered>,
    people: BTreeMap<String, Layered>,
    known: BTreeMap<String, Person>,
    used: BTreeSet<String>,
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
        let schedule = Schedule::new(company.clone()).map_err(|error| {
            ConfigErrors::of(vec![Problem {
                file: config.file_name.clone(),
                line: 0,
                path: "calendar".to_owned(),
                fault: Fault::Schedule(error),
            }])
        })?;
        Ok(Self {
            schedules: vec![schedule],
            company,
            has_company_zone: hours.company.zone.is_some(),
            teams: all(&hours.teams),
            people: all(&hours.people),
            known: config.people.clone(),
            used: BTreeSet::new(),
        })
    }

    /// The distinct schedules met so far; the company's own stands first.
    pub fn schedules(&self) -> &[Schedule] {
        &self.schedules
    }

    /// The schedule that a person works by. What `[people]` says of the person goes before what
    /// the export says.
    pub fn for_person(&mut self, who: PersonClock<'_>) -> Assigned {
        let known = self.known.get(who.id);
        let team = known.and_then(|person| person.team.clone()).or(who.team.map(str::to_owned));
        let people_zone = known.and_then(|person| person.time_zone);
        let export_zone = who.time_zone.map(str::trim).filter(|zone| !zone.is_empty());
        let parsed_zone = export_zone.and_then(|zone| zone.parse::<Tz>().ok());
        let unknown_zone = export_zone.filter(|_| parsed_zone.is_none()).map(str::to_owned);

        let mut spec = self.company.clone();
        let mut level = Level::Company;
        let mut zone_from =
            if self.has_company_zone { ZoneFrom::Company } else { ZoneFrom::Report };
        if let Some((name, layered)) = team.and_then(|team| self.teams.get_key_value(&team)) {
            spec = layered.over(&spec);
            level = Level::Team;
            zone_from = layered.layer.zone.map_or(zone_from, |_| ZoneFrom::Team);
            self.used.insert(format!("calendar.team.{name}"));
        }
        for (zone, from) in [(parsed_zone, ZoneFrom::Export), (people_zone, ZoneFrom::People)] {
            if let Some(zone) = zone {
                (spec.zone, zone_from) = (zone, from);
            }
        }
        if let Some((id, layered)) = self.people.get_key_value(who.id) {
            spec = layered.over(&spec);
            level = Level::Person;
            zone_from = layered.layer.zone.map_or(zone_from, |_| ZoneFrom::Person);
            self.used.insert(format!("calendar.person.{id}"));
        }
        Assigned { index: self.index_of(spec), level, zone_from, unknown_zone }
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

    /// The index of a schedule, which is added when it is new.
    fn index_of(&mut self, spec: ScheduleSpec) -> usize {
        // Every level was checked alone, and a level on top of another adds no clash: the company's
        // schedule stands in for what can't be.
        let Ok(schedule) = Schedule::new(spec) else {
            return 0;
        };
        if let Some(index) = self.schedules.iter().position(|known| *known == schedule) {
            return index;
        }
        self.schedules.push(schedule);
        self.schedules.len() - 1
    }
}

impl Layered {
    fn over(&self, wider: &ScheduleSpec) -> ScheduleSpec {
        self.layer.over(wider, self.dates.as_ref())
    }
}
