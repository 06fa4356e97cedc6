//! `[[source]]`: whose exports there are, and how they are written.

mod built_in;
mod canonical;
mod custom;
mod placing;
mod values;

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::Serialize;

pub use custom::CustomTable;
pub use placing::{FilePattern, FoundFiles, Placed, Unplaced, WhyUnplaced};

use built_in::BuiltInLayout;
use canonical::Mapping;

use crate::config::plain;
use crate::config::problem::{Fault, Place, Problems};
use crate::config::tree::Table;
use crate::contract::layout;
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
    /// Encoding of its text files; `None`: found from the bytes.
    pub encoding: Option<String>,
    /// The tables.
    pub layout: Layout,
}

/// What tables a source has.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Layout {
    /// The canonical tables, perhaps under other headers.
    Canonical(CanonicalLayout),
    /// The tables in which a known CRM or loader exports.
    BuiltIn(BuiltInLayout),
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
        Self { name: "exports".to_owned(), zone: None, date_order: None, encoding: None, layout }
    }

    /// Name of the folder of the source's staging queries.
    pub fn kind(&self) -> &'static str {
        match &self.layout {
            Layout::Canonical(_) => "canonical",
            Layout::BuiltIn(built_in) => built_in.layout.kind,
            Layout::Custom(_) => "custom",
        }
    }

    /// Folder of its staging queries.
    pub fn family(&self) -> &'static str {
        match &self.layout {
            Layout::BuiltIn(built_in) => built_in.layout.family,
            Layout::Canonical(_) | Layout::Custom(_) => self.kind(),
        }
    }

    /// The zone in which its times without an offset are read, where the source has its own.
    pub fn own_zone(&self) -> Option<Tz> {
        let of_layout = match &self.layout {
            Layout::BuiltIn(built_in) => built_in.layout.zone.and_then(|zone| zone.parse().ok()),
            Layout::Canonical(_) | Layout::Custom(_) => None,
        };
        self.zone.or(of_layout)
    }

    /// How its handoffs may be found; empty where the exports name them.
    pub fn rungs(&self) -> &[String] {
        match &self.layout {
            Layout::BuiltIn(built_in) => &built_in.rungs,
            Layout::Canonical(_) | Layout::Custom(_) => &[],
        }
    }
}

fn source(name: String, table: &Table, problems: &mut Problems) -> SourceConfig {
    let kind = table.text("kind");
    let known = layout::layout(&kind);
    // Where the kind itself is wrong, nothing can be said about what belongs to it.
    let is_wrong = table.given("kind").is_none();
    for node in strangers(&kind).iter().filter(|_| !is_wrong).filter_map(|name| table.given(name)) {
        let help = match kind.as_str() {
            "canonical" => {
                "the tables of a canonical source are known; their headers go under `columns`"
            }
            "custom" => "a custom source says it for each table, under `tables`",
            _ => "a source of this kind says it for each table, under `tables`",
        };
        let other = format!("kind = \"{kind}\"");
        problems.add(&node.place, Fault::Beside { other, help: help.to_owned() });
    }
    let layout = match known {
        Some(layout) => Layout::BuiltIn(built_in::built_in(layout, table, problems)),
        None if kind == "custom" => Layout::Custom(custom::tables(table, problems)),
        None => Layout::Canonical(CanonicalLayout {
            patterns: patterns(table),
            mappings: canonical::mappings(table, problems),
        }),
    };
    let date_order = table.optional_text("date_order").map(|order| match order.as_str() {
        "month-day" => DateOrder::MonthDay,
        _ => DateOrder::DayMonth,
    });
    let encoding = values::encoding(table, problems);
    SourceConfig { name, zone: table.optional_zone("zone"), date_order, encoding, layout }
}

/// Keys that a source of that kind doesn't have.
fn strangers(kind: &str) -> &'static [&'static str] {
    match kind {
        "canonical" => &["tables", "rungs"],
        "custom" => &["files", "columns", "values", "formats", "rungs"],
        _ => &["columns", "values", "formats"],
    }
}

fn patterns(table: &Table) -> Vec<Pattern> {
    let nodes = table.list("files").iter();
    nodes
        .filter_map(|node| {
            Some(Pattern { text: node.text()?.to_owned(), place: node.place.clone() })
        })
        .collect()
}
