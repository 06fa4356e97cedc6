//! What became of handoffs and inquiries.

use super::{Row, Scale};

pub(super) const WORDS: &[Row] = &[
    (
        "handoff_to_opportunity_rate",
        [
            "Handoff to opportunity",
            "Conversion",
            "Conversion is up",
            "Conversion is down",
            "handoff",
            "Handoffs that became opportunities",
            "opportunities / handoffs",
        ],
        Scale::Share,
    ),
    (
        "acceptance_rate",
        [
            "Accepted",
            "Acceptance",
            "More handoffs are accepted",
            "Fewer handoffs are accepted",
            "handoff",
            "Decided handoffs that the AE accepted",
            "accepted / decided",
        ],
        Scale::Share,
    ),
    (
        "acceptance_state",
        [
            "Decision of the AE",
            "The AE’s decision",
            "Decisions have changed",
            "Decisions have changed",
            "handoff",
            "Handoffs decided so",
            "decided so / handoffs",
        ],
        Scale::Share,
    ),
    (
        "rejection_reason",
        [
            "Reasons for rejection",
            "The mix of reasons",
            "The mix of reasons has changed",
            "The mix of reasons has changed",
            "rejected handoff",
            "Rejected handoffs with that reason",
            "with that reason / rejected",
        ],
        Scale::Share,
    ),
    (
        "win_rate",
        [
            "Won",
            "The win rate",
            "More deals are won",
            "Fewer deals are won",
            "closed deal",
            "Handoffs whose closed opportunity was won",
            "won / closed",
        ],
        Scale::Share,
    ),
    (
        "won_per_1000_inquiries",
        [
            "Won per 1,000 inquiries",
            "Deals won per 1,000 inquiries",
            "More inquiries are won",
            "Fewer inquiries are won",
            "inquiry",
            "Inquiries old enough to judge that were won",
            "won / inquiries",
        ],
        Scale::Share,
    ),
    (
        "stage_stall",
        [
            "Furthest step reached",
            "The furthest step",
            "Handoffs come further",
            "Handoffs stall earlier",
            "handoff",
            "Handoffs that came so far and no further",
            "at that step / handoffs",
        ],
        Scale::Share,
    ),
    (
        "response_band",
        [
            "Conversion by first touch",
            "Conversion by first touch",
            "Conversion is up",
            "Conversion is down",
            "handoff",
            "Handoffs first touched in that band that became opportunities",
            "opportunities / handoffs",
        ],
        Scale::Share,
    ),
    (
        "quota_attainment",
        [
            "Quota attainment",
            "Quota attainment",
            "Quota attainment is up",
            "Quota attainment is down",
            "quota",
            "Attained of the quotas, in money",
            "attained / quota",
        ],
        Scale::Mean,
    ),
];
