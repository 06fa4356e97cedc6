//! `[[rebase]]`: from when on a metric's weeks are judged by new limits, and why.

use chrono::NaiveDate;
use serde::Serialize;

use crate::config::problem::{Place, Problems};
use crate::config::tree::{Table, Value};

/// A change made on purpose: the weeks from then on have limits of their own.
#[derive(Clone, Debug, Serialize)]
pub struct Rebase {
    /// Name of the metric.
    pub metric: String,
    /// A day of the first week that is judged by new limits.
    pub date: NaiveDate,
    /// What was changed; printed where the limits change.
    pub reason: String,
    #[serde(skip)]
    metric_place: Place,
}

/// The typed list, in the order of the file; one metric is rebased once on a day.
pub(super) fn rebases(root: &Table, problems: &mut Problems) -> Vec<Rebase> {
    let mut rebases: Vec<Rebase> = Vec::new();
    for table in root.tables("rebase") {
        let Some(rebase) = rebase(table) else { continue };
        let same = |other: &Rebase| (&other.metric, other.date) == (&rebase.metric, rebase.date);
        if rebases.iter().any(same) {
            let (metric, date) = (&rebase.metric, rebase.date);
            let words = format!("`{metric}` is rebased on {date} twice: give both reasons in one");
            problems.contradiction(&table.place_of("date"), words);
        }
        rebases.push(rebase);
    }
    rebases
}

/// Notes each rebase of a metric that is none of the known ones.
pub(super) fn check_metrics(rebases: &[Rebase], known: &[&str], problems: &mut Problems) {
    for rebase in rebases.iter().filter(|rebase| !known.contains(&rebase.metric.as_str())) {
        let known = known.iter().map(|name| (*name).to_owned()).collect();
        problems.not_one_of(&rebase.metric_place, &rebase.metric, ("a metric", known));
    }
}

/// `None` where a problem was noted with the date.
fn rebase(table: &Table) -> Option<Rebase> {
    let Value::Day(date) = table.node("date")?.value else { return None };
    Some(Rebase {
        metric: table.text("metric"),
        date,
        reason: table.text("reason"),
        metric_place: table.place_of("metric"),
    })
}
