//! The sentences of the section on speed.

use crate::review::{Direction, Median, Review, SlaRow};

use super::number::{counted, listed, p_value, percent};
use super::share::Thresholds;
use super::tile::median_value;
use super::{duration, moment, name};

/// What the wall clock counts.
pub(crate) const WALL: &str = "nights, weekends and holidays counted";

/// What the section is about.
pub(crate) fn sub(review: &Review) -> String {
    let week = moment::span(review.head.week_start, review.head.week_end);
    format!(
        "Time from the handoff to the AE’s first touch, {week}; handoffs still waiting are counted."
    )
}

/// What the curve shows.
pub(crate) fn curve_measure(review: &Review) -> String {
    let n = |n: u64| counted(n, "handoff");
    let week = review.follow_up.week.as_ref().map_or(0, |curve| curve.n);
    let before = match &review.follow_up.prior {
        Some(prior) if prior.n > 0 => format!("; in grey the four weeks before, {}", n(prior.n)),
        _ => String::new(),
    };
    format!(
        "Share of handoffs with a first touch, by business time: this week, {}{before}",
        n(week)
    )
}

/// The curve's numbers for those who can't see it.
pub(crate) fn curve_in_words(review: &Review) -> String {
    let Some(week) = &review.follow_up.week else {
        return String::new();
    };
    let day = review.follow_up.business_day_seconds;
    let marks: Vec<String> = week
        .marks
        .iter()
        .map(|mark| {
            let time = duration::business(duration::real(mark.seconds), day);
            format!("{} within {time}", percent(mark.point.reached, week.n))
        })
        .collect();
    format!("{}: {}.", curve_measure(review), listed(&marks))
}

/// The week against the weeks before, in a word.
pub(crate) fn against_before(direction: Option<Direction>) -> &'static str {
    match direction {
        Some(Direction::Improvement) => "shorter waits",
        Some(Direction::Concern) => "longer waits",
        None => "no difference beyond chance",
    }
}

/// The test behind it, with the median before.
pub(crate) fn log_rank(p: f64, before: Option<&Median>, day_seconds: i64) -> String {
    let median = before.map_or_else(String::new, |median| {
        format!(
            "median before {} ({}); ",
            median_value(median, day_seconds),
            counted(median.n, "handoff")
        )
    });
    format!("{median}log-rank {}", p_value(p))
}

/// What stands beside the 90th percentile.
pub(crate) fn p90(seconds: Option<f64>, n: u64, thresholds: Thresholds) -> &'static str {
    match seconds {
        _ if n == 0 => "no handoffs",
        _ if !thresholds.allows_percent(n) => "too few handoffs",
        Some(_) => "90th percentile, those still waiting counted",
        None => "not reached: too many still wait",
    }
}

/// Touches that only serve the same-day figure, where there are any.
pub(crate) fn day_only(count: u64) -> Option<String> {
    (count > 0).then(|| {
        format!(
            "{} known to the day only: counted in the same-day figure, not in the curve.",
            counted(count, "touch")
        )
    })
}

/// Which AEs differ; a name stands here only after adjustment.
pub(crate) fn by_ae_headline(rows: &[SlaRow]) -> String {
    let named = |direction| -> Vec<String> {
        rows.iter()
            .filter(|row| row.flag == Some(direction) && !row.id.is_empty())
            .map(|row| name::of_data(&row.name))
            .collect()
    };
    let (slow, fast) = (named(Direction::Concern), named(Direction::Improvement));
    match (slow.is_empty(), fast.is_empty()) {
        (true, true) => "No AE’s follow-up differs from the others’ beyond chance".to_owned(),
        (false, true) => format!("{} followed up more slowly than the other AEs", listed(&slow)),
        (true, false) => format!("{} followed up faster than the other AEs", listed(&fast)),
        (false, false) => format!(
            "{} followed up more slowly than the other AEs, {} faster",
            listed(&slow),
            listed(&fast)
        ),
    }
}

/// What the bars show.
pub(crate) fn by_ae_measure(review: &Review) -> String {
    let target = duration::business(
        f64::from(review.head.sla_minutes) * 60.0,
        review.follow_up.business_day_seconds,
    );
    format!(
        "Handoffs by state of the follow-up target of {target}, per AE, {}",
        moment::span(review.head.window_start, review.head.week_end)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::fixture;

    #[test]
    fn an_ae_is_named_only_after_adjustment() {
        let mut rows = fixture::rich().follow_up.sla;
        assert_eq!(by_ae_headline(&rows), "Omar T. followed up more slowly than the other AEs");
        for row in &mut rows {
            row.flag = None;
        }
        assert_eq!(
            by_ae_headline(&rows),
            "No AE’s follow-up differs from the others’ beyond chance"
        );
    }

    #[test]
    fn the_test_is_told_with_its_p_value() {
        let median = fixture::rich().follow_up.prior.unwrap().median;
        assert_eq!(
            log_rank(0.42, Some(&median), 28_800).replace('\u{a0}', " "),
            "median before 92 min (243 handoffs); log-rank p = 0.42"
        );
        assert_eq!(against_before(None), "no difference beyond chance");
    }

    #[test]
    fn the_curve_is_told_in_words_too() {
        insta::assert_snapshot!(curve_in_words(&fixture::rich()), @"Share of handoffs with a first touch, by business time: this week, 64 handoffs; in grey the four weeks before, 243 handoffs: 0% within 1 min, 11% within 5 min, 25% within 15 min, 36% within 30 min, 48% within 1 h, 61% within 2 h, 73% within 4 h, 88% within 1 business day, 95% within 2 business days and 95% within 5 business days.");
    }
}
