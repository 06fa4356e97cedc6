//! How long it takes, when some are still waiting.
//!
//! In:    [`Durations`]: whole units of time (seconds, as a rule), each ended by the event or cut
//!        off by the day of the report.
//! Out:   the [`KaplanMeier`] curve, shares reached by a mark, quantiles, restricted means.
//! Never: drops what is still open, or counts it as a failure.

mod curve;
mod durations;
mod quantile;
mod restricted_mean;

pub use curve::{KaplanMeier, Reached, Step};
pub use durations::{DurationError, Durations, Fate, Moment, Observation};
pub(in crate::stats) use quantile::ON_THE_LEVEL;
pub use quantile::Quantile;
pub use restricted_mean::RestrictedMean;
