//! Whether what qualifies a lead tells which handoffs convert: criteria met, and the lead's score.

use std::collections::BTreeMap;

use super::context::Context;
use super::convert::{LEVEL, share};
use crate::measured::Measured;
use crate::review::{CriterionRow, CriterionVerdict, ScoreQuartile};
use crate::stats::{Stratum, Tally, mantel_haenszel};
use crate::table::{Table, TableError};
use crate::units::real;

/// Less than this apart is alike: ten points.
const WORTH: f64 = 0.1;

/// Handoffs that met a criterion and those of the same framework that did not, by framework.
type Strata = BTreeMap<String, Vec<Stratum>>;

/// Every criterion that was met by enough handoffs and not met by enough, by name.
pub(super) fn criteria(measured: &Measured, context: &Context) -> Vec<CriterionRow> {
    let strata = strata(&measured.behind.criteria).unwrap_or_default();
    let whole = |own: &[Stratum], of: fn(&Stratum) -> Tally| own.iter().map(of).sum::<Tally>();
    let compared: Vec<(&String, &Vec<Stratum>, Tally, Tally)> = strata
        .iter()
        .map(|(name, own)| (name, own, whole(own, |s| s.first), whole(own, |s| s.second)))
        .filter(|(_, _, met, not)| met.eligible().min(not.eligible()) >= context.min_compared)
        .collect();
    let family = u64::try_from(compared.len()).unwrap_or(u64::MAX);
    let level = LEVEL.among(family);
    let row = |(name, own, met, not): &(&String, &Vec<Stratum>, Tally, Tally)| {
        // The test needs no level: of a family too large for an interval the p-values still stand.
        let found = mantel_haenszel(own, level.unwrap_or(LEVEL));
        let adjusted = level
            .and(found)
            .and_then(|found| found.interval.map(|i| (found.adjusted, i.low, i.high)));
        CriterionRow {
            criterion: (*name).clone(),
            met: share(*met),
            not_met: share(*not),
            adjusted,
            p_adjusted: found
                .and_then(|found| found.test)
                .map(|test| (test.p_value.value() * real(family)).min(1.0)),
            verdict: verdict(adjusted),
        }
    };
    compared.iter().map(row).collect()
}

fn verdict(adjusted: Option<(f64, f64, f64)>) -> CriterionVerdict {
    match adjusted {
        Some((_, low, _)) if low > 0.0 => CriterionVerdict::Separates,
        Some((_, _, high)) if high < 0.0 => CriterionVerdict::Backwards,
        Some((_, low, high)) if low > -WORTH && high < WORTH => CriterionVerdict::Alike,
        _ => CriterionVerdict::TooFew,
    }
}

fn strata(rows: &Table) -> Result<Strata, TableError> {
    let criteria = rows.text("criterion")?;
    let (met, met_converted) = (rows.whole("met")?, rows.whole("met_converted")?);
    let (known, known_converted) = (rows.whole("known")?, rows.whole("known_converted")?);
    let mut strata = Strata::new();
    for row in 0..rows.rows() {
        let count = |of: &[Option<i64>]| {
            of.get(row).copied().flatten().and_then(|n| u64::try_from(n).ok()).unwrap_or(0)
        };
        let (met, achieved) = (count(met), count(met_converted));
        let (rest, rest_achieved) = (count(known) - met, count(known_converted) - achieved);
        let tally = |achieved: u64, of: u64| Tally::new(achieved.min(of), of);
        if let (Some(name), Ok(first), Ok(second)) =
            (criteria.at(row), tally(achieved, met), tally(rest_achieved, rest))
        {
            strata.entry(name.to_owned()).or_default().push(Stratum { first, second });
        }
    }
    Ok(strata)
}

/// The quarters of the handoffs by lead score, lowest first; none where scores fill fewer than two.
///
/// Handoffs of one score stay together: they are in the quarter of their middle rank.
pub(super) fn quartiles(measured: &Measured) -> Vec<ScoreQuartile> {
    let counts = scores(&measured.behind.scores).unwrap_or_default();
    let all: u64 = counts.iter().map(|(_, tally)| tally.eligible()).sum();
    let mut lower = 0;
    let mut quarters: BTreeMap<u64, (i64, i64, Tally)> = BTreeMap::new();
    for (score, tally) in counts {
        // Four times the middle rank against N, 2N and 3N, so that no half is lost.
        let rank = 2 * (2 * lower + tally.eligible());
        let quarter = (1..=3).filter(|edge| rank > edge * all).count();
        let own = quarters.entry(u64::try_from(quarter).unwrap_or(0));
        let own = own.or_insert((score, score, Tally::EMPTY));
        *own = (own.0, score, [own.2, tally].into_iter().sum());
        lower += tally.eligible();
    }
    let found: Vec<ScoreQuartile> = quarters
        .into_iter()
        .map(|(quarter, (from, to, tally))| ScoreQuartile {
            quarter,
            from,
            to,
            share: share(tally),
        })
        .collect();
    if found.len() < 2 { Vec::new() } else { found }
}

/// Conversion by score, ascending.
fn scores(rows: &Table) -> Result<Vec<(i64, Tally)>, TableError> {
    let (scores, handoffs) = (rows.whole("score")?, rows.whole("handoffs")?);
    let converted = rows.whole("converted")?;
    let at = |of: &[Option<i64>], row: usize| of.get(row).copied().flatten();
    let row = |row: usize| {
        let count = |of| u64::try_from(at(of, row)?).ok();
        Some((at(scores, row)?, Tally::new(count(converted)?, count(handoffs)?).ok()?))
    };
    let mut counts: Vec<(i64, Tally)> = (0..rows.rows()).filter_map(row).collect();
    counts.sort_by_key(|(score, _)| *score);
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::super::tests::builder::{World, text, whole};
    use super::*;

    /// (score, converted, handoffs).
    fn quarters(rows: &[(i64, i64, i64)]) -> Vec<(u64, i64, i64, u64)> {
        let column = |name: &str, of: fn(&(i64, i64, i64)) -> i64| whole(name, rows.iter().map(of));
        let mut measured = World::new().build();
        measured.behind.scores = Table::new(vec![
            column("score", |row| row.0),
            column("converted", |row| row.1),
            column("handoffs", |row| row.2),
        ])
        .unwrap();
        let found = quartiles(&measured);
        found.iter().map(|q| (q.quarter, q.from, q.to, q.share.eligible)).collect()
    }

    #[test]
    fn handoffs_of_one_score_stay_in_one_quarter() {
        let even = [(10, 1, 5), (20, 1, 5), (30, 1, 5), (40, 1, 5)];
        assert_eq!(
            quarters(&even),
            [(0, 10, 10, 5), (1, 20, 20, 5), (2, 30, 30, 5), (3, 40, 40, 5)]
        );
        // Six of eight share a score: their middle rank is in the second quarter; none is in the third.
        assert_eq!(
            quarters(&[(1, 0, 1), (50, 3, 6), (90, 1, 1)]),
            [(0, 1, 1, 1), (1, 50, 50, 6), (3, 90, 90, 1)]
        );
        assert_eq!(quarters(&[(50, 3, 6)]), [], "one score tells nothing");
    }

    /// (framework, criterion, met, of them converted, known, of them converted).
    fn judged(rows: &[(&str, &str, [i64; 4])]) -> Vec<CriterionRow> {
        let column = |name: &str, at: usize| whole(name, rows.iter().map(|row| row.2[at]));
        let mut measured = World::new().build();
        measured.behind.criteria = Table::new(vec![
            text("framework", rows.iter().map(|row| row.0)),
            text("criterion", rows.iter().map(|row| row.1)),
            column("met", 0),
            column("met_converted", 1),
            column("known", 2),
            column("known_converted", 3),
        ])
        .unwrap();
        criteria(&measured, &World::context())
    }

    #[test]
    fn a_criterion_separates_is_alike_is_backwards_or_too_few_can_tell() {
        let found = judged(&[
            ("BANT", "budget", [1_000, 600, 2_000, 1_200]),
            ("BANT", "need", [1_000, 900, 2_000, 1_200]),
            ("BANT", "timeline", [1_000, 400, 2_000, 1_200]),
            ("SPICED", "impact", [20, 12, 40, 24]),
            ("SPICED", "pain", [3, 2, 40, 24]),
        ]);
        let told: Vec<(&str, CriterionVerdict)> =
            found.iter().map(|row| (row.criterion.as_str(), row.verdict)).collect();
        assert_eq!(
            told,
            [
                ("budget", CriterionVerdict::Alike),
                ("impact", CriterionVerdict::TooFew),
                ("need", CriterionVerdict::Separates),
                ("timeline", CriterionVerdict::Backwards),
            ]
        );
        assert_eq!((found[0].met.eligible, found[0].not_met.eligible), (1_000, 1_000));
    }

    #[test]
    fn of_more_criteria_than_a_level_can_be_divided_among_too_few_can_tell() {
        let all_are = |verdict, many: usize| {
            let names: Vec<String> = (0..many).map(|n| format!("c{n}")).collect();
            let row = |name| ("BANT", name, [1_000, 900, 2_000, 1_200]);
            let found = judged(&names.iter().map(|name| row(name.as_str())).collect::<Vec<_>>());
            assert!(found.iter().all(|row| row.p_adjusted.is_some_and(|p| p < 0.001)));
            assert_eq!(found.len(), many);
            assert!(found.iter().all(|row| row.verdict == verdict), "{:?}", found[0]);
        };
        all_are(CriterionVerdict::Separates, 99);
        all_are(CriterionVerdict::TooFew, 101);
    }

    /// Need is met in the framework where more convert: within frameworks it tells nothing.
    #[test]
    fn a_criterion_is_compared_within_its_framework() {
        let found = judged(&[
            ("BANT", "need", [1_800, 1_440, 2_000, 1_600]),
            ("SPICED", "need", [200, 40, 2_000, 400]),
        ]);
        let (met, not) = (found[0].met.estimate.unwrap(), found[0].not_met.estimate.unwrap());
        assert!(met > not + 0.4, "pooled {met} and {not}");
        assert!(found[0].adjusted.unwrap().0.abs() < 1e-9);
        assert_eq!(found[0].verdict, CriterionVerdict::Alike);
    }
}
