//! Routing: when it is told, what is a finding, and who is compared.

use crate::analysis::{Context, RoutingTerms, analyse};
use crate::measured::{Measured, RoutedRule};
use crate::review::{FindingKind, LoadSide};
use crate::table::Table;

use super::builder::{REVIEW, World, text, whole};

/// Misrouted of so many a week, with one rule.
fn ruled(achieved: u64, eligible: u64) -> Measured {
    let world = World::new().weekly("handoffs", |_| (30, 30));
    let mut measured = world.weekly("misrouted", |_| (achieved, eligible)).build();
    let rule = RoutedRule { name: "DACH".to_owned(), recipients: "Ann".to_owned() };
    measured.routing.rules = vec![rule];
    measured
}

fn context() -> Context {
    let routing = RoutingTerms { misrouted_limit: 0.05, ..RoutingTerms::default() };
    Context { routing, ..World::context() }
}

fn is_found(measured: &Measured) -> bool {
    let analysis = analyse(measured, &context());
    analysis.findings.iter().any(|finding| matches!(finding.kind, FindingKind::Misrouted { .. }))
}

#[test]
fn more_than_the_limit_is_a_finding_only_beyond_chance() {
    assert!(is_found(&ruled(4, 30)), "52 of 390");
    assert!(!is_found(&ruled(2, 30)), "26 of 390 are 6.7 of 100, which may well be 5");
    assert!(!is_found(&ruled(0, 30)));
}

#[test]
fn without_rules_or_without_what_they_ask_for_it_is_switched_off() {
    let needs = |measured: &Measured| {
        let analysis = analyse(measured, &context());
        assert_eq!(analysis.routing.misrouted, None);
        let off = analysis.switched_off.iter().find(|off| off.metric == "misrouted");
        off.unwrap().needs.clone()
    };
    let mut measured = ruled(4, 30);
    measured.routing.lacking = vec!["leads.territory".to_owned()];
    assert_eq!(needs(&measured), ["leads.territory"]);
    measured.routing = crate::measured::Routing::default();
    assert_eq!(needs(&measured), ["[[routing]] in the config"]);
}

/// Rows of `review/ae_load`: id, team, first day, handoffs.
fn load(rows: &[(&str, &str, i32, i64)]) -> Table {
    Table::new(vec![
        text("ae_id", rows.iter().map(|row| row.0)),
        text("team", rows.iter().map(|row| row.1)),
        whole("started_on", rows.iter().map(|row| i64::from(row.2))),
        whole("active", rows.iter().map(|_| 1)),
        whole("handoffs", rows.iter().map(|row| row.3)),
    ])
    .unwrap()
}

#[test]
fn aes_are_compared_within_their_team_and_whoever_is_new_is_not() {
    let mut measured = ruled(0, 30);
    let old = REVIEW - 400;
    measured.routing.load = load(&[
        ("a", "east", old, 90),
        ("b", "east", old, 30),
        ("new", "east", REVIEW - 14, 8),
        ("c", "west", old, 31),
        ("d", "west", old, 29),
        ("lone", "north", old, 50),
    ]);
    let routing = analyse(&measured, &context()).routing;
    assert_eq!(routing.compared(), 4);
    let sides: Vec<(&str, Option<LoadSide>)> =
        routing.uneven().map(|(row, load)| (row.id.as_str(), load.side)).collect();
    assert_eq!(sides, [("a", Some(LoadSide::Over)), ("b", Some(LoadSide::Under))]);
    let mut weighed = context();
    weighed.routing.weights = [("a".to_owned(), 150), ("b".to_owned(), 50)].into();
    let routing = analyse(&measured, &weighed).routing;
    assert_eq!(routing.uneven().count(), 0, "what is due follows the weights");
}
