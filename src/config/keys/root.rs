//! The sections of the file.

use super::calendar::CALENDAR;
use super::report::REPORT;
use super::routing::ROUTING;
use super::rules::{
    ATTRIBUTION, BENCHMARK, BENCHMARKS, BRIEF, CADENCE, HOLD, LINKS, PERSON, PLAYBOOK, REBASE, SLA,
    STALL, TRANSFER,
};
use super::source::SOURCE;
use super::{Absent, Key, Names, Section, Shape, optional};

/// The file as a whole.
pub(in crate::config) static ROOT: Section = Section {
    meaning: "The settings of Baton.",
    keys: &[
        section("report", &REPORT),
        optional(
            "source",
            Shape::Tables(&SOURCE),
            "the canonical layout",
            (
                "[{ name = \"crm\", kind = \"canonical\", files = [\"exports/*.csv\"] }]",
                "One CRM's exports: where they are and how they are written. Repeat it for each source.",
            ),
        ),
        section("queries", &QUERIES),
        section("templates", &TEMPLATES),
        optional(
            "people",
            Shape::Named { names: Names::Any("id"), shape: &Shape::Table(&PERSON) },
            "what the export says",
            (
                "{ u-17 = { role = \"ae\" } }",
                "What the export of people leaves out or has wrong, by person.",
            ),
        ),
        section("calendar", &CALENDAR),
        section("sla", &SLA),
        section("cadence", &CADENCE),
        section("stall", &STALL),
        section("brief", &BRIEF),
        section("transfer", &TRANSFER),
        section("attribution", &ATTRIBUTION),
        section("hold", &HOLD),
        Key {
            name: "benchmark",
            shape: Shape::Tables(&BENCHMARK),
            absent: Absent::Default(BENCHMARKS),
            unit: "",
            example: "[{ metric = \"hold_rate\", value = 80, label = \"Our goal\", source = \"Sales plan 2026\" }]",
            meaning: "A reference line for a metric. Lines given for a metric replace all built-in lines of that metric.",
        },
        optional(
            "rebase",
            Shape::Tables(&REBASE),
            "one set of limits for all weeks",
            (
                "[{ metric = \"hold_rate\", date = 2026-09-07, reason = \"reminders by text\" }]",
                "A change made on purpose: from its week on a metric is judged by new limits. Repeat it for each.",
            ),
        ),
        section("playbook", &PLAYBOOK),
        optional(
            "routing",
            Shape::Tables(&ROUTING),
            "no handoff is misrouted",
            (
                "[{ territory = \"DACH\", to = \"u-17\" }]",
                "A rule of who receives which handoff; the first that matches holds. Repeat it for each.",
            ),
        ),
        section("actions", &ACTIONS),
        section("links", &LINKS),
    ],
};

static QUERIES: Section = Section {
    meaning: "Your own SQL.",
    keys: &[optional(
        "folder",
        Shape::Text,
        "the built-in queries only",
        (
            "\"queries\"",
            "Folder of `.sql` files that replace built-in ones of the same name, relative to this file.",
        ),
    )],
};

static ACTIONS: Section = Section {
    meaning: "What the joint meetings agreed on.",
    keys: &[optional(
        "file",
        Shape::Text,
        "no action is judged",
        (
            "\"actions.csv\"",
            "CSV file of agreed actions, relative to this file: date, owner, metric, slice, text.",
        ),
    )],
};

static TEMPLATES: Section = Section {
    meaning: "Your own page templates.",
    keys: &[optional(
        "folder",
        Shape::Text,
        "the built-in templates only",
        (
            "\"templates\"",
            "Folder of templates that replace built-in ones of the same name, relative to this file.",
        ),
    )],
};

const fn section(name: &'static str, section: &'static Section) -> Key {
    Key {
        name,
        shape: Shape::Table(section),
        absent: Absent::Default("{}"),
        unit: "",
        example: "{}",
        meaning: section.meaning,
    }
}
