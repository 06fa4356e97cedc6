//! The keys of people, agreements, briefs, benchmarks, playbook and links.

use super::report::count;
use super::{Absent, Key, Names, Section, Shape, optional, required};

/// What the export of people leaves out or has wrong.
pub(super) static PERSON: Section = Section {
    meaning: "What the export of people leaves out or has wrong, by person.",
    keys: &[
        optional("name", Shape::Text, "what the export says", ("\"Dana Reyes\"", "Full name.")),
        optional(
            "role",
            Shape::Choice { words: &["sdr", "ae", "manager"] },
            "what the export says",
            ("\"ae\"", "Role."),
        ),
        optional("team", Shape::Text, "what the export says", ("\"emea\"", "Team.")),
        optional(
            "time_zone",
            Shape::Zone,
            "what the export says",
            ("\"Europe/Madrid\"", "IANA zone the person works in."),
        ),
        optional(
            "email",
            Shape::Text,
            "a marked gap in introductions",
            ("\"dana@company.example\"", "Address that introductions are sent from or copied to."),
        ),
        optional(
            "routing_weight",
            Shape::Whole { least: 0, most: 1000 },
            "100, as everybody else",
            (
                "50",
                "Weight of an AE in the share of handoffs, against the others' of the team; 0: none are due.",
            ),
        ),
    ],
};

/// What was agreed about the AE's answer to a handoff.
pub(super) static SLA: Section = Section {
    meaning: "What was agreed about the AE's answer to a handoff. Minutes are of the AE's open hours.",
    keys: &[
        count(
            "follow_up_minutes",
            (1, 14_400),
            ("60", "business minutes", "30"),
            "Time in which the AE follows up with the prospect.",
        ),
        count(
            "acknowledge_minutes",
            (1, 14_400),
            ("60", "business minutes", "120"),
            "Time in which the AE acknowledges the handoff.",
        ),
        Key {
            name: "confirmation",
            shape: Shape::Choice { words: &CONFIRMATION_DUE },
            absent: Absent::Default("\"same_business_day\""),
            unit: "",
            example: "\"next_business_day\"",
            meaning: "By the end of which of the AE's business days the confirmation goes out; out of hours the handoff's day is the next business day.",
        },
        Key {
            name: "marks_minutes",
            shape: Shape::List(&Shape::Whole { least: 1, most: 14_400 }),
            absent: Absent::Default("[5, 60]"),
            unit: "business minutes",
            example: "[5, 30, 60]",
            meaning: "Times at which the follow-up curve is read off, in ascending order.",
        },
    ],
};

/// By when a confirmation is due: the sooner first.
static CONFIRMATION_DUE: [&str; 2] = ["same_business_day", "next_business_day"];

/// The outreach that a quiet prospect is owed.
pub(super) static CADENCE: Section = Section {
    meaning: "The outreach that a prospect who stays quiet is owed: 3-3-3 unless you say otherwise.",
    keys: &[
        count("touches", (1, 50), ("3", "touches", "4"), "Touches by the AE in the window."),
        count(
            "days",
            (1, 21),
            ("3", "business days", "2"),
            "Business days on which there is a touch; at most `window_days` and one.",
        ),
        count("channels", (1, 6), ("3", "channels", "2"), "Channels by which the AE tried."),
        count(
            "window_days",
            (0, 20),
            ("3", "business days", "5"),
            "Business days of the window after the day of the handoff, which belongs to it.",
        ),
    ],
};

/// How long a handoff may stand in a step.
pub(super) static STALL: Section = Section {
    meaning: "How long a handoff may stand in a step before it is stuck, in business days of the AE.",
    keys: &[
        limit(
            "handed_off_days",
            ("1", "2"),
            "From the handoff to a decision, a touch or a booking.",
        ),
        limit("accepted_days", ("1", "2"), "From the acceptance to the first touch or a booking."),
        limit("followed_up_days", ("5", "3"), "From the first touch to a booked meeting."),
        limit("meeting_booked_days", ("15", "10"), "From the booking to a meeting held."),
        limit("held_days", ("10", "5"), "From the meeting held to an opportunity."),
        limit("opportunity_days", ("65", "90"), "From the opportunity to a deal won or lost."),
    ],
};

/// A limit of a step: its default and an example.
const fn limit(
    name: &'static str,
    texts: (&'static str, &'static str),
    meaning: &'static str,
) -> Key {
    let (default, example) = texts;
    count(name, (1, 260), (default, "business days", example), meaning)
}

/// The components of `[brief.components]` as they are built in, in TOML.
const COMPONENTS: &str = r#"{ prospect_identity = ["contact_name", "title", "company", "industry", "company_size"], pain_points = ["pain_points", "trigger"], engagement_history = ["engagement_history"], decision_context = ["stakeholders", "timeline", "budget"], objections = ["objections"], next_steps = ["next_step", "promised", "ae_preparation"] }"#;

/// What makes a brief complete.
pub(in crate::config) static BRIEF: Section = Section {
    meaning: "What makes a brief complete.",
    keys: &[
        Key {
            name: "junk",
            shape: Shape::List(&Shape::Text),
            absent: Absent::Default(
                r#"["n/a", "na", "none", "tbd", "unknown", "-", ".", "?", "x"]"#,
            ),
            unit: "words",
            example: "[\"n/a\", \"tbc\"]",
            meaning: "Words that count as a blank when a field holds nothing else, whatever their case. The list replaces the built-in one.",
        },
        count(
            "min_letters",
            (0, 20),
            ("2", "letters or digits", "3"),
            "A field with fewer letters and digits counts as a blank.",
        ),
        optional(
            "mandatory",
            Shape::List(&Shape::Identifier),
            "all fields of the components",
            (
                "[\"contact_name\", \"company\", \"pain_points\", \"timeline\", \"next_step\"]",
                "Fields that must be filled for their component to be complete. A component without one is not counted.",
            ),
        ),
        Key {
            name: "components",
            shape: Shape::Named {
                names: Names::Identifiers("component"),
                shape: &Shape::List(&Shape::Identifier),
            },
            absent: Absent::Default(COMPONENTS),
            unit: "fields",
            example: "{ decision_context = [\"stakeholders\", \"timeline\"] }",
            meaning: "Components and the fields that are asked for. A component given here replaces the built-in one of that name; its fields are some of the built-in ones, and an empty list takes it out.",
        },
        count(
            "days_ahead",
            (1, 20),
            ("2", "business days", "3"),
            "Briefs are written for appointments up to the end of so many business days of the AE: the one that runs or comes next, and those after it.",
        ),
        count(
            "prep_minutes",
            (5, 480),
            ("15", "minutes", "30"),
            "Length of the entry for the AE's calendar that ends when the meeting starts.",
        ),
        count(
            "gate_days",
            (1, 365),
            ("14", "days", "7"),
            "How far back `baton check --gate` looks at handoffs that are still open.",
        ),
    ],
};

/// When which transfer method is advised.
pub(super) static TRANSFER: Section = Section {
    meaning: "When the SDR should join the first five minutes, and when an e-mail has to do. Any one threshold that is reached makes a handoff high-value or complex.",
    keys: &[
        count(
            "company_size",
            (1, 10_000_000),
            ("1000", "employees", "500"),
            "From this size on a prospect is high-value.",
        ),
        count(
            "score",
            (1, 1_000_000),
            ("80", "the CRM's lead score", "90"),
            "From this lead score on a prospect is high-value.",
        ),
        count(
            "stakeholders",
            (1, 50),
            ("3", "people or groups named", "4"),
            "From so many stakeholders on a decision is complex; counted in the brief's words, parted by commas, semicolons and `and`.",
        ),
        count(
            "shared_minutes",
            (0, 1440),
            ("60", "minutes", "120"),
            "With less open time that SDR and AE share on the day of the meeting, no live transfer is practical.",
        ),
    ],
};

/// Which events belong to a handoff.
pub(super) static ATTRIBUTION: Section = Section {
    meaning: "Which events belong to a handoff.",
    keys: &[
        count(
            "grace_days",
            (0, 90),
            ("7", "days", "3"),
            "An event up to this long before a handoff belongs to it, when no earlier handoff claims it.",
        ),
        count(
            "early_touch_minutes",
            (0, 60),
            ("2", "minutes", "5"),
            "A touch up to this long before the handoff counts as a touch at once: the clocks of CRM and dialler differ.",
        ),
        Key {
            name: "automated_actors",
            shape: Shape::List(&Shape::Text),
            absent: Absent::Default("[]"),
            unit: "ids of people",
            example: "[\"integration-user\"]",
            meaning: "Users that are machines: their touches never count.",
        },
    ],
};

/// What is said about meetings that took place.
pub(super) static HOLD: Section = Section {
    meaning: "What is said about meetings that took place.",
    keys: &[
        count(
            "not_logged_limit_percent",
            (0, 100),
            ("10", "percent", "20"),
            "A finding is raised when more of the due meetings than this have no outcome.",
        ),
        count(
            "talk_ratio_limit_percent",
            (1, 100),
            ("65", "percent", "60"),
            "The most that the AE should talk in a first meeting.",
        ),
    ],
};

/// The built-in benchmarks, in TOML.
pub(super) const BENCHMARKS: &str = r#"[
    { metric = "handoff_to_opportunity_rate", value = 73.2, label = "Benchmark", source = "vendor figure", caveat = "no primary source was found; a reference, not a target" },
    { metric = "hold_rate", value = 85.9, label = "Daily sync", source = "vendor survey", caveat = "no primary source was found; 17.7 % above the weekly figure is relative, 12.9 points; a reference, not a target" },
    { metric = "hold_rate", value = 73, label = "Weekly sync", source = "vendor survey", caveat = "no primary source was found; a reference, not a target" },
    { metric = "talk_ratio_band", value = 43, label = "From", source = "vendor survey", caveat = "recorded sales calls of a vendor's customers, not first meetings alone; a reference, not a target" },
    { metric = "talk_ratio_band", value = 46, label = "To", source = "vendor survey", caveat = "recorded sales calls of a vendor's customers, not first meetings alone; a reference, not a target" },
]"#;

/// A reference line for a metric.
pub(super) static BENCHMARK: Section = Section {
    meaning: "A reference line for a metric: somebody else's figure, never a target.",
    keys: &[
        required(
            "metric",
            Shape::Identifier,
            "\"hold_rate\"",
            "Name of the metric; `baton show metric` lists them.",
        ),
        Key {
            unit: "percent for a rate, else the metric's unit",
            ..required("value", Shape::Decimal, "80", "Where the line stands.")
        },
        required("label", Shape::Text, "\"Our goal\"", "Words beside the line."),
        required("source", Shape::Text, "\"Sales plan 2026\"", "Who says so; printed with it."),
        optional(
            "caveat",
            Shape::Text,
            "none is printed",
            ("\"sales-led accounts only\"", "How far to trust it; printed with it."),
        ),
    ],
};

/// A change made on purpose.
pub(super) static REBASE: Section = Section {
    meaning: "A change made on purpose: from its week on a metric is judged by new limits.",
    keys: &[
        required(
            "metric",
            Shape::Identifier,
            "\"hold_rate\"",
            "Name of the metric; `baton show metric` lists them.",
        ),
        required(
            "date",
            Shape::Day,
            "2026-09-07",
            "A day of the first week under the new limits; the rules of signals don't reach across.",
        ),
        required(
            "reason",
            Shape::Text,
            "\"reminders by text\"",
            "What was changed; printed with it.",
        ),
    ],
};

/// The elements of the playbook.
pub(in crate::config) static PLAYBOOK: Section = Section {
    meaning: "Who owns each element of the playbook, and what adherence is aimed at.",
    keys: &[
        optional(
            "version",
            Shape::Text,
            "none is printed",
            ("\"3\"", "Version of the playbook, in your own words."),
        ),
        optional(
            "date",
            Shape::Day,
            "none is printed",
            ("2026-09-01", "Day from which this version holds."),
        ),
        element("checklist", "The checklist before a handoff."),
        element("mandatory_fields", "The mandatory CRM fields."),
        element("email_template", "The template of the introduction e-mail."),
        element("slas", "The agreements on the AE's answer."),
        element("feedback_cadence", "The rhythm of SDR-AE syncs."),
        element("review_cadence", "The rhythm of joint reviews."),
    ],
};

static ELEMENT: Section = Section {
    meaning: "One element of the playbook.",
    keys: &[
        optional(
            "owner",
            Shape::TextOrTexts,
            "nobody",
            (
                "\"Dana Reyes\"",
                "Who answers for it; named beside the findings it decides on. One for each: none, or a list of several, is a finding.",
            ),
        ),
        optional(
            "target_percent",
            Shape::Whole { least: 1, most: 100 },
            "none is aimed at",
            (
                "90",
                "Adherence that is aimed at; a finding is raised when the interval lies below it.",
            ),
        ),
    ],
};

/// Addresses in your CRM.
pub(super) static LINKS: Section = Section {
    meaning: "Addresses in your CRM. Without them the page has no links.",
    keys: &[optional(
        "handoff",
        Shape::Text,
        "no link",
        (
            "\"https://crm.example/lead/{id}\"",
            "Address of a handoff; `{id}` stands for the handoff's id. Only https.",
        ),
    )],
};

const fn element(name: &'static str, meaning: &'static str) -> Key {
    Key {
        name,
        shape: Shape::Table(&ELEMENT),
        absent: Absent::Default("{}"),
        unit: "",
        example: "{ owner = \"Dana Reyes\" }",
        meaning,
    }
}
