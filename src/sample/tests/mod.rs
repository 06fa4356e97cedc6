//! What must hold of every sample, and what the planted effects do to one.

mod effects;
mod laws;

use super::{Effects, MemorySink, Plan, generate};

/// A year of 1,500 handoffs with those effects.
fn year(seed: u64, effects: Effects) -> MemorySink {
    let mut rows = MemorySink::default();
    generate(&Plan { effects, ..Plan::new(1_500, seed) }, &mut rows).unwrap();
    rows
}
