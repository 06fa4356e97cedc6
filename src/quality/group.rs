//! What a check is about, so that those of one kind stand together.

use super::Check;

/// What a check is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// The files as a whole: their text, and whether they are of one age.
    Files,
    /// Rows and the values in them.
    Rows,
    /// Times that contradict one another or the calendar.
    Times,
    /// People.
    People,
    /// What belongs to what.
    Links,
}

/// Checks of each group by name, or by the start of their names where that ends in `_`; all others
/// are about rows.
const MEMBERS: [(Group, &[&str]); 4] = [
    (
        Group::Files,
        &[
            "stale_",
            "history_starts_late",
            "not_mapped_",
            "stray_quote_swallowed_lines",
            "lines_before_the_header_skipped",
            "repeated_headers_skipped",
            "footer_lines_cut_off",
        ],
    ),
    (
        Group::Times,
        &[
            "booked_in_the_future",
            "closed_before_created",
            "day_only_touches",
            "event_before_handoff",
            "event_before_lead",
            "future_handoffs",
            "handoff_before_lead",
            "held_in_the_future",
            "leads_in_the_future",
            "meeting_before_booking",
            "meeting_ends_before_start",
            "opportunity_before_handoff",
            "opportunity_before_lead",
            "times_",
            "touch_before_handoff",
            "touch_just_before_handoff",
            "touches_in_the_future",
        ],
    ),
    (
        Group::People,
        &[
            "automated_touches",
            "left_with_open_handoffs",
            "people_without_role",
            "self_handoffs",
            "unknown_people",
        ],
    ),
    (
        Group::Links,
        &[
            "handoffs_by_",
            "no_handoff",
            "orphan_",
            "repeated_handoffs",
            "rescheduled_chains",
            "routing_",
            "shared_addresses",
            "unknown_leads",
        ],
    ),
];

impl Group {
    /// Every group, in the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Files, Self::Rows, Self::Times, Self::People, Self::Links];

    /// The group in one word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Files => "files",
            Self::Rows => "rows",
            Self::Times => "times",
            Self::People => "people",
            Self::Links => "links",
        }
    }
}

impl Check {
    /// What the check is about.
    pub fn group(&self) -> Group {
        let is = |member: &&str| {
            self.name == *member || (member.ends_with('_') && self.name.starts_with(*member))
        };
        let found = MEMBERS.iter().find(|(_, members)| members.iter().any(is));
        found.map_or(Group::Rows, |(group, _)| *group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quality::Severity;

    fn group(name: &str) -> Group {
        let check = Check {
            name: name.to_owned(),
            what: String::new(),
            found: 0,
            of: 0,
            done: String::new(),
            example: None,
            severity: Severity::Fine,
        };
        check.group()
    }

    #[test]
    fn a_check_is_grouped_by_its_name_or_by_how_that_begins() {
        assert_eq!(group("handoffs_by_conversion"), Group::Links);
        assert_eq!(group("orphan_meetings"), Group::Links);
        assert_eq!(group("future_handoffs"), Group::Times);
        assert_eq!(group("shared_keys_leads"), Group::Rows);
        assert_eq!(group("a_check_of_the_users_own"), Group::Rows);
        assert_eq!(group("stale_leads"), Group::Files);
    }
}
