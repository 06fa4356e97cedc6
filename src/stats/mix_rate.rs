//! Why a rate moved: other segments, or other rates within them.

use std::collections::{BTreeMap, BTreeSet};

use crate::stats::confidence::Confidence;
use crate::stats::difference::{Difference, newcombe};
use crate::stats::number::real;
use crate::stats::tally::Tally;

/// When a segment had rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// In both periods.
    Both,
    /// In the later period only.
    New,
    /// In the earlier period only.
    Gone,
}

/// One segment's part in the change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment<K> {
    /// Name of the segment.
    pub name: K,
    /// The earlier period.
    pub before: Tally,
    /// The later period.
    pub after: Tally,
    /// When it had rows.
    pub presence: Presence,
    /// Change through its share of all rows, against the average rate: positive when a segment
    /// better than average grows or a worse one shrinks.
    pub mix: f64,
    /// Change through its own rate; 0 for a segment that is new or gone.
    pub rate: f64,
}

/// The change of a rate between two periods, split without remainder: `mix + rate` is the change.
#[derive(Clone, Debug, PartialEq)]
pub struct MixRate<K> {
    /// Later rate minus earlier rate, with Newcombe's 95 % interval.
    pub change: Difference,
    /// Change through the segments' shares.
    pub mix: f64,
    /// Change through the rates within segments.
    pub rate: f64,
    /// One per segment with rows in either period, by name.
    pub segments: Vec<Segment<K>>,
}

impl<K> MixRate<K> {
    /// Whether the change may be chance alone: then the split is not worth printing.
    pub fn is_within_noise(&self) -> bool {
        !self.change.excludes_zero()
    }
}

/// The split of the change from `before` to `after`; `None` when either period has no rows.
///
/// A segment's missing rate is taken to be that of the other period, so that all its effect is
/// mix. The segments' mix terms are centred on the average rate: without that, every growing
/// segment would seem to help.
///
/// Source: Kitagawa (1955), J. Am. Stat. Assoc. 50, 1168-1194.
pub fn mix_rate<K: Ord + Clone>(
    before: &BTreeMap<K, Tally>,
    after: &BTreeMap<K, Tally>,
) -> Option<MixRate<K>> {
    let whole = [before, after].map(|period| period.values().copied().sum::<Tally>());
    let change = newcombe(whole[1], whole[0], Confidence::NINETY_FIVE)?;
    let average = f64::midpoint(whole[0].rate()?, whole[1].rate()?);
    let names: BTreeSet<&K> = before.keys().chain(after.keys()).collect();
    let segments: Vec<Segment<K>> = names
        .into_iter()
        .filter_map(|name| {
            let tally = |period: &BTreeMap<K, Tally>| period.get(name).copied().unwrap_or_default();
            segment(name.clone(), [tally(before), tally(after)], whole, average)
        })
        .collect();
    let mix = segments.iter().map(|segment| segment.mix).sum();
    let rate = segments.iter().map(|segment| segment.rate).sum();
    Some(MixRate { change, mix, rate, segments })
}

/// `None` for a segment without rows in either period.
fn segment<K>(
    name: K,
    [before, after]: [Tally; 2],
    whole: [Tally; 2],
    average: f64,
) -> Option<Segment<K>> {
    let (rates, presence) = match (before.rate(), after.rate()) {
        (Some(earlier), Some(later)) => ([earlier, later], Presence::Both),
        (None, Some(later)) => ([later, later], Presence::New),
        (Some(earlier), None) => ([earlier, earlier], Presence::Gone),
        (None, None) => return None,
    };
    let earlier_share = real(before.eligible()) / real(whole[0].eligible());
    let later_share = real(after.eligible()) / real(whole[1].eligible());
    let mix = (later_share - earlier_share) * (f64::midpoint(rates[0], rates[1]) - average);
    let rate = (rates[1] - rates[0]) * f64::midpoint(earlier_share, later_share);
    Some(Segment { name, before, after, presence, mix, rate })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::golden::{CLOSED_FORM, close, count, list, number, read};

    fn period(value: &serde_json::Value) -> BTreeMap<String, Tally> {
        let tally = |v: &serde_json::Value| Tally::new(count(&v[0]), count(&v[1])).unwrap();
        value.as_object().unwrap().iter().map(|(k, v)| (k.clone(), tally(v))).collect()
    }

    #[test]
    fn every_split_agrees_with_exact_fractions() {
        for case in list(&read("kitagawa.json"), "cases") {
            let found = mix_rate(&period(&case["period0"]), &period(&case["period1"])).unwrap();
            close(found.change.value, number(&case["delta"]), CLOSED_FORM);
            close(found.mix, number(&case["mix"]), CLOSED_FORM);
            close(found.rate, number(&case["rate"]), CLOSED_FORM);
            assert_eq!(found.segments.len(), list(case, "segments").len());
            for (segment, expected) in found.segments.iter().zip(list(case, "segments")) {
                assert_eq!(Some(segment.name.as_str()), expected["segment"].as_str());
                close(segment.mix, number(&expected["mix_centred"]), CLOSED_FORM);
                close(segment.rate, number(&expected["rate"]), CLOSED_FORM);
                let presence = match (expected["r0"].is_null(), expected["r1"].is_null()) {
                    (true, _) => Presence::New,
                    (_, true) => Presence::Gone,
                    _ => Presence::Both,
                };
                assert_eq!(segment.presence, presence);
            }
        }
    }

    #[test]
    fn both_segments_rise_and_the_total_falls() {
        let tally = |x, n| Tally::new(x, n).unwrap();
        let before = BTreeMap::from([("enterprise", tally(18, 30)), ("smb", tally(56, 70))]);
        let after = BTreeMap::from([("enterprise", tally(44, 70)), ("smb", tally(25, 30))]);
        let found = mix_rate(&before, &after).unwrap();
        assert!(found.rate > 0.0 && found.mix < 0.0 && found.change.value < 0.0);
        assert!(found.is_within_noise());
    }

    #[test]
    fn a_period_without_rows_is_not_split() {
        let some = BTreeMap::from([("a", Tally::new(1, 2).unwrap())]);
        assert_eq!(mix_rate(&some, &BTreeMap::new()), None);
    }
}
