//! The sentences on cohorts: how conversion grows with age, and with an SDR's months in the role.

use crate::review::{CohortCurve, CohortDay, Cohorts, Pooled, Ramp, RampMonth, SmallN};

use super::number::{counted, listed, percent, percent_range};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name};

/// When a cohort can be judged, against when it is.
pub(crate) fn headline(p: &Phrases, pooled: Option<&Pooled>) -> String {
    let Some(Pooled { matured_on, judged_on, horizon_days, reached_when_judged, .. }) = pooled
    else {
        return say!(p, "cohorts-none");
    };
    match (matured_on, reached_when_judged) {
        (Some(day), _) if day <= judged_on => {
            say!(p, "cohorts-judged-late-enough", day = *day, judged = *judged_on)
        }
        (Some(day), Some(reached)) => {
            let reached = percent(p, *reached, 0);
            say!(p, "cohorts-judged-early", day = *day, judged = *judged_on, reached = reached)
        }
        _ => say!(p, "cohorts-too-young", days = *horizon_days),
    }
}

/// What the headline rests on.
pub(crate) fn sub(p: &Phrases, pooled: Option<&Pooled>) -> String {
    let Some(pooled) = pooled else { return String::new() };
    let span = moment::span(p, pooled.curve.start, pooled.curve.end);
    let handoffs = counted(p, pooled.curve.n, "handoff");
    say!(p, "cohorts-sub", handoffs = handoffs, span = span, days = pooled.horizon_days)
}

/// What the curves show.
pub(crate) fn measure(p: &Phrases) -> String {
    say!(p, "cohorts-measure")
}

/// A month's name: `October`.
pub(crate) fn month(p: &Phrases, curve: &CohortCurve) -> String {
    say!(p, "month-long", month = chrono::Datelike::month(&curve.start))
}

/// What stands below a month's name.
pub(crate) fn note(p: &Phrases, curve: &CohortCurve) -> String {
    say!(p, "cohorts-n", n = curve.n)
}

/// The share on a day with its interval: `57% (95% interval 45–70%)`.
pub(crate) fn on_day(p: &Phrases, day: &CohortDay, n: u64) -> String {
    let share = percent(p, day.converted, n);
    let ends = day.low.zip(day.high).map(|(low, high)| percent_range(p, low, high, n));
    ends.map_or_else(
        || share.clone(),
        |ends| format!("{share}{}", say!(p, "interval-in-brackets", ends = ends)),
    )
}

/// The curves for those who can't see them: each month at its last seen day.
pub(crate) fn in_words(thresholds: Thresholds<'_>, cohorts: &Cohorts) -> String {
    let p = thresholds.p;
    let told = |curve: &CohortCurve| {
        let day = curve.days.last()?;
        let share = if thresholds.allows_percent(curve.n) {
            on_day(p, day, curve.n)
        } else {
            say!(p, "share-count", achieved = curve.converted, eligible = curve.n)
        };
        let month = month(p, curve);
        Some(say!(p, "cohorts-in-words", month = month, share = share, day = day.day))
    };
    let months: Vec<String> = cohorts.curves.iter().filter_map(told).collect();
    format!("{}.", listed(p, &months))
}

/// The first and the last step of the ramp, whose intervals the figure draws; they are not tested against each other.
pub(crate) fn ramp_headline(thresholds: Thresholds<'_>, ramp: &Ramp) -> String {
    let p = thresholds.p;
    let known = |row: &&RampMonth| thresholds.size(&row.conversion) == SmallN::Enough;
    let (first, last) = (ramp.months.iter().find(known), ramp.months.iter().rev().find(known));
    match (first, last) {
        (Some(first), Some(last)) if first.month < last.month => {
            let told = |row: &RampMonth| thresholds.brief(&row.conversion, "handoff");
            let early = ramp_month(p, ramp, first);
            let late = ramp_month(p, ramp, last);
            let (a, b) = (told(first), told(last));
            say!(p, "ramp-headline", early = early, a = a, late = late, b = b)
        }
        _ => say!(p, "ramp-headline.few"),
    }
}

/// What the ramp shows, and whom it leaves out.
pub(crate) fn ramp_sub(p: &Phrases, ramp: &Ramp) -> String {
    let span = moment::span(p, ramp.start, ramp.end);
    let unknown = counted(p, ramp.without_start + ramp.before_start, "handoff");
    if ramp.without_start + ramp.before_start == 0 {
        say!(p, "ramp-sub", span = span)
    } else {
        say!(p, "ramp-sub.left-out", span = span, handoffs = unknown)
    }
}

/// A month since the start: `2`, `6+`.
pub(crate) fn ramp_month(p: &Phrases, ramp: &Ramp, row: &RampMonth) -> String {
    if ramp.months.last().is_some_and(|last| last.month == row.month) {
        say!(p, "ramp-month-or-later", month = row.month)
    } else {
        row.month.to_string()
    }
}

/// The ramp for those who can't see it.
pub(crate) fn ramp_in_words(thresholds: Thresholds<'_>, ramp: &Ramp) -> String {
    let p = thresholds.p;
    let told = |row: &RampMonth| {
        let share = thresholds.whole(&row.conversion, "handoff");
        format!("{}: {share}", ramp_month(p, ramp, row))
    };
    let months: Vec<String> = ramp.months.iter().map(told).collect();
    format!("{}. {}.", say!(p, "figure-ramp-axis"), months.join("; "))
}

/// A cohort's row: `3 Nov`, `November 2026`.
pub(crate) fn cohort(p: &Phrases, start: chrono::NaiveDate, step_days: u32) -> String {
    if step_days < 28 {
        return moment::day(p, start);
    }
    let year = chrono::Datelike::year(&start).to_string();
    name::of_data(&say!(p, "month-year", month = moment::month_short(p, start), year = year))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, thresholds};

    #[test]
    fn the_headline_says_whether_cohorts_are_judged_too_early() {
        let p = phrases();
        let mut pooled = fixture::rich().progress.cohorts.unwrap().pooled.unwrap();
        assert_eq!(
            headline(p, Some(&pooled)),
            "A week of handoffs has come to 95% of its opportunities by day 26, so judging it on day 30 is late enough"
        );
        pooled.matured_on = Some(41);
        assert_eq!(
            headline(p, Some(&pooled)),
            "A week of handoffs comes to 95% of its opportunities only by day 41; on day 30, when it is judged, 97% of them are there"
        );
        pooled.matured_on = None;
        assert_eq!(
            headline(p, Some(&pooled)),
            "No handoff has been watched for 60 days yet: how long a cohort takes can’t be told"
        );
        assert_eq!(headline(p, None), "No handoff yet to follow as it matures");
    }

    #[test]
    fn curves_and_ramp_are_told_in_words_too() {
        let cohorts = fixture::rich().progress.cohorts.unwrap();
        insta::assert_snapshot!(in_words(thresholds(), &cohorts), @"June 62% (95% interval 50–74%) by day 90, July 66% (95% interval 53–79%) by day 90, August 64% (95% interval 51–77%) by day 90, September 58% (95% interval 46–70%) by day 75, October 50% (95% interval 40–60%) by day 45 and November 1 of 3 by day 14.");
        let ramp = cohorts.ramp.unwrap();
        insta::assert_snapshot!(ramp_in_words(thresholds(), &ramp), @"Whole months since the SDR’s start. 0: 44% (4 of 9, 95% interval 19–73%); 1: 46% (11 of 24, 95% interval 28–65%); 2: 58% (19 of 33, 95% interval 41–73%); 3: 60% (21 of 35, 95% interval 44–74%); 4: 2 of 4; 5: no handoffs; 6+: 57% (310 of 540, 95% interval 53–62%).");
        insta::assert_snapshot!(ramp_headline(thresholds(), &ramp), @"Handed off in the SDR’s month 0: 44% (4 of 9); in month 6+: 57% (310 of 540)");
    }
}
