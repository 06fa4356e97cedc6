//! Baton measures the handoff from SDR to AE, from the CRM's exports to the weekly review.
//!
//! The way of the data: `ingest` → `model` → `analysis` → `report` → `publish`; `commands` knows the
//! way. `ARCHITECTURE.md` tells what each room takes in, gives out and never does.

pub mod analysis;
pub mod calendar;
pub mod contract;
pub mod measured;
pub mod quality;
pub mod review;
pub mod stats;
pub mod table;
pub mod units;
