//! How the scores are distributed.

use super::convert::share;
use super::rates;
use crate::measured::{Dimension, Measured, Slice};
use crate::review::ScoreRow;
use crate::stats::Tally;

const DISTRIBUTION: &str = "feedback_distribution";
const RESPONSE: &str = "feedback_response";
const SCORES: [&str; 5] = ["1", "2", "3", "4", "5"];

/// Count of each score, 1 to 5, over the window.
pub(super) fn scores(measured: &Measured) -> [u64; 5] {
    SCORES.map(|score| rates::window(measured, DISTRIBUTION, score).achieved())
}

/// The same for each SDR whose handoffs were judged or could have been, by name.
pub(super) fn by_sdr(measured: &Measured) -> Vec<ScoreRow> {
    let sdrs = Slice::One(Dimension::Sdr);
    let counts = SCORES.map(|score| rates::by_member(measured, DISTRIBUTION, sdrs, score));
    let responses = rates::by_member(measured, RESPONSE, sdrs, "");
    let row = |(id, &response): (&String, &Tally)| ScoreRow {
        id: id.clone(),
        name: measured.name_of(id).to_owned(),
        scores: std::array::from_fn(|at| counts[at].get(id).map_or(0, |tally| tally.achieved())),
        response: share(response),
    };
    let mut rows: Vec<ScoreRow> =
        responses.iter().filter(|(_, response)| response.eligible() > 0).map(row).collect();
    rows.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    rows
}
