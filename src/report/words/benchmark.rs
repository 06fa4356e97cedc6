//! Reference lines in words: quoted with their source, never as a target.

use crate::review::{Benchmark, Share, SmallN};

use super::name;
use super::number::{capital, listed, quoted_percent, within_sentence};
use super::share::Thresholds;

/// `Daily sync 85.9%`.
pub(crate) fn label(benchmark: &Benchmark) -> String {
    let words = capital(&name::of_data(&benchmark.label));
    format!("{words} {}", quoted_percent(benchmark.value))
}

/// Where the references lie against the interval:
/// `Daily sync 85.9% lies above the interval, weekly sync 73% within it`.
pub(crate) fn against(lines: &[Benchmark], share: &Share, thresholds: Thresholds) -> String {
    if matches!(thresholds.size(share), SmallN::None | SmallN::CountOnly) {
        let labels: Vec<String> = lines.iter().map(|line| within_sentence(&label(line))).collect();
        return capital(&listed(&labels));
    }
    let mut parts = Vec::new();
    for (place, words) in [
        (Place::Above, "above the interval"),
        (Place::Within, "within the interval"),
        (Place::Below, "below the interval"),
    ] {
        let here: Vec<String> = lines
            .iter()
            .filter(|line| Place::of(line.value, share) == place)
            .map(|line| within_sentence(&label(line)))
            .collect();
        let verb = if here.len() == 1 { "lies" } else { "lie" };
        if !here.is_empty() {
            parts.push(format!("{} {verb} {words}", listed(&here)));
        }
    }
    capital(&parts.join("; "))
}

/// Where a reference lies against an interval.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Above,
    Within,
    Below,
}

impl Place {
    fn of(value: f64, share: &Share) -> Self {
        if value > share.high {
            Self::Above
        } else if value < share.low {
            Self::Below
        } else {
            Self::Within
        }
    }
}

/// How far to trust a reference line.
pub(crate) const TRUST: &str = "Reference lines are quotations, not targets. They come from vendors’ \
surveys whose questions, samples and definitions differ from yours; no line here was checked against \
a primary source. Read them as an order of magnitude.";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::thresholds;

    #[test]
    fn a_reference_is_placed_against_the_interval_and_never_against_the_estimate() {
        let line =
            |value, label: &str| Benchmark { value, label: label.into(), source: String::new() };
        let lines = [line(0.859, "daily sync"), line(0.73, "weekly sync"), line(0.95, "best")];
        let share =
            Share { achieved: 38, eligible: 47, estimate: Some(0.81), low: 0.67, high: 0.90 };
        assert_eq!(
            against(&lines, &share, thresholds()),
            "Best 95% lies above the interval; daily sync 85.9% and weekly sync 73% lie within the interval"
        );
        assert_eq!(against(&[], &share, thresholds()), "");
    }
}
