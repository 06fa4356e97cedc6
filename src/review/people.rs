//! People compared on one metric: shrunk, tested, adjusted for their mix of work.

use super::{Benchmark, Direction, Share};

/// Whom a table of people is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonKind {
    /// Sales development representatives.
    Sdr,
    /// Account executives.
    Ae,
}

impl PersonKind {
    /// The slice that they are counted by, as the tidy rows name it.
    pub fn slice(self) -> &'static str {
        match self {
            Self::Sdr => "sdr",
            Self::Ae => "ae",
        }
    }
}

/// A shrunk estimate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shrunk {
    /// Posterior mean.
    pub estimate: f64,
    /// Lower end of the 90 % posterior interval.
    pub low: f64,
    /// Upper end of the 90 % posterior interval.
    pub high: f64,
}

/// Where a person stands in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Enough rows to be set beside the others.
    Compared,
    /// An SDR in the first 90 days: shown apart, by name, not compared.
    Ramping,
    /// Too few rows: shown apart, by name, not compared.
    Few,
}

/// A person against a reference line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgainstLine {
    /// Mid-p against the line, adjusted by Benjamini-Hochberg over the people of the table.
    pub p_adjusted: f64,
    /// Whether the person differs from the line after adjustment, and in which direction.
    pub flag: Option<Direction>,
}

/// What the team's rates would have achieved with the same work, by source and company size.
///
/// The interval is not adjusted for the number of people: it says how sure the difference is, and
/// flags nobody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaseMix {
    /// Rows in kinds of work that the team has a rate for.
    pub eligible: u64,
    /// Those achieved.
    pub achieved: u64,
    /// Those that the team's rates would have achieved.
    pub expected: f64,
    /// The person's rate minus the expected one: estimate, low, high (95 %).
    pub difference: (f64, f64, f64),
}

/// A person in a comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRow {
    /// Id.
    pub id: String,
    /// Name; the id where the exports have none.
    pub name: String,
    /// The share.
    pub share: Share,
    /// Where the person stands.
    pub place: Place,
    /// The share pulled towards the team by what it does not prove; `None` under four people.
    pub shrunk: Option<Shrunk>,
    /// Benjamini–Hochberg adjusted mid-p against the team; `None` when not compared.
    pub p_adjusted: Option<f64>,
    /// Whether the person differs after adjustment, and in which direction.
    pub flag: Option<Direction>,
    /// Against each of [`PeopleTable::benchmarks`], in their order; `None` when not compared.
    pub against: Vec<Option<AgainstLine>>,
    /// Beside the raw share: against the team with the same work; `None` when not compared.
    pub case_mix: Option<CaseMix>,
}

/// How far out of a funnel a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FunnelZone {
    /// Within the 95 % limits.
    Inside,
    /// Beyond the 95 % limits, within the 99.8 % ones.
    BeyondInner,
    /// Beyond the 99.8 % limits.
    BeyondOuter,
}

/// The limits of a funnel at one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunnelAt {
    /// Rows.
    pub eligible: u64,
    /// 95 % limits: low, high.
    pub inner: (f64, f64),
    /// 99.8 % limits: low, high.
    pub outer: (f64, f64),
}

/// A person in a funnel.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelPoint {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Rows.
    pub eligible: u64,
    /// The raw rate.
    pub rate: f64,
    /// How far out.
    pub zone: FunnelZone,
}

/// Rates by number of rows, with the limits that chance alone would keep.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelPlot {
    /// The common rate.
    pub target: f64,
    /// Factor by which the exact limits are drawn out for over-dispersion; 1 when they are not.
    pub stretch: f64,
    /// p-value of the test that all share the common rate.
    pub heterogeneity_p: f64,
    /// Limits by size from 1 up, ascending: every size to a hundred, then in steps of about 2 %.
    pub limits: Vec<FunnelAt>,
    /// Everybody with rows, by name.
    pub points: Vec<FunnelPoint>,
}

/// People compared on one metric, in the order in which they are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct PeopleTable {
    /// Whom it is about.
    pub kind: PersonKind,
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// The rows: those compared, best shrunk estimate first; then those ramping, then those with too
    /// few rows, each by name.
    pub rows: Vec<PersonRow>,
    /// All of them together.
    pub team: Share,
    /// Reference lines; never targets.
    pub benchmarks: Vec<Benchmark>,
    /// Over-dispersion φ of the rates; `None` when not estimable.
    pub dispersion: Option<f64>,
    /// The funnel, from eight people on; `None` below, or with a common rate of 0 or 1.
    pub funnel: Option<FunnelPlot>,
    /// Handoffs left out: self-handoffs, queues and people unknown.
    pub left_out: u64,
}
