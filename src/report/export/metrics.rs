//! `metrics.json` and `metrics.csv`: the tidy rows behind every figure.

use chrono::NaiveDate;
use serde::Serialize;

use crate::report::error::ReportError;
use crate::report::words::moment;
use crate::review::{Head, Measure, Review, Unit};

use super::sheet::{Out, Sheet};

const HEAD: [&str; 13] = [
    "metric",
    "slice",
    "member",
    "period",
    "period_start",
    "period_end",
    "achieved",
    "eligible",
    "estimate",
    "low",
    "high",
    "unit",
    "note",
];

/// The head of the review and its tidy rows, in the review's order.
pub(crate) fn metrics_json(review: &Review) -> Result<String, ReportError> {
    let file =
        File { head: head(&review.head), measures: review.measures.iter().map(row).collect() };
    let text = serde_json::to_string_pretty(&file)
        .map_err(|source| ReportError::Encode { file: "metrics.json", source: Box::new(source) })?;
    Ok(text + "\n")
}

/// The tidy rows as a table.
pub(crate) fn metrics_csv(review: &Review) -> Result<String, ReportError> {
    let mut sheet = Sheet::new("metrics.csv", &HEAD);
    for measure in &review.measures {
        sheet.push(vec![
            Out::text(&measure.metric),
            Out::text(&measure.slice),
            Out::text(&measure.member),
            Out::text(&measure.period),
            Out::text(measure.period_start.to_string()),
            Out::text(measure.period_end.to_string()),
            Out::whole(measure.achieved),
            Out::whole(measure.eligible),
            Out::real(measure.estimate),
            Out::real(measure.low),
            Out::real(measure.high),
            Out::text(unit(measure.unit)),
            Out::text(&measure.note),
        ]);
    }
    sheet.text()
}

#[derive(Serialize)]
struct File<'a> {
    head: HeadRow<'a>,
    measures: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct HeadRow<'a> {
    title: &'a str,
    company: Option<&'a str>,
    zone: &'a str,
    period: &'a str,
    week_start: String,
    week_end: String,
    as_of: String,
    window_start: String,
    matured_window_start: String,
    last_matured_week: Option<String>,
    weeks: u32,
    maturity_days: u32,
    sla_minutes: u32,
    min_compared: u64,
    min_percent: u64,
    handoffs: u64,
    handoffs_in_all: u64,
    sdrs: u64,
    aes: u64,
}

#[derive(Serialize)]
struct Row<'a> {
    metric: &'a str,
    slice: &'a str,
    member: &'a str,
    period: &'a str,
    period_start: String,
    period_end: String,
    achieved: u64,
    eligible: u64,
    estimate: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    unit: &'static str,
    note: &'a str,
}

fn head(head: &Head) -> HeadRow<'_> {
    let day = |date: NaiveDate| date.to_string();
    HeadRow {
        title: &head.title,
        company: head.company.as_deref(),
        zone: head.zone.name(),
        period: &head.period,
        week_start: day(head.week_start),
        week_end: day(head.week_end),
        as_of: moment::iso_instant(head.as_of, head.zone),
        window_start: day(head.window_start),
        matured_window_start: day(head.matured_window_start),
        last_matured_week: head.last_matured_week.map(day),
        weeks: head.weeks,
        maturity_days: head.maturity_days,
        sla_minutes: head.sla_minutes,
        min_compared: head.min_compared,
        min_percent: head.min_percent,
        handoffs: head.handoffs,
        handoffs_in_all: head.handoffs_in_all,
        sdrs: head.sdrs,
        aes: head.aes,
    }
}

fn row(measure: &Measure) -> Row<'_> {
    let finite = |value: Option<f64>| value.filter(|value| value.is_finite());
    Row {
        metric: &measure.metric,
        slice: &measure.slice,
        member: &measure.member,
        period: &measure.period,
        period_start: measure.period_start.to_string(),
        period_end: measure.period_end.to_string(),
        achieved: measure.achieved,
        eligible: measure.eligible,
        estimate: finite(measure.estimate),
        low: finite(measure.low),
        high: finite(measure.high),
        unit: unit(measure.unit),
        note: &measure.note,
    }
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "share",
        Unit::BusinessSeconds => "business_seconds",
        Unit::WallSeconds => "wall_seconds",
        Unit::Mean => "mean",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn both_files_hold_every_measure_once_and_in_order() {
        let review = fixture::rich();
        let json: serde_json::Value =
            serde_json::from_str(&metrics_json(&review).unwrap()).unwrap();
        let rows = json["measures"].as_array().unwrap();
        assert_eq!(rows.len(), review.measures.len());
        let text = metrics_csv(&review).unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for ((record, row), measure) in reader.records().zip(rows).zip(&review.measures) {
            let record = record.unwrap();
            assert_eq!(row["metric"], measure.metric);
            assert_eq!(&record[0], measure.metric);
            assert_eq!(record[6].parse::<u64>().unwrap(), measure.achieved);
            let told = record[8].parse::<f64>().ok();
            assert_eq!(told, measure.estimate, "a number is written in full");
            let differs = row["estimate"].as_f64().zip(told).map(|(a, b)| (a - b).abs() > 1e-12);
            assert_ne!(differs, Some(true));
        }
    }

    #[test]
    fn an_unknown_estimate_is_null_and_not_zero() {
        let mut review = fixture::rich();
        review.measures.truncate(1);
        review.measures[0].estimate = None;
        assert!(metrics_json(&review).unwrap().contains("\"estimate\": null"));
        assert!(metrics_csv(&review).unwrap().lines().nth(1).unwrap().contains(",,"));
    }
}
