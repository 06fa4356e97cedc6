//! Words that come with the data in English (queries' headers, reasons, defaults of the config), as the page
//! says them in its language.

use std::collections::BTreeMap;

use crate::quality::{Check, Reject};
use crate::review::Definition;

use super::name::of_data;
use super::number::listed;
use super::phrases::{Phrases, Source};

/// The phrases, and which queries a user replaced.
#[derive(Clone, Copy)]
pub(crate) struct Told<'a> {
    p: &'a Phrases,
    replaced: &'a BTreeMap<String, String>,
}

/// Checks that are made for each table, under one phrase: what their names begin with.
const OF_TABLES: [&str; 2] = ["not_mapped_", "shared_keys_"];

/// Reasons for which a row or a cell is refused, and what is said of a row that repeats another: name of the phrase, and the English with `{}` for its blanks.
const REASONS: [(&str, &str); 26] = [
    ("required", "is required and blank"),
    ("all-blank", "{} are all blank ({} is required)"),
    ("blank", "{} is blank ({} is required)"),
    ("no-date", "is no date as in the rest of the column: {}"),
    ("no-date-of-format", "is no date of the format `{}`"),
    ("two-orders", "could be {} or {}, and nothing proves which"),
    ("zone", "has letters for its zone that stand for several: write UTC, or an offset as +01:00"),
    (
        "rounded",
        "was rounded by a spreadsheet, and its last digits are lost: export the column without \
         opening the file in between",
    ),
    ("years", "is outside the years 1970 to 2099"),
    ("no-word-nearest", "is none of {}; is it `{}`?"),
    ("no-word", "is none of {}"),
    ("no-flag", "is neither yes nor no: {}"),
    ("percentage", "is a percentage"),
    ("no-whole", "is no whole number"),
    ("no-number", "is no number as in the rest of the column: {}"),
    ("no-share-between", "is no share between 0 and 1 (or 0 and 100 %)"),
    ("no-share", "is no share: {}"),
    ("charset", "is not {} text"),
    ("foot", "is a line of totals or a note, not a row"),
    ("totals", "looks like a line of totals, not a row"),
    ("one-field", "has {} field where {} are expected"),
    ("fields", "has {} fields where {} are expected"),
    ("quote", "a quote opens here and never closes"),
    (
        "quote-swallows",
        "a quote opens here that swallows the lines below; reading resumed at the next whole row",
    ),
    ("repeated", "{} is repeated by {}"),
    ("replaced", "{} is replaced by the newer {}"),
];

impl<'a> Told<'a> {
    /// Of a review whose user replaced these queries and templates.
    pub(crate) fn new(p: &'a Phrases, replaced: &'a BTreeMap<String, String>) -> Self {
        Self { p, replaced }
    }

    /// What a check looks for, and what was done.
    pub(crate) fn check(self, check: &Check) -> (String, String) {
        let of_table = OF_TABLES.iter().find(|start| check.name.starts_with(**start));
        let name = of_table.map_or(check.name.as_str(), |start| start.trim_end_matches('_'));
        let own = |file: &String| {
            let (folder, file) = file.rsplit_once('/').unwrap_or_default();
            let stem = file.trim_start_matches("check_");
            (folder == "quality" || folder.starts_with("staging/"))
                && stem.strip_suffix(".sql") == Some(name)
        };
        let of = self.source(own);
        let mut quoted = quoted(&check.what).into_iter();
        let first = quoted.next().unwrap_or_default();
        let blanks = [first, quoted.collect::<Vec<_>>().join(", ")];
        let id = format!("check-{name}");
        (
            self.of(&id, &blanks, of).unwrap_or_else(|| of_data(&check.what)),
            self.of(&format!("{id}.done"), &blanks, of).unwrap_or_else(|| of_data(&check.done)),
        )
    }

    /// A definition with its words said.
    pub(crate) fn definition(self, definition: &Definition) -> Definition {
        let metric = &definition.metric;
        let of = self.source(|file| *file == format!("metrics/{metric}.sql"));
        let id = format!("definition-{metric}");
        let said = |attribute: &str, english: &str| match english {
            "" => String::new(),
            _ => self.of(&format!("{id}{attribute}"), &[], of).unwrap_or_else(|| of_data(english)),
        };
        Definition {
            metric: metric.clone(),
            question: said("", &definition.question),
            eligible: said(".eligible", &definition.eligible),
            achieved: said(".achieved", &definition.achieved),
            caveat: said(".caveat", &definition.caveat),
            queries: definition.queries.clone(),
        }
    }

    /// Why a row was refused.
    pub(crate) fn reason(self, reject: &Reject) -> String {
        self.reason_of(&reject.reason).unwrap_or_else(|| of_data(&reject.reason))
    }

    /// An example of what a check found: places stay, the reason after them is said.
    pub(crate) fn example(self, example: &str) -> String {
        if let Some(said) = self.reason_of(example) {
            return said;
        }
        let after_line = example.match_indices(": ").find_map(|(at, mark)| {
            let (place, rest) = (example.get(..at)?, example.get(at + mark.len()..)?);
            let about = rest.strip_prefix('`').and_then(|rest| rest.split_once("` "));
            let (column, reason) =
                about.map_or((None, rest), |(column, rest)| (Some(column), rest));
            let said = self.reason_of(reason)?;
            let column = column.map_or_else(String::new, |column| format!("`{column}` "));
            Some(of_data(&format!("{place}: {column}{said}")))
        });
        after_line.unwrap_or_else(|| of_data(example))
    }

    fn reason_of(self, reason: &str) -> Option<String> {
        let (name, blanks) =
            REASONS.iter().find_map(|(name, english)| Some((name, filled(english, reason)?)))?;
        let blanks: Vec<String> = blanks.iter().map(|blank| self.blank(blank)).collect();
        self.of(&format!("reject-{name}"), &blanks, Source::BuiltIn)
    }

    /// A blank of a reason; several names are joined as the language joins them.
    fn blank(self, blank: &str) -> String {
        match default(self.p, blank) {
            said if said != of_data(blank) => said,
            _ => {
                let names: Vec<String> = blank.split(" and ").map(of_data).collect();
                listed(self.p, &names)
            }
        }
    }

    /// Whose a query is, by whether its file is among those that were replaced.
    fn source(self, is_it: impl FnMut(&String) -> bool) -> Source {
        let is_replaced = self.replaced.keys().any(is_it);
        if is_replaced { Source::Replaced } else { Source::BuiltIn }
    }

    fn of(self, id: &str, blanks: &[String], of: Source) -> Option<String> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if !id.chars().all(is_plain) {
            return None;
        }
        self.p.translated(id, blanks, of)
    }
}

/// Words that the config has by default, as the title of the page: in the language where they were left as
/// they are, else as the user wrote them.
pub(crate) fn default(p: &Phrases, words: &str) -> String {
    let id = format!("default-{}", slug(words));
    p.translated(&id, &[], Source::BuiltIn).unwrap_or_else(|| of_data(words))
}

/// How a file was understood: `csv, comma, UTF-8`, its words in the language.
pub(crate) fn format(p: &Phrases, format: &str) -> String {
    let parts: Vec<String> = format.split(", ").map(|part| default(p, part)).collect();
    parts.join(", ")
}

/// Letters and digits of words, the others a hyphen.
fn slug(words: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    words.chars().map(plain).collect()
}

/// What stands between backticks.
fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(of_data).collect()
}

/// What stands in the blanks of a pattern, where a text is of it.
fn filled(pattern: &str, text: &str) -> Option<Vec<String>> {
    let mut parts = pattern.split("{}");
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut blanks = Vec::new();
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let at = match parts.peek() {
            None => rest.strip_suffix(part)?.len(),
            Some(_) => rest.find(part)?,
        };
        blanks.push(rest.get(..at)?.to_owned());
        rest = rest.get(at + part.len()..)?;
    }
    rest.is_empty().then_some(blanks)
}

#[cfg(test)]
mod tests;
