//! Whether what qualifies a lead tells which handoffs convert.

use super::Share;

/// Criteria and lead scores against conversion, over the matured window.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// Criteria met and not met by enough handoffs, by name.
    pub criteria: Vec<CriterionRow>,
    /// Quarters of the handoffs by lead score, lowest first; empty where there are no scores.
    pub quartiles: Vec<ScoreQuartile>,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionRow {
    /// The criterion, in lower case.
    pub criterion: String,
    /// Conversion of the handoffs that met it.
    pub met: Share,
    /// Conversion of those of the same frameworks that did not.
    pub not_met: Share,
    /// Difference within frameworks (Mantel-Haenszel): estimate, low, high; the interval is wide
    /// enough for all criteria together to be 95 % sure.
    pub adjusted: Option<(f64, f64, f64)>,
    /// p-value of no difference in any framework (Cochran-Mantel-Haenszel), times the criteria
    /// compared.
    pub p_adjusted: Option<f64>,
    /// What the difference says.
    pub verdict: CriterionVerdict,
}

/// What a criterion's difference says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CriterionVerdict {
    /// Those that met it convert more often.
    Separates,
    /// Less than ten points apart, one way or the other.
    Alike,
    /// Those that met it convert less often.
    Backwards,
    /// Neither can be said.
    TooFew,
}

/// A quarter of the handoffs by lead score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ScoreQuartile {
    /// 0 for the lowest scores to 3 for the highest; one that no score falls into is not there.
    pub quarter: u64,
    /// Lowest score in it.
    pub from: i64,
    /// Highest score in it.
    pub to: i64,
    /// Conversion.
    pub share: Share,
}
