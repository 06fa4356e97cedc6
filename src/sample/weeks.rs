//! How many handoffs each week has: seasons, chance, and one week with a surge.

use chrono::{Datelike as _, Days, NaiveDate};

use super::dice::{Dice, Stream};
use super::effects::{Effect, HARD_WEEK_FROM_END, HARD_WEEK_VOLUME};
use super::plan::Plan;

/// Weeks too few for a hard week to stand out of.
const WEEKS_FOR_A_HARD_ONE: u64 = 13;
/// Share of a week's handoffs made by the end of Monday, Tuesday …, in millionths.
const BY_WEEKDAY: [u64; 5] = [215_000, 445_000, 655_000, 860_000, 1_000_000];

/// The weeks of a plan, and which handoffs lie in each.
#[derive(Clone, Debug)]
pub(super) struct Weeks {
    /// Monday of the first week.
    pub(super) first_monday: NaiveDate,
    /// Number of the first handoff of each week, and after the last the number of handoffs.
    starts: Vec<u64>,
    hard: Option<u64>,
}

/// Where in its week a handoff lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Week, from 0.
    pub(super) week: u64,
    /// Weekday; 0 is Monday.
    pub(super) weekday: u64,
    /// How much of the working day is over, in millionths.
    pub(super) of_day: u64,
}

impl Weeks {
    /// Spreads the plan's handoffs over its weeks.
    pub(super) fn new(plan: &Plan) -> Self {
        let count = u64::from(plan.weeks);
        let first_monday = plan.last_day + Days::new(1) - Days::new(count * 7);
        let hard = (plan.effects.has(Effect::HardWeek) && count >= WEEKS_FOR_A_HARD_ONE)
            .then(|| count - HARD_WEEK_FROM_END);
        let mut dice = Dice::new(plan.seed, Stream::Weeks, 0);
        let weights: Vec<u64> = (0..count)
            .map(|week| {
                let surge = if hard == Some(week) { HARD_WEEK_VOLUME } else { 100 };
                let chance = dice.between(85, 115).cast_unsigned();
                season(first_monday + Days::new(week * 7)) * surge * chance
            })
            .collect();
        let total: u64 = weights.iter().sum();
        let mut starts = vec![0];
        let mut gone = 0;
        for weight in weights {
            gone += weight;
            starts.push(plan.handoffs * gone / total);
        }
        Self { first_monday, starts, hard }
    }

    /// Number of weeks.
    pub(super) fn count(&self) -> u64 {
        self.starts.len() as u64 - 1
    }

    /// Whether that week is the hard one.
    pub(super) fn is_hard(&self, week: u64) -> bool {
        self.hard == Some(week)
    }

    /// The week of the handoff of that number.
    pub(super) fn week_of(&self, index: u64) -> u64 {
        (self.starts.partition_point(|start| *start <= index) as u64).saturating_sub(1)
    }

    /// Where in its week the handoff lies: handoffs are numbered in the order of their time.
    pub(super) fn slot(&self, index: u64, dice: &mut Dice) -> Slot {
        let week = self.week_of(index);
        let at = usize::try_from(week).unwrap_or(0);
        let (start, end) = (self.starts[at], self.starts[at + 1]);
        let place = ((index - start) * 1_000_000 + dice.below(1_000_000)) / (end - start).max(1);
        let weekday = BY_WEEKDAY.partition_point(|by| *by <= place).min(4);
        let from = weekday.checked_sub(1).map_or(0, |day| BY_WEEKDAY[day]);
        let of_day = (place - from) * 1_000_000 / (BY_WEEKDAY[weekday] - from);
        Slot { week, weekday: weekday as u64, of_day }
    }
}

/// Volume of the week that begins on `monday`, in hundredths of a plain one.
fn season(monday: NaiveDate) -> u64 {
    let friday = monday + Days::new(4);
    match (friday.month(), friday.day()) {
        (12, 24..) | (1, ..=2) => 35,
        (12, 18..) => 85,
        (11, 23..=29) => 70,
        (8, _) => 80,
        (3 | 6 | 9, 15..) | (12, 4..) => 122,
        (1, _) => 95,
        _ => 100,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_handoff_lies_in_one_week_and_in_order() {
        let plan = Plan::default();
        let weeks = Weeks::new(&plan);
        assert_eq!(weeks.first_monday.to_string(), "2025-11-17");
        assert_eq!(weeks.count(), 52);
        let slots: Vec<_> = (0..plan.handoffs)
            .map(|index| weeks.slot(index, &mut Dice::new(1, Stream::Story, index)))
            .map(|slot| (slot.week, slot.weekday, slot.of_day))
            .collect();
        assert!(slots.is_sorted());
        assert!(slots.iter().all(|slot| slot.1 < 5 && slot.2 < 1_000_000));
        assert_eq!(slots.last().unwrap().0, 51);
    }

    #[test]
    fn the_hard_week_is_older_than_thirty_days_and_absent_without_its_effect() {
        let weeks = Weeks::new(&Plan::default());
        let last = weeks.first_monday + Days::new(46 * 7 + 6);
        assert!(weeks.is_hard(46) && !weeks.is_hard(45));
        assert_eq!(last.to_string(), "2026-10-11");
        let plain = Plan { effects: crate::sample::Effects::none(), ..Plan::default() };
        assert!((0..52).all(|week| !Weeks::new(&plain).is_hard(week)));
    }
}
