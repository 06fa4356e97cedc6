//! Reference lines in words: quoted with their source, never as a target.

use crate::review::{Benchmark, Share, SmallN};

use super::name;
use super::number::quoted_percent;
use super::share::Thresholds;

/// `Daily sync 85.9%`.
pub(crate) fn label(benchmark: &Benchmark) -> String {
    let words = super::number::capital(&name::of_data(&benchmark.label));
    format!("{words} {}", quoted_percent(benchmark.value))
}

/// Where the reference lies against the interval: `Daily sync 85.9% lies above the interval`.
pub(crate) fn against(benchmark: &Benchmark, share: &Share, thresholds: Thresholds) -> String {
    let place = match thresholds.size(share) {
        SmallN::None | SmallN::CountOnly => return label(benchmark),
        _ if benchmark.value > share.high => "above the interval",
        _ if benchmark.value < share.low => "below the interval",
        _ => "within the interval",
    };
    format!("{} lies {place}", label(benchmark))
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
        let line = |value| Benchmark { value, label: "daily sync".into(), source: String::new() };
        let share = Share { achieved: 38, eligible: 47, estimate: Some(0.81), low: 0.67, high: 0.90 };
        let words = [0.859, 0.95, 0.5].map(|value| against(&line(value), &share, thresholds()));
        assert_eq!(
            words,
            [
                "Daily sync 85.9% lies within the interval",
                "Daily sync 95% lies above the interval",
                "Daily sync 50% lies below the interval"
            ]
        );
    }
}
