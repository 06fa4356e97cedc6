//! The four headline figures in words.

use crate::review::{Median, Share, SwitchedOff, Tile, TileValue};

use super::metric::{Scale, metric};
use super::number::{NO_VALUE, capital, listed, mean, percent, percent_range};
use super::share::Thresholds;
use super::{benchmark, duration, moment, name};

/// What the words of a tile need beside the tile.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TileContext {
    pub(crate) thresholds: Thresholds,
    /// Length of a business day in seconds.
    pub(crate) day_seconds: i64,
    /// Target of the follow-up in minutes.
    pub(crate) sla_minutes: u32,
}

impl TileContext {
    /// The target: `1 h`, `90 min`.
    pub(crate) fn target(self) -> String {
        duration::business(f64::from(self.sla_minutes) * 60.0, self.day_seconds)
    }

    /// What stands large.
    pub(crate) fn value(self, tile: &Tile) -> String {
        match &tile.value {
            TileValue::Share(share) => self.thresholds.value(share),
            TileValue::Wait { median, .. } => median_value(median, self.day_seconds),
            TileValue::Components { mean: value, of, .. } => value
                .map_or_else(|| NO_VALUE.to_owned(), |value| format!("{} of {of}", mean(value))),
            TileValue::Unknown => NO_VALUE.to_owned(),
        }
    }

    /// The count and the interval.
    pub(crate) fn evidence(self, tile: &Tile) -> String {
        let unit = metric(&tile.metric).unit;
        match &tile.value {
            TileValue::Share(share) => self.thresholds.evidence(share, &unit),
            TileValue::Wait { median, .. } => self.median_evidence(median),
            TileValue::Components { complete, interval, .. } if complete.eligible > 0 => {
                let ends = interval.map_or_else(String::new, |(low, high)| {
                    format!(", 95% interval {}–{}", mean(low), mean(high))
                });
                let n = super::number::counted(complete.eligible, &unit);
                format!("components complete, mean of {n}{ends}")
            }
            TileValue::Components { .. } => super::share::none(&unit),
            TileValue::Unknown => "no figure".to_owned(),
        }
    }

    /// The sentence below the sparkline: reference lines, the target, or the weakest parts.
    pub(crate) fn context(self, tile: &Tile) -> String {
        match &tile.value {
            TileValue::Share(share) => self.against(tile, share),
            TileValue::Wait { median, within_target } => self.within(median.n, *within_target),
            TileValue::Components { complete, .. } => self.complete(complete, &tile.weakest),
            TileValue::Unknown => String::new(),
        }
    }

    fn against(self, tile: &Tile, share: &Share) -> String {
        let words = benchmark::against(&tile.benchmarks, share, self.thresholds);
        if words.is_empty() { words } else { format!("{words}.") }
    }

    /// The share within the target, by Kaplan–Meier.
    pub(crate) fn within(self, n: u64, share: Option<(f64, Option<f64>, Option<f64>)>) -> String {
        let Some((estimate, low, high)) = share.filter(|_| self.thresholds.allows_percent(n))
        else {
            return String::new();
        };
        let ends = match (low, high) {
            (Some(low), Some(high)) => format!(" (95% interval {})", percent_range(low, high, n)),
            _ => String::new(),
        };
        format!("{} within the target of {}{ends}.", percent(estimate, n), self.target())
    }

    fn complete(self, complete: &Share, weakest: &[(String, Share)]) -> String {
        if complete.eligible == 0 {
            return String::new();
        }
        let all = format!("All complete in {}.", self.thresholds.brief(complete, "handoff"));
        let weak: Vec<String> = weakest
            .iter()
            .take(2)
            .map(|(part, share)| {
                format!("{} {}", name::component(part), self.thresholds.brief(share, "handoff"))
            })
            .collect();
        if weak.is_empty() { all } else { format!("{all} Least: {}.", listed(&weak)) }
    }
}

/// `64 min`, or that half have not been reached.
pub(crate) fn median_value(median: &Median, day_seconds: i64) -> String {
    match median.seconds {
        None if median.n == 0 => NO_VALUE.to_owned(),
        Some(seconds) => duration::business(seconds, day_seconds),
        None => "over half wait".to_owned(),
    }
}

impl TileContext {
    /// `median of 64 handoffs, 3 still waiting, 95% interval 38–91 min`.
    pub(crate) fn median_evidence(self, median: &Median) -> String {
        if median.n == 0 {
            return super::share::none("handoff");
        }
        let n = super::number::counted(median.n, "handoff");
        let waiting = median.n.saturating_sub(median.ended);
        let open = if waiting == 0 { String::new() } else { format!(", {waiting} still waiting") };
        let ends = duration::business_range(median.low, median.high, self.day_seconds);
        match ends.as_str() {
            _ if !self.thresholds.allows_percent(median.n) => {
                format!("{n}{open}: too few for an interval")
            }
            NO_VALUE => format!("median of {n}{open}"),
            ends => format!("median of {n}{open}, 95% interval {ends}"),
        }
    }
}

/// Which week the value is of.
pub(crate) fn period(tile: &Tile, maturity_days: u32) -> String {
    let Some(week) = tile.week else {
        return "No week to show yet".to_owned();
    };
    let words = metric(&tile.metric);
    if matches!(tile.value, TileValue::Share(_)) && words.subject == "Conversion" {
        return format!(
            "Handed off in the week of {}, at least {maturity_days} days old",
            moment::day(week)
        );
    }
    format!("Week of {}", moment::day(week))
}

/// What would switch an unknown figure on.
pub(crate) fn switch_on(off: Option<&SwitchedOff>) -> String {
    match off.map(|off| listed(&off.needs)).filter(|needs| !needs.is_empty()) {
        Some(needs) => format!("Export {needs} to switch it on."),
        None => "Nothing to compute it from yet.".to_owned(),
    }
}

/// What stands in the place of a signal where there is no value.
pub(crate) fn nothing_to_judge(off: Option<&SwitchedOff>, value: &TileValue) -> &'static str {
    match (off, value) {
        (Some(_), TileValue::Unknown) => "Switched off",
        (None, TileValue::Unknown) => "No figure yet",
        _ => "Nothing to judge this week",
    }
}

/// What the small line shows.
pub(crate) fn spark_in_words(weeks: usize) -> String {
    let weeks = u64::try_from(weeks).unwrap_or(u64::MAX);
    format!(
        "{}, oldest first; the section below has the numbers.",
        super::number::counted(weeks, "week")
    )
}

/// The label of a tile.
pub(crate) fn label(tile: &Tile) -> String {
    capital(&metric(&tile.metric).label)
}

/// A value of a metric in its unit: `4.6`, `64 min`, `57%`.
pub(crate) fn in_unit(metric_name: &str, value: f64, day_seconds: i64) -> String {
    match metric(metric_name).scale {
        Scale::Share => percent(value, 0),
        Scale::Wait => duration::business(value, day_seconds),
        Scale::Mean => mean(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{share, thresholds};
    use crate::review::Benchmark;

    fn context() -> TileContext {
        TileContext { thresholds: thresholds(), day_seconds: 28_800, sla_minutes: 60 }
    }

    fn tile(value: TileValue) -> Tile {
        Tile {
            metric: "hold_rate".into(),
            week: None,
            value,
            spark: Vec::new(),
            benchmarks: vec![Benchmark {
                value: 0.859,
                label: "daily sync".into(),
                source: "survey".into(),
            }],
            signal: None,
            points: 0,
            baselines: Vec::new(),
            weakest: vec![("decision_context".into(), share(33, 64))],
        }
    }

    #[test]
    fn a_share_stands_with_its_count_interval_and_reference() {
        let tile = tile(TileValue::Share(share(38, 47)));
        assert_eq!(context().value(&tile), "81%");
        assert_eq!(context().evidence(&tile), "38 of 47, 95% interval 67–90%");
        assert_eq!(context().context(&tile), "Daily sync 85.9% lies within the interval.");
    }

    #[test]
    fn a_wait_counts_those_still_waiting() {
        let median = Median {
            seconds: Some(3840.0),
            low: Some(2280.0),
            high: Some(5460.0),
            ended: 61,
            n: 64,
        };
        let within_target = Some((0.47, Some(0.35), Some(0.60)));
        let tile = tile(TileValue::Wait { median, within_target });
        assert_eq!(context().value(&tile), "64 min");
        assert_eq!(
            context().evidence(&tile),
            "median of 64 handoffs, 3 still waiting, 95% interval 38–91 min"
        );
        assert_eq!(context().context(&tile), "47% within the target of 1 h (95% interval 35–60%).");
    }

    #[test]
    fn components_name_the_least_complete() {
        let complete = share(20, 64);
        let value =
            TileValue::Components { mean: Some(4.6), of: 6, complete, interval: Some((4.2, 5.0)) };
        let tile = tile(value);
        assert_eq!(context().value(&tile), "4.6 of 6");
        assert_eq!(
            context().context(&tile),
            "All complete in 31% (20 of 64). Least: decision context 52% (33 of 64)."
        );
    }

    #[test]
    fn an_unknown_figure_says_what_would_switch_it_on() {
        let off = SwitchedOff {
            metric: "hold_rate".into(),
            needs: vec!["meetings.outcome".into(), "meetings.scheduled_for".into()],
        };
        assert_eq!(
            switch_on(Some(&off)),
            "Export meetings.outcome and meetings.scheduled_for to switch it on."
        );
        assert_eq!(context().value(&tile(TileValue::Unknown)), "–");
    }
}
