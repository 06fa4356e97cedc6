//! `[brief]`: what makes a brief complete, and when a field counts as filled.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::config::keys::BRIEF;
use crate::config::problem::{Place, Problems};
use crate::config::tree::{self, Node, Table};

/// The fields that a component can have, each with the canonical table it stands in.
pub const BRIEF_FIELDS: [(&str, &str); 20] = [
    ("contact_name", "leads"),
    ("title", "leads"),
    ("email", "leads"),
    ("company", "leads"),
    ("industry", "leads"),
    ("company_size", "leads"),
    ("territory", "leads"),
    ("source", "leads"),
    ("pain_points", "handoffs"),
    ("trigger", "handoffs"),
    ("engagement_history", "handoffs"),
    ("stakeholders", "handoffs"),
    ("timeline", "handoffs"),
    ("budget", "handoffs"),
    ("objections", "handoffs"),
    ("next_step", "handoffs"),
    ("promised", "handoffs"),
    ("ae_preparation", "handoffs"),
    ("framework", "handoffs"),
    ("criteria_met", "handoffs"),
];

/// What makes a brief complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Brief {
    /// The components, in the order in which they are shown.
    pub components: Vec<Component>,
    /// When a text counts as a blank.
    pub junk: JunkRule,
}

/// One component of a brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Component {
    /// Name, such as `next_steps`.
    pub name: String,
    /// Its fields, in the order in which they are shown.
    pub fields: Vec<BriefField>,
}

/// One field of a component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BriefField {
    /// Name, as the canonical table has it.
    pub name: String,
    /// Whether the component is incomplete without it.
    pub need: FieldNeed,
}

/// Whether a component is complete without a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldNeed {
    /// The component is incomplete without it.
    Mandatory,
    /// It is shown and measured; the component is complete without it.
    Welcome,
}

/// When a text counts as a blank although something stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct JunkRule {
    /// Words that count as a blank when a field holds nothing else; in small letters.
    pub words: BTreeSet<String>,
    /// A text with fewer letters and digits than this counts as a blank.
    pub min_letters: u32,
}

/// Whether a text field says something: its text is no junk word and has enough letters or digits,
/// of any script.
///
/// For text only: a number that is there is filled, however few digits it has.
pub fn is_filled(text: &str, rule: &JunkRule) -> bool {
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    !text.is_empty()
        && letters >= rule.min_letters as usize
        && !rule.words.contains(&text.to_lowercase())
}

/// The typed section.
pub(super) fn brief(table: &Table, problems: &mut Problems) -> Brief {
    let mandatory = mandatory(table, problems);
    let components = components(table, problems);
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut typed = vec![];
    for (name, node) in &components {
        let fields: Vec<BriefField> =
            node.texts().into_iter().map(|name| field(name, mandatory.as_ref())).collect();
        known.extend(node.list().iter().filter_map(Node::text));
        if !fields.is_empty() && fields.iter().all(|field| field.need == FieldNeed::Welcome) {
            problems.contradiction(
                &table.place_of("mandatory"),
                format!("component `{name}` has no mandatory field and would always be complete: name one of `{}`", node.texts().join("`, `")),
            );
        }
        typed.push(Component { name: name.clone(), fields });
    }
    for node in table.list("mandatory") {
        if let Some(name) = node.text().filter(|name| !known.contains(name)) {
            let known = known.iter().map(|name| (*name).to_owned()).collect();
            problems.not_one_of(&node.place, name, ("a field of a component", known));
        }
    }
    typed.retain(|component| !component.fields.is_empty());
    if typed.is_empty() {
        problems.contradiction(
            &table.place_of("components"),
            "no component is left: a brief should have at least one",
        );
    }
    Brief { components: typed, junk: junk(table) }
}

fn junk(table: &Table) -> JunkRule {
    let words = table.texts("junk").iter().map(|word| word.trim().to_lowercase()).collect();
    JunkRule { words, min_letters: table.whole("min_letters") }
}

/// The mandatory fields; `None` when all are.
fn mandatory(table: &Table, problems: &mut Problems) -> Option<BTreeSet<String>> {
    let given = table.given("mandatory")?;
    once_each(given.list(), &mut BTreeMap::new(), problems);
    Some(given.texts().into_iter().collect())
}

fn field(name: String, mandatory: Option<&BTreeSet<String>>) -> BriefField {
    let is_mandatory = mandatory.is_none_or(|names| names.contains(&name));
    let need = if is_mandatory { FieldNeed::Mandatory } else { FieldNeed::Welcome };
    BriefField { name, need }
}

/// The built-in components with the user's in their place, then those that the user added.
fn components(table: &Table, problems: &mut Problems) -> Vec<(String, Node)> {
    let built_in = BRIEF.key("components").and_then(tree::default_of);
    let built_in = built_in.as_ref().and_then(Node::table).map(Table::in_order).unwrap_or_default();
    let mut all: Vec<(String, Node)> =
        built_in.into_iter().map(|(name, node)| (name.to_owned(), node.clone())).collect();
    let given = table.given("components").and_then(Node::table);
    for (name, node) in given.map(Table::in_order).unwrap_or_default() {
        match all.iter_mut().find(|(existing, _)| existing == name) {
            Some((_, existing)) => *existing = node.clone(),
            None => all.push((name.to_owned(), node.clone())),
        }
    }
    let mut seen = BTreeMap::new();
    for (_, node) in &all {
        check_fields(node, problems);
        once_each(node.list(), &mut seen, problems);
    }
    all
}

fn check_fields(node: &Node, problems: &mut Problems) {
    for field in node.list() {
        let name = field.text().unwrap_or_default();
        if !BRIEF_FIELDS.iter().any(|(known, _)| *known == name) {
            let known = BRIEF_FIELDS.iter().map(|(name, _)| (*name).to_owned()).collect();
            problems.not_one_of(&field.place, name, ("a field of a brief", known));
        }
    }
}

/// Notes each name that has been seen before, here or in an earlier list.
fn once_each(list: &[Node], seen: &mut BTreeMap<String, Place>, problems: &mut Problems) {
    for node in list {
        let name = node.text().unwrap_or_default().to_owned();
        match seen.get(&name) {
            // A field of the user's component may be one of a built-in one: the user's is the one to mend.
            Some(first) => {
                let (here, other) =
                    if node.is_given() { (&node.place, first) } else { (first, &node.place) };
                problems.contradiction(
                    here,
                    format!("`{name}` stands in `{}` too: a field should stand once", other.path),
                );
            }
            None => {
                seen.insert(name, node.place.clone());
            }
        }
    }
}
