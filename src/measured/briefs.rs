//! The rows behind briefs and the gate, as they left the engine.

use crate::table::Table;

/// What briefs are made of; each table as its query under `briefs/` says.
#[derive(Clone, Debug, Default)]
pub struct BriefTables {
    /// A row for each handoff that a brief is written of.
    pub handoffs: Table,
    /// The touches with their prospects.
    pub touches: Table,
    /// Their appointments.
    pub appointments: Table,
    /// Quiet prospects that are owed a touch, of all AEs.
    pub owed: Table,
}

/// What the gate is made of.
#[derive(Clone, Debug, Default)]
pub struct GateTables {
    /// A row for each handoff looked at.
    pub handoffs: Table,
    /// A row for each named lead that is not handed off yet.
    pub leads: Table,
}
