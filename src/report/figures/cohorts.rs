//! Conversion by age of the cohort, and by months in the role.

use crate::charts::cohort_curves::{
    CohortCurve as Line, CohortCurves, DayEstimate, DayMark, DayShare, MOST_COHORTS, draw,
};
use crate::charts::ramp_curve::{RampCurve, draw as draw_ramp};
use crate::charts::{Caption, ChartError, Estimate};
use crate::report::words::cohorts as words;
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::share::Thresholds;
use crate::review::{CohortCurve, CohortDay, Cohorts, Ramp};

use super::response::column;
use super::{Pair, both};

/// A curve per month, of the newest ones that a figure can tell apart, that has enough handoffs for a percentage; `None` without any.
pub(crate) fn curves(
    cohorts: &Cohorts,
    judged_on: u32,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    let drawn = cohorts.curves.iter().filter(|curve| thresholds.allows_percent(curve.n));
    let all: Vec<&CohortCurve> = drawn.collect();
    let newest = &all[all.len().saturating_sub(MOST_COHORTS)..];
    let lines: Vec<Line> = newest.iter().map(|curve| line(p, curve)).collect();
    let last_day = lines.iter().map(|line| line.observed_until).fold(0.0, f64::max);
    if last_day <= 0.0 {
        return Ok(None);
    }
    let day = f64::from(judged_on);
    let input = CohortCurves {
        caption,
        banded: banded(&lines, day),
        cohorts: lines,
        last_day,
        maturity: (day <= last_day)
            .then(|| DayMark { day, label: say!(p, "figure-judged-on", day = judged_on) }),
        reached_words: say!(p, "figure-became-opportunity"),
        lost_words: say!(p, "figure-disqualified"),
        axis_words: say!(p, "figure-days-since"),
    };
    both(|size| draw(&input, size)).map(Some)
}

/// The latest month that was watched up to the day of judgement carries its band.
fn banded(lines: &[Line], day: f64) -> Option<usize> {
    lines.iter().rposition(|line| line.observed_until >= day)
}

fn line(p: &Phrases, curve: &CohortCurve) -> Line {
    let last = curve.days.last().map_or(0, |day| day.day);
    Line {
        name: words::month(p, curve),
        note: words::note(p, curve),
        reached: changes(&curve.days, |day| day.converted).map(estimate).collect(),
        lost: changes(&curve.days, |day| day.disqualified)
            .map(|day| DayShare {
                day: f64::from(day.day),
                share: day.disqualified.clamp(0.0, 1.0),
            })
            .collect(),
        observed_until: f64::from(last),
    }
}

/// The days on which a share is another than the day before; the curve stands still between them.
fn changes(
    days: &[CohortDay],
    share: impl Fn(&CohortDay) -> f64,
) -> impl Iterator<Item = &CohortDay> {
    let mut before = 0.0_f64;
    days.iter().filter(move |day| {
        let now = share(day);
        let differs = (now - before).abs() > 1e-12;
        before = now;
        differs
    })
}

/// Where the band is undefined it has no width.
fn estimate(day: &CohortDay) -> DayEstimate {
    let value = day.converted.clamp(0.0, 1.0);
    let share = Estimate {
        value,
        low: day.low.unwrap_or(value).clamp(0.0, value),
        high: day.high.unwrap_or(value).clamp(value, 1.0),
    };
    DayEstimate { day: f64::from(day.day), share }
}

/// Conversion by months since the SDR's start; `None` with fewer than two months to show.
pub(crate) fn ramp(
    ramp: &Ramp,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    let shown = ramp.months.iter().filter(|row| thresholds.allows_percent(row.conversion.eligible));
    if shown.count() < 2 {
        return Ok(None);
    }
    let month = |row| words::ramp_month(p, ramp, row);
    let rows = ramp.months.iter();
    let input = RampCurve {
        caption,
        months: rows.map(|row| column(month(row), &row.conversion, thresholds)).collect(),
        reference: None,
        axis_words: say!(p, "figure-ramp-axis"),
    };
    both(|size| draw_ramp(&input, size)).map(Some)
}
