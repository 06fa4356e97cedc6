//! `[brief]`: what makes a brief complete, and when a field counts as filled.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::config::keys::BRIEF;
use crate::config::problem::{Fault, Place, Problems};
use crate::config::tree::{self, Node, Table};

/// What makes a brief complete.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Brief {
    /// The components, in the order in which they are shown; each has a field.
    pub components: Vec<Component>,
    /// When a text counts as a blank.
    pub junk: JunkRule,
    /// Business days ahead for whose appointments briefs are written.
    pub days_ahead: u32,
    /// Minutes before the meeting that the AE is given to prepare.
    pub prep_minutes: u32,
    /// Days that the gate looks back.
    pub gate_days: u32,
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

impl Brief {
    /// The fields that have to be filled, of all components.
    pub fn mandatory(&self) -> BTreeSet<String> {
        let fields = self.components.iter().flat_map(|component| &component.fields);
        fields
            .filter(|field| field.need == FieldNeed::Mandatory)
            .map(|field| field.name.clone())
            .collect()
    }
}

/// Whether a text field says something: it is not blank, is no junk word, and has enough letters
/// or digits, of any script.
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
    let is_mandatory =
        |name: &String| mandatory.as_ref().is_none_or(|mandatory| mandatory.contains(name));
    let field = |name: String| {
        let need = if is_mandatory(&name) { FieldNeed::Mandatory } else { FieldNeed::Welcome };
        BriefField { name, need }
    };
    let components: Vec<Component> = components(table, problems)
        .into_iter()
        .map(|(name, fields)| Component { name, fields: fields.into_iter().map(field).collect() })
        .collect();
    let words = table.texts("junk").iter().map(|word| word.trim().to_lowercase()).collect();
    let junk = JunkRule { words, min_letters: table.whole("min_letters") };
    let brief = Brief {
        components,
        junk,
        days_ahead: table.whole("days_ahead"),
        prep_minutes: table.whole("prep_minutes"),
        gate_days: table.whole("gate_days"),
    };
    check_mandatory(table, &brief, problems);
    brief
}

/// The mandatory fields; `None` when all are.
fn mandatory(table: &Table, problems: &mut Problems) -> Option<BTreeSet<String>> {
    let given = table.given("mandatory")?;
    once_each(given.list(), problems);
    Some(given.texts().into_iter().collect())
}

fn check_mandatory(table: &Table, brief: &Brief, problems: &mut Problems) {
    let fields = brief.components.iter().flat_map(|component| &component.fields);
    let known: Vec<String> = fields.map(|field| field.name.clone()).collect();
    for node in table.list("mandatory") {
        if let Some(name) = node.text().filter(|name| !known.iter().any(|field| field == name)) {
            problems.not_one_of(&node.place, name, ("a field of a component", known.clone()));
        }
    }
    if brief.mandatory().is_empty() {
        let name = if table.given("mandatory").is_some() { "mandatory" } else { "components" };
        problems.contradiction(
            &table.place_of(name),
            "no field is mandatory: a brief should have at least one, or every brief is complete",
        );
    }
}

/// The built-in components, with the user's in their place; those without a field are left out.
fn components(table: &Table, problems: &mut Problems) -> Vec<(String, Vec<String>)> {
    let built_in = BRIEF.key("components").and_then(tree::default_of);
    let built_in = built_in.as_ref().and_then(Node::table).map(Table::in_order).unwrap_or_default();
    let mut components: Vec<(String, Vec<String>)> =
        built_in.into_iter().map(|(name, node)| (name.to_owned(), node.texts())).collect();
    let given = table.given("components").and_then(Node::table);
    for (name, node) in given.map(Table::in_order).unwrap_or_default() {
        let names = components.iter().map(|(name, _)| name.clone()).collect();
        match components.iter_mut().find(|(known, _)| known == name) {
            Some((_, fields)) => {
                once_each(node.list(), problems);
                check_fields((name, fields), node, problems);
                *fields = node.texts();
            }
            None => problems.not_one_of(&node.place, name, ("a component", names)),
        }
    }
    components.retain(|(_, fields)| !fields.is_empty());
    components
}

/// Notes each field that the built-in component doesn't have: the queries count those and no others.
fn check_fields(built_in: (&str, &[String]), node: &Node, problems: &mut Problems) {
    let (component, known) = built_in;
    let what = format!("a field of `{component}`");
    for field in node.list() {
        if let Some(name) = field.text().filter(|name| !known.iter().any(|known| known == name)) {
            problems.not_one_of(&field.place, name, (&what, known.to_vec()));
        }
    }
}

/// Notes each name that stands in the list already.
fn once_each(list: &[Node], problems: &mut Problems) {
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for node in list {
        let name = node.text().unwrap_or_default();
        if let Some(first) = seen.get(name) {
            let (name, first_line) = (name.to_owned(), first.line);
            problems.add(&node.place, Fault::Twice { name, first_line });
        }
        seen.insert(name, &node.place);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn names(brief: &Brief) -> Vec<&str> {
        brief.components.iter().map(|component| component.name.as_str()).collect()
    }

    #[test]
    fn a_field_is_filled_when_it_says_something() {
        let rule = Config::default().brief.junk;
        for text in ["Q3", "budget is tight", "ok", "  AE to send deck  ", "二月", "é1", "10", "no"]
        {
            assert!(is_filled(text, &rule), "{text}");
        }
        for text in
            ["", "  ", "n/a", "N/A", "-", "x", "TBD ", "?", ".", "...", "--", "Unknown", "5", "é"]
        {
            assert!(!is_filled(text, &rule), "{text}");
        }
    }

    #[test]
    fn without_a_least_length_only_blanks_and_junk_are_empty() {
        let words = BTreeSet::from(["tbc".to_owned()]);
        let rule = JunkRule { words, min_letters: 0 };
        assert!(is_filled("-", &rule) && is_filled("5", &rule));
        assert!(!is_filled("", &rule) && !is_filled(" TBC", &rule));
    }

    #[test]
    fn all_fifteen_fields_of_six_components_are_mandatory_by_default() {
        let brief = Config::default().brief;
        assert_eq!(
            names(&brief),
            [
                "prospect_identity",
                "pain_points",
                "engagement_history",
                "decision_context",
                "objections",
                "next_steps"
            ]
        );
        assert_eq!(brief.mandatory().len(), 15);
    }

    #[test]
    fn a_component_is_narrowed_or_taken_out() {
        let text = "[brief]\nmandatory = ['timeline', 'next_step']\n[brief.components]\n\
                    objections = []\ndecision_context = ['timeline', 'budget']";
        let brief = Config::parse(text, "baton.toml").unwrap().brief;
        assert_eq!(
            names(&brief),
            [
                "prospect_identity",
                "pain_points",
                "engagement_history",
                "decision_context",
                "next_steps"
            ]
        );
        let context = &brief.components[3].fields;
        assert_eq!(
            context[0],
            BriefField { name: "timeline".to_owned(), need: FieldNeed::Mandatory }
        );
        assert_eq!(context[1], BriefField { name: "budget".to_owned(), need: FieldNeed::Welcome });
        assert_eq!(Vec::from_iter(brief.mandatory()), ["next_step", "timeline"]);
    }

    #[test]
    fn a_component_that_no_query_counts_is_refused() {
        let text = "[brief]\nmandatory = ['budget', 'budget', 'objections']\n[brief.components]\n\
                    objections = []\nrapport = ['title']\nnext_steps = ['next_step', 'nxt_step']";
        let errors = Config::parse(text, "baton.toml").unwrap_err();
        insta::assert_snapshot!(errors, @r#"
the config has 4 problems
baton.toml:2: `brief.mandatory[2]`: `budget` stands on line 2 already: a name should stand once
baton.toml:2: `brief.mandatory[3]`: `objections` is not a field of a component; there are `contact_name`, `title`, `company`, `industry`, `company_size`, `pain_points`, `trigger`, `engagement_history`, `stakeholders`, `timeline`, `budget`, `next_step`, `nxt_step`
baton.toml:5: `brief.components.rapport`: `rapport` is not a component; there are `prospect_identity`, `pain_points`, `engagement_history`, `decision_context`, `objections`, `next_steps`
baton.toml:6: `brief.components.next_steps[2]`: `nxt_step` is not a field of `next_steps`; did you mean `next_step`?
"#);
    }
}
