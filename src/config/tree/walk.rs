//! The walk through the parsed document, one step a shape.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::scalar::{self, Wrong};
use super::{Node, Table, Value};
use crate::config::keys::{Absent, Key, Names, ROOT, Section, Shape};
use crate::config::nearest::nearest;
use crate::config::problem::{Fault, Place, Problems};
use crate::contract;

/// Longest piece of the file that a message quotes, in characters.
const QUOTE_LENGTH: usize = 60;

/// Sections and keys that are planned and have no effect so far.
const NOT_YET: [&str; 2] = ["privacy", "report.period"];

/// The text of the file and where its lines start; empty for a default.
pub(super) struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

/// The walk: what it knows of the file, and where it notes what is wrong.
pub(super) struct Walk<'a> {
    pub(super) lines: &'a Lines<'a>,
    pub(super) problems: &'a mut Problems,
}

impl<'a> Lines<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        Self { text, starts: std::iter::once(0).chain(breaks).collect() }
    }

    /// No file: what is read is a default, and stands on line 0.
    fn none() -> Self {
        Self { text: "", starts: vec![] }
    }

    /// The line of a byte, from 1.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset)
    }

    /// A piece of the file on one line, cut to a readable length.
    pub(super) fn quote(&self, span: std::ops::Range<usize>) -> String {
        let quoted = self.text.get(span).unwrap_or_default();
        let words: Vec<&str> = quoted.split_whitespace().collect();
        let line = words.join(" ");
        if line.chars().count() <= QUOTE_LENGTH {
            return line;
        }
        line.chars().take(QUOTE_LENGTH).chain(['…']).collect()
    }
}

impl Walk<'_> {
    /// A table with fixed keys: unknown keys are noted, defaults filled in.
    pub(super) fn section(
        &mut self,
        found: &DeTable<'_>,
        section: &'static Section,
        place: Place,
    ) -> Table {
        for name in found.keys() {
            if section.key(name.get_ref()).is_none() {
                self.unknown(name, section, &place);
            }
        }
        let mut entries = BTreeMap::new();
        for key in section.keys {
            let node = match found.get_key_value(key.name) {
                Some((name, value)) => {
                    let place = self.place(name.span().start, place.under(key.name));
                    self.node(value, &key.shape, place).or_else(|| default_of(key))
                }
                None => self.absent(key, &place),
            };
            entries.extend(node.map(|node| (key.name.to_owned(), node)));
        }
        Table { place, section: Some(section), entries }
    }

    fn absent(&mut self, key: &Key, place: &Place) -> Option<Node> {
        if let Absent::Refused = key.absent {
            let (expected, example) = (key.shape.words(), key.example.to_owned());
            self.problems.add(&place.under(key.name), Fault::Missing { expected, example });
        }
        default_of(key)
    }

    fn unknown(
        &mut self,
        name: &Spanned<std::borrow::Cow<'_, str>>,
        section: &Section,
        at: &Place,
    ) {
        let place = self.place(name.span().start, at.under(name.get_ref()));
        let plain = without_indexes(&place.path);
        if NOT_YET.contains(&plain.as_str()) {
            self.problems.add(&place, Fault::NotYet);
            return;
        }
        let known: Vec<String> = section.keys.iter().map(|key| key.name.to_owned()).collect();
        let near = nearest(name.get_ref(), section.keys.iter().map(|key| key.name))
            .map(str::to_owned)
            .or_else(|| homes_of(name.get_ref()));
        self.problems.add(&place, Fault::Unknown { nearest: near, known });
    }

    /// A value of a shape; `None` when it is wrong, which is then noted.
    fn node(&mut self, found: &Spanned<DeValue<'_>>, shape: &Shape, place: Place) -> Option<Node> {
        let value = match (shape, found.get_ref()) {
            (Shape::Table(section) | Shape::TextOrTable(section), DeValue::Table(table)) => {
                Value::Table(self.section(table, section, place.clone()))
            }
            (Shape::Named { names, shape }, DeValue::Table(table)) => {
                Value::Table(self.named(table, (*names, shape), place.clone()))
            }
            (Shape::Tables(section), DeValue::Array(list)) => {
                Value::List(self.list(list, &Shape::Table(section), &place))
            }
            (Shape::TextOrTexts, DeValue::Array(list)) => {
                Value::List(self.list(list, &Shape::Text, &place))
            }
            (Shape::List(shape), DeValue::Array(list)) => {
                Value::List(self.list(list, shape, &place))
            }
            (shape, found_value) => match scalar::parse(found_value, shape) {
                Ok(value) => value,
                Err(wrong) => {
                    self.wrong(found, wrong, &place);
                    return None;
                }
            },
        };
        Some(Node { place, value })
    }

    fn wrong(&mut self, found: &Spanned<DeValue<'_>>, wrong: Wrong, place: &Place) {
        let quoted = match found.get_ref() {
            DeValue::Table(_) => "a table".to_owned(),
            DeValue::Array(list) if list.iter().all(|entry| entry.get_ref().is_table()) => {
                "a list of tables".to_owned()
            }
            _ => self.lines.quote(found.span()),
        };
        let fault = match wrong {
            Wrong::Type { expected } => Fault::Wrong { expected, found: quoted },
            Wrong::NoZone { name } => {
                let zones = chrono_tz::TZ_VARIANTS.iter().map(|zone| zone.name());
                let near = nearest(&name, zones).map(str::to_owned);
                let (what, known) = (Shape::Zone.words(), vec![]);
                Fault::NotOneOf { found: name, what, nearest: near, known }
            }
        };
        self.problems.add(place, fault);
    }

    fn list(&mut self, found: &DeArray<'_>, shape: &Shape, place: &Place) -> Vec<Node> {
        let mut nodes = vec![];
        for (index, value) in found.iter().enumerate() {
            let place = self.place(value.span().start, place.at(index));
            nodes.extend(self.node(value, shape, place));
        }
        nodes
    }

    fn named(&mut self, found: &DeTable<'_>, of: (Names, &Shape), place: Place) -> Table {
        let (names, shape) = of;
        let mut entries = BTreeMap::new();
        for (name, value) in found {
            let place = self.place(name.span().start, place.under(name.get_ref()));
            let text: &str = name.get_ref();
            if self.name_is_right(text, names, &place)
                && let Some(node) = self.node(value, shape, place)
            {
                entries.insert(text.to_owned(), node);
            }
        }
        Table { place, section: None, entries }
    }

    fn name_is_right(&mut self, name: &str, names: Names, place: &Place) -> bool {
        let expected = match names {
            Names::CanonicalTables => {
                let known = contract::TABLES.iter().map(|table| table.name.to_owned()).collect();
                let is_known = contract::table(name).is_some();
                if !is_known {
                    self.problems.not_one_of(place, name, ("a canonical table", known));
                }
                return is_known;
            }
            Names::Any(_) => (!name.trim().is_empty()).then_some(()).ok_or(Shape::Text.words()),
            Names::Identifiers(_) => {
                scalar::is_identifier(name).then_some(()).ok_or(Shape::Identifier.words())
            }
            Names::Days => scalar::parse_day(name).map(|_| ()).ok_or(Shape::Day.words()),
        };
        match expected {
            Ok(()) => true,
            Err(expected) => {
                self.problems.add(place, Fault::Wrong { expected, found: name.to_owned() });
                false
            }
        }
    }

    fn place(&self, offset: usize, place: Place) -> Place {
        Place { offset, line: self.lines.line_of(offset), ..place }
    }
}

/// The default of a key; `None` when it has none.
pub(super) fn default_of(key: &Key) -> Option<Node> {
    let Absent::Default(text) = key.absent else {
        return None;
    };
    let value = DeValue::parse(text).ok()?;
    let mut problems = Problems::new("the list of keys");
    let node = Walk { lines: &Lines::none(), problems: &mut problems }.node(
        &value,
        &key.shape,
        Place { path: key.name.to_owned(), ..Place::default() },
    );
    debug_assert!(problems.or(()).is_ok(), "the default of `{}` should be valid", key.name);
    node
}

/// `source[2].zone` as `source.zone`.
fn without_indexes(path: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_u32;
    for c in path.chars() {
        match c {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// The top sections that have a key of that name, for one that stands in the wrong place.
fn homes_of(name: &str) -> Option<String> {
    ROOT.keys.iter().find_map(|home| match home.shape {
        Shape::Table(section) => section.key(name).map(|_| format!("{}.{name}", home.name)),
        _ => None,
    })
}
