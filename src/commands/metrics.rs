//! `baton metrics`: tidy rows.

use chrono::NaiveDate;

use super::console::{out, say};
use super::load::{self, Loaded};
use super::{CommandError, Ending, rows};
use crate::analysis;
use crate::cli::MetricsArgs;
use crate::measured::Slice;
use crate::model::{Rows, Scope};
use crate::review::{Measure, Unit};
use crate::table::{Column, Table, Values, WordBuilder};

/// Prints the rows asked for.
pub(super) fn run(args: &MetricsArgs) -> Result<Ending, CommandError> {
    let slices = slices(&args.by)?;
    let scope = Scope { slices: slices.clone(), rows: Rows::Counts };
    let loaded = load::load(&args.input, None, &scope)?;
    let context = super::report::context(&loaded);
    let off = analysis::switched_off(&loaded.measured);
    let mut measures = analysis::measures(&loaded.measured, &context, &off, &slices);
    check_metrics(&args.metric, &loaded)?;
    if !args.metric.is_empty() {
        measures.retain(|row| args.metric.contains(&row.metric));
    }
    for off in off.iter().filter(|off| args.metric.contains(&off.metric)) {
        say(&format!("{}: switched off; it needs {}", off.metric, off.needs.join(" and ")));
    }
    out(&rows::bytes(&table(&measures)?, args.format)?)?;
    Ok(Ending::Done)
}

/// The slices named, with the whole; all of them when none is named.
fn slices(by: &[String]) -> Result<Vec<Slice>, CommandError> {
    if by.is_empty() {
        return Ok(Slice::OUTPUT.to_vec());
    }
    let mut slices = vec![Slice::All];
    for name in by {
        let slice = Slice::named(name).ok_or_else(|| {
            let known: Vec<String> = Slice::OUTPUT.iter().map(|slice| slice.name()).collect();
            CommandError::Usage(format!(
                "--by `{name}` is no slice\n  help:  the slices are {}; two different ones at once \
                 are written `team+source`",
                known.join(", ")
            ))
        })?;
        if !slices.contains(&slice) {
            slices.push(slice);
        }
    }
    Ok(slices)
}

fn check_metrics(asked: &[String], loaded: &Loaded) -> Result<(), CommandError> {
    let known = load::metric_names(&loaded.catalog)?;
    match asked.iter().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(CommandError::Usage(format!(
            "--metric `{name}` is no metric\n  help:  the metrics are {}",
            known.join(", ")
        ))),
        None => Ok(()),
    }
}

/// The rows as columns.
fn table(measures: &[Measure]) -> Result<Table, CommandError> {
    let text = |name: &str, of: &dyn for<'m> Fn(&'m Measure) -> &'m str| {
        let mut words = WordBuilder::default();
        for row in measures {
            words.push(Some(of(row)));
        }
        Column { name: name.to_owned(), values: words.finish() }
    };
    let date = |name: &str, of: &dyn Fn(&Measure) -> NaiveDate| {
        let mut words = WordBuilder::default();
        let mut last = (NaiveDate::default(), NaiveDate::default().to_string());
        for row in measures {
            if of(row) != last.0 {
                last = (of(row), of(row).to_string());
            }
            words.push(Some(&last.1));
        }
        Column { name: name.to_owned(), values: words.finish() }
    };
    let whole = |name: &str, of: &dyn Fn(&Measure) -> u64| Column {
        name: name.to_owned(),
        values: Values::Whole(measures.iter().map(|row| i64::try_from(of(row)).ok()).collect()),
    };
    let real = |name: &str, of: &dyn Fn(&Measure) -> Option<f64>| Column {
        name: name.to_owned(),
        values: Values::Real(measures.iter().map(of).collect()),
    };
    Table::new(vec![
        text("metric", &|row| &row.metric),
        text("slice", &|row| &row.slice),
        text("member", &|row| &row.member),
        text("period", &|row| &row.period),
        date("period_start", &|row| row.period_start),
        date("period_end", &|row| row.period_end),
        whole("achieved", &|row| row.achieved),
        whole("eligible", &|row| row.eligible),
        real("estimate", &|row| row.estimate),
        real("low", &|row| row.low),
        real("high", &|row| row.high),
        text("unit", &|row| unit(row.unit)),
        text("note", &|row| &row.note),
    ])
    .map_err(|error| CommandError::Output(error.to_string()))
}

fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Share => "share",
        Unit::BusinessSeconds => "business_seconds",
        Unit::WallSeconds => "wall_seconds",
        Unit::Mean => "mean",
    }
}
