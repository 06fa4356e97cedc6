//! What the config and the queries say of charts: which way is good, and where limits start anew.

use std::collections::BTreeMap;

use crate::review::{Better, Rebase};

/// Directions and rebases by metric.
#[derive(Clone, Debug, Default)]
pub struct ChartRules {
    better: BTreeMap<String, Better>,
    rebases: Vec<Rebase>,
}

/// Metrics that have no query of their own: they are computed from the waits.
const COMPUTED: [(&str, Better); 2] =
    [("follow_up_within_target", Better::Higher), ("follow_up_wait_wall", Better::Lower)];

impl ChartRules {
    /// From which way is good by metric, as the queries say (one that is neither good nor bad is
    /// left out), and the changes made on purpose, in any order.
    pub fn new(
        better: impl IntoIterator<Item = (String, Better)>,
        rebases: impl IntoIterator<Item = Rebase>,
    ) -> Self {
        let computed = COMPUTED.map(|(metric, better)| (metric.to_owned(), better));
        let mut rebases: Vec<Rebase> = rebases.into_iter().collect();
        rebases.sort_by_key(|rebase| rebase.date);
        Self { better: better.into_iter().chain(computed).collect(), rebases }
    }

    /// The metrics that are good or bad news, by name.
    pub(super) fn directions(&self) -> impl Iterator<Item = (&str, Better)> {
        self.better.iter().map(|(metric, better)| (metric.as_str(), *better))
    }

    /// Which way is good news; `None` for a metric that is neither good nor bad.
    pub(super) fn better(&self, metric: &str) -> Option<Better> {
        self.better.get(metric).copied()
    }

    /// The rebases of a metric, by date.
    pub(super) fn rebases<'a>(&'a self, metric: &'a str) -> impl Iterator<Item = &'a Rebase> {
        self.rebases.iter().filter(move |rebase| rebase.metric == metric)
    }
}
