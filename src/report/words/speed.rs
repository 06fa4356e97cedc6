//! The sentences of the section on speed.

use crate::review::{Direction, Median, Review, SlaRow};

use super::number::{counted, listed, p_value, percent};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::tile::median_value;
use super::{duration, moment, name};

/// What the wall clock counts.
pub(crate) fn wall(p: &Phrases) -> String {
    say!(p, "speed-wall")
}

/// What the section is about.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let week = moment::span(p, review.head.week_start, review.head.week_end);
    say!(p, "speed-sub", week = week)
}

/// What the curve shows.
pub(crate) fn curve_measure(p: &Phrases, review: &Review) -> String {
    let week = review.follow_up.week.as_ref().map_or(0, |curve| curve.n);
    let n = counted(p, week, "handoff");
    match &review.follow_up.prior {
        Some(prior) if prior.n > 0 => {
            let before = counted(p, prior.n, "handoff");
            say!(p, "speed-curve-and-before", n = n, before = before)
        }
        _ => say!(p, "speed-curve", n = n),
    }
}

/// The curve's numbers for those who can't see it.
pub(crate) fn curve_in_words(p: &Phrases, review: &Review) -> String {
    let Some(week) = &review.follow_up.week else {
        return String::new();
    };
    let day = review.follow_up.business_day_seconds;
    let marks: Vec<String> = week
        .marks
        .iter()
        .map(|mark| {
            let time = duration::business(p, duration::real(mark.seconds), day);
            say!(p, "speed-within", share = percent(p, mark.point.reached, week.n), time = time)
        })
        .collect();
    format!("{}: {}.", curve_measure(p, review), listed(p, &marks))
}

/// The week against the weeks before, in a word.
pub(crate) fn against_before(p: &Phrases, direction: Option<Direction>) -> String {
    match direction {
        Some(Direction::Improvement) => say!(p, "speed-shorter"),
        Some(Direction::Concern) => say!(p, "speed-longer"),
        None => say!(p, "speed-no-difference"),
    }
}

/// One slower than the others, with the test.
pub(crate) fn slower(p: &Phrases, value: f64) -> String {
    say!(p, "speed-differs-slower", p = p_value(p, value))
}

/// One faster than the others, with the test.
pub(crate) fn faster(p: &Phrases, value: f64) -> String {
    say!(p, "speed-differs-faster", p = p_value(p, value))
}

/// One like the others, with the test.
pub(crate) fn alike(p: &Phrases, value: f64) -> String {
    say!(p, "people-no-difference", p = p_value(p, value))
}

/// The test behind it, with the median before.
pub(crate) fn log_rank(
    p: &Phrases,
    value: f64,
    before: Option<&Median>,
    day_seconds: i64,
) -> String {
    let test = say!(p, "speed-log-rank", p = p_value(p, value));
    match before {
        None => test,
        Some(before) => {
            let median = median_value(p, before, day_seconds);
            let n = counted(p, before.n, "handoff");
            say!(p, "speed-log-rank-before", median = median, n = n, test = test)
        }
    }
}

/// What stands beside the 90th percentile.
pub(crate) fn p90(seconds: Option<f64>, n: u64, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    match seconds {
        _ if n == 0 => super::share::none(p, "handoff"),
        _ if !thresholds.allows_percent(n) => say!(p, "speed-p90.few"),
        Some(_) => say!(p, "speed-p90"),
        None => say!(p, "speed-p90.not-reached"),
    }
}

/// Touches that only serve the same-day figure, where there are any.
pub(crate) fn day_only(p: &Phrases, count: u64) -> Option<String> {
    (count > 0).then(|| say!(p, "speed-day-only", touches = counted(p, count, "touch")))
}

/// Which AEs differ; a name stands here only after adjustment.
pub(crate) fn by_ae_headline(p: &Phrases, rows: &[SlaRow]) -> String {
    let named = |direction| -> Vec<String> {
        rows.iter()
            .filter(|row| row.flag == Some(direction) && !row.id.is_empty())
            .map(|row| name::of_data(&row.name))
            .collect()
    };
    let (slow, fast) = (named(Direction::Concern), named(Direction::Improvement));
    let (slower, faster) = (listed(p, &slow), listed(p, &fast));
    match (slow.is_empty(), fast.is_empty()) {
        (true, true) if !compared(rows) => say!(p, "speed-no-ae-compared"),
        (true, true) => say!(p, "speed-no-ae-differs"),
        (false, true) => say!(p, "speed-ae-slower", who = slower, n = slow.len()),
        (true, false) => say!(p, "speed-ae-faster", who = faster, n = fast.len()),
        (false, false) => say!(p, "speed-ae-both", slower = slower, faster = faster),
    }
}

/// Whether any AE was held against the others; one alone never is.
fn compared(rows: &[SlaRow]) -> bool {
    let aes = rows.iter().filter(|row| !row.id.is_empty());
    aes.clone().count() > 1 && aes.clone().any(|row| row.p_adjusted.is_some())
}

/// What the bars show.
pub(crate) fn by_ae_measure(p: &Phrases, review: &Review) -> String {
    let seconds = f64::from(review.head.sla_minutes) * 60.0;
    let target = duration::business(p, seconds, review.follow_up.business_day_seconds);
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "speed-by-ae", target = target, window = window)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    #[test]
    fn an_ae_is_named_only_after_adjustment() {
        let p = phrases();
        let mut rows = fixture::rich().follow_up.sla;
        assert_eq!(by_ae_headline(p, &rows), "Omar T. followed up more slowly than the other AEs");
        for row in &mut rows {
            row.flag = None;
        }
        assert_eq!(
            by_ae_headline(p, &rows),
            "No AE’s follow-up differs from the others’ beyond chance"
        );
    }

    #[test]
    fn one_ae_alone_is_held_against_nobody() {
        let mut rows = fixture::rich().follow_up.sla;
        rows.truncate(2);
        rows[1].flag = None;
        assert_eq!(by_ae_headline(phrases(), &rows), "Follow-up per AE: no two could be compared");
    }

    #[test]
    fn the_test_is_told_with_its_p_value() {
        let p = phrases();
        let median = fixture::rich().follow_up.prior.unwrap().median;
        assert_eq!(
            log_rank(p, 0.42, Some(&median), 28_800).replace('\u{a0}', " "),
            "median before 92 min (243 handoffs); log-rank p = 0.42"
        );
        assert_eq!(against_before(p, None), "no difference beyond chance");
    }

    #[test]
    fn the_curve_is_told_in_words_too() {
        let p = phrases();
        insta::assert_snapshot!(curve_in_words(p, &fixture::rich()), @"Share of handoffs with a first touch, by business time: this week, 64 handoffs; in grey the four weeks before, 243 handoffs: 0% within 1 min, 11% within 5 min, 25% within 15 min, 36% within 30 min, 48% within 1 h, 61% within 2 h, 73% within 4 h, 88% within 1 business day, 95% within 2 business days and 95% within 5 business days.");
    }
}
