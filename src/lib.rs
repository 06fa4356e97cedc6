//! Baton measures the handoff from SDR to AE, from the CRM's exports to the weekly review.
//!
//! The way of the data: `ingest` → `model` → `analysis` → `report` → `publish`; `commands` knows the
//! way. `ARCHITECTURE.md` tells what each room takes in, gives out and never does.

pub mod analysis;
pub mod calendar;
pub mod catalog;
pub mod charts;
pub mod cli;
pub mod commands;
pub mod config;
pub mod contract;
pub mod engine;
pub mod ingest;
pub mod measured;
pub mod model;
pub mod publish;
pub mod quality;
pub mod report;
pub mod review;
pub mod sample;
pub mod stats;
pub mod table;
pub mod units;
