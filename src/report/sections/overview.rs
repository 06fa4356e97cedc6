//! All metrics at a glance: weeks, months, what varies and what can be met.

use crate::report::context::Context;
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{Period, key};
use crate::report::views::{
    Block, Cell, Column, Fold, GlanceRow, GlanceView, SectionView, TableView,
};
use crate::report::words::metric::metric;
use crate::report::words::phrases::say;
use crate::report::words::{moment, overview as words, reading, signal};
use crate::review::{OverviewPoint, OverviewRow, Ripeness, Variation};

/// The metrics in the order of the sections; others stand behind them.
const ORDER: [&str; 23] = [
    "follow_up_wait",
    "follow_up_within_target",
    "follow_up_sla",
    "same_day_follow_up",
    "never_followed_up",
    "acknowledgement_sla",
    "confirmation_sla",
    "brief_reviewed_before_meeting",
    "handoff_to_opportunity_rate",
    "acceptance_rate",
    "win_rate",
    "won_per_1000_inquiries",
    "hold_rate",
    "show_rate",
    "outcome_not_logged",
    "brief_components",
    "brief_completeness",
    "three_three_three",
    "talk_ratio",
    "feedback_score",
    "feedback_response",
    "sdr_feedback_score",
    "sdr_feedback_response",
];

pub(crate) fn section(context: Context<'_>) -> Result<SectionView, ReportError> {
    let p = context.p;
    let overview = &context.review.overview;
    if overview.rows.is_empty() {
        let blocks = vec![Block::Text { text: words::none(p) }];
        let headline = say!(p, "overview-too-early");
        return Ok(SectionView::new(p, "overview", headline, String::new(), blocks));
    }
    let mut rows: Vec<&OverviewRow> = overview.rows.iter().collect();
    let place = |row: &OverviewRow| ORDER.iter().position(|name| *name == row.metric);
    rows.sort_by_key(|row| place(row).unwrap_or(ORDER.len()));
    let shown: Result<Vec<GlanceRow>, ReportError> =
        rows.iter().zip(1..).map(|(row, place)| glance(context, row, place)).collect();
    let blocks = vec![
        Block::Glance(GlanceView {
            caption: say!(p, "table-overview"),
            rows: shown?,
            reading: reading::overview(p),
        }),
        Block::Fold(Fold { summary: say!(p, "overview-numbers"), table: numbers(context, &rows) }),
    ];
    Ok(SectionView::new(p, "overview", words::headline(p, overview), words::sub(p), blocks))
}

fn glance(context: Context<'_>, row: &OverviewRow, place: u32) -> Result<GlanceRow, ReportError> {
    let p = context.p;
    let known = metric(p, &row.metric);
    let (shape, line) = words::variation(p, row);
    let mut notes = words::assured(p, &row.assurance);
    notes.extend(words::anew(p, row));
    let elsewhere = row.week != context.review.head.week_start;
    Ok(GlanceRow {
        place: place.to_string(),
        name: known.label.clone(),
        anchor: context.anchor(&row.metric),
        measure: known.measure,
        plot: figures::nanoplot(context.thresholds, row, &known.label)?,
        value: words::value(context.tiles(), &row.latest),
        key: context.known(key(&row.metric, "all", "", Period::Week(row.week))),
        evidence: words::evidence(context.tiles(), &row.latest, &known.unit),
        week: if elsewhere {
            say!(p, "overview-week", week = moment::day(p, row.week))
        } else {
            String::new()
        },
        tone: signal::tone(row.variation.direction()),
        rank: rank(row.variation),
        shape,
        signal: line,
        notes,
    })
}

/// Signals first, bad news before good, then what is calm, then what nobody can judge.
fn rank(variation: Variation) -> &'static str {
    match (variation, signal::tone(variation.direction())) {
        (_, "bad") => "1",
        (_, "good") => "2",
        (Variation::CommonCause, _) => "3",
        _ => "4",
    }
}

/// The figures behind the plots.
fn numbers(context: Context<'_>, rows: &[&OverviewRow]) -> TableView {
    let p = context.p;
    let columns = [Column::plain("column-metric")];
    let caption = say!(p, "table-overview-data");
    let mut table = TableView::new(p, "overview-data", caption, &columns);
    if let Some(first) = rows.first() {
        for month in &first.months {
            table.head(moment::month_short(p, month.start), "fixed");
        }
        for week in &first.weeks {
            table.head(moment::day(p, week.start), "fixed");
        }
    }
    for row in rows {
        let mut cells = vec![Cell::text(metric(p, &row.metric).label)];
        cells.extend(row.months.iter().chain(&row.weeks).map(|point| cell(context, point)));
        table.push(cells);
    }
    table
}

fn cell(context: Context<'_>, point: &OverviewPoint) -> Cell {
    let value = words::value(context.tiles(), &point.value);
    if point.ripeness == Ripeness::Comparable || point.value.number().is_none() {
        return Cell::num(value);
    }
    Cell::num(say!(context.p, "overview-provisional", value = value)).class("pale")
}
