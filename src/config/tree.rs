//! From TOML to a tree of checked values: types, ranges, names and defaults, by the list of keys.

mod scalar;
mod walk;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::config::keys::{Key, ROOT, Section};
use crate::config::problem::{Fault, Place, Problems};

/// A checked value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Where the value stands; line 0 when it is a default.
    pub(super) place: Place,
    /// The value.
    pub(super) value: Value,
}

/// A checked value.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    Whole(u32),
    Decimal(f64),
    Flag(bool),
    Zone(Tz),
    Day(NaiveDate),
    Instant(i64),
    List(Vec<Node>),
    Table(Table),
}

/// A checked table: of a section, with its defaults filled in, or of names that the user chose.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    /// Where the table stands.
    pub(super) place: Place,
    section: Option<&'static Section>,
    entries: BTreeMap<String, Node>,
}

/// The tree of a config; what is wrong with it goes to `problems`.
pub(super) fn parse(text: &str, problems: &mut Problems) -> Table {
    let (document, errors) = toml::de::DeTable::parse_recoverable(text);
    let lines = walk::Lines::of(text);
    let tree = walk::Walk { lines: &lines, problems }.section(
        document.get_ref(),
        &ROOT,
        Place { offset: 0, line: 1, path: String::new() },
    );
    let mut first_line = usize::MAX;
    for error in &errors {
        let span = error.span().unwrap_or_default();
        let place =
            Place { offset: span.start, line: lines.line_of(span.start), path: String::new() };
        first_line = first_line.min(place.line);
        let words = match lines.quote(span) {
            found if found.is_empty() => error.message().to_owned(),
            found => format!("{}, found `{found}`", error.message()),
        };
        problems.add(&place, Fault::Syntax(words));
    }
    if !errors.is_empty() {
        problems.keep_what_stands_before(first_line);
    }
    tree
}

/// The default of a key; `None` when it has none.
pub(super) fn default_of(key: &Key) -> Option<Node> {
    walk::default_of(key)
}

impl Node {
    /// Whether the user wrote it; otherwise it is a default.
    pub(super) fn is_given(&self) -> bool {
        self.place.line > 0
    }

    /// The text of a text.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The entries of a list; of anything else none.
    pub(super) fn list(&self) -> &[Self] {
        match &self.value {
            Value::List(list) => list,
            _ => &[],
        }
    }

    /// The table of a table.
    pub(super) fn table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The texts of a list of texts.
    pub(super) fn texts(&self) -> Vec<String> {
        self.list().iter().filter_map(Self::text).map(str::to_owned).collect()
    }

    /// The one text, or those of a list.
    pub(super) fn one_or_more(&self) -> Vec<String> {
        self.text().map_or_else(|| self.texts(), |one| vec![one.to_owned()])
    }
}

impl Table {
    /// The value of a key, given or default.
    pub(super) fn node(&self, name: &str) -> Option<&Node> {
        debug_assert!(
            self.section.is_none_or(|section| section.key(name).is_some()),
            "`{name}` is not in the list of keys"
        );
        self.entries.get(name)
    }

    /// The value of a key, when the user gave one.
    pub(super) fn given(&self, name: &str) -> Option<&Node> {
        self.node(name).filter(|node| node.is_given())
    }

    /// Where a key stands, or else its table.
    pub(super) fn place_of(&self, name: &str) -> Place {
        self.node(name).map_or_else(|| self.place.under(name), |node| node.place.clone())
    }

    /// A text; empty where a problem was noted.
    pub(super) fn text(&self, name: &str) -> String {
        self.optional_text(name).unwrap_or_default()
    }

    /// A text that may be left out.
    pub(super) fn optional_text(&self, name: &str) -> Option<String> {
        self.node(name).and_then(Node::text).map(str::to_owned)
    }

    /// A whole number; 0 where a problem was noted.
    pub(super) fn whole(&self, name: &str) -> u32 {
        self.optional_whole(name).unwrap_or_default()
    }

    /// A whole number that may be left out.
    pub(super) fn optional_whole(&self, name: &str) -> Option<u32> {
        match self.node(name)?.value {
            Value::Whole(whole) => Some(whole),
            _ => None,
        }
    }

    /// A zone that may be left out.
    pub(super) fn optional_zone(&self, name: &str) -> Option<Tz> {
        match self.node(name)?.value {
            Value::Zone(zone) => Some(zone),
            _ => None,
        }
    }

    /// An instant that may be left out, in UTC epoch seconds.
    pub(super) fn optional_instant(&self, name: &str) -> Option<i64> {
        match self.node(name)?.value {
            Value::Instant(instant) => Some(instant),
            _ => None,
        }
    }

    /// The entries of a list; none where it is left out.
    pub(super) fn list(&self, name: &str) -> &[Node] {
        self.node(name).map_or(&[], Node::list)
    }

    /// The texts of a list; none where it is left out.
    pub(super) fn texts(&self, name: &str) -> Vec<String> {
        self.node(name).map(Node::texts).unwrap_or_default()
    }

    /// The tables of a list of tables.
    pub(super) fn tables(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.list(name).iter().filter_map(Node::table)
    }

    /// A table that may be left out.
    pub(super) fn table(&self, name: &str) -> Option<&Self> {
        self.node(name).and_then(Node::table)
    }

    /// The names of a table of names with what they stand for, in the order of the file.
    pub(super) fn in_order(&self) -> Vec<(&str, &Node)> {
        let mut entries: Vec<_> =
            self.entries.iter().map(|(name, node)| (name.as_str(), node)).collect();
        entries.sort_by_key(|(_, node)| node.place.offset);
        entries
    }

    /// The tables of a table of names, in the order of the file; none where it is left out.
    pub(super) fn named(&self, name: &str) -> Vec<(&str, &Self)> {
        let entries = self.table(name).map(Self::in_order).unwrap_or_default();
        entries.into_iter().filter_map(|(name, node)| Some((name, node.table()?))).collect()
    }
}
