//! What is known of a file before its rows are read: which field is which column, in what format.

use std::collections::BTreeMap;

use chrono_tz::Tz;

use crate::contract::source::SourceTable;
use crate::contract::{Kind, Need};

use super::dating::Dating;
use super::numbers::Mark;

/// How the values of a column are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Text as it stands.
    Text,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// Yes or no.
    Flag,
    /// Dates and times.
    Stamp(Dating),
    /// Dates and times in a format that the config names.
    Format(String),
    /// Numbers; `None` while no value has a mark.
    Number(Option<Mark>),
    /// Shares; plain numbers are percent or fractions.
    Share(Option<Mark>, Unit),
    /// Filled from the instant column of that index.
    DayOnly(usize),
    /// No value has been seen yet.
    Undecided,
}

/// What a plain number in a column of shares means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// `0.43`
    Fraction,
    /// `43`
    Percent,
    /// Only 0 and 1 were seen so far.
    Unclear,
}

/// One column of the table.
#[derive(Clone, Debug)]
pub(super) struct ColumnPlan {
    /// Name under which queries see it.
    pub(super) name: String,
    /// Meaning.
    pub(super) kind: Kind,
    /// Field of the record; `None` when the file doesn't bring the column.
    pub(super) at: Option<usize>,
    /// What becomes of a row whose cell is blank or can't be read.
    pub(super) strictness: Strictness,
    /// How its values are written.
    pub(super) reading: Reading,
    /// Values as the file writes them, in lower case, to those of the contract.
    pub(super) values: BTreeMap<String, String>,
}

/// What a bad cell does to its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strictness {
    /// A blank or unreadable cell rejects the row.
    Required,
    /// An unreadable cell rejects the row; a blank one doesn't.
    Key,
    /// An unreadable cell counts as blank.
    Lenient,
}

/// Columns of which at least one must be filled.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// What the group stands for.
    pub(super) name: &'static str,
    /// Indices of its columns.
    pub(super) columns: Vec<usize>,
}

/// All that is needed to read the rows of a file.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// Index of the file among all files of the intake.
    pub(super) file: usize,
    /// The columns.
    pub(super) columns: Vec<ColumnPlan>,
    /// Groups of which one column must be filled.
    pub(super) groups: Vec<Group>,
    /// Indices of the key's columns.
    pub(super) key: Vec<usize>,
    /// Zone of times without an offset.
    pub(super) zone: Tz,
}

/// The plan's columns, before any value was seen; `at` tells each column's field.
pub(super) fn columns_of(table: &SourceTable, at: &[Option<usize>]) -> Vec<ColumnPlan> {
    let plan = |(index, column): (usize, &crate::contract::source::SourceColumn)| ColumnPlan {
        name: column.name.clone(),
        kind: column.kind,
        at: at.get(index).copied().flatten(),
        strictness: match column.need {
            Need::Required => Strictness::Required,
            _ if table.key.contains(&column.name) => Strictness::Key,
            _ => Strictness::Lenient,
        },
        reading: first_reading(table, column),
        values: column
            .values
            .iter()
            .map(|(from, to)| (from.trim().to_lowercase(), to.clone()))
            .collect(),
    };
    table.columns.iter().enumerate().map(plan).collect()
}

fn first_reading(table: &SourceTable, column: &crate::contract::source::SourceColumn) -> Reading {
    match column.kind {
        Kind::Text => Reading::Text,
        Kind::Choice(words) => Reading::Choice(words),
        Kind::Flag => Reading::Flag,
        Kind::DayOnly(of) => {
            let found = table.columns.iter().position(|column| column.name == of);
            found.map_or(Reading::Flag, Reading::DayOnly)
        }
        Kind::Instant | Kind::Day => match &column.date_format {
            Some(format) => Reading::Format(format.clone()),
            None => Reading::Undecided,
        },
        Kind::Integer | Kind::Cents | Kind::Share => Reading::Undecided,
    }
}

/// The groups among a table's columns.
pub(super) fn groups_of(table: &SourceTable) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (index, column) in table.columns.iter().enumerate() {
        let Need::OneOf(name) = column.need else { continue };
        match groups.iter_mut().find(|group| group.name == name) {
            Some(group) => group.columns.push(index),
            None => groups.push(Group { name, columns: vec![index] }),
        }
    }
    groups
}
