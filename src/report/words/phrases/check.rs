//! Holds a file of phrases to the English one: no phrase and no blank that the page does not have.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::report::error::ReportError;

/// Phrases whose English stands elsewhere, so that only translations have them: what their names begin with,
/// and their attributes. A user's own queries may have such phrases too.
const ELSEWHERE: [(&str, &[&str]); 4] = [
    ("check-", &["done"]),
    ("definition-", &["eligible", "achieved", "caveat"]),
    ("reject-", &[]),
    ("default-", &[]),
];

/// Every phrase of the built-in English file, with the blanks in it.
pub(super) struct English {
    phrases: BTreeMap<String, BTreeSet<String>>,
}

impl English {
    /// Reads the English file; the built-in one, where another stands before it.
    pub(super) fn of(texts: &BTreeMap<String, String>, name: &str) -> Result<Self, ReportError> {
        let built_in = format!("{}{name}", super::BUILT_IN);
        let text = texts.get(&built_in).or_else(|| texts.get(name));
        let found = phrases(&parsed(name, text.map_or("", String::as_str))?);
        // A phrase and its attributes are filled alike, whichever of them uses a blank.
        let mut blanks: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (id, own) in &found {
            blanks.entry(head(id).to_owned()).or_default().extend(own.iter().cloned());
        }
        let all = |id: &String| blanks.get(head(id)).cloned().unwrap_or_default();
        Ok(Self { phrases: found.keys().map(|id| (id.clone(), all(id))).collect() })
    }

    /// Names that begin so, in their order.
    pub(super) fn starting(&self, head: &str) -> Vec<String> {
        self.phrases.keys().filter(|id| id.starts_with(head)).cloned().collect()
    }

    /// Whether each phrase of a file is one of these, with no other blanks.
    pub(super) fn holds(&self, name: &str, resource: &FluentResource) -> Result<(), ReportError> {
        for (id, blanks) in phrases(resource) {
            let elsewhere = is_elsewhere(&id).then(|| super::BLANKS.map(str::to_owned).into());
            let what = match elsewhere.as_ref().or_else(|| self.phrases.get(&id)) {
                None => {
                    let near = |known: &&String| (strsim::jaro_winkler(known, &id) * 1e6).round();
                    let nearest = self.phrases.keys().max_by(|a, b| near(a).total_cmp(&near(b)));
                    let nearest = nearest.map_or("", String::as_str);
                    format!("the page has no phrase `{id}`; did you mean `{nearest}`?")
                }
                Some(known) => match blanks.difference(known).next() {
                    None => continue,
                    Some(blank) => {
                        let known: Vec<String> = known.iter().map(|k| format!("${k}")).collect();
                        format!("`{id}` has no `${blank}`; it has: {}", known.join(", "))
                    }
                },
            };
            return Err(ReportError::Phrases { name: name.to_owned(), what });
        }
        Ok(())
    }
}

/// Whether the English of a phrase stands outside the files.
pub(super) fn is_elsewhere(id: &str) -> bool {
    let (head, attribute) = id.split_once('.').map_or((id, None), |(head, of)| (head, Some(of)));
    let mut families = ELSEWHERE.iter().filter(|(start, _)| head.starts_with(start));
    families.any(|(_, known)| attribute.is_none_or(|attribute| known.contains(&attribute)))
}

/// The name of a phrase without its attribute.
fn head(id: &str) -> &str {
    id.split_once('.').map_or(id, |(head, _)| head)
}

/// A file of phrases, or the line at which it is none.
pub(super) fn parsed(name: &str, text: &str) -> Result<FluentResource, ReportError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| error.pos.start).min(text.len());
        let line = text.get(..at).unwrap_or(text).split('\n').count();
        let what = errors.first().map(ToString::to_string).unwrap_or_default();
        ReportError::Phrases { name: name.to_owned(), what: format!("line {line}: {what}") }
    })
}

/// The phrases of a file and their attributes (`name.attribute`), with their blanks.
pub(super) fn phrases(resource: &FluentResource) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let name = message.id.name;
        if let Some(pattern) = &message.value {
            found.insert(name.to_owned(), blanks(pattern));
        }
        for attribute in &message.attributes {
            found.insert(format!("{name}.{}", attribute.id.name), blanks(&attribute.value));
        }
    }
    found
}

fn blanks(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}
