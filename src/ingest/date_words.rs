//! What to tell of dates whose day and month could be either way round.

use crate::contract::source::DateOrder;

use super::csv_file::Task;
use super::error::IngestError;
use super::evidence::Witness;
use super::plan::Plan;
use super::survey::{Doubt, Proven};

fn said(witness: &Witness) -> String {
    format!("`{}` in line {}", witness.1, witness.0)
}

/// What to tell of dates whose order is not known.
pub(super) fn doubtful(task: &Task<'_>, file: &str, plan: &Plan, doubt: Doubt) -> IngestError {
    let name = |column: usize| {
        plan.columns.get(column).map(|column| column.name.clone()).unwrap_or_default()
    };
    match doubt {
        Doubt::NoProof { column, examples } => IngestError::DateOrder {
            file: file.to_owned(),
            column: name(column),
            examples: examples.iter().map(said).collect::<Vec<_>>().join(", "),
            origin: task.source.name.clone(),
        },
        Doubt::Contradiction { column, day_first, month_first } => IngestError::DateContradiction {
            file: file.to_owned(),
            column: name(column),
            first: said(&day_first),
            second: said(&month_first),
        },
    }
}

/// A value of the order that was not proven before.
pub(super) fn contradiction(
    file: &str,
    plan: &Plan,
    proven: &[Proven],
    found: (usize, Witness),
) -> IngestError {
    let (column, witness) = found;
    let before = proven.iter().find(|proven| proven.column == column);
    let other = before
        .and_then(|proven| proven.by.as_ref())
        .map_or_else(|| "the order that the config names".to_owned(), said);
    let day_first = before.is_none_or(|proven| proven.order == DateOrder::DayMonth);
    let (first, second) = if day_first { (other, said(&witness)) } else { (said(&witness), other) };
    IngestError::DateContradiction {
        file: file.to_owned(),
        column: plan.columns.get(column).map(|column| column.name.clone()).unwrap_or_default(),
        first,
        second,
    }
}

/// How ambiguous dates were read, in words.
pub(super) fn notes_of(file: &str, plan: &Plan, proven: &[Proven]) -> Vec<String> {
    let note = |proven: &Proven| {
        let name = plan.columns.get(proven.column).map_or("", |column| column.name.as_str());
        let order = match proven.order {
            DateOrder::DayMonth => "day first",
            DateOrder::MonthDay => "month first",
        };
        let by = proven.by.as_ref().map_or_else(
            || "as the config says".to_owned(),
            |witness| format!("proven by {}", said(witness)),
        );
        format!("{file}: dates in `{name}` are read {order}, {by}")
    };
    proven.iter().map(note).collect()
}
