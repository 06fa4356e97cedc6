//! The table behind a weekly rate.

use crate::report::context::Context;
use crate::report::key::{Period, key, names};
use crate::report::views::{Cell, Column, Fact, TableView};
use crate::report::words::metric::metric;
use crate::report::words::number::{NO_VALUE, percent_range};
use crate::report::words::phrases::{Phrases, say};
use crate::report::words::signal::{self, Side};
use crate::report::words::{moment, share};
use crate::review::{RateSeries, WeekPoint};

use super::share_cell;

const COLUMNS: [Column; 6] = [
    Column::text("column-week-of"),
    Column::num("column-share"),
    Column::num("column-count"),
    Column::num("column-95-interval"),
    Column::num("column-limits"),
    Column::text("column-signal"),
];

/// A row per week, oldest first.
pub(crate) fn table(context: Context<'_>, series: &RateSeries, id: &str) -> TableView {
    let p = context.p;
    let measure = metric(p, &series.metric).measure;
    let mut table = TableView::new(p, id, say!(p, "table-by-week", measure = measure), &COLUMNS);
    for week in &series.weeks {
        let class = if week.matured { "" } else { "pale" };
        table.push_as(class, cells(context, series, week));
    }
    table
}

/// The share over the window.
pub(crate) fn window_fact(context: Context<'_>, series: &RateSeries) -> Fact {
    let p = context.p;
    let words = metric(p, &series.metric);
    Fact {
        name: say!(p, "fact-whole-window", metric = words.label),
        value: context.thresholds.value(&series.window),
        evidence: context.thresholds.evidence(&series.window, &words.unit),
        key: key(&series.metric, "all", "", context.window(&series.metric)),
    }
}

/// The share over the window before, where there is one.
pub(crate) fn prior_fact(context: Context<'_>, series: &RateSeries) -> Option<Fact> {
    let p = context.p;
    let prior = series.prior.as_ref()?;
    Some(Fact {
        name: say!(p, "fact-the-window-before"),
        value: context.thresholds.value(prior),
        evidence: context.thresholds.evidence(prior, &metric(p, &series.metric).unit),
        key: String::new(),
    })
}

fn cells(context: Context<'_>, series: &RateSeries, week: &WeekPoint) -> Vec<Cell> {
    let p = context.p;
    let thresholds = context.thresholds;
    let name = if week.matured { series.metric.as_str() } else { names::SO_FAR };
    let limits = week.limits.map_or_else(
        || NO_VALUE.to_owned(),
        |limits| percent_range(p, limits.low.max(0.0), limits.high.min(1.0), week.share.eligible),
    );
    vec![
        Cell::text(moment::day(p, week.week)).sort_text(week.week.to_string()),
        share_cell(thresholds, &week.share).key(key(name, "all", "", Period::Week(week.week))),
        Cell::num(share::count(p, &week.share)),
        Cell::num(thresholds.interval(&week.share)),
        Cell::num(limits),
        Cell::text(signal_words(p, week)),
    ]
}

fn signal_words(p: &Phrases, week: &WeekPoint) -> String {
    if !week.matured {
        return say!(p, "still-maturing");
    }
    let side = week.limits.zip(week.share.estimate).map(|(l, value)| Side::of(value, l.centre));
    match (week.signal, side) {
        (Some(found), Some(side)) => {
            format!("{} {}", side.shape(), signal::in_short(p, found.rule))
        }
        _ => NO_VALUE.to_owned(),
    }
}
