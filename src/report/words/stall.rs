//! The sentences on where handoffs stand still.

use crate::review::{Direction, Median, Review, Stall, StepStall, Variation};

use super::number::{capital, counted, listed};
use super::phrases::{Phrases, say};
use super::share::{Thresholds, count};
use super::signal::{self, Side};
use super::{duration, moment, name};

/// Where more overstay than before; where nobody signals, where most stand for too long now.
pub(crate) fn headline(p: &Phrases, stall: &Stall) -> String {
    let worse = stall.steps.iter().filter(|s| s.variation.direction() == Some(Direction::Concern));
    let worse: Vec<String> = worse.map(|step| name::step(p, &step.step)).collect();
    if !worse.is_empty() {
        return say!(p, "stall-more-overstay", steps = listed(p, &worse));
    }
    let most = stall.steps.iter().filter(|step| step.stuck.achieved > 0);
    let most = most.max_by_key(|step| step.stuck.achieved);
    match most {
        Some(step) => {
            let (name, limit) = (name::step(p, &step.step), limit(p, step));
            say!(p, "stall-most", step = name, stuck = count(p, &step.stuck), limit = limit)
        }
        None => say!(p, "stall-none"),
    }
}

/// What is looked at.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "stall-sub", window = window)
}

/// The step as the head of a row.
pub(crate) fn step(p: &Phrases, step: &StepStall) -> String {
    capital(&name::step(p, &step.step))
}

/// How many came no further than a step.
pub(crate) fn no_further(p: &Phrases, step: &StepStall) -> String {
    say!(p, "stall-no-further", n = step.furthest.achieved)
}

/// How long half of those have stood there; a dash where they are too few for a median.
pub(crate) fn age(thresholds: Thresholds<'_>, age: &Median, day_seconds: i64) -> String {
    let seconds = age.seconds.filter(|_| thresholds.allows_percent(age.n));
    duration::business_or_dash(thresholds.p, seconds, day_seconds)
}

/// Those past the limit of those who stand there.
pub(crate) fn stuck(p: &Phrases, step: &StepStall) -> String {
    if step.stuck.eligible == 0 { super::share::none(p, "handoff") } else { count(p, &step.stuck) }
}

/// What the weeks of overstay say.
pub(crate) fn overstay(p: &Phrases, step: &StepStall) -> String {
    let judged = step.overstay.weeks.iter().filter(|week| week.matured && week.share.eligible > 0);
    let last = judged.clone().next_back();
    let side = last.and_then(|week| Some(Side::of(week.share.estimate?, week.limits?.centre)));
    match (step.variation, side) {
        (Variation::Signal(found, held), Some(side)) => {
            format!("{} {}", side.shape(), signal::line(p, found, held, side))
        }
        _ => signal::no_signal(p, judged.count()),
    }
}

/// The limit of a step.
pub(crate) fn limit(p: &Phrases, step: &StepStall) -> String {
    counted(p, u64::from(step.limit_days), "business-day")
}

/// The steps for those who can't see the bars.
pub(crate) fn in_words(p: &Phrases, stall: &Stall, reached: &[u64]) -> String {
    let told: Vec<String> = stall
        .steps
        .iter()
        .zip(reached)
        .map(|(found, reached)| {
            let (step, stuck) = (step(p, found), stuck(p, found));
            say!(p, "stall-in-words", step = step, reached = *reached, stuck = stuck)
        })
        .collect();
    format!("{}.", told.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};
    use crate::review::{Rule, Signal};

    #[test]
    fn the_headline_names_a_step_that_signals_before_the_fullest() {
        let mut stall = fixture::rich().progress.stall.unwrap();
        assert_eq!(
            headline(phrases(), &stall),
            "Most stand still at followed up: 31 of 64 have stood there for longer than 3 business days"
        );
        let signal = Signal { rule: Rule::Shift, direction: Direction::Concern };
        stall.steps[3].variation = Variation::Signal(signal, 7);
        assert_eq!(
            headline(phrases(), &stall),
            "More handoffs than usual overstay at meeting booked"
        );
        for step in &mut stall.steps {
            step.variation = Variation::TooFew;
            step.stuck.achieved = 0;
        }
        assert_eq!(
            headline(phrases(), &stall),
            "No handoff stands in a step for longer than its limit"
        );
    }

    #[test]
    fn the_steps_are_told_in_words_too() {
        let stall = fixture::rich().progress.stall.unwrap();
        insta::assert_snapshot!(in_words(phrases(), &stall, &[812, 700, 610, 320, 250, 204]), @"Handed off: 812 came so far, 9 of 20 past the limit; Accepted: 700 came so far, 6 of 14 past the limit; Followed up: 610 came so far, 31 of 64 past the limit; Meeting booked: 320 came so far, 0 of 12 past the limit; Meeting held: 250 came so far, 3 of 3 past the limit; Opportunity: 204 came so far, no handoffs past the limit.");
    }
}
