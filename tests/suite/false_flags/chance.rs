//! What chance alone does to a control chart: the same weeks, filled by lot.

use std::collections::BTreeMap;

use batonpass::measured::{Ending, Measured, Slice, Span, Wait};
use batonpass::stats::{
    Better, Confidence, ControlChart, Durations, Fate, KaplanMeier, Observation, Rule, Screening,
    Series, Tally, p_chart, xmr,
};

use crate::company::Told;

/// Charts drawn by lot for each company.
const DRAWS: usize = 5;
/// Days in a week.
const WEEK: i32 = 7;
/// Standard errors by which a company's rate and that of chance may differ.
const APART: f64 = 3.3;

/// So many of so many charts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rate {
    signals: u32,
    charts: u32,
}

impl Rate {
    /// The share of charts with a signal.
    pub(super) fn rate(self) -> f64 {
        f64::from(self.signals) / f64::from(self.charts.max(1))
    }

    /// Whether two rates differ by no more than chance.
    pub(super) fn agrees(self, other: Self) -> bool {
        let (own, others) = (f64::from(self.charts), f64::from(other.charts));
        let pooled = f64::from(self.signals + other.signals) / (own + others);
        let error = (pooled * (1.0 - pooled) * (1.0 / own + 1.0 / others)).sqrt();
        (self.rate() - other.rate()).abs() <= APART * error + f64::EPSILON
    }
}

/// Signals by what is looked at.
#[derive(Debug, Default)]
pub(super) struct Charts(BTreeMap<String, Rate>);

impl Charts {
    /// Counts one chart.
    pub(super) fn add(&mut self, what: &str, signals: bool) {
        let rate = self.0.entry(what.to_owned()).or_default();
        rate.signals += u32::from(signals);
        rate.charts += 1;
    }

    /// Adds the counts of other charts.
    pub(super) fn merge(&mut self, other: &Self) {
        for (what, more) in &other.0 {
            let rate = self.0.entry(what.clone()).or_default();
            rate.signals += more.signals;
            rate.charts += more.charts;
        }
    }

    /// Both rates of everything that is looked at; the same must be looked at in both.
    pub(super) fn beside<'a>(
        &'a self,
        other: &'a Self,
    ) -> impl Iterator<Item = (&'a str, Rate, Rate)> {
        assert!(self.0.keys().eq(other.0.keys()), "{self:?} {other:?}");
        self.0.iter().map(|(what, rate)| (what.as_str(), *rate, other.0[what]))
    }
}

/// The largest count that a rate of `level` exceeds with a probability of at most `by_chance`.
pub(super) fn most(trials: u64, level: f64, by_chance: f64) -> u64 {
    let odds = level / (1.0 - level);
    let mut mass = (0..trials).fold(1.0, |mass, _| mass * (1.0 - level));
    let mut above = 1.0 - mass;
    let mut count = 0_u32;
    while above > by_chance {
        let left = trials - u64::from(count);
        mass *= odds * f64::from(u32::try_from(left).unwrap()) / f64::from(count + 1);
        above -= mass;
        count += 1;
    }
    u64::from(count)
}

/// Charts of a company whose weeks are filled by lot: shares at the company's own rate, waits
/// dealt out anew among the weeks.
pub(super) fn charts(told: &Told, seed: u64) -> Charts {
    let mut lot = Lot(seed);
    let mut charts = Charts::default();
    for _ in 0..DRAWS {
        for metric in ["handoff_to_opportunity_rate", "hold_rate"] {
            let weeks: Vec<Tally> = weeks(&told.measured, metric, "");
            let drawn = p_chart(&lot.tallies(&weeks), Better::Higher).chart;
            count(&mut charts, metric, &drawn);
            let earlier = drawn.points.split_last().map_or(&[][..], |(_, earlier)| earlier);
            let outside = |point: &batonpass::stats::Point| {
                point.signal.is_some_and(|signal| signal.rule == Rule::OutsideLimits)
            };
            charts.add(&format!("{metric}: an odd week"), earlier.iter().any(outside));
        }
        let medians = lot.medians(&told.measured);
        count(&mut charts, "follow_up_wait", &single(medians, Better::Lower));
        let means = lot.components(&told.measured);
        count(&mut charts, "brief_components", &single(means, Better::Higher));
    }
    charts
}

fn count(charts: &mut Charts, metric: &str, chart: &ControlChart) {
    let signals = |point: &batonpass::stats::Point| point.signal.is_some();
    charts.add(&format!("{metric} at its last week"), chart.points.last().is_some_and(signals));
    charts.add(&format!("{metric} in any week"), chart.points.iter().any(signals));
}

fn single(values: Vec<Option<f64>>, better: Better) -> ControlChart {
    xmr(&Series::new(values).unwrap(), Screening::Once, better)
}

/// First days of a metric's weeks.
fn starts(measured: &Measured, metric: &str) -> Vec<i32> {
    let weeks = &measured.weeks;
    let matured = metric == "handoff_to_opportunity_rate";
    let (first, last) =
        if matured { (weeks.matured_window, weeks.matured) } else { (weeks.window, weeks.review) };
    (first..=last).step_by(usize::try_from(WEEK).unwrap()).collect()
}

/// The counts of each week of a metric's window.
fn weeks(measured: &Measured, metric: &str, part: &str) -> Vec<Tally> {
    let cells = measured.part(metric, Slice::All, Span::Weekly, part);
    let of_week = |week: i32| {
        let cell = cells.iter().find(|cell| cell.week_start == week);
        cell.map_or(Tally::EMPTY, |cell| Tally::new(cell.achieved, cell.eligible).unwrap())
    };
    starts(measured, metric).into_iter().map(of_week).collect()
}

/// A seeded lot: Steele, Lea and Flood's `SplitMix64` (2014).
struct Lot(u64);

impl Lot {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below 1.
    fn share(&mut self) -> f64 {
        f64::from(u32::try_from(self.next() >> 32).unwrap()) / (f64::from(u32::MAX) + 1.0)
    }

    /// A number below `of`.
    fn below(&mut self, of: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(of).unwrap()).unwrap()
    }

    /// Weeks as large as these, at their common rate.
    fn tallies(&mut self, weeks: &[Tally]) -> Vec<Tally> {
        let rate = weeks.iter().copied().sum::<Tally>().rate().unwrap();
        let drawn = |week: &Tally| {
            let hits = (0..week.eligible()).filter(|_| self.share() < rate).count();
            Tally::new(u64::try_from(hits).unwrap(), week.eligible()).unwrap()
        };
        weeks.iter().map(drawn).collect()
    }

    /// Weekly medians of the wait, the waits of the window dealt out anew.
    fn medians(&mut self, measured: &Measured) -> Vec<Option<f64>> {
        let starts = starts(measured, "follow_up_wait");
        let in_window = |wait: &&Wait| starts.contains(&wait.week_start);
        let mut waits: Vec<Wait> =
            measured.waits("follow_up_wait").iter().filter(in_window).copied().collect();
        for last in (1..waits.len()).rev() {
            let other = self.below(last + 1);
            let (a, b) = (waits[last].week_start, waits[other].week_start);
            (waits[last].week_start, waits[other].week_start) = (b, a);
        }
        let median = |week: i32| {
            let own = waits.iter().filter(|wait| wait.week_start == week);
            let durations: Durations = own
                .map(|wait| {
                    let fate = match wait.ending {
                        Ending::Event => Fate::Event,
                        Ending::Competing | Ending::Open => Fate::Censored,
                    };
                    Observation::new(wait.business_s.unwrap(), fate).unwrap()
                })
                .collect();
            KaplanMeier::new(&durations)?.median(Confidence::NINETY_FIVE).estimate
        };
        starts.iter().map(|&week| median(week)).collect()
    }

    /// Weekly means of complete components, each component at its own rate.
    fn components(&mut self, measured: &Measured) -> Vec<Option<f64>> {
        let mut sums: Vec<(u64, u64)> = vec![(0, 0); starts(measured, "brief_component").len()];
        for (component, _) in batonpass::contract::BRIEF_COMPONENTS {
            let drawn = self.tallies(&weeks(measured, "brief_component", component));
            for (sum, week) in sums.iter_mut().zip(drawn) {
                *sum = (sum.0 + week.achieved(), week.eligible());
            }
        }
        let number = |count: u64| f64::from(u32::try_from(count).unwrap());
        let mean = |(sum, n): (u64, u64)| (n > 0).then(|| number(sum) / number(n));
        sums.into_iter().map(mean).collect()
    }
}

/// Bin(200, 0.05): `scipy.stats.binom.ppf(0.999, 200, 0.05)` is 21; Bin(10, 0.5) exceeds 8 in 11 of
/// 1,024 cases.
#[test]
fn the_bound_is_a_quantile_of_the_binomial_distribution() {
    assert_eq!(most(200, 0.05, 0.001), 21);
    assert_eq!(most(10, 0.5, 11.5 / 1024.0), 8);
    assert_eq!(most(10, 0.5, 10.5 / 1024.0), 9);
}

#[test]
fn rates_that_chance_does_not_explain_do_not_agree() {
    let rate = |signals, charts| Rate { signals, charts };
    assert!(rate(6, 200).agrees(rate(20, 1000)));
    assert!(!rate(20, 200).agrees(rate(20, 1000)));
    assert!(rate(0, 200).agrees(rate(0, 1000)));
}
