//! Agreed actions over counts that a person can check.

use super::builder::{REVIEW, World};
use crate::analysis::analyse;
use crate::measured::{Action, Slice, WeekCount, WeekRange, WeekWait};
use crate::review::{ActionFigures, ActionVerdict};

/// An action six weeks ago: thirteen weeks before its week, five whole weeks since.
fn action(metric: &str) -> Action {
    let week = REVIEW - 7 * 6;
    Action {
        date: week + 2,
        owner: "Dana".to_owned(),
        metric: metric.to_owned(),
        slice: Slice::All,
        member: String::new(),
        text: "as agreed".to_owned(),
        before: WeekRange { first: week - 7 * 13, last: week - 7 },
        after: WeekRange { first: week + 7, last: REVIEW },
        weeks: Vec::new(),
        waits: Vec::new(),
    }
}

/// The verdict on a share of so many each week before, in the action's own week, and since.
fn verdict(metric: &str, before: (u64, u64), own: (u64, u64), after: (u64, u64)) -> ActionVerdict {
    let mut action = action(metric);
    let weeks = (0..19).map(|ago| {
        let (achieved, eligible) = match ago {
            0..6 => after,
            6 => own,
            _ => before,
        };
        WeekCount { week_start: REVIEW - 7 * ago, achieved, eligible }
    });
    action.weeks = weeks.collect();
    let mut measured = World::new().build();
    measured.actions = vec![action];
    analyse(&measured, &World::context()).actions[0].verdict
}

#[test]
fn a_change_beyond_noise_is_told_with_its_direction() {
    assert_eq!(verdict("hold_rate", (15, 30), (0, 0), (25, 30)), ActionVerdict::Improved);
    assert_eq!(verdict("hold_rate", (25, 30), (0, 0), (15, 30)), ActionVerdict::Worsened);
    assert_eq!(verdict("never_followed_up", (25, 30), (0, 0), (15, 30)), ActionVerdict::Improved);
}

#[test]
fn the_week_of_the_decision_is_in_neither() {
    let without = verdict("hold_rate", (150, 300), (0, 0), (150, 300));
    let with = verdict("hold_rate", (150, 300), (900, 900), (150, 300));
    assert_eq!((without, with), (ActionVerdict::NoClearChange, ActionVerdict::NoClearChange));
}

#[test]
fn it_is_too_early_until_ten_points_would_have_shown_and_says_when_they_will() {
    let found = verdict("hold_rate", (15, 30), (0, 0), (5, 10));
    let ActionVerdict::TooEarly { have, need, from } = found else { panic!("{found:?}") };
    assert_eq!(have, 60);
    assert!(need > 100 && need < 200, "{need}");
    // Thirty a week before: what is missing comes in so many weeks.
    let weeks = (need - have).div_ceil(30);
    let told = crate::units::date(REVIEW + 6 + 7 * i32::try_from(weeks).unwrap());
    assert_eq!(from, Some(told));
}

#[test]
fn too_few_before_can_never_be_told() {
    assert_eq!(verdict("hold_rate", (1, 2), (0, 0), (1, 2)), ActionVerdict::NeverTold);
    assert_eq!(verdict("hold_rate", (0, 0), (0, 0), (9, 10)), ActionVerdict::NeverTold);
}

#[test]
fn a_metric_that_the_exports_cannot_tell_is_not_judged() {
    let mut measured = World::new().without("meetings.outcome").build();
    measured.actions = vec![action("hold_rate")];
    let row = &analyse(&measured, &World::context()).actions[0];
    assert_eq!(row.verdict, ActionVerdict::Unknown);
    assert!(matches!(&row.figures, ActionFigures::Off(off) if off.needs == ["meetings.outcome"]));
}

/// The verdict on waits of so many seconds, forty a week, some of them still open.
fn waited(before: i64, after: i64) -> ActionVerdict {
    let mut action = action("follow_up_wait");
    let wait = |ago: i32, no: i64| WeekWait {
        week_start: REVIEW - 7 * ago,
        business_s: (if ago < 6 { after } else { before }) + no * 60,
        ended: no % 10 > 0,
    };
    let waits = (0..19).flat_map(|ago| (0..40).map(move |no| wait(ago, no)));
    action.waits = waits.collect();
    let mut measured = World::new().build();
    measured.actions = vec![action];
    analyse(&measured, &World::context()).actions[0].verdict
}

#[test]
fn waits_are_compared_by_their_whole_pattern() {
    assert_eq!(waited(7_200, 3_600), ActionVerdict::Improved);
    assert_eq!(waited(3_600, 7_200), ActionVerdict::Worsened);
    assert_eq!(waited(3_600, 3_600), ActionVerdict::NoClearChange);
}
