//! Appointments and meetings.

use super::{Row, Scale};

pub(super) const WORDS: &[Row] = &[
    (
        "hold_rate",
        [
            "Meetings held",
            "The hold rate",
            "More meetings are held",
            "Fewer meetings are held",
            "appointment",
            "Appointments due that were held",
            "held / due",
        ],
        Scale::Share,
    ),
    (
        "show_rate",
        [
            "Show rate",
            "The show rate",
            "The show rate is up",
            "The show rate is down",
            "appointment",
            "Appointments held, prospects’ cancellations in advance left out",
            "held / due",
        ],
        Scale::Share,
    ),
    (
        "outcome_not_logged",
        [
            "Outcome not logged",
            "The share without an outcome",
            "More outcomes are logged",
            "Fewer outcomes are logged",
            "appointment",
            "Appointments due whose outcome nobody logged",
            "not logged / due",
        ],
        Scale::Share,
    ),
    (
        "hold_rate_by_cadence",
        [
            "Meetings held by sync cadence",
            "The hold rate by cadence",
            "More meetings are held",
            "Fewer meetings are held",
            "appointment",
            "Appointments due that were held, by cadence of the syncs before",
            "held / due",
        ],
        Scale::Share,
    ),
    (
        "talk_ratio",
        [
            "Talk ratio within limit",
            "The share within the talk ratio’s limit",
            "AEs listen more",
            "AEs listen less",
            "first meeting",
            "First meetings in which the AE talked no more than the limit",
            "within limit / meetings with the figure",
        ],
        Scale::Share,
    ),
    (
        "talk_ratio_band",
        [
            "Talk ratio",
            "The talk ratio",
            "The talk ratio has changed",
            "The talk ratio has changed",
            "first meeting",
            "First meetings with a talk ratio in that band",
            "in that band / meetings with the figure",
        ],
        Scale::Share,
    ),
];
