//! Baton measures the handoff from SDR to AE, from the CRM's exports to the weekly review.
pub mod contract;
pub mod quality;
pub mod review;
pub mod table;
