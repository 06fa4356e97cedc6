//! The curve of waits.

use crate::charts::follow_up_curve::{
    Curve as Line, CurveStep, FollowUpCurve, MarkKind, TimeAxis, TimeMark, TimeTick,
    business_ticks, draw,
};
use crate::charts::{Caption, ChartError, Estimate};
use crate::report::words::duration;
use crate::report::words::phrases::{Phrases, say};
use crate::review::{Curve, CurvePoint, FollowUp, Mark};

use super::{Pair, both, count};

/// Seconds of the five-minute rule.
const FIVE_MINUTES: i64 = 300;

/// The review week against the weeks before; `None` when nothing was handed off in the week.
pub(crate) fn follow_up(
    p: &Phrases,
    follow_up: &FollowUp,
    sla_seconds: i64,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let Some(week) = follow_up.week.as_ref().filter(|week| week.n > 0) else {
        return Ok(None);
    };
    let day_seconds = follow_up.business_day_seconds;
    let ticks = ticks(p, week, day_seconds);
    let input = FollowUpCurve {
        caption,
        current: line(week, &say!(p, "column-this-week"), &ticks),
        prior: follow_up
            .prior
            .as_ref()
            .filter(|prior| prior.n > 0)
            .map(|prior| line(prior, &say!(p, "column-4-weeks-before"), &ticks)),
        marks: marks(p, sla_seconds, day_seconds),
        ticks,
        axis: TimeAxis::Logarithmic,
        waiting_words: say!(p, "figure-still-waiting"),
    };
    both(|size| draw(&input, size)).map(Some)
}

/// The usual ticks, as far as the review knows who was waiting there.
fn ticks(p: &Phrases, week: &Curve, day_seconds: i64) -> Vec<TimeTick> {
    let known = |tick: &TimeTick| week.marks.iter().any(|mark| same(mark, tick.at));
    let usual = business_ticks(&p.in_figures(), minutes(day_seconds));
    if usual.iter().filter(|tick| known(tick)).count() >= 2 {
        return usual.into_iter().filter(known).collect();
    }
    usual
}

fn marks(p: &Phrases, sla_seconds: i64, day_seconds: i64) -> Vec<TimeMark> {
    let target = duration::business(p, duration::real(sla_seconds), day_seconds);
    let all = [
        (FIVE_MINUTES, say!(p, "mark-five-minutes"), MarkKind::Rule),
        (sla_seconds, say!(p, "mark-target", target = target), MarkKind::Target),
        (day_seconds, say!(p, "duration-business-day"), MarkKind::Rule),
    ];
    let mut marks: Vec<TimeMark> = Vec::new();
    for (seconds, label, kind) in all {
        let minutes = minutes(seconds);
        if minutes > 0.0 && marks.iter().all(|mark| (mark.at - minutes).abs() > 0.5) {
            marks.push(TimeMark { at: minutes, label, kind });
        }
    }
    marks.sort_by(|a, b| a.at.total_cmp(&b.at));
    marks
}

fn line(curve: &Curve, name: &str, ticks: &[TimeTick]) -> Line {
    let last_open = curve.open_at.last().copied().unwrap_or(0);
    let last_step = curve.steps.last().map_or(0, |step| step.seconds);
    Line {
        name: name.to_owned(),
        steps: curve.steps.iter().map(step).collect(),
        censored: curve.open_at.iter().map(|&seconds| minutes(seconds)).collect(),
        observed_until: minutes(last_open.max(last_step)),
        waiting: ticks.iter().map(|tick| waiting(curve, tick.at)).collect(),
    }
}

/// Where the band is undefined it has no width.
fn step(point: &CurvePoint) -> CurveStep {
    let value = point.reached.clamp(0.0, 1.0);
    let share = Estimate {
        value,
        low: point.low.unwrap_or(value).min(value),
        high: point.high.unwrap_or(value).max(value),
    };
    CurveStep { at: minutes(point.seconds), share }
}

/// Who is still waiting at the tick: the mark there, or else the last known before it.
fn waiting(curve: &Curve, tick_minutes: f64) -> u32 {
    let at = curve.marks.iter().find(|mark| same(mark, tick_minutes));
    let before = || {
        let earlier = curve.marks.iter().filter(|mark| minutes(mark.seconds) < tick_minutes);
        earlier.max_by_key(|mark| mark.seconds)
    };
    at.or_else(before).map_or(count(curve.n), |mark| count(mark.waiting))
}

fn same(mark: &Mark, tick_minutes: f64) -> bool {
    (minutes(mark.seconds) - tick_minutes).abs() < 0.01
}

fn minutes(seconds: i64) -> f64 {
    duration::real(seconds) / 60.0
}
