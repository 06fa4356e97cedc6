//! What findings are made of beside the counts; empty when no review is asked for.

use crate::table::Table;

/// Rows behind findings, as their queries return them.
#[derive(Clone, Debug, Default)]
pub struct Behind {
    /// Conversion by criterion within frameworks: see `review/criteria`.
    pub criteria: Table,
    /// Conversion by lead score: see `review/scores`.
    pub scores: Table,
    /// Handoffs that missed something: see `review/finding_rows`.
    pub rows: Table,
}
