//! `[[benchmark]]`: reference lines for metrics, each with who says so.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::config::keys::ROOT;
use crate::config::problem::{Place, Problems};
use crate::config::tree::{self, Node, Table, Value};

/// A reference line for a metric: somebody else's figure, never a target.
#[derive(Clone, Debug, Serialize)]
pub struct Benchmark {
    /// Name of the metric.
    pub metric: String,
    /// Where the line stands: in percent for a rate, else in the metric's unit.
    pub value: f64,
    /// Words beside the line.
    pub label: String,
    /// Who says so.
    pub source: String,
    /// How far to trust it.
    pub caveat: Option<String>,
    #[serde(skip)]
    metric_place: Place,
}

/// The typed list: the user's lines, and the built-in ones of metrics that the user gave none for.
pub(super) fn benchmarks(root: &Table) -> Vec<Benchmark> {
    let mut lines: Vec<Benchmark> = root.tables("benchmark").map(benchmark).collect();
    let given: BTreeSet<String> = lines.iter().map(|line| line.metric.clone()).collect();
    if root.given("benchmark").is_some() {
        let built_in = ROOT.key("benchmark").and_then(tree::default_of);
        let built_in = built_in.iter().flat_map(Node::list).filter_map(Node::table).map(benchmark);
        lines.extend(built_in.filter(|line| !given.contains(&line.metric)));
    }
    lines
}

/// Notes each line for a metric that is none of the known ones.
pub(super) fn check_metrics(lines: &[Benchmark], known: &[&str], problems: &mut Problems) {
    for line in lines.iter().filter(|line| !known.contains(&line.metric.as_str())) {
        let known = known.iter().map(|name| (*name).to_owned()).collect();
        problems.not_one_of(&line.metric_place, &line.metric, ("a metric", known));
    }
}

fn benchmark(table: &Table) -> Benchmark {
    let value = match table.node("value").map(|node| &node.value) {
        Some(Value::Decimal(value)) => *value,
        _ => 0.0,
    };
    Benchmark {
        metric: table.text("metric"),
        value,
        label: table.text("label"),
        source: table.text("source"),
        caveat: table.optional_text("caveat"),
        metric_place: table.place_of("metric"),
    }
}
