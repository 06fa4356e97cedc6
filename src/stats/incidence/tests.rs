//! The estimate against R's `survfit`, and by hand.

use super::*;
use crate::stats::competing::{CompetingObservation, Ending};
use crate::stats::golden::{CLOSED_FORM, close, count, list, number, read};
use crate::stats::survival::{Durations, Fate, KaplanMeier, Observation};

const C: Confidence = Confidence::NINETY_FIVE;

fn ending(status: u64) -> Ending {
    match status {
        1 => Ending::By(Cause::Primary),
        2 => Ending::By(Cause::Competing),
        _ => Ending::Open,
    }
}

/// Days 3 to 30 with their status: 1 opportunity, 2 disqualified, 0 open.
fn waits(case: &serde_json::Value) -> Vec<(i64, Ending)> {
    let rows = list(case, "time").iter().zip(list(case, "status"));
    rows.map(|(time, status)| (time.as_i64().unwrap(), ending(count(status)))).collect()
}

fn estimate(rows: &[(i64, Ending)]) -> AalenJohansen {
    let gathered: CompetingDurations =
        rows.iter().map(|&(time, end)| CompetingObservation::new(time, end).unwrap()).collect();
    AalenJohansen::new(&gathered).unwrap()
}

#[test]
fn every_step_agrees_with_r() {
    for case in list(&read("aalen_johansen.json"), "cases") {
        let found = estimate(&waits(case));
        assert_eq!(found.steps().len(), list(case, "steps").len());
        for (step, expected) in found.steps().iter().zip(list(case, "steps")) {
            assert_eq!(Some(step.time), expected["time"].as_i64());
            assert_eq!(step.at_risk, count(&expected["n_risk"]));
            close(step.open, number(&expected["p_open"]), CLOSED_FORM);
            for (cause, name) in
                [(Cause::Primary, "opportunity"), (Cause::Competing, "disqualified")]
            {
                close(step.share(cause), number(&expected[format!("cif_{name}")]), CLOSED_FORM);
                let error = number(&expected[format!("se_ij_{name}")]);
                close(step.standard_error(cause), error, CLOSED_FORM);
            }
        }
    }
}

#[test]
fn one_minus_kaplan_meier_overstates() {
    for case in list(&read("aalen_johansen.json"), "cases") {
        let rows = waits(case);
        let naive: Durations = rows
            .iter()
            .map(|&(time, end)| {
                let is_event = end == Ending::By(Cause::Primary);
                Observation::new(time, if is_event { Fate::Event } else { Fate::Censored }).unwrap()
            })
            .collect();
        let naive = KaplanMeier::new(&naive).unwrap();
        let found = estimate(&rows);
        for at in list(case, "at") {
            let mark = at["time"].as_i64().unwrap();
            let share = found.reached_by(Cause::Primary, mark, C).unwrap().share;
            close(share, number(&at["cif_opportunity"]), CLOSED_FORM);
            let rival = found.reached_by(Cause::Competing, mark, C).unwrap().share;
            close(rival, number(&at["cif_disqualified"]), CLOSED_FORM);
            let overstated = naive.reached_by(mark, C).map(|reached| reached.share);
            if let Some(overstated) = overstated {
                close(overstated, number(&at["naive_one_minus_km"]), CLOSED_FORM);
                assert!(overstated > share);
            }
        }
    }
}

#[test]
fn without_censoring_the_error_is_that_of_a_proportion() {
    let rows: Vec<_> = (1..=10).map(|day| (day, ending(if day <= 6 { 1 } else { 2 }))).collect();
    let found = estimate(&rows).reached_by(Cause::Primary, 10, C).unwrap();
    close(found.share, 0.6, 1e-14);
    close(found.standard_error, (0.6_f64 * 0.4 / 10.0).sqrt(), 1e-12);
    assert!(found.interval.unwrap().contains(0.6));
}

#[test]
fn a_cohort_is_mature_when_nearly_all_has_come() {
    // Nine of ten opportunities by day 5, the last on day 50: 90 % is reached on day 5.
    let rows: Vec<_> =
        (0..10).map(|i| (if i < 9 { 5 } else { 50 }, Ending::By(Cause::Primary))).collect();
    let found = estimate(&rows);
    let nearly = |fraction| found.maturation(Cause::Primary, 60, Fraction::new(fraction).unwrap());
    assert_eq!(nearly(0.90), Some(5));
    assert_eq!(nearly(0.95), Some(50));
    assert_eq!(found.maturation(Cause::Competing, 60, Fraction::HALF), None);
}

#[test]
fn beyond_the_longest_open_wait_nothing_is_known() {
    let found = estimate(&[(3, Ending::By(Cause::Primary)), (9, Ending::Open)]);
    assert_eq!(found.reached_by(Cause::Primary, 10, C), None);
    close(found.reached_by(Cause::Primary, 9, C).unwrap().share, 0.5, 0.0);
    assert_eq!(AalenJohansen::new(&CompetingDurations::default()), None);
}
