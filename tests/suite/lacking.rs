//! Exports without the tables that few teams have: what needs them is switched off, the rest stays.

use std::collections::BTreeSet;
use std::path::Path;

use batonpass::catalog::Catalog;

use crate::published::{Key, REVIEW, SAMPLE, review};

/// Tables that are left out.
const OPTIONAL: [&str; 4] = ["targets.csv", "syncs.csv", "feedback.csv", "stages.csv"];
/// Metrics that need them.
const OFF: [&str; 8] = [
    "brief_score_by_components",
    "feedback_distribution",
    "feedback_response",
    "feedback_score",
    "hold_rate_by_cadence",
    "quota_attainment",
    "sdr_feedback_response",
    "sdr_feedback_score",
];

#[test]
fn without_targets_syncs_feedback_and_stages_every_other_figure_is_the_same() {
    let exports = tempfile::tempdir().unwrap();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(SAMPLE)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if !OPTIONAL.contains(&name) {
            std::fs::copy(&path, exports.path().join(name)).unwrap();
        }
    }
    let lacking = review(exports.path()).rows();
    let whole = REVIEW.rows();
    let needs_them = |key: &&Key| OFF.contains(&key[0].as_str());
    assert_eq!(lacking.keys().find(needs_them), None, "a figure of what nobody told");
    // Without syncs nobody knows how often pairs met.
    let is_told = |key: &&Key| !needs_them(key) && key[1] != "sync_cadence";
    let (there, here): (BTreeSet<&Key>, BTreeSet<&Key>) =
        (whole.keys().filter(is_told).collect(), lacking.keys().filter(is_told).collect());
    assert_eq!(there.symmetric_difference(&here).next(), None);
    assert!(here.len() > 3_000, "{}", here.len());
    for key in here {
        assert_eq!(lacking[key], whole[key], "{}", key.join("|"));
    }
}

#[test]
fn with_all_of_them_every_metric_counts_something_and_no_section_is_off() {
    let catalog = Catalog::built_in().unwrap();
    let counted: BTreeSet<String> = REVIEW
        .rows()
        .into_iter()
        .filter(|(_, row)| row.eligible > 0)
        .map(|([metric, ..], _)| metric)
        .collect();
    let silent: Vec<&str> = catalog
        .in_folder("metrics")
        .unwrap()
        .iter()
        .map(|query| query.table())
        .filter(|metric| !counted.contains(*metric) && *metric != NEEDS_RULES)
        .collect();
    assert!(silent.is_empty(), "{silent:?}");
    let phrases = include_str!("../../report_templates/phrases/en.ftl");
    let off: Vec<&str> = phrases
        .lines()
        .filter(|line| line.starts_with("section-"))
        .filter_map(|line| line.split_once("-off = "))
        .map(|(_, words)| words)
        .collect();
    assert!(off.len() > 3, "{off:?}");
    let told: Vec<&&str> = off.iter().filter(|words| REVIEW.page.contains(**words)).collect();
    assert!(told.is_empty(), "{told:?}");
}

/// The metric that only a config with routing rules has.
const NEEDS_RULES: &str = "misrouted";
