//! Adherence to the playbook, from metrics that are there anyway.

use super::baselines;
use super::context::{Context, Element};
use super::convert::share;
use super::rates::{self, weeks_between};
use crate::measured::{Measured, Slice, Span};
use crate::review::{
    Adherence, AgainstTarget, Nearness, Playbook, PlaybookElement, Share, SwitchedOff,
};
use crate::stats::Tally;

/// What measures an element, and how well.
struct Measure {
    element: &'static str,
    name: &'static str,
    nearness: Nearness,
}

/// Every measure, in the order in which an element shows them.
///
/// The e-mail's template and the joint review leave nothing on record; they have none.
const MEASURES: [Measure; 7] = [
    of("checklist", "acceptance_rate", Nearness::Nearest),
    of("mandatory_fields", "brief_completeness", Nearness::Itself),
    of("slas", "follow_up_sla", Nearness::Itself),
    of("slas", "acknowledgement_sla", Nearness::Itself),
    of("slas", "confirmation_sla", Nearness::Itself),
    of("feedback_cadence", SYNCED, Nearness::Itself),
    of("feedback_cadence", "feedback_response", Nearness::Itself),
];

/// Appointments of pairs that synced at least weekly, of those whose cadence is known.
const SYNCED: &str = "synced_weekly";
/// The metric that counts appointments by the pair's cadence.
const BY_CADENCE: &str = "hold_rate_by_cadence";
/// Its parts, and whether they are weekly or oftener.
const CADENCES: [(&str, bool); 4] =
    [("daily", true), ("weekly", true), ("rarer", false), ("none", false)];

const fn of(element: &'static str, name: &'static str, nearness: Nearness) -> Measure {
    Measure { element, name, nearness }
}

/// The elements with what the data says of each.
pub(super) fn playbook(measured: &Measured, context: &Context, off: &[SwitchedOff]) -> Playbook {
    let element = |agreed: &Element| {
        let own = || MEASURES.iter().filter(|measure| measure.element == agreed.element);
        let switch =
            |measure: &Measure| off.iter().find(|off| off.metric == switch_of(measure.name));
        let on = own().filter(|measure| switch(measure).is_none());
        PlaybookElement {
            element: agreed.element.clone(),
            owners: agreed.owners.clone(),
            target: agreed.target,
            adherence: on
                .map(|measure| adherence(measured, context, measure, agreed.target))
                .collect(),
            switched_off: own().filter_map(switch).cloned().collect(),
        }
    };
    Playbook {
        version: context.playbook.version.clone(),
        date: context.playbook.date,
        elements: context.playbook.elements.iter().map(element).collect(),
    }
}

/// The metric whose switch a measure follows.
fn switch_of(measure: &str) -> &str {
    if measure == SYNCED { BY_CADENCE } else { measure }
}

fn adherence(
    measured: &Measured,
    context: &Context,
    measure: &Measure,
    target: Option<f64>,
) -> Adherence {
    let (first, last) = rates::window_of(measured, switch_of(measure.name));
    let starts: Vec<i32> = weeks_between(first, last).collect();
    let weeks: Vec<Tally> =
        starts.iter().map(|&week| week_of(measured, measure.name, week)).collect();
    let share = share(weeks.iter().copied().sum());
    let charted = baselines::of_rates(context, switch_of(measure.name), starts, &weeks);
    Adherence {
        measure: measure.name.to_owned(),
        nearness: measure.nearness,
        share,
        signal: charted.held().map(|(signal, _)| signal),
        against_target: target.map(|target| against(share, target, context.min_compared)),
    }
}

/// A measure in one week.
fn week_of(measured: &Measured, measure: &str, week: i32) -> Tally {
    if measure != SYNCED {
        return rates::week(measured, measure, week);
    }
    let eligible = |part: &str| {
        let cells = measured.part(BY_CADENCE, Slice::All, Span::Weekly, part);
        cells.iter().filter(|cell| cell.week_start == week).map(|cell| cell.eligible).sum::<u64>()
    };
    let all: u64 = CADENCES.iter().map(|(part, _)| eligible(part)).sum();
    let often = CADENCES.iter().filter(|(_, often)| *often).map(|(part, _)| eligible(part)).sum();
    Tally::new(often, all).unwrap_or(Tally::EMPTY)
}

/// Below or above only where the whole interval is.
fn against(share: Share, target: f64, min_compared: u64) -> AgainstTarget {
    if share.eligible < min_compared {
        AgainstTarget::TooFew
    } else if share.high < target {
        AgainstTarget::Below
    } else if share.low >= target {
        AgainstTarget::Reached
    } else {
        AgainstTarget::NotTold
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::builder::World;
    use super::*;
    use crate::analysis::ChartRules;
    use crate::review::{Better, Rebase};

    fn context(element: &str, owners: &[&str], target: Option<f64>) -> Context {
        let mut context = World::context();
        context.playbook.elements = vec![Element {
            element: element.to_owned(),
            owners: owners.iter().map(|&owner| owner.to_owned()).collect(),
            target,
        }];
        context
    }

    fn stands(achieved: u64) -> Option<AgainstTarget> {
        let world = World::new().weekly("brief_completeness", |_| (achieved, 10));
        let context = context("mandatory_fields", &["Dana"], Some(0.8));
        let found = playbook(&world.build(), &context, &[]);
        found.elements[0].adherence[0].against_target
    }

    #[test]
    fn below_the_target_is_said_only_when_the_interval_leaves_it_out() {
        assert_eq!(stands(5), Some(AgainstTarget::Below));
        assert_eq!(stands(8), Some(AgainstTarget::NotTold));
        assert_eq!(stands(10), Some(AgainstTarget::Reached));
        let few = share(Tally::new(0, 7).unwrap());
        assert_eq!(against(few, 0.8, 8), AgainstTarget::TooFew);
    }

    #[test]
    fn a_change_made_on_purpose_is_no_signal_of_its_measure() {
        let world = || {
            World::new().weekly("follow_up_sla", |ago| if ago < 7 { (27, 30) } else { (12, 30) })
        };
        let signal = |rules: ChartRules| {
            let context = Context { charts: rules, ..context("slas", &["Dana"], None) };
            playbook(&world().build(), &context, &[]).elements[0].adherence[0].signal
        };
        let better = || [("follow_up_sla".to_owned(), Better::Higher)];
        assert!(signal(ChartRules::new(better(), [])).is_some());
        let since = crate::units::date(super::super::tests::REVIEW - 42);
        let rebase = Rebase {
            metric: "follow_up_sla".to_owned(),
            date: since,
            reason: "hours extended".to_owned(),
        };
        assert_eq!(signal(ChartRules::new(better(), [rebase])), None);
    }

    #[test]
    fn an_element_that_leaves_no_record_is_not_measured() {
        let found = playbook(&World::new().build(), &context("email_template", &[], None), &[]);
        assert!(found.elements[0].adherence.is_empty());
        assert!(found.elements[0].switched_off.is_empty());
    }

    #[test]
    fn a_measure_that_the_exports_cannot_tell_says_what_it_needs() {
        let measured = World::new().without("feedback.score").build();
        let off = crate::analysis::switched_off(&measured);
        let found = playbook(&measured, &context("feedback_cadence", &[], None), &off);
        let [adherence] = found.elements[0].adherence.as_slice() else { panic!("{found:?}") };
        assert_eq!((adherence.measure.as_str(), adherence.share.estimate), (SYNCED, None));
        assert_eq!(found.elements[0].switched_off[0].needs, ["feedback.score"]);
    }

    #[test]
    fn appointments_of_pairs_that_sync_weekly_or_oftener_are_counted_whether_held_or_not() {
        let world = World::new()
            .weekly_part(BY_CADENCE, "daily", |_| (1, 3))
            .weekly_part(BY_CADENCE, "weekly", |_| (0, 2))
            .weekly_part(BY_CADENCE, "none", |_| (4, 5));
        let found = playbook(&world.build(), &context("feedback_cadence", &[], None), &[]);
        let share = found.elements[0].adherence[0].share;
        assert_eq!((share.achieved, share.eligible), (13 * 5, 13 * 10));
    }
}
