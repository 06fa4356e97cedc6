//! How the scores are distributed.

use super::rates;
use crate::measured::Measured;

/// Count of each score, 1 to 5, over the window.
pub(super) fn scores(measured: &Measured) -> [u64; 5] {
    ["1", "2", "3", "4", "5"]
        .map(|score| rates::window(measured, "feedback_distribution", score).achieved())
}
