//! The figures of the report.
//!
//! In:    numbers and short words, one input struct per figure.
//! Out:   one SVG text: real text, classes instead of colours, a title and a description.
//! Never: computes a statistic, reads a file or a clock, draws an unknown as zero or what lies outside its axis.

mod canvas;
mod error;
mod inputs;
mod palette;
mod parts;
mod styles;
#[cfg(test)]
mod tests;
mod words;

pub mod cadence_lanes;
pub mod cohort_curves;
pub mod control_chart;
pub mod dot_plot;
pub mod follow_up_curve;
pub mod funnel_plot;
pub mod method_compare;
pub mod mix_rate;
pub mod nanoplot;
pub mod ordered_bands;
pub mod ramp_curve;
pub mod score_bars;
pub mod sla_states;
pub mod sparkline;
pub mod stall_bars;
pub mod talk_strip;
pub mod weekly_rate;

pub(crate) use canvas::dress::escape;
pub use canvas::still::with_inline_colours;
pub use error::ChartError;
pub use inputs::{
    Benchmark, Caption, Counts, Estimate, SampleSize, ShareColumn, Side, Signal, Size, Verdict,
};
pub use palette::{COLOURS, Colour, Faint, Given, Ground, Palette, Rgb, Theme};
pub use styles::palette_css;
pub use words::Words;
pub(crate) use words::signed_points;

#[cfg(test)]
pub(crate) use tests::english;
