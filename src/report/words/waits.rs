//! The sentences on waits with an open end, and how groups compare.

use crate::review::{
    Direction, GroupTest, Median, ReachedShare, Unit, WaitGroup, WaitGroups, WaitSurvival,
};

use super::number::{capital, listed, p_value, percent, percent_range};
use super::phrases::{Phrases, say};
use super::{ALPHA, duration, moment, name};

/// What a wait is called: `Acceptance`.
pub(crate) fn label(p: &Phrases, wait: &WaitSurvival) -> String {
    p.say(&format!("wait-{}", wait.metric), &[])
}

/// The ending that competes: `rejected`.
pub(crate) fn instead(p: &Phrases, wait: &WaitSurvival) -> String {
    p.say(&format!("wait-{}.instead", wait.metric), &[])
}

/// Whose waits differ; a name stands here only after adjustment.
pub(crate) fn headline(p: &Phrases, waits: &[&WaitSurvival]) -> String {
    let mut told = Vec::new();
    for wait in waits {
        for rows in &wait.groups {
            for direction in [Direction::Concern, Direction::Improvement] {
                let own = rows.rows.iter().filter(|row| flag(rows, row) == Some(direction));
                let who: Vec<String> = own.map(|row| member(p, rows, row)).collect();
                if !who.is_empty() {
                    told.push(differ(p, wait, &who, direction));
                }
            }
        }
    }
    match told.as_slice() {
        [] if !waits.iter().flat_map(|wait| &wait.groups).any(|rows| rows.test.is_some()) => {
            say!(p, "waits-none-compared")
        }
        [] => say!(p, "waits-none-differs"),
        told => capital(&told.join("; ")),
    }
}

fn differ(p: &Phrases, wait: &WaitSurvival, who: &[String], direction: Direction) -> String {
    let (n, who, wait) = (who.len(), listed(p, who), label(p, wait));
    match direction {
        Direction::Concern => say!(p, "waits-slower", wait = wait, who = who, n = n),
        Direction::Improvement => say!(p, "waits-faster", wait = wait, who = who, n = n),
    }
}

/// A member of a group: an AE by name, a method in words.
pub(crate) fn member(p: &Phrases, rows: &WaitGroups, row: &WaitGroup) -> String {
    if rows.slice == "ae" { name::of_data(&row.name) } else { name::method(p, &row.id) }
}

/// Whether the members of a slice differ at all, adjusted over every wait and slice; nobody is named before.
pub(crate) fn differs(rows: &WaitGroups) -> bool {
    rows.test.is_some_and(|test| test.p_adjusted <= ALPHA)
}

/// A member's direction, where the members differ at all and it differs from the others.
pub(crate) fn flag(rows: &WaitGroups, row: &WaitGroup) -> Option<Direction> {
    row.flag.filter(|_| differs(rows))
}

/// The tests of all members at once.
pub(crate) fn tests(p: &Phrases, waits: &[&WaitSurvival]) -> String {
    let mut told = Vec::new();
    let mut least: Option<f64> = None;
    for (wait, rows) in waits.iter().flat_map(|wait| wait.groups.iter().map(move |g| (wait, g))) {
        let Some(GroupTest { p_adjusted, .. }) = rows.test else { continue };
        least = Some(least.map_or(p_adjusted, |least| least.min(p_adjusted)));
        if differs(rows) {
            let (wait, by) = (label(p, wait), name::factor(p, &rows.slice));
            let found = p_value(p, p_adjusted);
            told.push(say!(p, "waits-test-one", wait = wait, by = by, p = found));
        }
    }
    match least {
        None => say!(p, "waits-tests-few"),
        Some(least) if told.is_empty() => say!(p, "waits-tests-none", p = p_value(p, least)),
        Some(_) => say!(p, "waits-tests-differ", differ = told.join("; ")),
    }
}

/// Handoffs of which weeks.
pub(crate) fn span(p: &Phrases, wait: &WaitSurvival) -> String {
    moment::span(p, wait.first, wait.last)
}

/// A length of the wait, by its own clock.
pub(crate) fn length(p: &Phrases, wait: &WaitSurvival, seconds: f64, day_seconds: i64) -> String {
    match wait.clock {
        Unit::BusinessSeconds => duration::business(p, seconds, day_seconds),
        Unit::WallSeconds | Unit::Share | Unit::Mean => duration::wall(p, seconds),
    }
}

/// The median: the length by which half have ended with the event.
pub(crate) fn half(p: &Phrases, wait: &WaitSurvival, half: &Median, day_seconds: i64) -> String {
    match half.seconds {
        Some(seconds) => length(p, wait, seconds, day_seconds),
        None => say!(p, "waits-half-not-reached"),
    }
}

/// Its interval; an end that was not reached is open.
pub(crate) fn ends(p: &Phrases, wait: &WaitSurvival, half: &Median, day_seconds: i64) -> String {
    let told = |seconds| length(p, wait, seconds, day_seconds);
    match (half.low, half.high) {
        (None, None) => String::new(),
        (Some(low), None) => say!(p, "duration-or-more", low = told(low)),
        (None, Some(high)) => say!(p, "duration-up-to", high = told(high)),
        (Some(low), Some(high)) => say!(p, "duration-range", low = told(low), high = told(high)),
    }
}

/// A share of a curve with its interval below it: value, interval.
pub(crate) fn reached(p: &Phrases, found: ReachedShare, n: u64) -> (String, String) {
    let ends = found.low.zip(found.high);
    let ends = ends.map_or_else(String::new, |(low, high)| percent_range(p, low, high, n));
    (percent(p, found.share, n), ends)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    #[test]
    fn a_member_is_named_only_with_a_flag() {
        let p = phrases();
        let mut waits = fixture::rich().progress.survival.waits;
        let all: Vec<&WaitSurvival> = waits.iter().collect();
        assert_eq!(headline(p, &all), "Acceptance: Omar T. takes longer than the others");
        assert_eq!(
            tests(p, &all).replace('\u{a0}', " "),
            "All members at once (log-rank): a difference in Acceptance by AE, p = 0.012."
        );
        for test in waits.iter_mut().flat_map(|w| &mut w.groups).filter_map(|g| g.test.as_mut()) {
            test.p_adjusted = 0.2;
        }
        let all: Vec<&WaitSurvival> = waits.iter().collect();
        assert_eq!(
            headline(p, &all),
            "No AE and no transfer method differs from the others in how long handoffs wait"
        );
        assert!(tests(p, &all).contains("no difference in any wait"));
        for rows in waits.iter_mut().flat_map(|wait| &mut wait.groups) {
            rows.test = None;
        }
        let all: Vec<&WaitSurvival> = waits.iter().collect();
        assert_eq!(headline(p, &all), "Waits per AE and transfer method: no two could be compared");
    }

    #[test]
    fn an_open_end_is_told_as_one() {
        let p = phrases();
        let waits = fixture::rich().progress.survival.waits;
        let open =
            Median { seconds: None, low: Some(86_400.0 * 40.0), high: None, ended: 9, n: 80 };
        assert_eq!(half(p, &waits[1], &open, 28_800), "not reached");
        assert_eq!(ends(p, &waits[1], &open, 28_800), "40 days or more");
    }
}
