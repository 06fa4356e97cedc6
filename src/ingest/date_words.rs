//! What to tell of dates: those that could be either way round, and how the others were read.

use crate::contract::source::DateOrder;

use super::csv_file::Task;
use super::error::IngestError;
use super::evidence::Witness;
use super::plan::{Plan, Reading};
use super::remarks::Remark;
use super::styles::Style;
use super::survey::{By, Doubt, Proven, Why};
use super::tally::Tally;

fn said(witness: &Witness) -> String {
    let of = witness.file.as_ref().map_or_else(String::new, |file| format!(" of {file}"));
    format!("`{}` in line {}{of}", witness.value, witness.line)
}

fn all_said(examples: &[Witness]) -> String {
    examples.iter().map(said).collect::<Vec<_>>().join(", ")
}

/// What to tell of dates that could be read in two ways.
pub(super) fn doubtful(task: &Task<'_>, file: &str, doubt: Doubt) -> IngestError {
    let file = file.to_owned();
    let of = task.table.columns.get(doubt.column);
    let column = of.map(|column| column.name.clone()).unwrap_or_default();
    match doubt.why {
        Why::NoProof(examples) => IngestError::DateOrder {
            file,
            column,
            examples: all_said(&examples),
            origin: task.source.name.clone(),
        },
        Why::Contradiction(day_first, month_first) => IngestError::DateContradiction {
            file,
            column,
            first: said(&day_first),
            second: said(&month_first),
        },
        Why::ShortYears(examples) => IngestError::ShortYears {
            file,
            column,
            examples: all_said(&examples),
            origin: task.source.name.clone(),
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
    let style = Style::of(witness.value.as_bytes());
    let before =
        proven.iter().find(|proven| proven.column == column && Some(proven.style) == style);
    let other = match before.map(|proven| &proven.by) {
        Some(By::Value(witness)) => said(witness),
        _ => "the order that the config names".to_owned(),
    };
    let day_first = before.is_none_or(|proven| proven.order == DateOrder::DayMonth);
    let (first, second) = if day_first { (other, said(&witness)) } else { (said(&witness), other) };
    IngestError::DateContradiction {
        file: file.to_owned(),
        column: plan.columns.get(column).map(|column| column.name.clone()).unwrap_or_default(),
        first,
        second,
    }
}

/// How dates and ids were read where that is worth a word.
pub(super) fn notes_of(file: &str, plan: &Plan, proven: &[Proven], tally: &Tally) -> Vec<String> {
    let name = |column: usize| plan.columns.get(column).map_or("", |column| column.name.as_str());
    let mut notes: Vec<String> =
        proven.iter().filter_map(|proven| order_note(file, name(proven.column), proven)).collect();
    for column in &plan.columns {
        if let Reading::Stamp(dating) = &column.reading
            && dating.style == Style::Serial
        {
            let name = &column.name;
            notes.push(format!(
                "{file}: the numbers in `{name}` are read as days since 1899-12-30, as spreadsheets count them"
            ));
        }
    }
    for (column, remark, count) in tally.remarks.each() {
        notes.push(format!("{file}: {}", remark_note(name(column), remark, count)));
    }
    notes
}

fn order_note(file: &str, name: &str, proven: &Proven) -> Option<String> {
    let order = match proven.order {
        DateOrder::DayMonth => "day first",
        DateOrder::MonthDay => "month first",
    };
    let by = match &proven.by {
        By::Value(witness) => format!("proven by {}", said(witness)),
        By::Config => "as the config says".to_owned(),
        By::Sameness => return None,
    };
    Some(format!("{file}: dates in `{name}` are read {order}, {by}"))
}

fn remark_note(name: &str, remark: Remark, count: u64) -> String {
    let (values, are, have) =
        if count == 1 { ("value", "is", "has") } else { ("values", "are", "have") };
    match remark {
        Remark::ShortYear => format!(
            "{count} {values} of `{name}` {have} a year of two digits, read as one of 1970 to 2069"
        ),
        Remark::OtherForm => format!(
            "{count} {values} of `{name}` {are} written otherwise than most, and read by that form"
        ),
        Remark::RoundedId => format!(
            "{count} {values} of the key `{name}` look rounded by a spreadsheet, as `1.23E+15`: \
             different ids may have become one; export again without opening the file in between"
        ),
    }
}
