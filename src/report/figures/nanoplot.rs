//! A metric's months and weeks in a table's cell.

use crate::charts::nanoplot::{Nanoplot, draw};
use crate::charts::{ChartError, Signal, Size};
use crate::report::context::{caption, chart_signal};
use crate::report::words::overview::side;
use crate::report::words::share::Thresholds;
use crate::review::{OverviewPoint, OverviewRow, OverviewValue, Ripeness, Variation};

use super::{estimate, labelled, spark::id_part};

/// Months and weeks with the weeks' limits; what is not final is hollow. Nothing where there is no
/// number to draw.
pub(crate) fn nanoplot(
    thresholds: Thresholds<'_>,
    row: &OverviewRow,
    title: &str,
) -> Result<String, ChartError> {
    let values = |points: &[OverviewPoint]| -> Vec<Option<f64>> {
        points.iter().map(|point| shown(thresholds, &point.value)).collect()
    };
    let unripe = |points: &[OverviewPoint]| {
        points.iter().rev().take_while(|point| point.ripeness != Ripeness::Comparable).count()
    };
    let input = Nanoplot {
        caption: caption(thresholds.p, &format!("glance-{}", id_part(&row.metric)), title, ""),
        months: values(&row.months),
        weeks: values(&row.weeks),
        unripe_months: unripe(&row.months),
        unripe_weeks: unripe(&row.weeks),
        band: row.limits.map(|limits| (limits.low, limits.high)),
        mean: row.limits.map(|limits| limits.centre),
        last_signal: verdict(row),
    };
    if input.months.iter().chain(&input.weeks).all(Option::is_none) {
        return Ok(String::new());
    }
    draw(&input, Size::Wide).map(|svg| labelled(&svg))
}

fn verdict(row: &OverviewRow) -> Option<Signal> {
    match (row.variation, side(row)) {
        (Variation::Signal(found, _), Some(side)) => Some(chart_signal(found, side)),
        _ => None,
    }
}

/// The number that may be drawn: none where none may be printed.
fn shown(thresholds: Thresholds<'_>, value: &OverviewValue) -> Option<f64> {
    match value {
        OverviewValue::Share(share) => estimate(share, thresholds).map(|found| found.value),
        OverviewValue::Reached { n, .. } if !thresholds.allows_percent(*n) => None,
        value => value.number(),
    }
}
