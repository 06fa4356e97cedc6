//! The keys of `[calendar]`.

use super::{Absent, Key, Names, Section, Shape, optional};

/// When people work.
pub(super) static CALENDAR: Section = Section {
    meaning: "When people work: the clocks of the agreements run only then.",
    keys: &[
        zone("`report.zone`"),
        WINDOWS,
        Key { absent: Absent::Default("\"mon-fri 09:00-17:00\""), ..HOURS },
        Key { absent: Absent::Default("[]"), ..HOLIDAYS },
        HOLIDAYS_FILE,
        Key { absent: Absent::Default("{}"), ..SPECIAL_DAYS },
        optional(
            "team",
            Shape::Named { names: Names::Any("name"), shape: &Shape::Table(&OVERRIDE) },
            "every team works by the keys above",
            (
                "{ emea = { hours = \"mon-fri 08:00-16:00\" } }",
                "What differs for a team, by the team's name in the export.",
            ),
        ),
        optional(
            "person",
            Shape::Named { names: Names::Any("id"), shape: &Shape::Table(&OVERRIDE) },
            "every person works as their team does",
            (
                "{ u-17 = { hours = \"mon-thu 09:00-15:00\" } }",
                "What differs for a person, by the person's id in the export.",
            ),
        ),
    ],
};

/// What differs for a team or a person: what is not given is taken from the team, then from `[calendar]`.
static OVERRIDE: Section = Section {
    meaning: "What differs for a team or a person; the rest is taken from the team, then from `[calendar]`.",
    keys: &[
        zone("the zone of the person's `time_zone`, else of the team, else of `[calendar]`"),
        WINDOWS,
        HOURS,
        HOLIDAYS,
        HOLIDAYS_FILE,
        SPECIAL_DAYS,
    ],
};

static WEEK: Section = Section {
    meaning: "The open hours of each weekday; a day that is left out is closed.",
    keys: &[day("mon"), day("tue"), day("wed"), day("thu"), day("fri"), day("sat"), day("sun")],
};

const WINDOWS: Key = optional(
    "windows",
    Shape::Table(&WEEK),
    "what `hours` says",
    (
        "{ mon = [\"09:00-12:30\", \"13:30-17:00\"], tue = [\"09:00-17:00\"] }",
        "Open hours by weekday, for days that differ or have a break; edges lie on 5-minute marks. Instead of `hours`.",
    ),
);

const HOURS: Key = optional(
    "hours",
    Shape::Text,
    "as the wider level says",
    (
        "\"mon-thu 09:00-17:00, fri 09:00-15:00\"",
        "Open hours as one line; a day that is left out is closed.",
    ),
);

const HOLIDAYS: Key = Key {
    name: "holidays",
    shape: Shape::List(&Shape::Day),
    absent: Absent::Otherwise("as the wider level says"),
    unit: "dates",
    example: "[2026-12-25, 2027-01-01]",
    meaning: "Closed dates. At a team or person, `holidays` and `holidays_file` together replace those of the wider level.",
};

const HOLIDAYS_FILE: Key = optional(
    "holidays_file",
    Shape::Text,
    "no file",
    (
        "\"holidays.ics\"",
        "An iCalendar file of closed dates, relative to this file; its dates are added to `holidays`, and a special day goes before it.",
    ),
);

const SPECIAL_DAYS: Key = Key {
    name: "special_days",
    shape: Shape::Named { names: Names::Days, shape: &Shape::List(&Shape::Text) },
    absent: Absent::Otherwise("as the wider level says"),
    unit: "dates and times of day",
    example: "{ 2026-12-24 = [\"09:00-13:00\"] }",
    meaning: "Dates with open hours of their own, such as half days.",
};

const fn zone(otherwise: &'static str) -> Key {
    optional(
        "zone",
        Shape::Zone,
        otherwise,
        ("\"Europe/Madrid\"", "IANA zone whose wall clock the open hours speak of."),
    )
}

const fn day(name: &'static str) -> Key {
    Key {
        name,
        shape: Shape::List(&Shape::Text),
        absent: Absent::Default("[]"),
        unit: "times of day",
        example: "[\"09:00-12:30\", \"13:30-17:00\"]",
        meaning: "Open hours of that day, in order.",
    }
}
