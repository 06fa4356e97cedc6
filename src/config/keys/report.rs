//! The keys of `[report]`.

use super::colours::COLOURS;
use super::{Absent, Key, Section, Shape, optional};

/// What the review covers, how its weeks are cut, and when it keeps silent.
pub(super) static REPORT: Section = Section {
    meaning: "What the review covers, how its weeks are cut, and when it keeps silent.",
    keys: &[
        Key {
            name: "title",
            shape: Shape::Text,
            absent: Absent::Default("\"Handoff review\""),
            unit: "",
            example: "\"Handoffs at Acme\"",
            meaning: "Title of the page.",
        },
        optional(
            "company",
            Shape::Text,
            "no name on the page",
            ("\"Acme GmbH\"", "Your company's name, for the head of the page."),
        ),
        Key {
            name: "locale",
            shape: Shape::Text,
            absent: Absent::Default("\"en-GB\""),
            unit: "language, or language and region",
            example: "\"de-DE\"",
            meaning: "Language of the page's words and spelling of its numbers and dates; `en-GB`, `en-US`, `de-DE` and `es-ES` are built in, another needs `phrases/LOCALE.ftl` in the folder of --templates.",
        },
        Key {
            name: "zone",
            shape: Shape::Zone,
            absent: Absent::Default("\"UTC\""),
            unit: "IANA zone",
            example: "\"Europe/Berlin\"",
            meaning: "Zone in which days and weeks are cut and times are shown.",
        },
        Key {
            name: "week_start",
            shape: Shape::Choice { words: &WEEKDAY_NAMES },
            absent: Absent::Default("\"monday\""),
            unit: "",
            example: "\"sunday\"",
            meaning: "First day of a week.",
        },
        count(
            "weeks",
            (1, 104),
            ("13", "weeks", "26"),
            "Weeks shown in trends, the newest included.",
        ),
        count(
            "maturity_days",
            (1, 365),
            ("30", "days", "45"),
            "Age at which a handoff counts in the handoff-to-opportunity rate; younger ones are shown as still maturing.",
        ),
        count(
            "inquiry_days",
            (1, 730),
            ("90", "days", "180"),
            "Age at which an inquiry counts in the deals won per 1,000 inquiries.",
        ),
        count(
            "min_compared",
            (1, 1000),
            ("8", "handoffs", "12"),
            "A group smaller than this is shown, but not compared.",
        ),
        count(
            "min_percent",
            (1, 1000),
            ("5", "handoffs", "4"),
            "A rate of fewer than this is printed as `x of n` without a percentage; at most `min_compared`.",
        ),
        count(
            "worklist_rows",
            (1, 400),
            ("8", "rows", "12"),
            "Rows of the worklist on the first page; the rest stands further down.",
        ),
        count(
            "worklist_days",
            (1, 365),
            ("30", "days", "60"),
            "Handoffs older than this are counted in the worklist, not listed.",
        ),
        count(
            "misrouted_limit_percent",
            (0, 100),
            ("5", "percent", "10"),
            "A finding is raised when more handoffs than this went to another AE than the rules of [[routing]] name.",
        ),
        optional(
            "as_of",
            Shape::Instant,
            "the newest past event in the data",
            (
                "2026-11-16T08:00:00+01:00",
                "Instant that the data speaks for. For a fixed copy of the data; leave it out for a weekly run.",
            ),
        ),
        Key {
            name: "colours",
            shape: Shape::Table(&COLOURS),
            absent: Absent::Default("{}"),
            unit: "",
            example: "{}",
            meaning: COLOURS.meaning,
        },
    ],
};

/// The days on which a week can start, Monday first.
static WEEKDAY_NAMES: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// A whole number with a default.
pub(super) const fn count(
    name: &'static str,
    range: (u32, u32),
    texts: (&'static str, &'static str, &'static str),
    meaning: &'static str,
) -> Key {
    let (default, unit, example) = texts;
    let (least, most) = range;
    let shape = Shape::Whole { least, most };
    Key { name, shape, absent: Absent::Default(default), unit, example, meaning }
}
