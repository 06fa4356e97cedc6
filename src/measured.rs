//! What the queries counted, as plain integers: the model's output and the analysis' input.

mod action;
mod behind;
mod briefs;
mod calls;
mod routing;
mod slice;
mod wait;

pub use action::{Action, WeekCount, WeekWait};
pub use behind::Behind;
pub use briefs::{BriefTables, GateTables};
pub use calls::CallRows;
pub use routing::{RoutedRule, Routing};
pub use slice::{Belongs, Dimension, MemberKey, Slice, Span};
pub use wait::{CohortHandoff, Ending, Wait};

use std::collections::{BTreeMap, BTreeSet};

use crate::quality::Check;
use crate::table::Table;

/// Weeks before the review week that its follow-up is compared with.
pub const COMPARED_WEEKS: i32 = 4;

/// A count of one member: who could, and who did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Index into [`Measured::members`].
    pub member: u32,
    /// First day of the week (or of the window), days since 1970-01-01.
    pub week_start: i32,
    /// Units that achieved it.
    pub achieved: u64,
    /// Units that could.
    pub eligible: u64,
}

/// Where a list of cells belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellKey {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// Slice.
    pub slice: Slice,
    /// Span.
    pub span: Span,
    /// Part of the metric (component, field, score); empty for most.
    pub part: String,
}

/// A person, as far as a report needs one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Name; the id where the exports have none.
    pub name: String,
    /// First day in the role, days since 1970-01-01.
    pub started_on: Option<i64>,
}

/// Words, each kept once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members {
    words: Vec<String>,
    codes: BTreeMap<String, u32>,
}

impl Members {
    /// The word's index; a new one when it was not known.
    pub fn code(&mut self, word: &str) -> u32 {
        if let Some(&code) = self.codes.get(word) {
            return code;
        }
        let code = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(word.to_owned());
        self.codes.insert(word.to_owned(), code);
        code
    }

    /// The index of a word that is known.
    pub fn find(&self, word: &str) -> Option<u32> {
        self.codes.get(word).copied()
    }

    /// The word at an index; empty when there is none.
    pub fn word(&self, code: u32) -> &str {
        self.words.get(code as usize).map_or("", String::as_str)
    }
}

/// The review's weeks. Days are counted since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weeks {
    /// First day of the review week.
    pub review: i32,
    /// First day of the window that ends with the review week.
    pub window: i32,
    /// First day of the last week old enough to judge conversion by.
    pub matured: i32,
    /// First day of the window that ends with that week.
    pub matured_window: i32,
    /// Weeks in a window.
    pub count: u32,
}

/// Weeks from one to another, by their first days, counted since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekRange {
    /// First day of the first week.
    pub first: i32,
    /// First day of the last week.
    pub last: i32,
}

/// A user's own section of the page, as its query returned it.
#[derive(Clone, Debug, PartialEq)]
pub struct SectionRows {
    /// Name of the query: letters, digits and `_`.
    pub name: String,
    /// Its name on the page, where the query gives one.
    pub title: Option<String>,
    /// The question that it answers.
    pub question: String,
    /// What a reader should beware of.
    pub caveat: Option<String>,
    /// The rows.
    pub table: Table,
}

/// Everything that the queries counted.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Weeks that the windows are made of.
    pub weeks: Weeks,
    /// Weeks whose inquiries are old enough to judge, as many as a window has.
    pub inquiries: WeekRange,
    /// Instant for which the data speaks, epoch seconds.
    pub as_of: i64,
    /// Members' names.
    pub members: Members,
    /// Cells by metric, slice, span and part; each list ordered by member and week.
    pub cells: BTreeMap<CellKey, Vec<Cell>>,
    /// Waits of the weeks shown and those before that the figures need, by metric; of a metric with
    /// parts by `metric/part`.
    pub waits: BTreeMap<String, Vec<Wait>>,
    /// First day of the earliest week whose sales cycles are looked at, days since 1970-01-01.
    pub cycles_from: i32,
    /// Handoffs of the months that cohorts are made of.
    pub cohorts: Vec<CohortHandoff>,
    /// First day of the first of those months, days since 1970-01-01.
    pub cohorts_from: i32,
    /// People by id.
    pub people: BTreeMap<String, Person>,
    /// Columns that the exports have, as `table.column`.
    pub present: BTreeSet<String>,
    /// What the queries on quality found.
    pub checks: Vec<Check>,
    /// Rows that need somebody to act, as `review/worklist` returns them; empty when not asked for.
    pub worklist: Table,
    /// Open handoffs older than the worklist reaches back.
    pub older_open: u64,
    /// Missing fields per handoff, as `review/recent_briefs` returns them; empty when not asked for.
    pub briefs: Table,
    /// What joint meetings agreed on, with the counts before and since; empty when not asked for.
    pub actions: Vec<Action>,
    /// Waits of the weeks before those of [`Measured::waits`], back to a year, as
    /// `review/earlier_waits` counts them; empty when not asked for.
    pub earlier_waits: Table,
    /// Rows behind findings; empty when not asked for.
    pub behind: Behind,
    /// Touches of quiet prospects and talk in first meetings; empty when not asked for.
    pub calls: CallRows,
    /// Rows of a user's own sections of the page; empty when not asked for.
    pub sections: Vec<SectionRows>,
    /// The routing rules and the rows behind what is said of them.
    pub routing: Routing,
    /// Handoffs in all, up to the as-of instant.
    pub handoffs_in_all: u64,
    /// SDRs who handed off in the review week.
    pub week_sdrs: u64,
    /// AEs who received in the review week.
    pub week_aes: u64,
    /// Seconds of one business day of the organisation's calendar.
    pub business_day_s: i64,
}

impl Measured {
    /// What a person is called; the id where nobody is known by it.
    pub fn name_of<'a>(&'a self, id: &'a str) -> &'a str {
        self.people.get(id).map_or(id, |person| person.name.as_str())
    }

    /// The cells of a metric; none when the metric is switched off.
    pub fn cells(&self, metric: &str, slice: Slice, span: Span) -> &[Cell] {
        self.part(metric, slice, span, "")
    }

    /// The waits of a metric, or of `metric/part`; none when there are none.
    pub fn waits(&self, metric: &str) -> &[Wait] {
        self.waits.get(metric).map_or(&[], Vec::as_slice)
    }

    /// The cells of a part of a metric; none when there are none.
    pub fn part(&self, metric: &str, slice: Slice, span: Span, part: &str) -> &[Cell] {
        let (metric, part) = (metric.to_owned(), part.to_owned());
        let key = CellKey { metric, slice, span, part };
        self.cells.get(&key).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_keeps_its_code() {
        let mut members = Members::default();
        let codes = [members.code("a"), members.code("b"), members.code("a")];
        assert_eq!(codes, [0, 1, 0]);
        assert_eq!((members.word(1), members.word(9), members.find("b")), ("b", "", Some(1)));
    }
}
