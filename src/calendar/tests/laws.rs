//! Laws: whatever the schedule and the zone, the room says what the minute loop says.

use chrono::Weekday;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use proptest::test_runner::RngSeed;

use super::minute_loop::{MinuteLoop, any_case};
use crate::calendar::{Schedule, clock_rows, elapsed_by_clock, slot_of, week_start};

const WEEK_SECONDS: i64 = 7 * 86_400;

fn seeded() -> ProptestConfig {
    ProptestConfig {
        cases: 64,
        rng_seed: RngSeed::Fixed(20_250_309),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(seeded())]

    #[test]
    fn elapsed_is_what_the_minute_loop_counts(
        case in any_case(), before in 0..WEEK_SECONDS, after in 0..WEEK_SECONDS,
    ) {
        let schedule = Schedule::new(case.spec.clone()).unwrap();
        let (a, b) = (case.middle - before, case.middle + after);
        prop_assert_eq!(schedule.elapsed(a, b), Some(MinuteLoop::new(&case).elapsed(a, b)));
        prop_assert_eq!(schedule.elapsed(b + 1, a), None);
    }

    #[test]
    fn due_is_the_earliest_instant_of_the_minute_loop(
        case in any_case(), before in 0..WEEK_SECONDS, seconds in 0..200_000_i64,
    ) {
        let schedule = Schedule::new(case.spec.clone()).unwrap();
        let start = case.middle - before;
        let due = schedule.due(start, seconds).unwrap();
        match MinuteLoop::new(&case).due(start, seconds) {
            Some(expected) => prop_assert_eq!(due, expected),
            None => prop_assert!(due > case.middle + WEEK_SECONDS),
        }
        prop_assert_eq!(schedule.elapsed(start, due), Some(seconds));
    }

    #[test]
    fn a_business_day_ends_where_the_minute_loop_ends_it(
        case in any_case(), before in 0..WEEK_SECONDS,
    ) {
        let schedule = Schedule::new(case.spec.clone()).unwrap();
        let start = case.middle - before;
        if let Some(expected) = MinuteLoop::new(&case).dues(start).0 {
            prop_assert_eq!(schedule.business_day_end(start), Some(expected));
        }
    }

    #[test]
    fn a_clock_row_holds_for_every_instant_of_its_slot(
        case in any_case(), shifts in proptest::collection::btree_set(-1500..1500_i64, 1..20),
    ) {
        let schedule = Schedule::new(case.spec.clone()).unwrap();
        let minutes = MinuteLoop::new(&case);
        let slots: Vec<i64> = shifts.iter().map(|shift| slot_of(case.middle) + shift).collect();
        let rows = clock_rows(&schedule, Weekday::Sun, &slots).unwrap();
        for row in &rows {
            for t in [0, 1, 59, 60, 150, 299].map(|second| row.slot * 300 + second) {
                let minute = minutes.at(t);
                prop_assert_eq!(row.open, i64::from(minute.is_open));
                let date = minute.shown.date();
                prop_assert_eq!(row.local_date, i64::from(date.to_epoch_days()));
                let sunday = week_start(date, Weekday::Sun).to_epoch_days();
                prop_assert_eq!(row.week_start, i64::from(sunday));
                let (due, next_due) = minutes.dues(t);
                prop_assert_eq!(row.day_due, due.unwrap_or(row.day_due));
                prop_assert_eq!(row.next_day_due, next_due.unwrap_or(row.next_day_due));
                prop_assert_eq!(schedule.business_day_end(t), Some(row.day_due));
            }
        }
    }

    #[test]
    fn two_clock_rows_give_the_elapsed_time_and_days_between_them(
        case in any_case(), shifts in proptest::collection::btree_set(-1500..1500_i64, 2..20),
        (second_a, second_b) in (0..300_i64, 0..300_i64),
    ) {
        let schedule = Schedule::new(case.spec.clone()).unwrap();
        let minutes = MinuteLoop::new(&case);
        let slots: Vec<i64> = shifts.iter().map(|shift| slot_of(case.middle) + shift).collect();
        let rows = clock_rows(&schedule, Weekday::Mon, &slots).unwrap();
        prop_assert_eq!(rows.iter().map(|row| row.slot).collect::<Vec<_>>(), slots);
        for (a, b) in rows.iter().zip(&rows[1..]) {
            let (t_a, t_b) = (a.slot * 300 + second_a, b.slot * 300 + second_b);
            let expected = minutes.elapsed(t_a, t_b);
            prop_assert_eq!(elapsed_by_clock(a, t_a, b, t_b), Some(expected));
            prop_assert_eq!(elapsed_by_clock(b, t_b, a, t_a), None);
            let (from, to) = (minutes.at(t_a).shown.date(), minutes.at(t_b).shown.date());
            let between = |(date, _): &&_| from < *date && *date <= to;
            let between = i64::try_from(minutes.business_days.iter().filter(between).count()).unwrap();
            prop_assert_eq!((b.business_day - a.business_day).max(0), between);
        }
    }
}
