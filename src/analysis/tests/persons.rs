//! People by name, on handoffs that a person can count.

use super::{REVIEW, World};
use crate::analysis::analyse;
use crate::measured::{Belongs, Dimension, Ending, Measured, Person, Wait};
use crate::review::{PersonKind, PersonWeeks};
use crate::units::WEEK_DAYS;

fn handoff(measured: &mut Measured, ae: &str, ago: i32) {
    let members = Belongs::default().to(Dimension::Ae, Some(measured.members.code(ae)));
    measured.waits.entry("follow_up_wait".to_owned()).or_default().push(Wait {
        week_start: REVIEW - ago * WEEK_DAYS,
        members,
        business_s: Some(60),
        wall_s: 60,
        ending: Ending::Open,
    });
}

#[test]
fn handoffs_stand_in_their_week_whoever_still_waits_and_people_by_name() {
    let mut measured = World::new().build();
    for (ae, ago) in [("z", 0), ("z", 0), ("z", 1), ("a", 0), ("z", 60)] {
        handoff(&mut measured, ae, ago);
    }
    let person = Person { name: "Anna".to_owned(), started_on: None };
    measured.people.insert("z".to_owned(), person);
    let found = analyse(&measured, &World::context()).persons;
    let aes: Vec<&PersonWeeks> = found.iter().filter(|p| p.kind == PersonKind::Ae).collect();
    assert_eq!(aes.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["Anna", "a"]);
    let weeks = usize::try_from(measured.weeks.count).unwrap();
    assert_eq!(aes[0].handoffs.len(), weeks);
    assert_eq!(aes[0].handoffs[weeks - 2..], [1, 2]);
    assert_eq!(aes[0].handoffs.iter().sum::<u64>(), 3, "older ones lie before the window");
    assert_eq!(aes[1].handoffs[weeks - 1], 1);
}
