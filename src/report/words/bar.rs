//! The sentences on whether what qualifies a lead tells which handoffs convert.

use crate::review::{Bar, CriterionRow, CriterionVerdict, Review, ScoreQuartile};

use super::number::{NO_VALUE, listed, p_value, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name};

/// Which criteria tell conversions apart, after adjustment for their number.
pub(crate) fn criteria(p: &Phrases, bar: &Bar) -> String {
    let of = |verdict| -> Vec<String> {
        let named = bar.criteria.iter().filter(|row| row.verdict == verdict);
        named.map(|row| name::criterion(p, &row.criterion)).collect()
    };
    let (apart, backwards) = (of(CriterionVerdict::Separates), of(CriterionVerdict::Backwards));
    match (apart.is_empty(), backwards.is_empty()) {
        _ if bar.criteria.is_empty() => say!(p, "bar-criteria"),
        (true, true) => say!(p, "bar-criteria-none", n = bar.criteria.len()),
        (false, true) => say!(p, "bar-criteria-apart", names = listed(p, &apart)),
        (true, false) => say!(p, "bar-criteria-backwards", names = listed(p, &backwards)),
        (false, false) => {
            let (names, others) = (listed(p, &apart), listed(p, &backwards));
            say!(p, "bar-criteria-both", names = names, others = others)
        }
    }
}

/// What the quarters by lead score say: only where the ends' intervals lie apart.
pub(crate) fn scores(thresholds: Thresholds<'_>, quartiles: &[ScoreQuartile]) -> String {
    let p = thresholds.p;
    let ends = quartiles.first().zip(quartiles.last()).filter(|(low, high)| {
        low.quarter < high.quarter
            && [low, high].iter().all(|q| thresholds.compares(q.share.eligible))
    });
    match ends {
        None => say!(p, "bar-scores"),
        Some((low, high)) if low.share.high < high.share.low => say!(p, "bar-scores-higher"),
        Some((low, high)) if high.share.high < low.share.low => say!(p, "bar-scores-lower"),
        Some(_) => say!(p, "bar-scores-alike"),
    }
}

/// What is measured, over which handoffs.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let from = moment::day_in_words(p, review.head.matured_window_start);
    match review.head.last_matured_week {
        Some(last) => say!(p, "bar-sub", from = from, last = moment::full_day(p, last)),
        None => say!(p, "bar-sub.none-old-enough"),
    }
}

/// The difference within frameworks and its interval.
pub(crate) fn difference(p: &Phrases, row: &CriterionRow) -> (String, String) {
    let Some((points, low, high)) = row.adjusted else {
        return (NO_VALUE.to_owned(), String::new());
    };
    let (low, high) = (signed_points(p, low), signed_points(p, high));
    (signed_points(p, points), say!(p, "agreed-interval", low = low, high = high))
}

/// What can be said of a criterion, its tone, and the test behind it.
pub(crate) fn verdict(p: &Phrases, row: &CriterionRow) -> (String, &'static str, String) {
    let (text, tone) = match row.verdict {
        CriterionVerdict::Separates => (say!(p, "bar-separates"), "good"),
        CriterionVerdict::Alike => (say!(p, "bar-alike"), "warn"),
        CriterionVerdict::Backwards => (say!(p, "bar-backwards"), "bad"),
        CriterionVerdict::TooFew => (say!(p, "bar-too-few"), ""),
    };
    (text, tone, row.p_adjusted.map(|value| p_value(p, value)).unwrap_or_default())
}

/// A quarter by the scores in it: `40–55`.
pub(crate) fn quarter(quartile: &ScoreQuartile) -> String {
    if quartile.from == quartile.to {
        return quartile.from.to_string();
    }
    format!("{}–{}", quartile.from, quartile.to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, share, thresholds};

    #[test]
    fn a_criterion_is_named_only_with_a_verdict() {
        let p = phrases();
        let mut bar = fixture::rich().bar;
        insta::assert_snapshot!(criteria(p, &bar), @"Handoffs that met need convert more often, those that met timeline less often");
        for row in &mut bar.criteria {
            row.verdict = CriterionVerdict::TooFew;
        }
        insta::assert_snapshot!(criteria(p, &bar), @"None of 4 criteria tells which handoffs convert");
        insta::assert_snapshot!(criteria(p, &Bar::default()), @"Criteria met and conversion");
    }

    #[test]
    fn the_quarters_are_compared_only_by_ends_that_lie_apart() {
        let quartiles = fixture::rich().bar.quartiles;
        let told = |quartiles: &[ScoreQuartile]| scores(thresholds(), quartiles);
        insta::assert_snapshot!(told(&quartiles), @"The quarter with the highest lead scores converts more often than the lowest");
        insta::assert_snapshot!(told(&quartiles[..2]), @"The highest and the lowest lead scores can’t be told apart by conversion");
        let mut few = quartiles.clone();
        few[0].share = share(0, 4);
        insta::assert_snapshot!(told(&few), @"Lead score and conversion");
        assert_eq!(quarter(&quartiles[0]), "12–40");
    }
}
