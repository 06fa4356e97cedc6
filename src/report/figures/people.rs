//! People compared on one metric.

use crate::charts::dot_plot::{DotPlot, DotRow, RowFlag, draw};
use crate::charts::{Benchmark, Caption, ChartError};
use crate::report::context::chart_signal;
use crate::report::words::metric::metric;
use crate::report::words::name;
use crate::report::words::number::{capital, percent};
use crate::report::words::phrases::say;
use crate::report::words::share::Thresholds;
use crate::report::words::signal::Side;
use crate::review::{PeopleTable, PersonRow, Place, Rule, Share, Signal, SmallN};

use super::{Pair, benchmarks, both, counts, observed};

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
    let ramping = if row.place == Place::Ramping { " (ramping)" } else { "" };
    DotRow {
        name: format!("{}{ramping}", name::of_data(&row.name)),
        counts: counts(&row.share),
        share: observed(&row.share),
        shrunk: row.shrunk.map(|shrunk| shrunk.estimate),
        flag,
    }
}
