//! Touches of quiet prospects and talk in first meetings; empty when no review is asked for.

use crate::table::Table;

/// Rows behind cadence and calls, as their queries return them.
#[derive(Clone, Debug, Default)]
pub struct CallRows {
    /// Touches by business day and channel: see `review/quiet_touches`.
    pub quiet: Table,
    /// Talk share of each first meeting: see `review/first_talks`.
    pub talks: Table,
}
