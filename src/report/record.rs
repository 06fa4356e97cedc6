//! `run.json`: what a review was made from, and what the index of all reviews needs of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::quality::{FileLedger, Verdict};
use crate::review::{Review, TileValue};

use super::context::Context;
use super::error::ReportError;
use super::words::phrases::Phrases;
use super::words::{moment, source, tile};

/// A review as the index lists it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexEntry {
    /// Name of the period and of its folder: `2026-W46`.
    pub period: String,
    /// Title of the review.
    pub title: String,
    /// The days it speaks of, in words.
    pub days: String,
    /// Handoffs of the period; `None` where the record does not tell.
    pub handoffs: Option<u64>,
    /// The headline figures, in the order of the page.
    pub figures: Vec<IndexFigure>,
    /// Whether the data could carry it: `usable`, `usable_with_caveats`, `not_usable`.
    pub verdict: String,
}

/// A headline figure as the index shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IndexFigure {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Its label.
    pub label: String,
    /// The value in words.
    pub value: String,
    /// Count and interval in words.
    pub evidence: String,
    /// The value in its unit, for the small line; `None` where unknown or too few.
    pub estimate: Option<f64>,
}

#[derive(Serialize)]
struct RunRecord<'a> {
    period: &'a str,
    as_of: String,
    version: &'a str,
    config_sha256: &'a str,
    calendar_sha256: &'a str,
    tzdata: &'a str,
    settings: BTreeMap<&'a str, String>,
    overrides: &'a BTreeMap<String, String>,
    inputs: &'a [FileLedger],
    verdict: Verdict,
    rejected: u64,
    /// Pages of people beside the review.
    people_files: usize,
    index: IndexEntry,
}

/// What the review was made from: inputs, hashes, versions; nothing that changes from run to run.
pub(crate) fn run_json(context: Context<'_>) -> Result<String, ReportError> {
    let (p, review) = (context.p, context.review);
    let people = review.persons.len();
    let provenance = &review.provenance;
    let record = RunRecord {
        period: &review.head.period,
        as_of: moment::iso_instant(review.head.as_of, review.head.zone),
        version: &provenance.version,
        config_sha256: &provenance.config_sha256,
        calendar_sha256: &provenance.calendar_sha256,
        tzdata: &provenance.tzdata,
        settings: provenance
            .settings
            .iter()
            .map(|(name, value)| (name.as_str(), value.to_string()))
            .collect(),
        overrides: &provenance.overrides,
        inputs: &review.trust.files,
        verdict: review.trust.verdict,
        rejected: review.trust.rejected,
        people_files: if context.has_people_files() { people } else { 0 },
        index: entry(p, review),
    };
    let text = serde_json::to_string_pretty(&record)
        .map_err(|source| ReportError::Encode { file: "run.json", source: Box::new(source) })?;
    Ok(text + "\n")
}

/// The index entry that a review's `run.json` holds; of a record by another version what it has of
/// it, and at least its period.
///
/// # Errors
/// [`ReportError::Decode`] when the text is no record of a review.
pub fn parse_index_entry(run_json: &str) -> Result<IndexEntry, ReportError> {
    #[derive(Deserialize)]
    struct Kept {
        period: String,
        #[serde(default)]
        verdict: String,
        #[serde(default)]
        index: Value,
    }
    let kept: Kept = serde_json::from_str(run_json).map_err(ReportError::Decode)?;
    let text = |name: &str| kept.index.get(name).and_then(Value::as_str).map(str::to_owned);
    let figures = kept.index.get("figures").and_then(Value::as_array);
    let figure = |value: &Value| IndexFigure::deserialize(value).ok();
    Ok(IndexEntry {
        period: text("period").unwrap_or_else(|| kept.period.clone()),
        title: text("title").unwrap_or_else(|| kept.period.clone()),
        days: text("days").unwrap_or_default(),
        handoffs: kept.index.get("handoffs").and_then(Value::as_u64),
        figures: figures.map_or_else(Vec::new, |list| list.iter().filter_map(figure).collect()),
        verdict: text("verdict").unwrap_or(kept.verdict),
    })
}

fn entry(p: &Phrases, review: &Review) -> IndexEntry {
    let words = Context::new(p, review).tiles();
    IndexEntry {
        period: review.head.period.clone(),
        title: source::default(p, &review.head.title),
        days: moment::span(p, review.head.week_start, review.head.week_end),
        handoffs: Some(review.head.handoffs),
        figures: review
            .tiles
            .iter()
            .map(|tile| IndexFigure {
                metric: tile.metric.clone(),
                label: tile::label(p, tile),
                value: format!("{} {}", words.value(tile), words.suffix(tile))
                    .trim_end()
                    .to_owned(),
                evidence: words.evidence(tile),
                estimate: estimate(&tile.value, review.head.min_percent),
            })
            .collect(),
        verdict: match review.trust.verdict {
            Verdict::Usable => "usable",
            Verdict::UsableWithCaveats => "usable_with_caveats",
            Verdict::NotUsable => "not_usable",
        }
        .to_owned(),
    }
}

fn estimate(value: &TileValue, min_percent: u64) -> Option<f64> {
    match value {
        TileValue::Share(share) => share.estimate.filter(|_| share.eligible >= min_percent),
        TileValue::Wait { median, .. } => median.seconds,
        TileValue::Components { mean, .. } => *mean,
        TileValue::Unknown => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn the_index_reads_back_what_a_review_wrote() {
        let review = fixture::rich();
        let text = run_json(Context::new(crate::report::tests::phrases(), &review)).unwrap();
        assert_eq!(
            parse_index_entry(&text).unwrap(),
            entry(crate::report::tests::phrases(), &review)
        );
    }

    #[test]
    fn inputs_stand_with_their_hash_and_their_rows() {
        let text =
            run_json(Context::new(crate::report::tests::phrases(), &fixture::rich())).unwrap();
        let json: Value = serde_json::from_str(&text).unwrap();
        let input = &json["inputs"][0];
        assert_eq!(input["sha256"].as_str().unwrap().len(), 64);
        let rows = |part: &str| input[part]["records"].as_u64().unwrap();
        assert_eq!(input["records"], rows("loaded") + rows("rejected") + rows("merged"));
    }

    #[test]
    fn a_record_of_another_version_tells_what_it_has() {
        let older = r#"{"period": "2025-W50", "verdict": "usable", "index": {"days": "8–14 Dec",
            "handoffs": "many", "figures": [{"metric": "hold_rate", "label": "Meetings held",
            "value": "81%", "evidence": "", "estimate": 0.81, "shape": 3}, {"name": "gone"}]}}"#;
        let entry = parse_index_entry(older).unwrap();
        assert_eq!((entry.period.as_str(), entry.verdict.as_str()), ("2025-W50", "usable"));
        assert_eq!((entry.handoffs, entry.figures.len()), (None, 1));
        let oldest = parse_index_entry(r#"{"period": "2025-W49"}"#).unwrap();
        assert_eq!((oldest.period.as_str(), oldest.figures.len()), ("2025-W49", 0));
    }

    #[test]
    fn a_strange_run_json_says_what_to_do() {
        let error = parse_index_entry("{}").unwrap_err();
        assert_eq!(
            error.to_string(),
            "`run.json` of a review could not be read; run that review again"
        );
    }
}
