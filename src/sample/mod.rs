//! The seeded generator: one invented company's exports, in the canonical layout or a CRM's.
//!
//! In:    a [`Plan`]: how many handoffs, how many weeks, which seed, which effects and troubles.
//! Out:   rows, one by one, into a [`Sink`]; the same plan gives the same rows on every machine.
//! Never: opens a file, reads a clock, holds a row longer than it takes to hand it on.

mod appointments;
mod briefs;
mod cases;
mod columns;
mod csv_files;
mod csv_sink;
mod curves;
mod desk;
mod dice;
mod effects;
mod feedback;
mod hubspot_sink;
mod leads;
mod memory_sink;
mod names;
mod organisation;
mod outcomes;
mod parquet_sink;
mod phrases;
mod plan;
mod replies;
mod rows;
mod salesforce_sink;
mod sink;
mod staff;
mod story;
mod touches;
mod troubles;
mod weeks;
mod world;

#[cfg(test)]
mod tests;

pub use columns::{Cell, file_columns};
pub use csv_sink::CsvSink;
pub use effects::{Effect, Effects};
pub use hubspot_sink::HubspotSink;
pub use memory_sink::MemorySink;
pub use parquet_sink::ParquetSink;
pub use plan::{Plan, SampleError};
pub use rows::{
    Activity, Feedback, Handoff, Lead, Meeting, Moment, Outcome, Person, StageStep, Sync, Target,
};
pub use salesforce_sink::SalesforceSink;
pub use sink::{Row, Sink};
pub use troubles::{Trouble, Troubles};

use world::World;

/// Generates every row of the plan, in the plan's order, into `sink`.
///
/// What is held at a time is one handoff and the working days of five zones, whatever the size of
/// the plan: people, ids and repeated leads are made by arithmetic from their numbers.
///
/// # Errors
/// [`SampleError::Plan`] when the plan can't be carried out, and whatever the sink raises.
pub fn generate(plan: &Plan, sink: &mut dyn Sink) -> Result<(), SampleError> {
    plan.check()?;
    let world = World::new(plan);
    organisation::tell(&world, sink)?;
    for index in 0..plan.handoffs {
        story::tell(&world, index, sink)?;
    }
    Ok(())
}
