//! Share of handoffs followed up as time goes by: a Kaplan–Meier curve, this week and before.
//!
//! In:    the steps, censored times and waiting counts of one or two curves, in business minutes.
//! Out:   one SVG text.
//! Never: estimates a curve, draws it beyond what was observed.

mod plot;

use super::canvas::dress::{self, Name};
use super::canvas::geometry::real;
use super::canvas::scene::Scene;
use super::error::ChartError;
use super::inputs::{Caption, Estimate, Gate, Size};

/// The most vertical marks that can be labelled.
const MOST_MARKS: usize = 4;

/// Time to the first follow-up of this week's handoffs, beside those of the weeks before.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowUpCurve {
    /// Name and words of the figure.
    pub caption: Caption,
    /// The curve to be read, with its band.
    pub current: Curve,
    /// What it is compared with, drawn without a band.
    pub prior: Option<Curve>,
    /// Vertical marks: the 5-minute rule, the SLA, the same day. At most four.
    pub marks: Vec<TimeMark>,
    /// Ticks of the logarithmic axis, ascending, at least two; the axis runs from first to last.
    pub ticks: Vec<TimeTick>,
}

/// One Kaplan–Meier curve, as the share followed up (one minus the survivor function).
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// What it shows: `This week`.
    pub name: String,
    /// The steps, ascending in time; before the first the share is zero.
    pub steps: Vec<CurveStep>,
    /// Business minutes at which a handoff left the count untouched; ascending.
    pub censored: Vec<f64>,
    /// Business minutes up to which anything was observed; the line ends there.
    pub observed_until: f64,
    /// Handoffs still waiting at each tick, one per tick.
    pub waiting: Vec<u32>,
}

/// From this minute on, this share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveStep {
    /// Business minutes since the handoff; zero or more.
    pub minutes: f64,
    /// Share followed up by then, with its band.
    pub share: Estimate,
}

/// A tick of the time axis.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeTick {
    /// Business minutes since the handoff; above zero.
    pub minutes: f64,
    /// `5 min`, `1 h`, `2 days`.
    pub label: String,
}

/// A moment that matters.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeMark {
    /// Business minutes since the handoff; above zero.
    pub minutes: f64,
    /// What it is: `SLA: 1 hour`.
    pub label: String,
    /// A rule of thumb or a promise.
    pub kind: MarkKind,
}

/// What a vertical mark stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A rule of thumb: dotted.
    Rule,
    /// The promise that is kept or broken: dashed, in the benchmark's colour.
    Target,
}

/// The usual ticks for a business day of the given length in minutes:
/// 1, 5, 15, 30 minutes, 1, 2, 4 hours, 1, 2, 5 days. What does not come before the day is left out;
/// units stand where they change.
pub fn business_ticks(day_minutes: f64) -> Vec<TimeTick> {
    let hours = [(1.0, "1 min"), (5.0, "5 min"), (15.0, "15"), (30.0, "30")]
        .into_iter()
        .chain([(60.0, "1 h"), (120.0, "2 h"), (240.0, "4 h")])
        .filter(|&(minutes, _)| minutes < day_minutes);
    let days = [(1.0, "1 day"), (2.0, "2"), (5.0, "5 days")];
    hours
        .chain(days.into_iter().map(|(days, label)| (days * day_minutes, label)))
        .map(|(minutes, label)| TimeTick { minutes, label: label.to_owned() })
        .collect()
}

/// Draws the curve.
///
/// # Errors
/// [`ChartError`] when a number is not finite or outside its range, lists do not match, or times
/// do not ascend.
pub fn draw(input: &FollowUpCurve, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width());
    plot::compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "follow-up-curve", caption: &input.caption, size })
}

fn check(input: &FollowUpCurve) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    let ticks: Vec<f64> = input.ticks.iter().map(|t| t.minutes).collect();
    gate.ascending("tick", &ticks)?;
    gate.within("number of ticks", real(ticks.len()), (2.0, 20.0))?;
    gate.within("first tick", ticks[0], (f64::MIN_POSITIVE, ticks[ticks.len() - 1] / 2.0))?;
    gate.at_most("time marks", input.marks.len(), MOST_MARKS)?;
    for mark in &input.marks {
        gate.within(&format!("mark `{}`", mark.label), mark.minutes, (f64::MIN_POSITIVE, 1e9))?;
    }
    for curve in [Some(&input.current), input.prior.as_ref()].into_iter().flatten() {
        let minutes: Vec<f64> = curve.steps.iter().map(|s| s.minutes).collect();
        gate.ascending(&format!("step of `{}`", curve.name), &minutes)?;
        gate.ascending(&format!("censoring of `{}`", curve.name), &curve.censored)?;
        gate.within("observed until", curve.observed_until, (0.0, 1e9))?;
        gate.length(&format!("waiting of `{}`", curve.name), curve.waiting.len(), ticks.len())?;
        for step in &curve.steps {
            gate.within("minutes of a step", step.minutes, (0.0, 1e9))?;
            gate.estimate(&format!("share at {} minutes", step.minutes), step.share)?;
        }
    }
    Ok(())
}
