//! The review with what every section asks of it.

use crate::charts::Caption;
use crate::review::{
    Better, Direction, Measure, RateSeries, Review, Signal, SparkPoint, SwitchedOff, Tile,
};

use super::key::{self, Period};
use super::persons::PeopleIn;
use super::words::headline::Trend;
use super::words::number::{NO_VALUE, percent, percent_range};
use super::words::phrases::Phrases;
use super::words::share::Thresholds;
use super::words::signal::Side;
use super::words::source::Told;
use super::words::tile::TileContext;

/// The review, its thresholds and its units of time.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) p: &'a Phrases,
    pub(crate) review: &'a Review,
    pub(crate) thresholds: Thresholds<'a>,
    /// Length of a business day in seconds.
    pub(crate) day_seconds: i64,
    /// Where everybody's card stands.
    pub(crate) people: PeopleIn,
}

impl<'a> Context<'a> {
    pub(crate) fn new(p: &'a Phrases, review: &'a Review) -> Self {
        Self {
            p,
            review,
            thresholds: Thresholds::of(p, &review.head),
            day_seconds: review.follow_up.business_day_seconds,
            people: PeopleIn::default(),
        }
    }

    /// The same with everybody's card elsewhere.
    pub(crate) fn with_people(self, people: PeopleIn) -> Self {
        Self { people, ..self }
    }

    /// Whether everybody's card has a file of its own.
    pub(crate) fn has_people_files(self) -> bool {
        self.people.splits(self.review.persons.len())
    }

    /// Words that come in English with the data.
    pub(crate) fn told(self) -> Told<'a> {
        Told::new(self.p, &self.review.provenance.overrides)
    }

    pub(crate) fn tiles(self) -> TileContext<'a> {
        TileContext {
            thresholds: self.thresholds,
            day_seconds: self.day_seconds,
            sla_minutes: self.review.head.sla_minutes,
        }
    }

    /// The window of a metric.
    pub(crate) fn window(self, metric: &str) -> Period {
        key::window(self.review, metric)
    }

    /// Which way is good news for a metric.
    pub(crate) fn better(self, metric: &str) -> Better {
        let row = self.review.overview.rows.iter().find(|row| row.metric == metric);
        row.map_or(Better::Higher, |row| row.better)
    }

    /// A key that a tidy row has; else none.
    pub(crate) fn known(self, key: String) -> String {
        let is_row = |row: &Measure| key::is_of(&key, row);
        if self.review.measures.iter().any(is_row) { key } else { String::new() }
    }

    /// What would switch a metric on, when it is off.
    pub(crate) fn switched_off(self, metric: &str) -> Option<&'a SwitchedOff> {
        self.review.switched_off.iter().find(|off| off.metric == metric)
    }

    /// A share by Kaplan–Meier of `n`: `47%`, or a dash where `n` is too small for a percentage.
    pub(crate) fn share_of(self, share: f64, n: u64) -> String {
        if n < self.review.head.min_percent {
            return NO_VALUE.to_owned();
        }
        percent(self.p, share, n)
    }

    /// Its interval, or nothing.
    pub(crate) fn ends_of(self, low: Option<f64>, high: Option<f64>, n: u64) -> String {
        match (low, high) {
            (Some(low), Some(high)) if n >= self.review.head.min_percent => {
                percent_range(self.p, low, high, n)
            }
            _ => String::new(),
        }
    }

    /// The anchor of the section that shows a metric.
    pub(crate) fn anchor(self, metric: &str) -> &'static str {
        let is = |series: Option<&RateSeries>| series.is_some_and(|s| s.metric == metric);
        match metric {
            m if m.starts_with("follow_up") || m.starts_with("never_") => "speed",
            m if m.starts_with("same_day") || m.starts_with("acknowledgement") => "speed",
            m if m.starts_with("confirmation") || m.starts_with("brief_reviewed") => "speed",
            m if m.starts_with("brief") => "briefs",
            m if m.starts_with("acceptance") || m.starts_with("win_") => "conversion",
            m if m.starts_with("won_") => "conversion",
            m if m.starts_with("misrouted") || m.starts_with("routing_") => "routing",
            "conversion_by_routing" => "routing",
            m if m.starts_with("feedback") || m.starts_with("sdr_feedback") => "feedback",
            "three_three_three" | "talk_ratio" => "calls",
            m if m.starts_with("handoff_to_") => "conversion",
            m if is(self.review.hold.as_ref()) || m.starts_with("show") => "meetings",
            m if m.starts_with("outcome_") || m.starts_with("hold") => "meetings",
            _ if is(self.review.conversion.as_ref()) => "conversion",
            _ => "questions",
        }
    }

    /// What a weekly rate's headline says: its signal at the last comparable week.
    pub(crate) fn trend(self, series: &'a RateSeries) -> Trend<'a> {
        let comparable = series.weeks.iter().filter(|w| w.matured && w.share.eligible > 0);
        let last = comparable.clone().next_back();
        let signal = last.and_then(|week| {
            let signal = week.signal?;
            let side = Side::of(week.share.estimate?, week.limits?.centre);
            Some((signal.rule, self.held_for(series, signal), side))
        });
        Trend { metric: &series.metric, signal, weeks: comparable.count() }
    }

    /// For how many weeks the signal has held: the tile knows; else the run of marked weeks.
    fn held_for(self, series: &RateSeries, signal: Signal) -> usize {
        let tile = self.review.tiles.iter().find(|tile| tile.metric == series.metric);
        let known = tile.and_then(|tile| tile.signal).filter(|(told, _)| *told == signal);
        known.map_or_else(
            || {
                let weeks = series.weeks.iter().rev().filter(|w| w.matured && w.share.eligible > 0);
                weeks.take_while(|week| week.signal == Some(signal)).count()
            },
            |(_, points)| points,
        )
    }
}

/// On which side of its mean a tile's last point lies, where there is one.
pub(crate) fn side_of(tile: &Tile) -> Option<Side> {
    let last: &SparkPoint = tile.spark.iter().rev().find(|point| point.value.is_some())?;
    Some(Side::of(last.value?, last.limits?.centre))
}

/// The verdict of a signal, for a figure.
pub(crate) fn chart_signal(signal: Signal, side: Side) -> crate::charts::Signal {
    crate::charts::Signal {
        side: match side {
            Side::Above => crate::charts::Side::Above,
            Side::Below => crate::charts::Side::Below,
        },
        verdict: match signal.direction {
            Direction::Improvement => crate::charts::Verdict::Better,
            Direction::Concern => crate::charts::Verdict::Worse,
        },
    }
}

/// Name, words and language of a figure.
pub(crate) fn caption(
    p: &Phrases,
    id: &str,
    title: impl Into<String>,
    desc: impl Into<String>,
) -> Caption {
    Caption { id: id.to_owned(), title: title.into(), desc: desc.into(), words: p.in_figures() }
}
