//! What holds for every figure, on inputs drawn from a seed and on the hard ones.

mod boxes;
mod cohorts;
mod english;
mod extremes;
mod hostile;
mod lanes;
mod laws;
mod people;
mod pictures;
mod refusals;
mod seeded;
mod snapshots;
mod weeks;
mod xml;

pub(crate) use english::english;
