//! `[[source]]`: whose exports there are, and how they are written.

mod canonical;
mod custom;
mod placing;
mod values;

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::Serialize;

pub use custom::CustomTable;
pub use placing::{FilePattern, FoundFiles, Placed, Unplaced, WhyUnplaced};

use canonical::Mapping;

use crate::config::plain;
use crate::config::problem::{Fault, Place, Problems};
use crate::config::tree::Table;
use crate::contract::source::DateOrder;

/// One CRM's exports, as the config describes them.
#[derive(Clone, Debug, Serialize)]
pub struct SourceConfig {
    /// Name, for messages and the page.
    pub name: String,
    /// Zone in which times without an offset are read; `None`: the report's.
    #[serde(serialize_with = "plain::optional_zone")]
    pub zone: Option<Tz>,
    /// Order of day and month where the values prove none.
    #[serde(serialize_with = "plain::date_order")]
    pub date_order: Option<DateOrder>,
    /// The tables.
    pub layout: Layout,
}

/// What tables a source has.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// The canonical tables, perhaps under other headers.
    Canonical(CanonicalLayout),
    /// Tables of the user's own, which the user's SQL maps onto the canonical ones.
    Custom(Vec<CustomTable>),
}

/// The canonical tables, perhaps under other headers.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CanonicalLayout {
    patterns: Vec<Pattern>,
    mappings: BTreeMap<String, Mapping>,
}

/// A pattern of file names, and where it stands.
#[derive(Clone, Debug, Serialize)]
struct Pattern {
    text: String,
    #[serde(skip)]
    place: Place,
}

/// The typed list.
pub(super) fn sources(root: &Table, problems: &mut Problems) -> Vec<SourceConfig> {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    let mut sources = vec![];
    for table in root.tables("source") {
        let (name, place) = (table.text("name"), table.place_of("name"));
        match lines.get(&name) {
            Some(&first_line) if !name.is_empty() => {
                problems.add(&place, Fault::Twice { name: name.clone(), first_line });
            }
            _ => {
                lines.insert(name.clone(), place.line);
            }
        }
        sources.push(source(name, table, problems));
    }
    sources
}

impl SourceConfig {
    /// The source that stands in when the config names none: canonical files, own headers.
    fn built_in() -> Self {
        let layout = Layout::Canonical(CanonicalLayout::default());
        Self { name: "exports".to_owned(), zone: None, date_order: None, layout }
    }

    /// Name of the folder of the source's staging queries.
    pub fn kind(&self) -> &'static str {
        match self.layout {
            Layout::Canonical(_) => "canonical",
            Layout::Custom(_) => "custom",
        }
    }
}

fn source(name: String, table: &Table, problems: &mut Problems) -> SourceConfig {
    let is_custom = table.text("kind") == "custom";
    let (kind, strangers): (_, &[&str]) = if is_custom {
        ("custom", &["files", "columns", "values", "formats"])
    } else {
        ("canonical", &["tables"])
    };
    // Where the kind itself is wrong, nothing can be said about what belongs to it.
    let strangers = if table.given("kind").is_some() { strangers } else { &[] };
    for node in strangers.iter().filter_map(|name| table.given(name)) {
        let help = if is_custom {
            "a custom source says it for each table, under `tables`"
        } else {
            "the tables of a canonical source are known; their headers go under `columns`"
        };
        let other = format!("kind = \"{kind}\"");
        problems.add(&node.place, Fault::Beside { other, help: help.to_owned() });
    }
    let layout = if is_custom {
        Layout::Custom(custom::tables(table, problems))
    } else {
        Layout::Canonical(CanonicalLayout {
            patterns: patterns(table),
            mappings: canonical::mappings(table, problems),
        })
    };
    let date_order = table.optional_text("date_order").map(|order| match order.as_str() {
        "month-day" => DateOrder::MonthDay,
        _ => DateOrder::DayMonth,
    });
    SourceConfig { name, zone: table.optional_zone("zone"), date_order, layout }
}

fn patterns(table: &Table) -> Vec<Pattern> {
    let nodes = table.list("files").iter();
    nodes
        .filter_map(|node| {
            Some(Pattern { text: node.text()?.to_owned(), place: node.place.clone() })
        })
        .collect()
}
