//! The analysis over counts that a person can check.

mod actions;
mod baselines;
pub(in crate::analysis) mod builder;
mod findings;
mod overview;
mod people;
mod persons;
mod promises;
mod quiet;
mod routing;
mod simulation;
mod why;

mod survival;
pub(in crate::analysis) use builder::{REVIEW, World};

use super::analyse;
use crate::measured::{Dimension, Slice};
use crate::review::{Direction, FindingKind, Reason, Rule, TileValue};

/// A year of weeks in which 18 of 30 matured handoffs convert.
fn steady() -> World {
    World::new().weekly("handoff_to_opportunity_rate", |_| (18, 30))
}

#[test]
fn weeks_still_maturing_have_no_limits_and_are_out_of_the_window() {
    let analysis = analyse(
        &steady().weekly("handoff_to_opportunity_so_far", |_| (3, 30)).build(),
        &World::context(),
    );
    let conversion = analysis.conversion.unwrap();
    let matured = conversion.weeks.iter().filter(|point| point.matured).count();
    assert_eq!((matured, conversion.weeks.len()), (13, 18));
    assert_eq!((conversion.window.achieved, conversion.window.eligible), (13 * 18, 13 * 30));
    let maturing = conversion.weeks.last().unwrap();
    assert_eq!((maturing.share.achieved, maturing.limits), (3, None));
}

#[test]
fn nothing_moved_means_no_finding() {
    let analysis = analyse(&steady().build(), &World::context());
    assert!(analysis.findings.is_empty(), "{:?}", analysis.findings);
    assert!(analysis.tiles[0].signal.is_none());
}

#[test]
fn a_last_week_far_below_the_others_is_a_signal_and_a_concern() {
    let world = World::new().weekly("handoff_to_opportunity_rate", |ago| {
        if ago == builder::MATURED_AGO { (4, 30) } else { (20, 30) }
    });
    let analysis = analyse(&world.build(), &World::context());
    let (signal, points) = analysis.tiles[0].signal.unwrap();
    assert_eq!(
        (signal.rule, signal.direction, points),
        (Rule::OutsideLimits, Direction::Concern, 1)
    );
    assert!(matches!(
        &analysis.findings[0].kind,
        FindingKind::Signal { metric, .. } if metric == "handoff_to_opportunity_rate"
    ));
}

#[test]
fn an_sdr_far_below_the_team_is_flagged_and_a_tiny_one_is_not_compared() {
    let world = steady().members(
        "handoff_to_opportunity_rate",
        Slice::One(Dimension::Sdr),
        &[
            ("ann", 40, 60),
            ("bob", 41, 60),
            ("cid", 10, 60),
            ("dee", 36, 60),
            ("eve", 0, 7),
            ("fay", 38, 60),
            ("gus", 37, 60),
            ("hal", 39, 60),
        ],
    );
    let analysis = analyse(&world.build(), &World::context());
    let table = &analysis.people[0];
    let flagged: Vec<&str> =
        table.rows.iter().filter(|row| row.flag.is_some()).map(|row| row.id.as_str()).collect();
    assert_eq!(flagged, ["cid"]);
    let last = table.rows.last().unwrap();
    assert_eq!((last.id.as_str(), last.p_adjusted), ("eve", None));
    assert!(analysis.findings.iter().any(|finding| matches!(
        &finding.kind,
        FindingKind::Person { id, .. } if id == "cid"
    )));
}

#[test]
fn people_are_ordered_by_the_shrunk_share_and_not_by_the_raw_one() {
    let world = steady().members(
        "handoff_to_opportunity_rate",
        Slice::One(Dimension::Sdr),
        &[("few", 8, 8), ("many", 150, 200), ("mid", 66, 100), ("low", 130, 200)],
    );
    let analysis = analyse(&world.build(), &World::context());
    let order: Vec<&str> = analysis.people[0].rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(order, ["many", "few", "mid", "low"]);
}

#[test]
fn a_method_that_gets_the_hard_accounts_is_a_reversal_and_not_a_bad_method() {
    let world = steady().members(
        "handoff_to_opportunity_rate",
        Slice::METHOD_SIZE,
        &[
            ("live_join | 1001+", 72, 180),
            ("live_join | 1-50", 18, 20),
            ("intro_email | 1001+", 8, 40),
            ("intro_email | 1-50", 144, 200),
        ],
    );
    let analysis = analyse(&world.build(), &World::context());
    let methods = analysis.methods.unwrap();
    assert_eq!(methods.reference, "intro_email");
    let live = methods.rows.iter().find(|row| row.name == "live_join").unwrap();
    assert!(live.difference.unwrap().0 < -0.1 && live.adjusted.unwrap().0 > 0.1);
    let kinds: Vec<_> = analysis.findings.iter().map(|finding| &finding.kind).collect();
    assert!(matches!(kinds[..], [FindingKind::Reversal { .. }]), "{kinds:?}");
}

#[test]
fn a_week_of_hard_accounts_moves_by_mix_and_not_by_rate() {
    let odd = builder::MATURED_AGO + 2;
    let world = World::new()
        .weekly("handoff_to_opportunity_rate", |ago| if ago == odd { (8, 40) } else { (21, 40) })
        .weekly_members("handoff_to_opportunity_rate", Slice::One(Dimension::CompanySize), |ago| {
            if ago == odd {
                vec![("1001+", 8, 40)]
            } else {
                vec![("1001+", 2, 10), ("1-50", 19, 30)]
            }
        });
    let analysis = analyse(&world.build(), &World::context());
    let finding = analysis.findings.iter().find_map(|finding| match &finding.kind {
        FindingKind::OddWeek { mix, .. } => mix.as_ref(),
        _ => None,
    });
    let mix = finding.unwrap();
    assert_eq!((mix.factor.as_str(), mix.segment.as_str()), ("company_size", "1001+"));
    assert!(mix.mix < -0.3 && mix.rate.abs() < 0.01, "{mix:?}");
}

#[test]
fn a_slow_ae_is_found_by_the_whole_pattern_of_waits() {
    let world = steady()
        .waits("slow", (0..40).map(|n| 20_000 + n * 60))
        .waits("quick", (0..40).map(|n| 600 + n * 60))
        .waits("usual", (0..40).map(|n| 600 + n * 70));
    let analysis = analyse(&world.build(), &World::context());
    let found: Vec<_> = analysis
        .findings
        .iter()
        .filter_map(|finding| match &finding.kind {
            FindingKind::SlowOrFastAe { id, .. } => Some((id.as_str(), finding.direction)),
            _ => None,
        })
        .collect();
    assert!(found.contains(&("slow", Some(Direction::Concern))), "{found:?}");
}

#[test]
fn a_metric_that_the_exports_cannot_tell_is_off_and_says_what_it_needs() {
    let analysis = analyse(&steady().without("meetings.outcome").build(), &World::context());
    assert!(analysis.hold.is_none() && analysis.tiles[1].value == TileValue::Unknown);
    let off = analysis.switched_off.iter().find(|off| off.metric == "hold_rate").unwrap();
    assert_eq!(off.needs, ["meetings.outcome"]);
    assert!(analysis.measures.iter().all(|row| row.metric != "hold_rate"));
}

#[test]
fn the_worklist_stands_in_order_of_reason_and_then_of_urgency() {
    let world = steady().worklist(&[
        ("a", 6, 90),
        ("f", 5, 20),
        ("b", 2, 50),
        ("c", 1, 10),
        ("d", 1, 99),
        ("e", 2, 5),
    ]);
    let analysis = analyse(&world.build(), &World::context());
    let order: Vec<(&str, Reason)> = analysis
        .worklist
        .items
        .iter()
        .map(|item| (item.handoff_id.as_str(), item.reason))
        .collect();
    assert_eq!(
        order,
        [
            ("d", Reason::SlaBreached),
            ("c", Reason::SlaBreached),
            ("e", Reason::SlaDueSoon),
            ("b", Reason::SlaDueSoon),
            ("f", Reason::TouchOwed),
            ("a", Reason::Quiet),
        ]
    );
    let owed = analysis.worklist.items.iter().find(|item| item.handoff_id == "f").unwrap();
    assert_eq!((owed.due_at, owed.plan.as_ref().unwrap().number), (7, 1));
}

#[test]
fn a_touch_is_owed_only_where_the_exports_tell_who_replied() {
    let world = steady().worklist(&[("a", 5, 90)]).without("activities.direction");
    assert_eq!(analyse(&world.build(), &World::context()).worklist.items, []);
}

#[test]
fn too_many_appointments_without_an_outcome_are_a_finding_with_bounds() {
    let world = steady().weekly("hold_rate", |_| (8, 10)).weekly("outcome_not_logged", |_| (5, 15));
    let analysis = analyse(&world.build(), &World::context());
    let bounds = analysis.findings.iter().find_map(|finding| match finding.kind {
        FindingKind::NotLogged { bounds, .. } => Some(bounds),
        _ => None,
    });
    let (low, high) = bounds.unwrap();
    assert!((low - 8.0 / 15.0).abs() < 1e-12 && (high - 13.0 / 15.0).abs() < 1e-12);
}

#[test]
fn a_tidy_row_stands_for_each_week_and_for_the_window() {
    let analysis = analyse(&steady().build(), &World::context());
    let rows: Vec<_> = analysis
        .measures
        .iter()
        .filter(|row| row.metric == "handoff_to_opportunity_rate" && row.slice == "all")
        .collect();
    let window: Vec<_> = rows.iter().filter(|row| row.period == "window").collect();
    assert_eq!((rows.len(), window.len(), window[0].eligible), (14, 1, 390));
    assert_eq!(REVIEW % 7, 4, "the review week starts on a Monday");
}
