//! Whose hours are whose, and the closed dates of iCalendar files.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::parsed;
use crate::config::{Assigned, Calendars, Config, Level, PersonClock, ZoneFrom};

const CALENDAR: &str = "
[report]
zone = 'Europe/London'
[people.u-4]
team = 'emea'
time_zone = 'Europe/Madrid'
[calendar]
holidays = [2026-12-25, 2026-12-28]
special_days = { 2026-12-24 = ['09:00-13:00'] }
[calendar.team.emea]
zone = 'Europe/Berlin'
hours = 'mon-thu 08:00-16:00'
holidays = [2026-12-24]
[calendar.person.u-3]
special_days = { 2026-12-28 = ['10:00-12:00'] }
";

fn calendars(text: &str) -> Calendars {
    parsed(text).calendars(&BTreeMap::new()).unwrap()
}

fn person<'a>(id: &'a str, team: Option<&'a str>, zone: Option<&'a str>) -> PersonClock<'a> {
    PersonClock { id, team, time_zone: zone }
}

fn on(calendars: &Calendars, who: &Assigned, date: &str) -> String {
    let date: NaiveDate = date.parse().unwrap();
    let windows = calendars.schedules()[who.index].windows_on(date);
    windows.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_person_works_by_the_narrowest_level() {
    let mut all = calendars(CALENDAR);
    let company = all.for_person(person("u-1", Some("amer"), None));
    let team = all.for_person(person("u-2", Some("emea"), None));
    let own = all.for_person(person("u-3", Some("amer"), None));
    let levels = [&company, &team, &own].map(|who| (who.level, who.zone_from));
    assert_eq!(
        levels,
        [
            (Level::Company, ZoneFrom::Report),
            (Level::Team, ZoneFrom::Team),
            (Level::Person, ZoneFrom::Report)
        ]
    );
    assert_eq!(on(&all, &company, "2026-12-23"), "09:00-17:00");
    assert_eq!(on(&all, &company, "2026-12-24"), "09:00-13:00");
    assert_eq!(on(&all, &company, "2026-12-28"), "");
    assert_eq!(on(&all, &team, "2026-12-23"), "08:00-16:00");
    assert_eq!(on(&all, &team, "2026-12-24"), "", "the team is closed on the company's half day");
    assert_eq!(on(&all, &team, "2026-12-28"), "08:00-16:00", "the team has its own holidays");
    assert_eq!(on(&all, &own, "2026-12-28"), "10:00-12:00", "the person works on a holiday");
    assert_eq!(on(&all, &own, "2026-12-25"), "");
}

#[test]
fn the_zone_of_the_export_changes_only_the_zone() {
    let mut all = calendars(CALENDAR);
    let who = all.for_person(person("u-2", Some("emea"), Some("Europe/Lisbon")));
    assert_eq!((who.level, who.zone_from), (Level::Team, ZoneFrom::Export));
    assert_eq!(all.schedules()[who.index].zone(), Tz::Europe__Lisbon);
    assert_eq!(on(&all, &who, "2026-12-23"), "08:00-16:00");
}

#[test]
fn what_the_config_says_of_a_person_goes_before_the_export() {
    let mut all = calendars(CALENDAR);
    let who = all.for_person(person("u-4", Some("amer"), Some("America/Chicago")));
    assert_eq!((who.level, who.zone_from), (Level::Team, ZoneFrom::People));
    assert_eq!(all.schedules()[who.index].zone(), Tz::Europe__Madrid);
}

#[test]
fn a_zone_that_is_none_is_left_out_and_told() {
    let mut all = calendars(CALENDAR);
    let who = all.for_person(person("u-1", None, Some("Eastern Time")));
    assert_eq!((who.index, who.zone_from), (0, ZoneFrom::Report));
    assert_eq!(who.unknown_zone.as_deref(), Some("Eastern Time"));
    assert_eq!(all.for_person(person("u-1", None, Some(" "))).unknown_zone, None);
}

#[test]
fn the_same_hours_are_one_schedule_whoever_asks() {
    let mut all = calendars(CALENDAR);
    let one = all.for_person(person("u-1", None, Some("Europe/Paris")));
    let other = all.for_person(person("u-9", None, Some("Europe/Paris")));
    assert_eq!(one, other);
    assert_eq!(all.schedules().len(), 2);

    let mut reversed = calendars(CALENDAR);
    let mut forward = calendars(CALENDAR);
    forward.for_person(person("a", Some("emea"), None));
    forward.for_person(person("b", None, Some("Asia/Tokyo")));
    reversed.for_person(person("b", None, Some("Asia/Tokyo")));
    reversed.for_person(person("a", Some("emea"), None));
    assert_eq!(forward.fingerprint(), reversed.fingerprint());
    assert_ne!(forward.fingerprint(), calendars(CALENDAR).fingerprint());
}

#[test]
fn weeks_are_cut_in_the_zone_of_the_report() {
    let same = calendars("[report]\nzone = 'Europe/Paris'");
    assert_eq!((same.report_index(), same.schedules().len()), (0, 1));
    let other = calendars("[report]\nzone = 'Europe/Paris'\n[calendar]\nzone = 'Asia/Tokyo'");
    assert_eq!(other.schedules()[0].zone(), Tz::Asia__Tokyo);
    assert_eq!(other.schedules()[other.report_index()].zone(), Tz::Europe__Paris);
}

#[test]
fn a_business_day_is_the_mean_of_the_open_days() {
    let seconds = |text: &str| calendars(text).business_day_seconds();
    assert_eq!(seconds(""), 8 * 3600);
    assert_eq!(seconds("[calendar]\nhours = 'mon-thu 09:00-17:00, fri 09:00-15:00'"), 27_360);
}

#[test]
fn a_level_that_nobody_belongs_to_is_told() {
    let mut all = calendars(CALENDAR);
    assert_eq!(all.without_people(), ["calendar.team.emea", "calendar.person.u-3"]);
    all.for_person(person("u-2", Some("emea"), None));
    assert_eq!(all.without_people(), ["calendar.person.u-3"]);
}

const ICS: &str = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225\r\n\
    DTEND;VALUE=DATE:20261227\r\nSUMMARY:Christmas: a long\r\n  line\r\nBEGIN:VALARM\r\n\
    DURATION:PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20270101\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nDTSTART:20270104\r\nDURATION:P2D\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n\
    DTSTART;VALUE=DATE:20270201\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

fn with_file(ics: &str) -> Result<Calendars, crate::config::ConfigErrors> {
    let text = "[calendar]\nholidays = [2026-12-31]\nholidays_file = 'days/a.ics'\n\
                special_days = { 2026-12-26 = ['10:00-12:00'] }";
    let files = BTreeMap::from([(PathBuf::from("days/a.ics"), ics.to_owned())]);
    parsed(text).calendars(&files)
}

#[test]
fn the_dates_of_a_file_are_closed_and_a_special_day_goes_before_it() {
    let mut all = with_file(ICS).unwrap();
    let who = all.for_person(person("u-1", None, None));
    for closed in ["2026-12-25", "2026-12-31", "2027-01-01", "2027-01-04", "2027-01-05"] {
        assert_eq!(on(&all, &who, closed), "", "{closed}");
    }
    assert_eq!(on(&all, &who, "2026-12-26"), "10:00-12:00");
    assert_eq!(on(&all, &who, "2027-01-06"), "09:00-17:00");
    assert_eq!(on(&all, &who, "2027-02-01"), "09:00-17:00", "a cancelled event closes nothing");
}

#[test]
fn files_are_asked_for_once() {
    let text = "[calendar]\nholidays_file = 'a.ics'\n[calendar.team.x]\nholidays_file = 'b.ics'\n\
                [calendar.team.y]\nholidays_file = 'a.ics'";
    let wanted = parsed(text).files_wanted();
    let names: Vec<_> =
        wanted.iter().map(|file| (file.path.to_str().unwrap(), file.line)).collect();
    assert_eq!(names, [("a.ics", 2), ("b.ics", 4)]);
    assert_eq!(Config::default().files_wanted(), []);
}

#[test]
fn events_that_are_no_plain_days_are_refused_all_at_once() {
    let ics = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY\nEND:VEVENT\n\
               BEGIN:VEVENT\nDTSTART:20261224T120000Z\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n\
               BEGIN:VEVENT\nDTSTART:20261225\nDTEND:20261224\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261225\n";
    insta::assert_snapshot!(with_file(ics).unwrap_err(), @r#"
the config has 5 problems
days/a.ics:1: `BEGIN:VCALENDAR` has no `END:VCALENDAR`: the file was cut off; export it again
days/a.ics:4: `RRULE` makes the event recur, which is not supported: every closed date should be an event of its own; export the dates one by one, or write them into `holidays`
days/a.ics:7: `DTSTART:20261224T120000Z` should be a date without a time, such as `DTSTART;VALUE=DATE:20261225`: only all-day events are taken for closed dates
days/a.ics:9: the event has no `DTSTART`: it should have a date, such as `DTSTART;VALUE=DATE:20261225`
days/a.ics:12: the event that starts on `2026-12-25` should end after that day and within 366 days
"#);
    insta::assert_snapshot!(with_file("hello").unwrap_err(), @r#"days/a.ics: has no event: it should be an iCalendar file with a `VEVENT` for each closed date"#);
}

#[test]
fn a_file_that_was_not_read_is_told_by_its_key() {
    let config = parsed("[calendar]\nholidays_file = 'a.ics'");
    insta::assert_snapshot!(config.calendars(&BTreeMap::new()).unwrap_err(), @r#"baton.toml:2: `calendar.holidays_file`: `a.ics` was not read: it should be an iCalendar file"#);
}
