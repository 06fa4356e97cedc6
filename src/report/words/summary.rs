//! The sentences under the title: what improved, what worsened, what to decide.

use chrono::NaiveDate;

use crate::review::{
    Curve, Direction, Finding, FindingKind, FollowUp, Head, MixRate, Review, Rule, Share,
};

use crate::report::context::Context;
use crate::report::key::names;

use super::metric::metric;
use super::number::{counted, p_value, percent, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::signal::{Side, seen};
use super::tile::{in_unit, median_value};
use super::{ALPHA, moment, name};

/// A change beyond noise, with its evidence in numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    /// The metric that changed.
    pub(crate) metric: String,
    /// `Follow-up is faster`.
    pub(crate) lead: String,
    /// The figures, as a sentence.
    pub(crate) body: String,
}

/// The first change in that direction that a rule bears out.
pub(crate) fn change(p: &Phrases, review: &Review, direction: Direction) -> Option<Change> {
    let signalled = review
        .findings
        .iter()
        .filter(|finding| finding.direction == Some(direction))
        .find_map(|finding| signalled(p, review, finding));
    signalled.or_else(|| follow_up_change(p, review, direction))
}

/// The sentence of a week in which no rule fired, or in which none could.
pub(crate) fn nothing_changed(p: &Phrases, judged: usize) -> String {
    if judged == 0 { say!(p, "summary-too-early") } else { say!(p, "summary-nothing-changed") }
}

/// The sentence after it: what was looked at.
pub(crate) fn nothing_changed_body(p: &Phrases, judged: usize, figures: usize) -> String {
    match judged {
        0 => say!(p, "summary-too-early.body"),
        judged if judged == figures => say!(p, "summary-nothing-changed.body"),
        judged => say!(p, "summary-nothing-changed.some", judged = judged, figures = figures),
    }
}

/// The same where no figure can be judged and some are not told by the exports.
pub(crate) fn switched_off_body(p: &Phrases, off: usize, figures: usize) -> String {
    if off == figures {
        return say!(p, "summary-too-early.all-off");
    }
    say!(p, "summary-too-early.off", off = off, figures = figures)
}

/// Whether follow-up in the week differs from the weeks before, and which way.
pub(crate) fn follow_up_direction(follow_up: &FollowUp, sla_seconds: i64) -> Option<Direction> {
    let (week, prior) = (follow_up.week.as_ref()?, follow_up.prior.as_ref()?);
    if follow_up.p_value? >= ALPHA {
        return None;
    }
    let (now, before) = (reached(week, sla_seconds)?, reached(prior, sla_seconds)?);
    match now.total_cmp(&before) {
        std::cmp::Ordering::Greater => Some(Direction::Improvement),
        std::cmp::Ordering::Less => Some(Direction::Concern),
        std::cmp::Ordering::Equal => None,
    }
}

/// A mix of segments and rates within them: `−1.4 points by mix (company size), −4.8 by rate`.
pub(crate) fn mix_and_rate(p: &Phrases, mix: &MixRate) -> String {
    say!(
        p,
        "mix-and-rate",
        factor = name::factor(p, &mix.factor),
        mix = signed_points(p, mix.mix),
        rate = signed_points(p, mix.rate),
    )
}

/// The follow-up target in seconds.
pub(crate) fn sla_seconds(head: &Head) -> i64 {
    i64::from(head.sla_minutes) * 60
}

fn signalled(p: &Phrases, review: &Review, finding: &Finding) -> Option<Change> {
    let FindingKind::Signal { metric: name, rule, points, week, share, value, mean } =
        &finding.kind
    else {
        return None;
    };
    let words = metric(p, name);
    let last = LastPoint {
        metric: name,
        week: *week,
        share: share.as_ref(),
        value: *value,
        mean: *mean,
        rule: *rule,
        points: *points,
    };
    let lead = match finding.direction? {
        Direction::Improvement => words.better,
        Direction::Concern => words.worse,
    };
    let mix =
        review.mix_rates.first().filter(|mix| is_conversion(review, name) && mix.week == *week);
    let why = mix.map_or_else(String::new, |mix| {
        say!(p, "summary-against-before", split = mix_and_rate(p, mix))
    });
    let body = [last.sentence(p, review), why].join(" ").trim_end().to_owned();
    Some(Change { metric: name.clone(), lead, body })
}

/// The last point of a series that signals.
pub(crate) struct LastPoint<'a> {
    pub(crate) metric: &'a str,
    pub(crate) week: NaiveDate,
    pub(crate) share: Option<&'a Share>,
    pub(crate) value: f64,
    pub(crate) mean: f64,
    pub(crate) rule: Rule,
    pub(crate) points: usize,
}

impl LastPoint<'_> {
    /// `57% (17 of 30, …) in the week of 13 October; below its mean of 68% for 8 weeks in a row.`
    pub(crate) fn sentence(&self, p: &Phrases, review: &Review) -> String {
        let day_seconds = review.follow_up.business_day_seconds;
        let unit = metric(p, self.metric).unit;
        let value = match self.share {
            Some(share) => Thresholds::of(p, &review.head).whole(share, &unit),
            None => self.measured(p, review, day_seconds),
        };
        let n = self.share.map_or(0, |share| share.eligible);
        let mean = match self.share {
            Some(_) => percent(p, self.mean, n),
            None => in_unit(p, self.metric, self.mean, day_seconds),
        };
        let side = Side::of(self.value, self.mean);
        say!(
            p,
            "summary-last-point",
            value = value,
            week = moment::day_in_words(p, self.week),
            mean = mean,
            seen = seen(p, self.rule, self.points, side),
        )
    }

    /// A value that is no share, with the count and interval that its tile knows.
    fn measured(&self, p: &Phrases, review: &Review, day_seconds: i64) -> String {
        let value = in_unit(p, self.metric, self.value, day_seconds);
        let tile = review
            .tiles
            .iter()
            .find(|tile| tile.metric == self.metric && tile.week == Some(self.week));
        let words = Context::new(p, review).tiles();
        tile.map_or_else(|| value.clone(), |tile| format!("{value} ({})", words.evidence(tile)))
    }
}

fn follow_up_change(p: &Phrases, review: &Review, direction: Direction) -> Option<Change> {
    let follow_up = &review.follow_up;
    if follow_up_direction(follow_up, sla_seconds(&review.head))? != direction {
        return None;
    }
    let (week, prior) = (follow_up.week.as_ref()?, follow_up.prior.as_ref()?);
    let day = follow_up.business_day_seconds;
    let words = metric(p, names::FOLLOW_UP);
    let lead = match direction {
        Direction::Improvement => words.better,
        Direction::Concern => words.worse,
    };
    let body = say!(
        p,
        "summary-follow-up",
        median = median_value(p, &week.median, day),
        n = counted(p, week.n, "handoff"),
        before = median_value(p, &prior.median, day),
        before_n = counted(p, prior.n, "handoff"),
        p = p_value(p, follow_up.p_value?),
    );
    Some(Change { metric: names::FOLLOW_UP.to_owned(), lead, body })
}

fn is_conversion(review: &Review, metric: &str) -> bool {
    review.conversion.as_ref().is_some_and(|series| series.metric == metric)
}

fn reached(curve: &Curve, seconds: i64) -> Option<f64> {
    curve.marks.iter().find(|mark| mark.seconds == seconds).map(|mark| mark.point.reached)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    #[test]
    fn a_change_carries_its_evidence_and_its_mix() {
        let p = phrases();
        let review = fixture::rich();
        let change = change(p, &review, Direction::Concern).unwrap();
        assert_eq!(change.lead, "Conversion is down");
        insta::assert_snapshot!(change.body, @"53% (31 of 58, 95% interval 41–66%) in the week of 5 October, against a mean of 66%; below its mean for 8 weeks in a row. Against the weeks before: −2.6 points by mix (company size), −10.3 by rate.");
    }

    #[test]
    fn a_quiet_week_has_no_change() {
        let p = phrases();
        let review = fixture::quiet();
        assert_eq!(change(p, &review, Direction::Improvement), None);
        assert_eq!(change(p, &review, Direction::Concern), None);
        assert_eq!(nothing_changed(p, 3), "Nothing changed beyond normal variation this week.");
        assert_eq!(nothing_changed(p, 0), "It is too early to say whether anything changed.");
        assert_eq!(
            nothing_changed_body(p, 3, 4),
            "3 of 4 headline figures have a history long enough to judge; none leaves its limits."
        );
    }
}
