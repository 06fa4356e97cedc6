//! What the queries counted, as plain integers: the model's output and the analysis' input.

use std::collections::{BTreeMap, BTreeSet};

use crate::quality::Check;
use crate::table::Table;

/// Weeks before the review week that its follow-up is compared with.
pub const COMPARED_WEEKS: i32 = 4;

/// A way to slice, with the fact column that names the member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slice {
    /// Everything together; one member, without a name.
    All,
    /// Team of the SDR.
    Team,
    /// SDR at the moment of the handoff.
    Sdr,
    /// AE at the moment of the handoff.
    Ae,
    /// SDR and AE together.
    Pair,
    /// How the prospect was passed on.
    TransferMethod,
    /// Where the lead came from.
    Source,
    /// Size band of the company.
    CompanySize,
    /// Transfer method and size band together, to compare methods fairly.
    MethodSize,
}

/// Which weeks a slice is counted over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    /// Each week by itself.
    Weekly,
    /// The weeks shown, together.
    Window,
    /// As many weeks, ending where handoffs are old enough to judge.
    MaturedWindow,
}

impl Slice {
    /// The slices that outputs have rows of, in their order.
    pub const OUTPUT: [Self; 8] = [
        Self::All,
        Self::Team,
        Self::Sdr,
        Self::Ae,
        Self::Pair,
        Self::TransferMethod,
        Self::Source,
        Self::CompanySize,
    ];

    /// Every slice, with the one that only comparisons within strata need.
    pub const EVERY: [Self; 9] = [
        Self::All,
        Self::Team,
        Self::Sdr,
        Self::Ae,
        Self::Pair,
        Self::TransferMethod,
        Self::Source,
        Self::CompanySize,
        Self::MethodSize,
    ];

    /// Name on the command line and in outputs.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Team => "team",
            Self::Sdr => "sdr",
            Self::Ae => "ae",
            Self::Pair => "pair",
            Self::TransferMethod => "transfer_method",
            Self::Source => "source",
            Self::CompanySize => "company_size",
            Self::MethodSize => "method_size",
        }
    }

    /// The slice of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::OUTPUT.into_iter().find(|slice| slice.name() == name)
    }

    /// The column of a fact table that names the member; `None` for everything together.
    pub fn column(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Team => Some("team"),
            Self::Sdr => Some("sdr_member"),
            Self::Ae => Some("ae_member"),
            Self::Pair => Some("pair_member"),
            Self::TransferMethod => Some("transfer_method"),
            Self::Source => Some("source"),
            Self::CompanySize => Some("company_size_band"),
            Self::MethodSize => Some("method_size"),
        }
    }

    /// The spans over which it is counted: few members week by week, many over windows.
    pub fn spans(self) -> &'static [Span] {
        match self {
            Self::All | Self::Team | Self::TransferMethod | Self::Source | Self::CompanySize => {
                &[Span::Weekly]
            }
            Self::Sdr | Self::Ae | Self::Pair | Self::MethodSize => {
                &[Span::Window, Span::MaturedWindow]
            }
        }
    }
}

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

/// One handoff's wait for the AE.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// First day of the handoff's week, days since 1970-01-01.
    pub week_start: i32,
    /// SDR, as an index into [`Measured::members`]; `None` when left out of tables of people.
    pub sdr: Option<u32>,
    /// AE, as an index into [`Measured::members`].
    pub ae: Option<u32>,
    /// Pair, as an index into [`Measured::members`].
    pub pair: Option<u32>,
    /// Team, as an index into [`Measured::members`].
    pub team: Option<u32>,
    /// Transfer method, as an index into [`Measured::members`].
    pub transfer_method: Option<u32>,
    /// Source, as an index into [`Measured::members`].
    pub source: Option<u32>,
    /// Company size band, as an index into [`Measured::members`].
    pub company_size: Option<u32>,
    /// Seconds of the AE's business time; up to the as-of instant where still open.
    pub business_s: i64,
    /// Seconds by the wall clock.
    pub wall_s: i64,
    /// Whether the wait has ended.
    pub ended: bool,
}

impl Wait {
    /// The member of the slice that the wait belongs to; `None` when it is left out of it.
    pub fn member(&self, slice: Slice) -> Option<u32> {
        match slice {
            Slice::Team => self.team,
            Slice::Sdr => self.sdr,
            Slice::Ae => self.ae,
            Slice::Pair => self.pair,
            Slice::TransferMethod => self.transfer_method,
            Slice::Source => self.source,
            Slice::CompanySize => self.company_size,
            Slice::All | Slice::MethodSize => None,
        }
    }
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
    /// Waits of the weeks shown and those before that the figures need.
    pub waits: Vec<Wait>,
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
    /// The cells of a metric; none when the metric is switched off.
    pub fn cells(&self, metric: &str, slice: Slice, span: Span) -> &[Cell] {
        self.part(metric, slice, span, "")
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
    fn slices_are_found_by_the_names_that_they_print() {
        for slice in Slice::OUTPUT {
            assert_eq!(Slice::named(slice.name()), Some(slice));
        }
        assert_eq!(Slice::named("method_size"), None, "a stratum is no slice of outputs");
        assert_eq!(Slice::named("rep"), None);
    }

    #[test]
    fn a_member_keeps_its_code() {
        let mut members = Members::default();
        let codes = [members.code("a"), members.code("b"), members.code("a")];
        assert_eq!(codes, [0, 1, 0]);
        assert_eq!((members.word(1), members.word(9), members.find("b")), ("b", "", Some(1)));
    }
}
