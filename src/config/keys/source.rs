//! The keys of `[[source]]`.

use super::{Absent, Key, Names, Section, Shape, optional, required};
use crate::contract::layout;

/// The kinds that a column of a custom table can have, as the config writes them.
const CUSTOM_KINDS: [&str; 7] = ["text", "instant", "day", "integer", "cents", "share", "flag"];

/// One CRM's exports.
pub(super) static SOURCE: Section = Section {
    meaning: "One CRM's exports: where they are and how they are written. Repeat it for each source.",
    keys: &[
        required(
            "name",
            Shape::Identifier,
            "\"crm\"",
            "Name of the source, for messages and the page.",
        ),
        required(
            "kind",
            Shape::Choice { words: &KINDS },
            "\"canonical\"",
            "Layout of the files: `canonical` has the ten tables of Baton, perhaps under other headers; `custom` has tables of your own, which your SQL in `[queries]` maps onto the ten; each other kind is a CRM's export as it comes.",
        ),
        Key {
            name: "files",
            shape: Shape::List(&Shape::Pattern),
            absent: Absent::Default("[]"),
            unit: "patterns",
            example: "[\"exports/*.csv\"]",
            meaning: "Files of the source, relative to this file. Each goes to the table that its name tells: `handoffs_2026-W46.csv` to `handoffs`, `LeadHistory.csv` to `lead_history`. A custom source names them under `tables`.",
        },
        optional(
            "zone",
            Shape::Zone,
            "`report.zone`",
            ("\"America/New_York\"", "IANA zone in which times without an offset are read."),
        ),
        optional(
            "date_order",
            Shape::Choice { words: &["day-month", "month-day"] },
            "what the values prove; where they prove nothing, you are asked",
            ("\"day-month\"", "Order of day and month in dates such as `03/04/2026`."),
        ),
        optional(
            "encoding",
            Shape::Text,
            "found from the bytes, and said where it is a guess",
            (
                "\"windows-1252\"",
                "Encoding of the text files: `utf-8`, `utf-16le`, `windows-1252`, `iso-8859-1` …",
            ),
        ),
        optional(
            "rungs",
            Shape::List(&Shape::Choice { words: &layout::RUNGS }),
            "all four",
            (
                "[\"explicit\", \"owner_change\"]",
                "How handoffs may be found in a CRM's export; of each lead the surest that applies is taken: what a date column says, an owner change from an SDR to an AE, a meeting that an SDR booked for an AE, the lead's conversion.",
            ),
        ),
        optional(
            "columns",
            Shape::Named {
                names: Names::CanonicalTables,
                shape: &Shape::Named { names: Names::Identifiers("column"), shape: &Shape::Text },
            },
            "each column has its own name as header",
            (
                "{ handoffs = { ae_id = \"AE Owner\" } }",
                "Headers of a canonical source that differ from the column's name.",
            ),
        ),
        optional(
            "values",
            Shape::Named {
                names: Names::CanonicalTables,
                shape: &Shape::Named { names: Names::Identifiers("column"), shape: &VALUES },
            },
            "values are written as the contract writes them",
            (
                "{ meetings = { outcome = { \"No Show\" = \"no_show\" } } }",
                "Values of a canonical source, as the file writes them, and the word of the contract; `\"\"` stands for a blank.",
            ),
        ),
        optional(
            "formats",
            Shape::Named {
                names: Names::CanonicalTables,
                shape: &Shape::Named { names: Names::Identifiers("column"), shape: &Shape::Text },
            },
            "the format is found from the values",
            (
                "{ handoffs = { handed_off_at = \"%d.%m.%Y %H:%M\" } }",
                "Formats of dates and times of a canonical source, in the notation of strftime.",
            ),
        ),
        optional(
            "tables",
            Shape::Named {
                names: Names::Identifiers("table"),
                shape: &Shape::Table(&CUSTOM_TABLE),
            },
            "no table",
            (
                "{ lead_history = { files = [\"LeadHistory*.csv\"], columns = { lead = \"LeadId\" } } }",
                "Tables of a custom source, or what differs in those of a CRM's; SQL sees each as `source_` and its name.",
            ),
        ),
    ],
};

static VALUES: Shape =
    Shape::Named { names: Names::Any("value as written"), shape: &Shape::AnyText };

/// The kinds of sources, as the config writes them.
const KINDS: [&str; 11] = [
    "canonical",
    "salesforce",
    "salesforce_report",
    "fivetran_salesforce",
    "airbyte_salesforce",
    "stitch_salesforce",
    "hubspot",
    "fivetran_hubspot",
    "airbyte_hubspot",
    "stitch_hubspot",
    "custom",
];

static CUSTOM_TABLE: Section = Section {
    meaning: "One table of a custom source, or of a CRM's.",
    keys: &[
        Key {
            name: "files",
            shape: Shape::List(&Shape::Pattern),
            absent: Absent::Default("[]"),
            unit: "patterns",
            example: "[\"LeadHistory*.csv\"]",
            meaning: "Its files, relative to this file; a custom table must have some.",
        },
        Key {
            name: "key",
            shape: Shape::List(&Shape::Identifier),
            absent: Absent::Default("[]"),
            unit: "columns",
            example: "[\"id\"]",
            meaning: "Columns that identify a row: of two rows with the same key the last read wins. Empty: every row stands for itself.",
        },
        optional(
            "columns",
            Shape::Named {
                names: Names::Identifiers("column"),
                shape: &Shape::TextOrTable(&CUSTOM_COLUMN),
            },
            "a CRM's table has the headers of its kind; a custom one must have some",
            (
                "{ id = \"Id\", changed_at = { header = \"CreatedDate\", kind = \"instant\" } }",
                "The columns to keep, or whose headers differ: name = \"Header\" for an optional text, or name = { … }.",
            ),
        ),
    ],
};

static CUSTOM_COLUMN: Section = Section {
    meaning: "One column of a custom table, or of a CRM's.",
    keys: &[
        optional(
            "header",
            Shape::Text,
            "a CRM's column has the headers of its kind; a custom one must have one",
            (
                "\"CreatedDate\"",
                "Header in the file; case, outer blanks, and `_` against blank don't matter.",
            ),
        ),
        Key {
            name: "kind",
            shape: Shape::Choice { words: &CUSTOM_KINDS },
            absent: Absent::Default("\"text\""),
            unit: "",
            example: "\"instant\"",
            meaning: "What its values are; SQL sees instants as epoch seconds, days as days since 1970-01-01, cents as hundredths, shares as ten-thousandths, flags as 1 or 0.",
        },
        Key {
            name: "required",
            shape: Shape::Flag,
            absent: Absent::Default("false"),
            unit: "",
            example: "true",
            meaning: "Whether a file without the column is refused, and a row with a blank in it is rejected.",
        },
        optional(
            "format",
            Shape::Text,
            "the format is found from the values",
            (
                "\"%Y-%m-%dT%H:%M:%S%.3fZ\"",
                "Format of dates and times, in the notation of strftime; only for instants and days.",
            ),
        ),
        optional(
            "values",
            Shape::Named { names: Names::Any("value as written"), shape: &Shape::AnyText },
            "values stay as they are",
            (
                "{ \"No Show\" = \"no_show\" }",
                "Values as the file writes them, and what they are to become; `\"\"` stands for a blank.",
            ),
        ),
    ],
};
