//! The keys of `[[routing]]`.

use super::{Key, Section, Shape, optional, required};

/// Most employees that a rule can speak of.
const MOST_EMPLOYEES: u32 = 10_000_000;

/// A rule of who receives which handoff.
pub(super) static ROUTING: Section = Section {
    meaning: "A rule of who receives which handoff; the first that matches holds. Repeat it for each.",
    keys: &[
        optional(
            "name",
            Shape::Text,
            "its number",
            ("\"Enterprise, DACH\"", "What the rule is called in tables and findings."),
        ),
        optional(
            "territory",
            Shape::TextOrTexts,
            "any",
            (
                "[\"DACH\", \"Nordics\"]",
                "Territories of the lead; case and outer blanks don't matter.",
            ),
        ),
        optional(
            "industry",
            Shape::TextOrTexts,
            "any",
            ("\"Manufacturing\"", "Industries of the lead."),
        ),
        optional("source", Shape::TextOrTexts, "any", ("\"partner\"", "Sources of the lead.")),
        optional(
            "size_band",
            Shape::TextOrTexts,
            "any",
            ("\"1001+\"", "Bands of employees: `1-50`, `51-200`, `201-1000`, `1001+`."),
        ),
        Key {
            unit: "employees",
            ..optional("size_min", EMPLOYEES, "any", ("500", "Fewest employees."))
        },
        Key {
            unit: "employees",
            ..optional("size_max", EMPLOYEES, "any", ("4999", "Most employees."))
        },
        optional(
            "account_owner",
            Shape::TextOrTexts,
            "anybody or nobody",
            ("\"u-17\"", "Who owns the account: people by id or name."),
        ),
        required(
            "to",
            Shape::TextOrTexts,
            "[\"u-17\", \"Dana Reyes\"]",
            "Who may receive it: AEs by id or name, teams by name, or `account_owner`; one or several.",
        ),
    ],
};

/// A number of employees.
const EMPLOYEES: Shape = Shape::Whole { least: 0, most: MOST_EMPLOYEES };
