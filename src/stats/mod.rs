//! From integer counts and durations to estimates that carry their uncertainty.
//!
//! In:    [`Tally`], [`Durations`], [`CompetingDurations`], [`Series`], [`Sample`]: each is checked
//!        once, at its own door, and not again behind it.
//! Out:   plain numbers with intervals; what cannot be known is `None`, never `0`.
//! Never: reads a file or a clock, draws a random number, knows a metric, words a sentence.
//!
//! `METHODS.md` says of each statistic what it answers, where it comes from and what tests it.

mod chart;
mod chi_squared;
mod competing;
mod confidence;
mod difference;
mod distribution;
mod exact;
mod fraction;
mod funnel;
mod incidence;
mod interval;
mod linear;
mod log_rank;
mod maximum_likelihood;
mod mix_rate;
mod multiplicity;
mod number;
mod overdispersion;
mod p_chart;
mod p_value;
mod proportion;
mod sample;
mod score;
mod series;
mod shrinkage;
mod signals;
mod simultaneous;
mod size;
mod sla;
mod standardise;
mod stratified;
mod suppression;
mod survival;
mod tally;
mod trend;
mod xmr;

#[cfg(test)]
mod coverage;
#[cfg(test)]
mod golden;
#[cfg(test)]
mod laws;

pub use chart::{Assurance, Better, ControlChart, Meaning, Point, Signal, Standing};
pub use chi_squared::ChiSquared;
pub use competing::{Cause, CompetingDurations, CompetingMoment, CompetingObservation, Ending};
pub use confidence::{Confidence, ConfidenceError};
pub use difference::{Difference, newcombe};
pub use exact::{Tails, mid_p};
pub use fraction::{Fraction, FractionError};
pub use funnel::{Funnel, FunnelLimits, exact_limits};
pub use incidence::{AalenJohansen, Incidence, IncidenceStep};
pub use interval::Interval;
pub use log_rank::{GroupCount, LogRank, log_rank};
pub use mix_rate::{MixRate, Presence, Segment, mix_rate};
pub use multiplicity::{benjamini_hochberg, holm};
pub use overdispersion::{ArcsineDispersion, Overdispersion};
pub use p_chart::{PChart, Spread, p_chart};
pub use p_value::{PValue, PValueError};
pub use proportion::{Share, clopper_pearson, jeffreys, wilson};
pub use sample::{Sample, SampleError};
pub use score::mean_score;
pub use series::{Series, SeriesError};
pub use shrinkage::{Posterior, Prior};
pub use signals::{
    Direction, Position, Rule, Side, Zone, outside_limits, shift, trend, two_of_three,
};
pub use simultaneous::simultaneous;
pub use size::{rows_to_know, rows_to_tell};
pub use sla::{Sla, SlaCounts};
pub use standardise::{StandardStratum, Standardised, standardise};
pub use stratified::{Guard, Stratified, Stratum, mantel_haenszel};
pub use suppression::{Cell, Footing, Footings, SuppressedRow, Totals, suppress};
pub use survival::{
    DurationError, Durations, Fate, KaplanMeier, Moment, Observation, Quantile, Reached,
    RestrictedMean, Step,
};
pub use tally::{Tally, TallyError};
pub use trend::{Dose, DoseError, DoseResponse, cochran_armitage};
pub use xmr::{Screening, xmr};
