//! Waits with an open end, cohorts and steps, on rows that a person can count.

use super::{REVIEW, World};
use crate::analysis::analyse;
use crate::measured::{Belongs, CohortHandoff, Dimension, Ending, Measured, Person, Wait};
use crate::review::{Direction, Progress, Variation};
use crate::units::{DAY_S, WEEK_DAYS};

/// Waits of an AE in the review week: days by the wall clock, and how each ended.
fn waits(measured: &mut Measured, metric: &str, ae: &str, days: &[(i64, Ending)]) {
    let members = Belongs::default().to(Dimension::Ae, Some(measured.members.code(ae)));
    let list = measured.waits.entry(metric.to_owned()).or_default();
    list.extend(days.iter().map(|&(days, ending)| Wait {
        week_start: REVIEW,
        members,
        business_s: Some(days * 28_800),
        wall_s: days * DAY_S,
        ending,
    }));
}

/// A handoff so many weeks before the review week, an opportunity (or not) after so many days.
fn handoff(ago: i32, days: i64, ending: Ending) -> CohortHandoff {
    let week_start = REVIEW - ago * WEEK_DAYS;
    CohortHandoff {
        week_start,
        month_start: crate::units::day_number(crate::calendar::month_start(crate::units::date(
            week_start,
        ))),
        handed_off_on: week_start,
        sdr: None,
        wall_s: days * DAY_S,
        ending,
        is_old_enough: ago >= 5,
        is_converted: ago >= 5 && ending == Ending::Event && days <= 30,
        is_complete: true,
    }
}

fn progress(measured: &Measured) -> Progress {
    analyse(measured, &World::context()).progress
}

/// Half a year of weeks: of four handoffs each, two convert on the third and the tenth day and one
/// is disqualified on the fifth; open ones are as old as they are.
fn half_a_year() -> Measured {
    let mut measured = World::new().build();
    for ago in 0..27 {
        let age = i64::from((ago + 1) * WEEK_DAYS);
        let rows = [
            (3, Ending::Event),
            (10, Ending::Event),
            (5, Ending::Competing),
            (i64::MAX, Ending::Open),
        ];
        measured.cohorts.extend(rows.map(|(days, ending)| {
            if days <= age { handoff(ago, days, ending) } else { handoff(ago, age, Ending::Open) }
        }));
    }
    measured
}

#[test]
fn a_cell_that_not_every_handoff_is_old_enough_for_is_empty_and_never_0() {
    let cohorts = progress(&half_a_year()).cohorts.unwrap();
    assert_eq!((cohorts.weeks.rows.len(), cohorts.months.rows.len()), (13, 12));
    for (place, row) in cohorts.weeks.rows.iter().enumerate() {
        // The last week has just ended: it has no week of age; the one before it has one.
        let filled = row.cells.iter().take_while(|cell| cell.is_some()).count();
        assert_eq!(filled, 12 - place, "{}", row.start);
        assert!(row.cells[filled..].iter().all(Option::is_none), "{}", row.start);
    }
    let oldest = &cohorts.weeks.rows[0];
    let counts = |week: usize| oldest.cells[week].map(|cell| (cell.achieved, cell.eligible));
    assert_eq!([counts(0), counts(1)], [Some((1, 4)), Some((2, 4))], "by day 7, by day 14");
}

#[test]
fn a_filled_cell_is_the_share_of_the_curve_at_its_age() {
    let cohorts = progress(&half_a_year()).cohorts.unwrap();
    let mut compared = 0;
    for curve in &cohorts.curves {
        let row = cohorts.months.rows.iter().find(|row| row.start == curve.start).unwrap();
        for (step, cell) in (1_usize..).zip(&row.cells) {
            let day = curve.days.get(step * 30);
            if let (Some(cell), Some(day)) = (cell, day) {
                assert!((cell.estimate.unwrap() - day.converted).abs() < 1e-12);
                compared += 1;
            }
        }
    }
    assert!(compared > 5, "only {compared} cells");
}

#[test]
fn the_age_at_which_conversion_is_ripe_is_that_of_the_last_to_convert() {
    let pooled = progress(&half_a_year()).cohorts.unwrap().pooled.unwrap();
    // 26 weeks of four: the share at 60 days is one half, and 95 % of it needs the tenth day.
    assert_eq!((pooled.curve.n, pooled.matured_on, pooled.judged_on), (104, Some(10), 30));
    assert!((pooled.reached_when_judged.unwrap() - 1.0).abs() < 1e-12);
}

#[test]
fn without_open_ends_the_share_is_a_count_of_all_and_half_of_all_may_never_come() {
    let mut measured = World::new().build();
    let (event, other) = (Ending::Event, Ending::Competing);
    let days = [(1, event), (2, event), (3, other), (4, other), (5, other)];
    waits(&mut measured, "conversion_wait", "ann", &days);
    let survival = progress(&measured).survival;
    let wait = survival.waits.iter().find(|wait| wait.metric == "conversion_wait").unwrap();
    let all = wait.all;
    assert_eq!((all.n, all.ended, all.competed, all.open), (5, 2, 3, 0));
    assert!((all.within.unwrap().share - 0.4).abs() < 1e-12);
    assert!((all.instead.unwrap().share - 0.6).abs() < 1e-12);
    assert_eq!(all.half.seconds, None, "two of five are fewer than half");
    assert!((all.mean.unwrap().seconds - 3.0 * 86_400.0).abs() < 1e-6, "1 + 2 + 3 + 4 + 5 over 5");
}

#[test]
fn an_ae_far_slower_than_the_others_is_flagged_and_a_tiny_one_is_not_compared() {
    let mut measured = World::new().build();
    let ended = |from: i64| (0..20).map(|n| (from + n % 5, Ending::Event)).collect::<Vec<_>>();
    waits(&mut measured, "conversion_wait", "quick", &ended(1));
    waits(&mut measured, "conversion_wait", "usual", &ended(2));
    waits(&mut measured, "conversion_wait", "slow", &ended(40));
    waits(&mut measured, "conversion_wait", "new", &[(3, Ending::Open); 7]);
    let survival = progress(&measured).survival;
    let wait = survival.waits.iter().find(|wait| wait.metric == "conversion_wait").unwrap();
    let groups = &wait.groups[0];
    let row = |id: &str| groups.rows.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row("slow").flag, Some(Direction::Concern));
    assert_eq!((row("new").p_adjusted, row("new").expected), (None, None));
    let test = groups.test.unwrap();
    assert_eq!((test.groups, test.degrees), (3, 2));
    assert!(test.p_value < 0.001 && test.p_adjusted >= test.p_value);
}

#[test]
fn permuting_the_rows_changes_nothing() {
    let mut measured = half_a_year();
    for (place, ae) in ["ann", "bob", "cy"].into_iter().enumerate() {
        let days: Vec<(i64, Ending)> = (0..15)
            .map(|n| {
                (
                    n * 7 % 13 + i64::try_from(place).unwrap(),
                    ENDINGS[usize::try_from(n % 3).unwrap()],
                )
            })
            .collect();
        for metric in ["follow_up_wait", "acceptance_wait", "conversion_wait", "sales_cycle"] {
            waits(&mut measured, metric, ae, &days);
        }
        waits(&mut measured, "step_age/held", ae, &days);
    }
    let before = progress(&measured);
    measured.cohorts.reverse();
    measured.waits.values_mut().for_each(|list| list.rotate_left(11));
    assert_eq!(progress(&measured), before);
}

const ENDINGS: [Ending; 3] = [Ending::Event, Ending::Competing, Ending::Open];

#[test]
fn the_ramp_counts_whole_months_and_tells_whom_it_leaves_out() {
    let mut measured = World::new().build();
    let started = i64::from(REVIEW - 20 * WEEK_DAYS);
    let person = Person { name: "Sam".to_owned(), started_on: Some(started) };
    measured.people.insert("sam".to_owned(), person);
    let sdr = Some(measured.members.code("sam"));
    for ago in [25, 20, 19, 2] {
        measured.cohorts.push(CohortHandoff { sdr, ..handoff(ago, 3, Ending::Event) });
    }
    measured.cohorts.push(handoff(10, 3, Ending::Event));
    let ramp = progress(&measured).cohorts.unwrap().ramp.unwrap();
    assert_eq!((ramp.before_start, ramp.without_start), (1, 1));
    let counts = |month: usize| {
        let row = &ramp.months[month];
        (row.sdrs, row.conversion.achieved, row.conversion.eligible, row.briefs.unwrap().eligible)
    };
    assert_eq!(counts(0), (1, 2, 2, 2));
    assert_eq!(counts(4), (1, 0, 0, 1), "18 weeks later, too young to judge");
    measured.present.remove("people.started_on");
    assert_eq!(progress(&measured).cohorts.unwrap().ramp, None);
}

#[test]
fn a_step_without_its_day_switches_the_stall_off() {
    let mut measured = World::new().build();
    assert!(progress(&measured).stall.is_some());
    measured.present.remove("handoffs.decided_at");
    let analysis = analyse(&measured, &World::context());
    assert_eq!(analysis.progress.stall, None);
    let off = analysis.switched_off.iter().find(|off| off.metric == "stage_stuck").unwrap();
    assert_eq!(off.needs, ["handoffs.decided_at"]);
}

#[test]
fn overstay_far_above_the_other_weeks_is_a_signal_of_its_step() {
    let mut measured = World::new().build();
    for ago in 0..13 {
        let key = crate::measured::CellKey {
            metric: "stage_overstay".to_owned(),
            slice: crate::measured::Slice::All,
            span: crate::measured::Span::Weekly,
            part: "handed_off".to_owned(),
        };
        let member = measured.members.code("");
        let achieved = if ago == 1 { 20 } else { 2 };
        let week_start = REVIEW - ago * WEEK_DAYS;
        let cell = crate::measured::Cell { member, week_start, achieved, eligible: 30 };
        measured.cells.entry(key).or_default().insert(0, cell);
    }
    let stall = progress(&measured).stall.unwrap();
    let step = &stall.steps[0];
    assert_eq!((step.step.as_str(), step.limit_days), ("handed_off", 1));
    let last = step.overstay.weeks.iter().rposition(|week| week.matured).unwrap();
    assert_eq!(last, 11, "the review week has just ended; its limit is not over");
    assert!(
        matches!(step.variation, Variation::Signal(signal, 1) if signal.direction == Direction::Concern)
    );
}
