//! Reference lines in words: quoted with their source, never as a target.

use crate::review::{Benchmark, Share, SmallN};

use super::number::{capital, listed, quoted_percent, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::source;

/// `Daily sync 85.9%`.
pub(crate) fn label(p: &Phrases, benchmark: &Benchmark) -> String {
    capital(&within(p, benchmark))
}

/// `daily sync 85.9%`, as the config has its words.
pub(super) fn within(p: &Phrases, benchmark: &Benchmark) -> String {
    let value = quoted_percent(p, benchmark.value);
    format!("{} {value}", source::default(p, &benchmark.label))
}

/// Where the references lie against the interval:
/// `Daily sync 85.9% lies above the interval, weekly sync 73% within it`.
pub(crate) fn against(lines: &[Benchmark], share: &Share, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    if matches!(thresholds.size(share), SmallN::None | SmallN::CountOnly) {
        let labels: Vec<String> = lines.iter().map(|line| within(p, line)).collect();
        return capital(&listed(p, &labels));
    }
    let mut parts = Vec::new();
    for (place, phrase) in [
        (Place::Above, "benchmark-above"),
        (Place::Within, "benchmark-within"),
        (Place::Below, "benchmark-below"),
    ] {
        let here: Vec<String> = lines
            .iter()
            .filter(|line| Place::of(line.value, share) == place)
            .map(|line| within(p, line))
            .collect();
        if !here.is_empty() {
            parts.push(say!(p, phrase, lines = listed(p, &here), n = here.len()));
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

/// How far two lines lie apart, in points and in parts of the lower one; nothing of any other number.
pub(crate) fn apart(p: &Phrases, lines: &[Benchmark]) -> Option<String> {
    let [one, two] = lines else { return None };
    let (low, high) = if one.value <= two.value { (one, two) } else { (two, one) };
    let points = high.value - low.value;
    (low.value > 0.0 && points > 0.0).then(|| {
        let relative = quoted_percent(p, points / low.value);
        let points = signed_points(p, points);
        say!(
            p,
            "benchmark-apart",
            high = within(p, high),
            low = within(p, low),
            points = points,
            relative = relative
        )
    })
}

/// How far to trust a reference line.
pub(crate) fn trust(p: &Phrases) -> String {
    say!(p, "benchmark-trust")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::thresholds;

    #[test]
    fn points_and_parts_are_told_apart() {
        let line =
            |value, label: &str| Benchmark { value, label: label.into(), source: String::new() };
        let lines = [line(0.859, "daily sync"), line(0.73, "weekly sync")];
        assert_eq!(
            apart(thresholds().p, &lines).unwrap(),
            "From weekly sync 73% to daily sync 85.9% it is +12.9 points, which is 17.7% of the lower one."
        );
        assert_eq!(apart(thresholds().p, &lines[..1]), None);
        assert_eq!(apart(thresholds().p, &[line(0.0, "a"), line(0.5, "b")]), None);
    }

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
