//! People compared on one metric.

use crate::charts::dot_plot::{DotPlot, DotRow, RowFlag, draw};
use crate::charts::funnel_plot::{FunnelLimit, FunnelPlot, FunnelPoint, draw as draw_funnel};
use crate::charts::{Benchmark, Caption, ChartError};
use crate::report::context::{Context, chart_signal};
use crate::report::words::metric::metric;
use crate::report::words::name;
use crate::report::words::number::{capital, percent};
use crate::report::words::phrases::say;
use crate::report::words::share::Thresholds;
use crate::report::words::signal::Side;
use crate::review::{
    self, FunnelAt, FunnelZone, PeopleTable, PersonRow, Place, Rule, Share, Signal, SmallN,
};

use super::{Pair, benchmarks, both, count, counts, observed};

/// The most places at which a funnel's limits are drawn.
const MOST_LIMITS: usize = 60;

/// A dot and an interval per person, in the order of the table.
pub(crate) fn people(
    table: &PeopleTable,
    thresholds: Thresholds<'_>,
    caption: Caption,
) -> Result<Option<Pair>, ChartError> {
    let p = thresholds.p;
    if table.rows.is_empty() {
        return Ok(None);
    }
    let words = metric(p, &table.metric);
    let input = DotPlot {
        caption,
        rows: table.rows.iter().map(|row| dot_row(row, &table.team, thresholds)).collect(),
        team: table.team.estimate.map(|value| Benchmark {
            value,
            label: say!(p, "figure-team", share = percent(p, value, table.team.eligible)),
            source: String::new(),
        }),
        benchmark: benchmarks(p, &table.benchmarks).into_iter().next(),
        counts_heading: capital(&words.fraction),
        shrunk_words: say!(p, "figure-pulled"),
    };
    both(|size| draw(&input, size)).map(Some)
}

/// Everybody's share over the number of rows, with the limits of chance.
pub(crate) fn funnel(
    context: Context<'_>,
    table: &PeopleTable,
    funnel: &review::FunnelPlot,
    caption: Caption,
) -> Result<Pair, ChartError> {
    let p = context.p;
    let words = metric(p, &table.metric);
    let better = context.better(&table.metric);
    let share = |id: &str| table.rows.iter().find(|row| row.id == id).map(|row| row.share);
    let point = |point: &review::FunnelPoint| {
        let own = share(&point.id)?;
        let is_out = point.zone == FunnelZone::BeyondOuter;
        let signal = || {
            let direction = better.direction(point.rate, funnel.target);
            let signal = Signal { rule: Rule::OutsideLimits, direction };
            chart_signal(signal, Side::of(point.rate, funnel.target))
        };
        Some(FunnelPoint {
            name: name::of_data(&point.name),
            counts: counts(&own),
            share: point.rate,
            outside: is_out.then(signal),
        })
    };
    let limits = thinned(&funnel.limits);
    let input = FunnelPlot {
        caption,
        points: funnel.points.iter().filter_map(point).collect(),
        centre: Benchmark {
            value: funnel.target,
            label: say!(p, "figure-team", share = percent(p, funnel.target, table.team.eligible)),
            source: String::new(),
        },
        limits: limits
            .map(|at| FunnelLimit { n: count(at.eligible), inner: at.inner, outer: at.outer })
            .collect(),
        limit_words: [say!(p, "figure-limits-inner"), say!(p, "figure-limits-outer")],
        axis_words: capital(words.fraction.rsplit(" / ").next().unwrap_or_default()),
    };
    both(|size| draw_funnel(&input, size))
}

/// Limits at so many places that the lines look smooth, the first and the last among them.
fn thinned(limits: &[FunnelAt]) -> impl Iterator<Item = &FunnelAt> {
    let stride = limits.len().div_ceil(MOST_LIMITS).max(1);
    let last = limits.len().saturating_sub(1);
    limits
        .iter()
        .enumerate()
        .filter(move |(at, _)| at % stride == 0 || *at == last)
        .map(|(_, at)| at)
}

fn dot_row(row: &PersonRow, team: &Share, thresholds: Thresholds<'_>) -> DotRow {
    let flag = match (thresholds.size(&row.share), row.flag) {
        (SmallN::Enough, Some(direction)) => {
            let side = match (row.share.estimate, team.estimate) {
                (Some(own), Some(team)) => Side::of(own, team),
                _ => Side::Above,
            };
            let signal = Signal { rule: Rule::OutsideLimits, direction };
            RowFlag::Signal(chart_signal(signal, side))
        }
        (SmallN::Enough, None) => RowFlag::None,
        _ => RowFlag::SmallN,
    };
    let name = name::of_data(&row.name);
    DotRow {
        name: match row.place {
            Place::Ramping => say!(thresholds.p, "figure-ramping", name = name),
            _ => name,
        },
        counts: counts(&row.share),
        share: observed(&row.share),
        shrunk: row.shrunk.map(|shrunk| shrunk.estimate),
        flag,
    }
}
