//! Names that come from outside: cleaned, kept in their own direction, made readable.

use super::phrases::{Phrases, say};

/// What the queries call the value of a column that a row leaves blank.
const UNKNOWN: &str = "unknown";

/// A name from the data as it may stand in a sentence.
///
/// Controls and direction overrides are dropped; a name with right-to-left letters is isolated, so
/// that it can't turn the words around it.
pub(crate) fn of_data(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { c })
        .filter(|&c| !is_direction_mark(c))
        .collect();
    let clean = kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if clean.chars().any(is_right_to_left) { format!("\u{2068}{clean}\u{2069}") } else { clean }
}

/// `decision_context` as `decision context`.
pub(crate) fn spelled(identifier: &str) -> String {
    of_data(&identifier.replace('_', " "))
}

/// A component of the brief in a sentence.
pub(crate) fn component(p: &Phrases, name: &str) -> String {
    known(p, "component", name)
}

/// A field of the brief in a sentence.
pub(crate) fn field(p: &Phrases, name: &str) -> String {
    known(p, "field", name)
}

/// What a row is evidence of: a field or a component of the brief, else as it is.
pub(crate) fn evidence(p: &Phrases, name: &str) -> String {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if let Some(missed) = is_plain.then(|| missed(p, name)).flatten() {
        return missed;
    }
    let found = field(p, name);
    if found == spelled(name) { component(p, name) } else { found }
}

/// A transfer method in a sentence.
pub(crate) fn method(p: &Phrases, name: &str) -> String {
    known(p, "method", name)
}

/// A channel after the word *by*.
pub(crate) fn by_channel(p: &Phrases, name: &str) -> String {
    known(p, "by-channel", name)
}

/// A channel as a word of its own.
pub(crate) fn channel(p: &Phrases, name: &str) -> String {
    known(p, "channel", name)
}

/// A band of the first touch: `5–30 min`.
pub(crate) fn response_band(p: &Phrases, name: &str) -> String {
    known(p, "response-band", name)
}

/// A step of a handoff's way: `followed up`.
pub(crate) fn step(p: &Phrases, name: &str) -> String {
    known(p, "step", name)
}

/// An element of the playbook in a sentence.
pub(crate) fn element(p: &Phrases, name: &str) -> String {
    known(p, "element", name)
}

/// A repair that was made while a file was read.
pub(crate) fn repair(p: &Phrases, name: &str) -> String {
    known(p, "repair", name)
}

/// A threshold in the list of settings.
pub(crate) fn setting(p: &Phrases, name: &str) -> String {
    super::number::capital(&known(p, "setting", &name.replace([' ', '-'], "_")))
}

/// A component of the brief as a heading.
pub(crate) fn brief_part(p: &Phrases, name: &str) -> String {
    known(p, "brief-part", name)
}

/// A field of the brief as a label.
pub(crate) fn brief_field(p: &Phrases, name: &str) -> String {
    known(p, "brief-field", name)
}

/// A criterion of a qualification framework.
pub(crate) fn criterion(p: &Phrases, name: &str) -> String {
    known(p, "criterion", &name.trim().to_lowercase().replace([' ', '-'], "_"))
}

/// What became of a meeting.
pub(crate) fn outcome(p: &Phrases, name: &str) -> String {
    known(p, "outcome", name)
}

/// What a handoff missed that is a row behind a finding.
fn missed(p: &Phrases, name: &str) -> Option<String> {
    p.find(&format!("missed-{name}"))
}

/// A factor of a decomposition in a sentence.
pub(crate) fn factor(p: &Phrases, name: &str) -> String {
    known(p, "factor", name)
}

/// A segment of a factor: an identifier is spelled, anything else is the data's own word.
pub(crate) fn segment(p: &Phrases, factor: &str, name: &str) -> String {
    match factor {
        "transfer_method" => method(p, name),
        _ if name.is_empty() || name == UNKNOWN => say!(p, "segment-not-recorded"),
        _ => of_data(name),
    }
}

/// The phrase `kind-name`; a name that the phrases don't know is spelled.
fn known(p: &Phrases, kind: &str, name: &str) -> String {
    let id = format!("{kind}-{name}");
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    let found = if is_name { p.find(&id) } else { None };
    found.unwrap_or_else(|| spelled(name))
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::phrases;

    #[test]
    fn a_name_cannot_turn_the_sentence_around() {
        assert_eq!(of_data("Dana\u{202E} R.\n"), "Dana R.");
        assert_eq!(of_data("ליאור"), "\u{2068}ליאור\u{2069}");
    }

    #[test]
    fn identifiers_are_spelled() {
        let p = phrases();
        assert_eq!(component(p, "decision_context"), "decision context");
        assert_eq!(method(p, "intro_email"), "intro e-mail");
        assert_eq!(factor(p, "source"), "lead source");
        assert_eq!(segment(p, "source", "inbound_web"), "inbound_web");
        assert_eq!(segment(p, "company_size", ""), "not recorded");
    }
}
