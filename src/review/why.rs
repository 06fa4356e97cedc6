//! Why a rate moved, and whether a difference survives when like is set beside like.

use chrono::NaiveDate;

use super::{MixRate, Share};

/// What may explain a change or a difference, each taken by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Why {
    /// Weeks of conversion and of appointments held that were looked into, by metric and week.
    pub moved: Vec<Moved>,
    /// Methods and sources compared within strata, one family each.
    pub comparisons: Vec<Comparison>,
}

/// A week of a rate against the other weeks under the same limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// First day of the week: the last comparable one, or one outside its limits.
    pub week: NaiveDate,
    /// The other weeks together.
    pub before: Share,
    /// The week.
    pub now: Share,
    /// The week's rate minus that of the others: estimate, low, high (Newcombe, 95 %).
    pub change: (f64, f64, f64),
    /// Whether the change may be chance alone; then it is not split.
    pub is_within_noise: bool,
    /// The change split by one factor each, in the order in which factors are listed; effects of
    /// several factors must not be added. Empty within noise.
    pub factors: Vec<MixRate>,
}

/// Whether a pooled difference can be trusted on its face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guard {
    /// Pooled and adjusted difference tell the same story.
    Agrees,
    /// They point in opposite directions, both by two points or more: Simpson's paradox.
    Reversed,
    /// The adjusted difference lies outside the interval of the pooled one.
    Moved,
}

/// One member against the reference.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    /// Name of the member: a method, a source.
    pub name: String,
    /// The raw share.
    pub share: Share,
    /// Raw difference to the reference: estimate, low, high (Newcombe, 95 %).
    pub difference: Option<(f64, f64, f64)>,
    /// Difference within strata (Mantel-Haenszel, Sato, 95 %): estimate, low, high.
    pub adjusted: Option<(f64, f64, f64)>,
    /// p-value of no difference in any stratum (Cochran-Mantel-Haenszel), adjusted by Holm over
    /// the comparison; `None` for the reference and where either is too small.
    pub p_adjusted: Option<f64>,
    /// What pooled and adjusted difference make of each other.
    pub guard: Option<Guard>,
}

/// Members of one dimension compared on conversion within the members of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Metric's name, as in the catalog.
    pub metric: String,
    /// What is compared: `transfer_method`, `source`.
    pub of: String,
    /// Within what: `company_size`, `source`.
    pub within: String,
    /// The reference: the member with most rows.
    pub reference: String,
    /// The members; the reference first, the others by name.
    pub rows: Vec<Contrast>,
}
