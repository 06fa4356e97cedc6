//! People compared, over counts that a person can check.

use super::builder::{REVIEW, World};
use crate::analysis::{Context, analyse};
use crate::measured::{Dimension, Slice};
use crate::review::{Benchmark, Direction, FunnelZone, PeopleTable, PersonKind, PersonRow, Place};

const CONVERSION: &str = "handoff_to_opportunity_rate";
const SDR: Slice = Slice::One(Dimension::Sdr);

fn table(world: World, context: &Context, metric: &str, kind: PersonKind) -> PeopleTable {
    let tables = analyse(&world.build(), context).people;
    tables.into_iter().find(|table| table.metric == metric && table.kind == kind).unwrap()
}

fn conversion(counts: &[(&str, u64, u64)]) -> World {
    World::new().members(CONVERSION, SDR, counts)
}

fn row<'a>(table: &'a PeopleTable, id: &str) -> &'a PersonRow {
    table.rows.iter().find(|row| row.id == id).unwrap()
}

#[test]
fn those_ramping_and_those_with_few_rows_stand_apart_and_by_name() {
    let world = conversion(&[
        ("zoe", 0, 40),
        ("ann", 20, 40),
        ("bob", 22, 40),
        ("cid", 24, 40),
        ("dee", 23, 40),
        ("few_b", 7, 7),
        ("few_a", 0, 7),
        ("abe", 40, 40),
    ]);
    let world = world.started("zoe", REVIEW - 82).started("abe", REVIEW + 7 - 90);
    let found = table(world, &World::context(), CONVERSION, PersonKind::Sdr);
    let order: Vec<(&str, Place)> =
        found.rows.iter().map(|row| (row.id.as_str(), row.place)).collect();
    // Abe started exactly 90 days before the end of the week, and is compared.
    assert_eq!(
        order,
        [
            ("abe", Place::Compared),
            ("cid", Place::Compared),
            ("dee", Place::Compared),
            ("bob", Place::Compared),
            ("ann", Place::Compared),
            ("zoe", Place::Ramping),
            ("few_a", Place::Few),
            ("few_b", Place::Few),
        ]
    );
    let zoe = row(&found, "zoe");
    assert_eq!((zoe.p_adjusted, zoe.flag, zoe.case_mix), (None, None, None));
    assert_eq!(row(&found, "abe").flag, Some(Direction::Improvement));
    assert_eq!(found.team.eligible, 254, "the team is everybody");
}

#[test]
fn a_reference_line_is_a_family_of_its_own() {
    let mut context = World::context();
    let line = |value: f64| Benchmark { value, label: "survey".into(), source: "them".into() };
    context.benchmarks.insert(CONVERSION.to_owned(), vec![line(0.5), line(0.9)]);
    let alike = ["a", "b", "c", "d"].map(|id| (id, 50, 100));
    let found = table(conversion(&alike), &context, CONVERSION, PersonKind::Sdr);
    for row in &found.rows {
        assert_eq!(row.flag, None, "all are the team");
        assert_eq!(row.against[0].unwrap().flag, None);
        let far = row.against[1].unwrap();
        assert!(far.p_adjusted < 1e-12);
        assert_eq!(far.flag, Some(Direction::Concern));
    }
}

/// Of hard work the team achieves 20 of 100, of easy work 80 of 100. Ann does hard work only and
/// achieves 16 of 40 (8 expected); Bob does easy work only, 24 of 40 (32 expected).
#[test]
fn the_same_work_at_the_teams_rates_turns_a_raw_comparison_round() {
    let both = [
        ("ann | web | 1001+", 16, 40),
        ("bob | web | 1-50", 24, 40),
        ("cid | web | 1001+", 4, 60),
        ("cid | web | 1-50", 56, 60),
    ];
    let world = conversion(&[("ann", 16, 40), ("bob", 24, 40), ("cid", 60, 120)]).members(
        CONVERSION,
        Slice::SDR_STRATUM,
        &both,
    );
    let found = table(world, &World::context(), CONVERSION, PersonKind::Sdr);
    let (ann, bob) = (row(&found, "ann").case_mix.unwrap(), row(&found, "bob").case_mix.unwrap());
    assert!((ann.expected - 8.0).abs() < 1e-9 && (bob.expected - 32.0).abs() < 1e-9);
    assert!((ann.difference.0 - 0.2).abs() < 1e-9 && ann.difference.1 > 0.0);
    assert!((bob.difference.0 + 0.2).abs() < 1e-9 && bob.difference.2 < 0.0);
    assert_eq!((ann.achieved, ann.eligible), (16, 40));
    let cid = row(&found, "cid").case_mix.unwrap();
    assert!((cid.expected - 60.0).abs() < 1e-9, "60 of 120 is just what his work gives the team");
    assert!(row(&found, "ann").share.estimate < row(&found, "bob").share.estimate);
}

#[test]
fn a_funnel_stands_from_eight_people_on() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let seven: Vec<(&str, u64, u64)> = names[..7].iter().map(|&id| (id, 30, 60)).collect();
    let context = World::context();
    assert!(table(conversion(&seven), &context, CONVERSION, PersonKind::Sdr).funnel.is_none());
    let eight: Vec<(&str, u64, u64)> = seven.into_iter().chain([("h", 58, 60)]).collect();
    let found = table(conversion(&eight), &context, CONVERSION, PersonKind::Sdr).funnel.unwrap();
    let sizes: Vec<u64> = found.limits.iter().map(|at| at.eligible).collect();
    assert_eq!(sizes, (1..=60).collect::<Vec<_>>());
    let zones: Vec<FunnelZone> = found.points.iter().map(|point| point.zone).collect();
    assert_eq!(zones[..7], [FunnelZone::Inside; 7]);
    assert_ne!(zones[7], FunnelZone::Inside);
    assert!((found.target - 268.0 / 480.0).abs() < 1e-12 && found.stretch >= 1.0);
    for at in &found.limits {
        assert!(at.outer.0 <= at.inner.0 && at.inner.0 <= found.target, "{at:?}");
        assert!(found.target <= at.inner.1 && at.inner.1 <= at.outer.1, "{at:?}");
    }
}

#[test]
fn each_fitting_metric_has_its_table_and_one_that_is_off_has_none() {
    let analysis = analyse(&World::new().build(), &World::context());
    let tables: Vec<(&str, PersonKind)> =
        analysis.people.iter().map(|table| (table.metric.as_str(), table.kind)).collect();
    assert_eq!(tables.len(), 12);
    assert!(tables.contains(&("acceptance_rate", PersonKind::Sdr)));
    assert!(tables.contains(&("talk_ratio", PersonKind::Ae)));
    let off = World::new().without("meetings.talk_ratio").build();
    let tables = analyse(&off, &World::context()).people;
    assert!(tables.iter().all(|table| table.metric != "talk_ratio"));
}
