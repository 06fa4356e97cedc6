//! The one list of keys: reader, messages, reference and JSON Schema all come from it.

mod calendar;
mod colours;
mod report;
mod root;
mod routing;
mod rules;
mod source;

pub(super) use root::ROOT;
pub(super) use rules::{BRIEF, PLAYBOOK};

/// A table with fixed keys.
#[derive(Debug)]
pub(super) struct Section {
    /// What it is for, in one line.
    pub(super) meaning: &'static str,
    /// Its keys, in the order in which they are shown.
    pub(super) keys: &'static [Key],
}

/// One key of a section.
#[derive(Debug)]
pub(super) struct Key {
    /// Name, as the user writes it.
    pub(super) name: &'static str,
    /// What its value looks like.
    pub(super) shape: Shape,
    /// What holds when it is not given.
    pub(super) absent: Absent,
    /// Unit of the value; empty where there is none.
    pub(super) unit: &'static str,
    /// A value in TOML, another than the default wherever one is possible.
    pub(super) example: &'static str,
    /// What it says, in one line.
    pub(super) meaning: &'static str,
}

/// What holds when a key is not given.
#[derive(Clone, Copy, Debug)]
pub(super) enum Absent {
    /// This value, in TOML.
    Default(&'static str),
    /// What these words say; the program knows it only when it runs.
    Otherwise(&'static str),
    /// Nothing can stand in for it.
    Refused,
}

/// What a value looks like.
#[derive(Debug)]
pub(super) enum Shape {
    /// Text with at least one character that is no blank.
    Text,
    /// Text that may be empty.
    AnyText,
    /// A name that SQL can take without quotes.
    Identifier,
    /// A whole number in a range, both ends included.
    Whole { least: u32, most: u32 },
    /// A number with or without a decimal point, at least 0.
    Decimal,
    /// `true` or `false`.
    Flag,
    /// One of a few words.
    Choice { words: &'static [&'static str] },
    /// An IANA zone.
    Zone,
    /// An instant with its offset from UTC.
    Instant,
    /// A civil date.
    Day,
    /// A pattern of file names.
    Pattern,
    /// A colour of six hexadecimal digits.
    Colour,
    /// A text, or a list of texts; none of them blank.
    TextOrTexts,
    /// A list of values of one shape.
    List(&'static Shape),
    /// A table with fixed keys.
    Table(&'static Section),
    /// A list of tables with fixed keys.
    Tables(&'static Section),
    /// A table whose keys are names that the user chooses.
    Named { names: Names, shape: &'static Shape },
    /// Either a text or a table.
    TextOrTable(&'static Section),
}

/// What the names of a [`Shape::Named`] are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    /// Any text with at least one character that is no blank; the word stands for it in the docs.
    Any(&'static str),
    /// Names that SQL can take without quotes.
    Identifiers(&'static str),
    /// Civil dates.
    Days,
    /// Canonical tables.
    CanonicalTables,
}

impl Section {
    /// The key of that name.
    pub(super) fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

impl Names {
    /// The word that stands for the name in the docs.
    pub(super) fn placeholder(self) -> &'static str {
        match self {
            Self::Any(word) | Self::Identifiers(word) => word,
            Self::Days => "date",
            Self::CanonicalTables => "table",
        }
    }
}

impl Shape {
    /// What a value should be, in words.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Text => "a text that is not blank".to_owned(),
            Self::AnyText => "a text".to_owned(),
            Self::Identifier => {
                "a name of small letters, digits and `_` that starts with a letter".to_owned()
            }
            Self::Whole { least, most } => format!("a whole number from {least} to {most}"),
            Self::Decimal => "a number, at least 0".to_owned(),
            Self::Flag => "`true` or `false`".to_owned(),
            Self::Choice { words: [word], .. } => format!("`{word}`"),
            Self::Choice { words, .. } => format!("one of `{}`", words.join("`, `")),
            Self::Zone => "an IANA zone, such as `\"Europe/Berlin\"`".to_owned(),
            Self::Instant => {
                "an instant with its offset, such as `2026-11-16T08:00:00+01:00`".to_owned()
            }
            Self::Day => "a date, such as `2026-12-25`".to_owned(),
            Self::TextOrTexts => "a text that is not blank, or a list of such".to_owned(),
            Self::Pattern => "a pattern of file names, such as `\"exports/*.csv\"`".to_owned(),
            Self::Colour => "a colour of six hexadecimal digits, such as `\"#0B5FA5\"`".to_owned(),
            Self::Tables(_) => {
                "a list of tables, each under a header in double brackets".to_owned()
            }
            Self::List(shape) => format!("a list, each {}", shape.words()),
            Self::Table(_) => "a table".to_owned(),
            Self::Named { names, .. } => {
                format!("a table with a line for each {}", names.placeholder())
            }
            Self::TextOrTable(_) => "a text or a table".to_owned(),
        }
    }
}

/// A key without which the rest has no meaning.
const fn required(
    name: &'static str,
    shape: Shape,
    example: &'static str,
    meaning: &'static str,
) -> Key {
    Key { name, shape, absent: Absent::Refused, unit: "", example, meaning }
}

/// A key that stands for nothing, or for something else, when it is not given.
const fn optional(
    name: &'static str,
    shape: Shape,
    otherwise: &'static str,
    texts: (&'static str, &'static str),
) -> Key {
    let (example, meaning) = texts;
    Key { name, shape, absent: Absent::Otherwise(otherwise), unit: "", example, meaning }
}
