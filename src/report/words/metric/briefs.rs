//! Briefs, and what AEs think of them.

use super::{Row, Scale};

pub(super) const WORDS: &[Row] = &[
    (
        "brief_components",
        [
            "Brief completeness",
            "The brief",
            "Briefs are more complete",
            "Briefs are less complete",
            "handoff",
            "Components of the brief that are complete",
            "complete / handoffs",
        ],
        Scale::Mean,
    ),
    (
        "brief_completeness",
        [
            "Brief completeness",
            "The share of complete briefs",
            "More briefs are complete",
            "Fewer briefs are complete",
            "handoff",
            "Handoffs with every component of the brief complete",
            "complete / handoffs",
        ],
        Scale::Share,
    ),
    (
        "brief_reviewed_before_meeting",
        [
            "Brief reviewed before the meeting",
            "Review of the brief before the meeting",
            "More briefs are reviewed before the meeting",
            "Fewer briefs are reviewed before the meeting",
            "handoff",
            "Handoffs whose brief the AE reviewed before the first appointment",
            "reviewed / handoffs with an appointment",
        ],
        Scale::Share,
    ),
    (
        "feedback_score",
        [
            "AE feedback",
            "Feedback",
            "Feedback is up",
            "Feedback is down",
            "scored handoff",
            "Scored handoffs that the AE gave 4 or 5",
            "4 or 5 / scored",
        ],
        Scale::Share,
    ),
];
