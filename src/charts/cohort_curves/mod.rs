//! How cohorts become opportunities as days go by, and how many are lost meanwhile.
//!
//! In:    Aalen–Johansen step curves, one per cohort, for both endings.
//! Out:   one SVG text.
//! Never: estimates a curve, draws it beyond what was observed.

mod plot;

use super::canvas::dress::{self, Name};
use super::canvas::scene::Scene;
use super::error::ChartError;
use super::inputs::{Caption, Estimate, Gate, Size};

/// The most curves that dash and weight keep apart.
pub const MOST_COHORTS: usize = 4;

/// The last day that an axis may have.
const LAST_DAY: f64 = 1e5;

/// Cumulative incidence by cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortCurves {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The cohorts, oldest first; at most four. The last is drawn strongest.
    pub cohorts: Vec<CohortCurve>,
    /// The place in `cohorts` of the curve that carries its band.
    pub banded: Option<usize>,
    /// The last day of the axis, above zero.
    pub last_day: f64,
    /// The day on which a handoff counts as mature: an upright rule.
    pub maturity: Option<DayMark>,
    /// What the main panel shows: `Became an opportunity`.
    pub reached_words: String,
    /// What the lower panel shows: `Disqualified`. There is none when no cohort has such steps.
    pub lost_words: String,
    /// What the days are: `Days since the handoff`.
    pub axis_words: String,
}

/// One cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortCurve {
    /// What it is: `October`.
    pub name: String,
    /// What is said below its name: `57% by day 30, n 64`. May be empty.
    pub note: String,
    /// The share that reached the end in view, ascending in days; zero before the first step.
    pub reached: Vec<DayEstimate>,
    /// The share lost to the other end, ascending in days; may be empty.
    pub lost: Vec<DayShare>,
    /// Days up to which anything was observed; both lines end there.
    pub observed_until: f64,
}

/// From this day on, this share, with its interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayEstimate {
    /// Days since the start; zero or more.
    pub day: f64,
    /// The share by then.
    pub share: Estimate,
}

/// From this day on, this share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayShare {
    /// Days since the start; zero or more.
    pub day: f64,
    /// The share by then.
    pub share: f64,
}

/// A day that matters.
#[derive(Clone, Debug, PartialEq)]
pub struct DayMark {
    /// Days since the start.
    pub day: f64,
    /// What it is: `mature at 30 days`.
    pub label: String,
}

/// Draws the curves.
///
/// # Errors
/// [`ChartError`] when a number is not finite or outside its range, days do not ascend, or there
/// are more than four cohorts.
pub fn draw(input: &CohortCurves, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    plot::compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "cohort-curves", caption: &input.caption, size })
}

fn check(input: &CohortCurves) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    gate.at_most("cohorts", input.cohorts.len(), MOST_COHORTS)?;
    gate.within("last day", input.last_day, (f64::MIN_POSITIVE, LAST_DAY))?;
    let mark = input.maturity.as_ref();
    mark.map_or(Ok(()), |mark| gate.within("day of maturity", mark.day, (0.0, LAST_DAY)))?;
    for cohort in &input.cohorts {
        let what = format!("day of `{}`", cohort.name);
        let days: Vec<f64> = cohort.reached.iter().map(|step| step.day).collect();
        gate.ascending(&what, &days)?;
        let lost: Vec<f64> = cohort.lost.iter().map(|step| step.day).collect();
        gate.ascending(&what, &lost)?;
        gate.within("observed until", cohort.observed_until, (0.0, LAST_DAY))?;
        days.iter().chain(&lost).try_for_each(|&day| gate.within(&what, day, (0.0, LAST_DAY)))?;
        for step in &cohort.reached {
            gate.estimate(&format!("share of `{}` at day {}", cohort.name, step.day), step.share)?;
        }
        for step in &cohort.lost {
            gate.share(
                &format!("share lost of `{}` at day {}", cohort.name, step.day),
                step.share,
            )?;
        }
    }
    Ok(())
}
