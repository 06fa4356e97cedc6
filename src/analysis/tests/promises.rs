//! Promises and scores by person, over counts that a person can check.

use super::builder::World;
use crate::analysis::analyse;
use crate::measured::{Dimension, Slice};
use crate::review::SlaStates;

const AES: Slice = Slice::One(Dimension::Ae);
const SDRS: Slice = Slice::One(Dimension::Sdr);

#[test]
fn the_states_of_a_promise_stand_for_all_and_for_each_ae_by_name() {
    let state = "acknowledgement_sla_state";
    let world = World::new()
        .members("acknowledgement_sla", AES, &[("zoe", 3, 8), ("ann", 6, 9)])
        .part_of_members((state, "met"), AES, &[("zoe", 3, 10), ("ann", 6, 9)])
        .part_of_members((state, "late"), AES, &[("zoe", 5, 10), ("ann", 3, 9)])
        .part_of_members((state, "open_within"), AES, &[("zoe", 2, 10)])
        .weekly_part(state, "met", |ago| (u64::from(ago == 0) * 9, 19));
    let found = analyse(&world.build(), &World::context()).promises.swap_remove(0);
    assert_eq!(found.metric, "acknowledgement_sla");
    let names: Vec<&str> = found.rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(names, ["", "ann", "zoe"]);
    assert_eq!(found.rows[0].states.met, 9);
    let zoe = &found.rows[2];
    assert_eq!(zoe.states, SlaStates { met: 3, late: 5, open_within: 2, open_breached: 0 });
    // What is still open in time is in no share.
    assert_eq!((zoe.share.achieved, zoe.share.eligible), (3, 8));
}

#[test]
fn a_brief_was_reviewed_in_time_or_it_was_not() {
    let world =
        World::new().members("brief_reviewed_before_meeting", AES, &[("ann", 4, 6), ("zoe", 0, 0)]);
    let promises = analyse(&world.build(), &World::context()).promises;
    let found = promises.iter().find(|found| found.states.is_none()).unwrap();
    assert_eq!(found.rows.len(), 2, "who had nothing to review has no row");
    assert_eq!(found.rows[1].states, SlaStates { met: 4, late: 2, ..SlaStates::default() });
}

#[test]
fn scores_stand_by_sdr_with_how_many_were_asked() {
    let of = |score| ("feedback_distribution", score);
    let world = World::new()
        .members("feedback_response", SDRS, &[("bob", 3, 10), ("ann", 0, 4)])
        .part_of_members(of("4"), SDRS, &[("bob", 2, 3)])
        .part_of_members(of("1"), SDRS, &[("bob", 1, 3)]);
    let found = analyse(&world.build(), &World::context()).scored;
    let told: Vec<_> =
        found.iter().map(|row| (row.id.as_str(), row.scores, row.response.eligible)).collect();
    assert_eq!(told, [("ann", [0; 5], 4), ("bob", [1, 0, 0, 2, 0], 10)]);
}
