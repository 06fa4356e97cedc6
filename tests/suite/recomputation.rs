//! Every figure of `metrics.json`, computed a second time from the raw files by plain loops.
//!
//! Nothing of the product is used here: no query, no calendar, no statistic of its own. Where the
//! two disagree, the definitions in `docs/metrics.md` decide who is wrong.

mod actions;
mod agreements;
mod appointments;
mod bent;
mod brief;
mod claims;
mod counts;
mod dimensions;
mod endings;
mod exports;
mod facts;
mod feedback;
mod hours;
mod incidence;
mod inquiries;
mod meetings;
mod outreach;
mod progress;
mod progress_rows;
mod quotas;
mod routing;
mod tables;
mod touches;
mod waits;

use std::collections::BTreeSet;
use std::path::Path;

use crate::published::{
    Key, Published, REVIEW, SAMPLE, Value, WEEKS, YEAR, YEAR_WEEKS, baton, review,
};

/// How far two floating-point figures may differ.
const NEAR: f64 = 1e-9;

fn near(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() <= NEAR,
        (one, other) => one.is_none() && other.is_none(),
    }
}

fn agree(one: &Value, other: &Value) -> bool {
    one.achieved == other.achieved
        && one.eligible == other.eligible
        && near(one.estimate, other.estimate)
        && near(one.low, other.low)
        && near(one.high, other.high)
}

/// Compares every row, in both directions, and says the first differences.
fn compare(exports: &Path, published: &Published, weeks: u64) -> usize {
    let theirs = published.rows();
    let ours = counts::rows(&facts::facts(exports, weeks));
    let mut faults = Vec::new();
    let keys: BTreeSet<&Key> = theirs.keys().chain(ours.keys()).collect();
    for key in &keys {
        let (found, expected) = (theirs.get(*key), ours.get(*key));
        let same = found.zip(expected).is_some_and(|(found, expected)| agree(found, expected));
        if !same {
            faults.push(format!(
                "{}\n  published {found:?}\n  counted   {expected:?}",
                key.join("|")
            ));
        }
    }
    let few = faults.iter().take(20).cloned().collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} of {} rows differ:\n{few}", faults.len(), keys.len());
    keys.len()
}

#[test]
fn every_figure_of_the_sample_data_is_what_a_plain_count_of_its_files_gives() {
    let exports = Path::new(env!("CARGO_MANIFEST_DIR")).join(SAMPLE);
    let rows = compare(&exports, &REVIEW, WEEKS);
    assert!(rows > 4_000, "only {rows} rows were compared");
}

#[test]
fn so_is_every_figure_of_the_whole_year() {
    let exports = Path::new(env!("CARGO_MANIFEST_DIR")).join(SAMPLE);
    let rows = compare(&exports, &YEAR, YEAR_WEEKS);
    assert!(rows > 6_000, "only {rows} rows were compared");
}

#[test]
fn every_figure_of_a_fresh_sample_is_what_a_plain_count_of_its_files_gives() {
    let folder = tempfile::tempdir().unwrap();
    let exports = folder.path().join("exports");
    baton(&["sample", "--handoffs", "300", "--seed", "7", "--out", exports.to_str().unwrap()]);
    let rows = compare(&exports, &review(&exports), WEEKS);
    assert!(rows > 1_500, "only {rows} rows were compared");
}

/// Leads handed off several times, events that name the lead alone, late cancellations, other
/// hosts, scores given twice: rules that the sample data seldom needs.
#[test]
fn so_is_every_figure_of_exports_bent_out_of_shape() {
    let folder = tempfile::tempdir().unwrap();
    let exports = folder.path().join("exports");
    baton(&["sample", "--handoffs", "900", "--seed", "11", "--out", exports.to_str().unwrap()]);
    bent::bend(&exports);
    let rows = compare(&exports, &review(&exports), WEEKS);
    assert!(rows > 2_500, "only {rows} rows were compared");
}
