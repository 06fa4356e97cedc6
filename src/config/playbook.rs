//! `[playbook]`: what was agreed on how to hand off, who answers for each element, and what it aims at.

use chrono::NaiveDate;
use serde::Serialize;

use crate::config::keys::{PLAYBOOK, Shape};
use crate::config::plain;
use crate::config::tree::{Node, Table, Value};

/// The playbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Playbook {
    /// Its version, in the company's own words.
    pub version: Option<String>,
    /// The day from which it holds.
    #[serde(serialize_with = "plain::optional_day")]
    pub date: Option<NaiveDate>,
    /// Every element, in the order of the list of keys.
    pub elements: Vec<PlaybookElement>,
}

/// One element of the playbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlaybookElement {
    /// Name: `checklist`, `mandatory_fields`, `email_template`, `slas`, `feedback_cadence`,
    /// `review_cadence`.
    pub element: &'static str,
    /// Who answers for it: nobody, somebody, or more than one.
    pub owners: Vec<String>,
    /// The adherence that is aimed at, in percent.
    pub target_percent: Option<u32>,
}

/// The typed `[playbook]`.
pub(super) fn playbook(table: &Table) -> Playbook {
    let of_name = |name: &'static str| element(name, table.table(name));
    let elements = PLAYBOOK.keys.iter().filter(|key| matches!(key.shape, Shape::Table(_)));
    Playbook {
        version: table.optional_text("version"),
        date: table.node("date").and_then(day),
        elements: elements.map(|key| of_name(key.name)).collect(),
    }
}

fn element(name: &'static str, table: Option<&Table>) -> PlaybookElement {
    let owners = table.and_then(|table| table.node("owner")).map(owners).unwrap_or_default();
    let target_percent = table.and_then(|table| table.optional_whole("target_percent"));
    PlaybookElement { element: name, owners, target_percent }
}

/// The one owner, or those of a list, each once.
fn owners(node: &Node) -> Vec<String> {
    let mut owners: Vec<String> = Vec::new();
    for owner in node.one_or_more().iter().map(|owner| owner.trim().to_owned()) {
        if !owners.contains(&owner) {
            owners.push(owner);
        }
    }
    owners
}

fn day(node: &Node) -> Option<NaiveDate> {
    match node.value {
        Value::Day(day) => Some(day),
        _ => None,
    }
}
