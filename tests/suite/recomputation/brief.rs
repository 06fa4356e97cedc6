//! The brief: which of its fields say something, and which of its components are complete.

use super::exports::Row;

/// Components with their fields.
pub(super) const COMPONENTS: [(&str, &[&str]); 6] = [
    ("prospect_identity", &["contact_name", "title", "company", "industry", "company_size"]),
    ("pain_points", &["pain_points", "trigger"]),
    ("engagement_history", &["engagement_history"]),
    ("decision_context", &["stakeholders", "timeline", "budget"]),
    ("objections", &["objections"]),
    ("next_steps", &["next_step", "promised", "ae_preparation"]),
];

/// Words that say nothing.
const JUNK: [&str; 9] = ["n/a", "na", "none", "tbd", "unknown", "-", ".", "?", "x"];

/// Whether a field is filled; what describes the prospect stands with the lead.
pub(super) fn is_filled(field: &str, handoff: &Row, lead: Option<&Row>) -> bool {
    let of_lead = COMPONENTS[0].1.contains(&field);
    let Some(row) = (if of_lead { lead } else { Some(handoff) }) else { return false };
    if field == "company_size" {
        return row.whole(field).is_some();
    }
    row.text(field).is_some_and(says_something)
}

/// Whether a text is neither blank nor junk.
pub(super) fn says_something(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric()).count();
    letters >= 2 && !JUNK.contains(&text.to_lowercase().as_str())
}
