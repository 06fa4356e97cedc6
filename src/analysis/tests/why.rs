//! Why a rate moved, and speed against conversion, over counts that a person can check.

use super::builder::{MATURED_AGO, World};
use crate::analysis::analyse;
use crate::measured::{Dimension, Measured, Slice};
use crate::review::{Guard, Moved};

const CONVERSION: &str = "handoff_to_opportunity_rate";

fn moved(measured: &Measured, metric: &str) -> Vec<Moved> {
    let all = analyse(measured, &World::context()).why.moved;
    all.into_iter().filter(|moved| moved.metric == metric).collect()
}

/// 30 of 40 held each week; in the last one 12 of 40, and nearly all of them are Bob's.
fn bobs_week() -> World {
    World::new()
        .weekly("hold_rate", |ago| if ago == 0 { (12, 40) } else { (30, 40) })
        .weekly_members("hold_rate", Slice::One(Dimension::Ae), |ago| {
            if ago == 0 {
                vec![("ann", 3, 4), ("bob", 9, 36)]
            } else {
                vec![("ann", 25, 30), ("bob", 5, 10)]
            }
        })
}

#[test]
fn a_week_of_appointments_is_split_by_people_too() {
    let found = moved(&bobs_week().build(), "hold_rate");
    assert_eq!(found.len(), 1);
    let week = &found[0];
    assert!(!week.is_within_noise && week.change.2 < 0.0);
    assert!((week.change.0 - (0.3 - 0.75)).abs() < 1e-12);
    assert_eq!((week.before.achieved, week.before.eligible), (12 * 30, 12 * 40));
    let [split] = week.factors.as_slice() else { panic!("{week:?}") };
    assert_eq!((split.factor.as_str(), split.segments.len()), ("ae", 2));
    assert!((split.mix + split.rate - week.change.0).abs() < 1e-12);
    assert!(split.mix < -0.1 && split.rate < -0.1, "{split:?}");
}

#[test]
fn a_change_within_noise_is_carried_with_its_interval_and_not_split() {
    let world =
        World::new().weekly(CONVERSION, |ago| if ago == MATURED_AGO { (17, 30) } else { (18, 30) });
    let world = world.weekly_members(CONVERSION, Slice::One(Dimension::Team), |_| {
        vec![("north", 10, 15), ("south", 8, 15)]
    });
    let found = moved(&world.build(), CONVERSION);
    let [week] = found.as_slice() else { panic!("{found:?}") };
    assert!(week.is_within_noise && week.factors.is_empty());
    assert!(week.change.1 < 0.0 && week.change.2 > 0.0);
    assert!((week.change.0 + 1.0 / 30.0).abs() < 1e-12);
}

#[test]
fn a_factor_with_more_segments_than_a_week_can_tell_apart_is_not_split() {
    const NAMES: [&str; 13] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"];
    let factors = |segments: usize| {
        let world = World::new()
            .weekly("hold_rate", |ago| (if ago == 0 { 13 } else { 52 }, 65))
            .weekly_members("hold_rate", Slice::One(Dimension::Sdr), move |ago| {
                let held = if ago == 0 { 1 } else { 4 };
                NAMES[..segments].iter().map(|&name| (name, held, 5)).collect()
            });
        moved(&world.build(), "hold_rate")[0].factors.len()
    };
    assert_eq!((factors(12), factors(13), factors(1)), (1, 0, 0));
}

#[test]
fn sources_are_compared_within_sizes_and_methods_within_sources() {
    // Within each size the web is 10 points ahead; it gets the large companies.
    let world = World::new()
        .weekly(CONVERSION, |_| (18, 30))
        .members(
            CONVERSION,
            Slice::SOURCE_SIZE,
            &[
                ("web | 1001+", 90, 300),
                ("web | 1-50", 80, 100),
                ("fair | 1001+", 20, 100),
                ("fair | 1-50", 280, 400),
                ("unknown | 1-50", 1, 90),
            ],
        )
        .members(
            CONVERSION,
            Slice::METHOD_SOURCE,
            &[("cold | web", 20, 40), ("live_join | web", 30, 40), ("live_join | fair", 3, 7)],
        );
    let found = analyse(&world.build(), &World::context()).why.comparisons;
    let families: Vec<(&str, &str, &str)> =
        found.iter().map(|c| (c.of.as_str(), c.within.as_str(), c.reference.as_str())).collect();
    assert_eq!(
        families,
        [("source", "company_size", "fair"), ("transfer_method", "source", "live_join")]
    );
    let names: Vec<&str> = found[0].rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["fair", "web"], "the reference first, the unknown nowhere");
    let web = &found[0].rows[1];
    assert!(web.difference.unwrap().0 < -0.1);
    assert!((web.adjusted.unwrap().0 - 0.1).abs() < 1e-9 && web.p_adjusted.unwrap() < 0.05);
    assert_eq!(web.guard, Some(Guard::Reversed));
    let reference = &found[0].rows[0];
    assert_eq!((reference.guard, reference.p_adjusted), (None, None));
}

#[test]
fn the_trend_along_the_bands_leaves_out_those_never_touched() {
    let band =
        |world: World, part: &str, counts: (u64, u64)| {
            world.weekly_part("response_band", part, move |ago| {
                if ago == MATURED_AGO { counts } else { (0, 0) }
            })
        };
    let world = band(World::new(), "within_5_minutes", (18, 20));
    let world = band(world, "within_1_hour", (15, 20));
    let world = band(world, "later", (8, 20));
    let world = band(world, "never", (19, 20));
    let found = analyse(&world.build(), &World::context()).response.unwrap();
    let counts: Vec<(u64, u64)> =
        found.buckets.iter().map(|b| (b.share.achieved, b.share.eligible)).collect();
    assert_eq!(counts, [(18, 20), (0, 0), (15, 20), (0, 0), (0, 0), (8, 20)]);
    assert_eq!((found.never.achieved, found.never.eligible), (19, 20));
    let trend = found.trend.unwrap();
    // Places 1, 3 and 6, their mean 10/3: Σx(s−s̄) = −42 − 5 + 64/3, Σn(s−s̄)² = 20·38/3.
    let slope = (-42.0 - 5.0 + 64.0 / 3.0) / (20.0 * 38.0 / 3.0);
    assert!((trend.slope - slope).abs() < 1e-12, "{}", trend.slope);
    assert!(trend.p_value < 0.01);
    let off = World::new().without("outcomes.opportunity_created_at").build();
    assert!(analyse(&off, &World::context()).response.is_none());
}

#[test]
fn the_trend_along_what_the_brief_lacks_is_told_by_component() {
    let band = |world: World, part: &str, counts: (u64, u64)| {
        world.weekly_part("conversion_by_missing", part, move |ago| {
            if ago == MATURED_AGO { counts } else { (0, 0) }
        })
    };
    let world = band(World::new(), "0", (16, 20));
    let world = band(world, "1", (12, 20));
    let world = band(world, "3", (8, 20));
    let found = analyse(&world.build(), &World::context()).briefs.unwrap();
    let counts: Vec<(u32, u64)> =
        found.conversion_by_missing.iter().map(|(n, share)| (*n, share.eligible)).collect();
    assert_eq!(counts, [(0, 20), (1, 20), (3, 20)], "nobody lacked two");
    let trend = found.missing_trend.unwrap();
    // Places 0, 1 and 3, their mean 4/3: Σx(s−s̄) = −12, Σn(s−s̄)² = 280/3.
    assert!((trend.slope + 12.0 / (280.0 / 3.0)).abs() < 1e-12, "{}", trend.slope);
    // χ² = 144 / (0.6 · 0.4 · 280/3) = 6.43.
    assert!((0.011..0.012).contains(&trend.p_value), "{}", trend.p_value);
    let world = band(World::new(), "2", (8, 20));
    let found = analyse(&world.build(), &World::context()).briefs.unwrap();
    assert_eq!(found.missing_trend, None);
}
