//! Share of handoffs for which something has happened as time goes by: a Kaplan–Meier curve, now
//! and before, over business minutes or over days.
//!
//! In:    the steps, censored times and waiting counts of one or two curves, in one unit of time.
//! Out:   one SVG text.
//! Never: estimates a curve, draws it beyond what was observed.

mod plot;

use super::canvas::dress::{self, Name};
use super::canvas::geometry::real;
use super::canvas::scene::Scene;
use super::error::ChartError;
use super::inputs::{Caption, Estimate, Gate, Size};
use super::parts::axes::day_step;
use super::words::Words;

/// The most vertical marks that can be labelled.
const MOST_MARKS: usize = 4;

/// Time to the first follow-up of this week's handoffs, beside those of the weeks before; or any
/// other wait: the sales cycle in days.
///
/// All times are in one unit, which the words of the ticks name.
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
    /// Ticks of the axis, ascending, at least two; the axis runs from first to last.
    pub ticks: Vec<TimeTick>,
    /// How time is spread along the axis.
    pub axis: TimeAxis,
    /// Head of the counts under the ticks: `Still waiting at each mark`.
    pub waiting_words: String,
}

/// How time is spread along the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeAxis {
    /// Each tenfold takes the same room: minutes beside days. The first tick is above zero.
    Logarithmic,
    /// Each unit takes the same room; may begin at zero.
    Linear,
}

/// One Kaplan–Meier curve, as the share followed up (one minus the survivor function).
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// What it shows: `This week`.
    pub name: String,
    /// The steps, ascending in time; before the first the share is zero.
    pub steps: Vec<CurveStep>,
    /// Times at which a handoff left the count with nothing done; ascending.
    pub censored: Vec<f64>,
    /// Time up to which anything was observed; the line ends there.
    pub observed_until: f64,
    /// Rows still waiting at each tick, one per tick.
    pub waiting: Vec<u32>,
}

/// From this time on, this share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurveStep {
    /// Time since the start; zero or more.
    pub at: f64,
    /// Share followed up by then, with its band.
    pub share: Estimate,
}

/// A tick of the time axis.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeTick {
    /// Time since the start.
    pub at: f64,
    /// `5 min`, `1 h`, `2 days`.
    pub label: String,
}

/// A moment that matters.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeMark {
    /// Time since the start; above zero.
    pub at: f64,
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
pub fn business_ticks(words: &Words, day_minutes: f64) -> Vec<TimeTick> {
    let named = [1.0, 5.0].map(|at| (at, words.minutes(at)));
    let bare = [15.0, 30.0].map(|at| (at, words.number(at, 0)));
    let hours = [60.0, 120.0, 240.0].map(|at| (at, words.minutes(at)));
    let before = named.into_iter().chain(bare).chain(hours).filter(|(at, _)| *at < day_minutes);
    let days = [(1.0, words.one_day.clone()), (2.0, words.days(2.0)), (5.0, words.days(5.0))];
    before
        .chain(days.map(|(days, label)| (days * day_minutes, label)))
        .map(|(at, label)| TimeTick { at, label })
        .collect()
}

/// Ticks of a linear axis of days from zero to at least `last` (above zero): whole weeks, months or
/// years apart, at most eight.
///
/// The last tick is the end of the axis, so that no curve is cut.
pub fn day_ticks(words: &Words, last: f64) -> Vec<TimeTick> {
    let step = day_step(last, 7.0);
    let pieces = (last / step - 1e-9).ceil().clamp(1.0, 8.0);
    let mut ticks = Vec::new();
    let mut piece = 0.0;
    while piece <= pieces {
        let at = piece * step;
        let label = if piece > 0.0 { words.number(at, 0) } else { words.days(at) };
        ticks.push(TimeTick { at, label });
        piece += 1.0;
    }
    ticks
}

/// Draws the curve.
///
/// # Errors
/// [`ChartError`] when a number is not finite or outside its range, lists do not match, or times
/// do not ascend.
pub fn draw(input: &FollowUpCurve, size: Size) -> Result<String, ChartError> {
    check(input)?;
    let mut scene = Scene::new(size.width(), &input.caption.words);
    plot::compose(&mut scene, input, size);
    dress::draw(&scene, &Name { kind: "follow-up-curve", caption: &input.caption, size })
}

fn check(input: &FollowUpCurve) -> Result<(), ChartError> {
    let gate = Gate::new(&input.caption)?;
    let ticks: Vec<f64> = input.ticks.iter().map(|t| t.at).collect();
    gate.ascending("tick", &ticks)?;
    gate.within("number of ticks", real(ticks.len()), (2.0, 20.0))?;
    let lowest = match input.axis {
        TimeAxis::Logarithmic => f64::MIN_POSITIVE,
        TimeAxis::Linear => 0.0,
    };
    let last = ticks[ticks.len() - 1];
    gate.within("last tick", last, (f64::MIN_POSITIVE, 1e9))?;
    gate.within("first tick", ticks[0], (lowest, last / 2.0))?;
    gate.at_most("time marks", input.marks.len(), MOST_MARKS)?;
    for mark in &input.marks {
        gate.within(&format!("mark `{}`", mark.label), mark.at, (f64::MIN_POSITIVE, 1e9))?;
    }
    for curve in [Some(&input.current), input.prior.as_ref()].into_iter().flatten() {
        let times: Vec<f64> = curve.steps.iter().map(|s| s.at).collect();
        gate.ascending(&format!("step of `{}`", curve.name), &times)?;
        gate.ascending(&format!("censoring of `{}`", curve.name), &curve.censored)?;
        gate.within("observed until", curve.observed_until, (0.0, 1e9))?;
        gate.length(&format!("waiting of `{}`", curve.name), curve.waiting.len(), ticks.len())?;
        for step in &curve.steps {
            gate.within("time of a step", step.at, (0.0, 1e9))?;
            gate.estimate(&format!("share at {}", step.at), step.share)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_of_days_reaches_its_last_day() {
        let labels = |last: f64| {
            let ticks: Vec<String> = day_ticks(&super::super::tests::english(), last)
                .into_iter()
                .map(|t| t.label)
                .collect();
            ticks.join(" ")
        };
        assert_eq!(labels(0.3), "0 days 1");
        assert_eq!(labels(30.0), "0 days 7 14 21 28 35");
        assert_eq!(labels(120.0), "0 days 30 60 90 120");
        assert_eq!(labels(9000.0), "0 days 1460 2920 4380 5840 7300 8760 10220");
    }
}
