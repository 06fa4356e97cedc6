//! How AEs answer, and how soon.

use super::{Row, Scale};

pub(super) const WORDS: &[Row] = &[
    (
        "follow_up_wait",
        [
            "First AE touch",
            "Follow-up",
            "Follow-up is faster",
            "Follow-up is slower",
            "handoff",
            "Business time from the handoff to the AE’s first touch",
            "touched / handoffs",
        ],
        Scale::Wait,
    ),
    (
        "follow_up_sla",
        [
            "Follow-up within target",
            "Follow-up within target",
            "More follow-ups are on time",
            "Fewer follow-ups are on time",
            "handoff",
            "Handoffs followed up within the target",
            "within target / handoffs",
        ],
        Scale::Share,
    ),
    (
        "never_followed_up",
        [
            "Never followed up",
            "The share never followed up",
            "Fewer handoffs stay untouched",
            "More handoffs stay untouched",
            "handoff",
            "Handoffs older than one business day without any touch",
            "untouched / handoffs",
        ],
        Scale::Share,
    ),
    (
        "acknowledgement_sla",
        [
            "Acknowledged within target",
            "Acknowledgement within target",
            "More handoffs are acknowledged on time",
            "Fewer handoffs are acknowledged on time",
            "handoff",
            "Handoffs that the AE acknowledged within the target",
            "within target / handoffs",
        ],
        Scale::Share,
    ),
    (
        "acknowledgement_sla_state",
        [
            "State of the acknowledgement",
            "The state of the acknowledgement",
            "Acknowledgement is faster",
            "Acknowledgement is slower",
            "handoff",
            "Handoffs in that state of the acknowledgement",
            "in that state / handoffs",
        ],
        Scale::Share,
    ),
    (
        "confirmation_sla",
        [
            "Confirmed within target",
            "Confirmation within target",
            "More confirmations go out on time",
            "Fewer confirmations go out on time",
            "handoff",
            "Handoffs whose confirmation went out within the target",
            "within target / handoffs",
        ],
        Scale::Share,
    ),
    (
        "confirmation_sla_state",
        [
            "State of the confirmation",
            "The state of the confirmation",
            "Confirmation is faster",
            "Confirmation is slower",
            "handoff",
            "Handoffs in that state of the confirmation",
            "in that state / handoffs",
        ],
        Scale::Share,
    ),
    (
        "three_three_three",
        [
            "3-3-3 outreach",
            "3-3-3 outreach",
            "More quiet prospects are reached out to",
            "Fewer quiet prospects are reached out to",
            "quiet handoff",
            "Quiet prospects with enough touches, days and channels in the window",
            "kept / quiet handoffs",
        ],
        Scale::Share,
    ),
    (
        "routing_delay",
        [
            "Routing delay",
            "Routing",
            "Routing is faster",
            "Routing is slower",
            "handoff",
            "Handoffs of that routing that were routed in that time",
            "in that time / handoffs",
        ],
        Scale::Share,
    ),
];
