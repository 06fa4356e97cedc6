//! The four headline figures in words.

use crate::review::{Median, Share, SwitchedOff, Tile, TileValue};

use super::metric::{Scale, metric};
use super::number::{NO_VALUE, counted, listed, mean, one_of, percent, percent_range};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{benchmark, duration, moment, name};

/// What the words of a tile need beside the tile.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TileContext<'a> {
    pub(crate) thresholds: Thresholds<'a>,
    /// Length of a business day in seconds.
    pub(crate) day_seconds: i64,
    /// Target of the follow-up in minutes.
    pub(crate) sla_minutes: u32,
}

impl TileContext<'_> {
    /// The target: `1 h`, `90 min`.
    pub(crate) fn target(self) -> String {
        let seconds = f64::from(self.sla_minutes) * 60.0;
        duration::business(self.thresholds.p, seconds, self.day_seconds)
    }

    /// What stands large.
    pub(crate) fn value(self, tile: &Tile) -> String {
        let p = self.thresholds.p;
        match &tile.value {
            TileValue::Share(share) => self.thresholds.value(share),
            TileValue::Wait { median, .. } => median_value(p, median, self.day_seconds),
            TileValue::Components { mean: value, .. } => {
                value.map_or_else(|| NO_VALUE.to_owned(), |value| mean(p, value))
            }
            TileValue::Unknown => NO_VALUE.to_owned(),
        }
    }

    /// What stands small after it: `of 6`.
    pub(crate) fn suffix(self, tile: &Tile) -> String {
        match &tile.value {
            TileValue::Components { mean: Some(_), of, .. } => {
                say!(self.thresholds.p, "tile-of", most = of.to_string())
            }
            _ => String::new(),
        }
    }

    /// The count and the interval.
    pub(crate) fn evidence(self, tile: &Tile) -> String {
        let p = self.thresholds.p;
        let unit = metric(p, &tile.metric).unit;
        match &tile.value {
            TileValue::Share(share) => self.thresholds.evidence(share, &unit),
            TileValue::Wait { median, .. } => self.median_evidence(median),
            TileValue::Components { complete, interval, .. } if complete.eligible > 0 => {
                let ends = interval.map_or_else(String::new, |(low, high)| {
                    say!(
                        p,
                        "interval-after-comma",
                        ends = format!("{}–{}", mean(p, low), mean(p, high))
                    )
                });
                say!(p, "tile-components", n = counted(p, complete.eligible, &unit), ends = ends)
            }
            TileValue::Components { .. } => super::share::none(p, &unit),
            TileValue::Unknown => say!(p, "tile-no-figure"),
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
        let p = self.thresholds.p;
        let Some((estimate, low, high)) = share.filter(|_| self.thresholds.allows_percent(n))
        else {
            return String::new();
        };
        let ends = match (low, high) {
            (Some(low), Some(high)) => {
                say!(p, "interval-in-brackets", ends = percent_range(p, low, high, n))
            }
            _ => String::new(),
        };
        let share = percent(p, estimate, n);
        say!(p, "tile-within-target", share = share, target = self.target(), ends = ends)
    }

    fn complete(self, complete: &Share, weakest: &[(String, Share)]) -> String {
        let p = self.thresholds.p;
        if complete.eligible == 0 {
            return String::new();
        }
        let all = self.thresholds.brief(complete, "handoff");
        let weak: Vec<String> = weakest
            .iter()
            .filter(|(_, share)| share.achieved < share.eligible)
            .take(2)
            .map(|(part, share)| {
                format!("{} {}", name::component(p, part), self.thresholds.brief(share, "handoff"))
            })
            .collect();
        if weak.is_empty() {
            say!(p, "tile-complete", all = all)
        } else {
            say!(p, "tile-complete-least", all = all, least = listed(p, &weak))
        }
    }
}

/// `64 min`, or that half have not been reached.
pub(crate) fn median_value(p: &Phrases, median: &Median, day_seconds: i64) -> String {
    match median.seconds {
        None if median.n == 0 => NO_VALUE.to_owned(),
        Some(seconds) => duration::business(p, seconds, day_seconds),
        None => say!(p, "median-not-reached"),
    }
}

impl TileContext<'_> {
    /// `median of 64 handoffs, 3 still waiting, 95% interval 38–91 min`.
    pub(crate) fn median_evidence(self, median: &Median) -> String {
        let p = self.thresholds.p;
        if median.n == 0 {
            return super::share::none(p, "handoff");
        }
        let n = counted(p, median.n, "handoff");
        let waiting = median.n.saturating_sub(median.ended);
        let open = if waiting == 0 {
            String::new()
        } else {
            say!(p, "median-still-waiting", waiting = waiting)
        };
        let ends = duration::business_range(p, median.low, median.high, self.day_seconds);
        match ends.as_str() {
            _ if !self.thresholds.allows_percent(median.n) => {
                say!(p, "median-too-few", n = n, open = open)
            }
            NO_VALUE => say!(p, "median-of", n = n, open = open),
            ends => {
                let ends = say!(p, "interval-after-comma", ends = ends);
                format!("{}{ends}", say!(p, "median-of", n = n, open = open))
            }
        }
    }
}

/// Which week the value is of.
pub(crate) fn period(p: &Phrases, tile: &Tile, maturity_days: u32) -> String {
    let Some(week) = tile.week else {
        return say!(p, "tile-no-week");
    };
    let day = moment::day(p, week);
    if matches!(tile.value, TileValue::Share(_)) && tile.metric.starts_with("handoff_to_") {
        return say!(p, "tile-matured-week", day = day, days = maturity_days);
    }
    say!(p, "tile-week", day = day)
}

/// What would switch an unknown figure on.
pub(crate) fn switch_on(p: &Phrases, off: Option<&SwitchedOff>) -> String {
    let needs = |off: &SwitchedOff| -> Vec<String> {
        off.needs.iter().map(|need| need_in_short(p, need)).collect()
    };
    match off.map(|off| listed(p, &needs(off))).filter(|needs| !needs.is_empty()) {
        Some(needs) if is_setting(&needs) => say!(p, "tile-switch-on.setting", needs = needs),
        Some(needs) => say!(p, "tile-switch-on", needs = needs),
        None => say!(p, "tile-nothing-yet"),
    }
}

/// One column, or the first of several of which any would do; the section on trust names them all.
fn need_in_short(p: &Phrases, need: &str) -> String {
    let columns: Vec<String> = need.split(" or ").map(str::to_owned).collect();
    match columns.as_slice() {
        [first, rest @ ..] if rest.len() > 1 => {
            say!(p, "list-or-more", first = first.as_str(), n = rest.len())
        }
        _ => one_of(p, &columns),
    }
}

/// Whether more than columns is needed: a setting of the config.
pub(crate) fn is_setting(needs: &str) -> bool {
    needs.contains("[[")
}

/// What stands in the place of a signal where there is no value.
pub(crate) fn nothing_to_judge(
    p: &Phrases,
    off: Option<&SwitchedOff>,
    value: &TileValue,
) -> String {
    match (off, value) {
        (Some(_), TileValue::Unknown) => say!(p, "tile-switched-off"),
        (None, TileValue::Unknown) => say!(p, "tile-no-figure-yet"),
        _ => say!(p, "tile-nothing-to-judge"),
    }
}

/// What the small line shows.
pub(crate) fn spark_in_words(p: &Phrases, weeks: usize) -> String {
    say!(p, "tile-spark", weeks = weeks)
}

/// The label of a tile.
pub(crate) fn label(p: &Phrases, tile: &Tile) -> String {
    metric(p, &tile.metric).label
}

/// A value of a metric in its unit: `4.6`, `64 min`, `57%`.
pub(crate) fn in_unit(p: &Phrases, metric_name: &str, value: f64, day_seconds: i64) -> String {
    match metric(p, metric_name).scale {
        Scale::Share => percent(p, value, 0),
        Scale::Wait => duration::business(p, value, day_seconds),
        Scale::Mean => mean(p, value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{phrases, share, thresholds};
    use crate::review::Benchmark;

    fn context() -> TileContext<'static> {
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
        assert_eq!(
            (context().value(&tile), context().suffix(&tile)),
            ("4.6".into(), "of 6".into())
        );
        assert_eq!(
            context().context(&tile),
            "All complete in 31% (20 of 64). Least: decision context 52% (33 of 64)."
        );
    }

    #[test]
    fn an_unknown_figure_says_what_would_switch_it_on() {
        let p = phrases();
        let off = SwitchedOff {
            metric: "hold_rate".into(),
            needs: vec!["meetings.outcome".into(), "meetings.scheduled_for".into()],
        };
        assert_eq!(
            switch_on(p, Some(&off)),
            "Export meetings.outcome and meetings.scheduled_for to switch it on."
        );
        assert_eq!(context().value(&tile(TileValue::Unknown)), "–");
    }
}
