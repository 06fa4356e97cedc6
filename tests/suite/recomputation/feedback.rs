//! What AE and SDR say of each handoff, last time asked.

use std::collections::BTreeMap;

use super::brief::COMPONENTS;
use super::claims::{Claims, Handoff};
use super::exports::Row;
use super::facts::{Counts, Known, add};

/// The last scores of a handoff.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Judged {
    by_ae: Option<i64>,
    of_brief: Option<i64>,
    by_sdr: Option<i64>,
    ae_at: i64,
    sdr_at: i64,
}

/// The last scores of each handoff, from 1 to 5; who is not named is the AE.
pub(super) fn judgements(claims: &Claims, rows: &[Row], as_of: i64) -> BTreeMap<String, Judged> {
    let mut found: BTreeMap<String, Judged> = BTreeMap::new();
    let in_range = |score: &i64| (1..=5).contains(score);
    for row in rows {
        let Some(handoff) = claims.owner(row, None) else { continue };
        let Some(score) = row.whole("score").filter(in_range) else { continue };
        let given = row.instant("given_at").unwrap_or(0);
        if given > as_of {
            continue;
        }
        let judged = found.entry(handoff.id.clone()).or_default();
        let author = row.text("given_by").unwrap_or(&handoff.ae);
        if author == handoff.ae && (judged.by_ae.is_none() || judged.ae_at <= given) {
            judged.by_ae = Some(score);
            judged.of_brief = row.whole("brief_score").filter(in_range);
            judged.ae_at = given;
        } else if author == handoff.sdr
            && author != handoff.ae
            && (judged.by_sdr.is_none() || judged.sdr_at <= given)
        {
            judged.by_sdr = Some(score);
            judged.sdr_at = given;
        }
    }
    found
}

/// Counts both sides' scores, and those of the brief by how many components are complete.
pub(super) fn count(counts: &mut Counts, known: &Known, handoff: &Handoff, missing: usize) {
    let judged = known.judgements.get(&handoff.id).copied().unwrap_or_default();
    let score = judged.by_ae;
    add(counts, "feedback_response", "", score.is_some(), true);
    add(counts, "feedback_score", "", score >= Some(4), score.is_some());
    for each in 1..=5 {
        let part = each.to_string();
        add(counts, "feedback_distribution", &part, score == Some(each), score.is_some());
    }
    add(counts, "sdr_feedback_response", "", judged.by_sdr.is_some(), true);
    add(counts, "sdr_feedback_score", "", judged.by_sdr >= Some(4), judged.by_sdr.is_some());
    let complete = COMPONENTS.len() - missing;
    for each in 0..=COMPONENTS.len() {
        let own = judged.of_brief.filter(|_| each == complete);
        let sum = own.map_or(0, |score| u64::try_from(score).unwrap());
        let key = ("brief_score_by_components", each.to_string());
        counts.insert(key, (sum, u64::from(own.is_some())));
    }
}
