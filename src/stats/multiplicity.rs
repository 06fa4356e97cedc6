//! Many tests at once: how far each p-value must be raised.

use crate::stats::number::real_len;
use crate::stats::p_value::PValue;

/// P-values adjusted so that at most a share `level` of those at or below `level` is false alarm
/// on average; in the order given.
///
/// Source: Benjamini and Hochberg (1995), J. R. Stat. Soc. B 57, 289-300.
pub fn benjamini_hochberg(p_values: &[PValue]) -> Vec<PValue> {
    let ranked = ascending(p_values);
    let tests = real_len(p_values.len());
    let mut adjusted = p_values.to_vec();
    let mut least = 1.0_f64;
    for (rank, &place) in ranked.iter().enumerate().rev() {
        least = least.min(p_values[place].value() * tests / real_len(rank + 1));
        adjusted[place] = PValue::of_tail(least);
    }
    adjusted
}

/// P-values adjusted so that the chance of even one false alarm at or below `level` is `level`;
/// in the order given.
///
/// Source: Holm (1979), Scandinavian Journal of Statistics 6, 65-70.
pub fn holm(p_values: &[PValue]) -> Vec<PValue> {
    let mut adjusted = p_values.to_vec();
    let mut most = 0.0_f64;
    for (rank, place) in ascending(p_values).into_iter().enumerate() {
        most = most.max(p_values[place].value() * real_len(p_values.len() - rank));
        adjusted[place] = PValue::of_tail(most);
    }
    adjusted
}

/// Places of the p-values, smallest first; ties in the order given.
fn ascending(p_values: &[PValue]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..p_values.len()).collect();
    places.sort_by(|&a, &b| p_values[a].value().total_cmp(&p_values[b].value()));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, flags, list, numbers, read};

    fn p_values(values: &[f64]) -> Vec<PValue> {
        values.iter().map(|&p| PValue::new(p).unwrap()).collect()
    }

    #[test]
    fn every_adjustment_agrees_with_statsmodels() {
        for case in list(&read("multiple_comparisons.json"), "cases") {
            let given = p_values(&numbers(&case["p"]));
            for (adjusted, key) in [(benjamini_hochberg(&given), "fdr_bh"), (holm(&given), "holm")]
            {
                for (found, expected) in adjusted.iter().zip(numbers(&case[key])) {
                    close(found.value(), expected, CLOSED_FORM);
                }
                // 5 % and no more, for 0.05 itself counts as rejected but may round up.
                let rejected = adjusted.iter().map(|p| p.is_at_most(0.05 + 1e-12));
                assert!(rejected.eq(flags(&case[format!("{key}_reject_0.05")])), "{key} {case}");
            }
        }
    }

    /// Benjamini and Hochberg (1995), section 3.2: fifteen tests, four rejected.
    #[test]
    fn the_published_example_rejects_four() {
        let given = p_values(&[
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
            0.5719, 0.6528, 0.7590, 1.0,
        ]);
        let rejected =
            |adjusted: Vec<PValue>| adjusted.iter().filter(|p| p.is_at_most(0.05)).count();
        assert_eq!(rejected(benjamini_hochberg(&given)), 4);
        assert_eq!(rejected(holm(&given)), 3);
    }

    #[test]
    fn no_tests_need_no_adjustment() {
        assert!(benjamini_hochberg(&[]).is_empty());
        assert!(holm(&[]).is_empty());
    }
}
