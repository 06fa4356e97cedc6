//! What else an AE promises for each handoff, person by person.

use super::{Share, SlaStates};

/// A promise beside the follow-up: acknowledged, confirmed, the brief reviewed.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// Metric of those kept, as in the catalog: `acknowledgement_sla`.
    pub metric: String,
    /// Metric whose parts are the states; `None` where it is only known whether it was kept in time.
    pub states: Option<String>,
    /// Everybody together, then each AE, by name; the same AEs in every promise.
    pub rows: Vec<PromiseRow>,
}

/// A promise for one AE, or for all.
#[derive(Clone, Debug, PartialEq)]
pub struct PromiseRow {
    /// AE's id; empty for all.
    pub id: String,
    /// AE's name; empty for all.
    pub name: String,
    /// Kept in time, of those that are no longer open in time.
    pub share: Share,
    /// The states of all.
    pub states: SlaStates,
}
