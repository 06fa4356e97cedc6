//! What the two sides say of each other's work.

use super::convert::share;
use super::{means, rates};
use crate::measured::Measured;
use crate::review::{BriefScore, Judgements, SdrFeedback};

/// What SDRs say of what became of their handoffs.
const BY_SDRS: &str = "sdr_feedback_score";
/// Numbers of complete components, as the parts of the metric name them.
const COMPONENTS: [&str; 7] = ["0", "1", "2", "3", "4", "5", "6"];

/// Feedback beside that of the AE on the handoff.
pub(super) fn judgements(measured: &Measured, on: &dyn Fn(&str) -> bool) -> Judgements {
    let by_sdrs = || SdrFeedback {
        score: share(rates::window(measured, BY_SDRS, "")),
        response: share(rates::window(measured, "sdr_feedback_response", "")),
    };
    Judgements {
        by_sdrs: on(BY_SDRS).then(by_sdrs),
        of_briefs: if on(means::BRIEF_SCORE) { of_briefs(measured) } else { Vec::new() },
    }
}

/// As many rows as there are components that the exports can tell, and one for none.
fn of_briefs(measured: &Measured) -> Vec<BriefScore> {
    let weeks = rates::window_of(measured, means::BRIEF_SCORE);
    let known = super::briefs::known_components(measured).len();
    let row = |(components, part): (u32, &&str)| {
        let found = means::between(measured, (means::BRIEF_SCORE, part), weeks);
        BriefScore {
            components,
            scored: found.rows,
            mean: found.estimate,
            interval: found.interval,
        }
    };
    (0..).zip(COMPONENTS.iter().take(known + 1)).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::builder::World;
    use super::*;

    #[test]
    fn a_brief_is_scored_by_how_much_of_it_is_complete() {
        let world = World::new().weekly_part(means::BRIEF_SCORE, "0", |_| (3, 2)).weekly_part(
            means::BRIEF_SCORE,
            "6",
            |_| (18, 4),
        );
        let found = judgements(&world.build(), &|_| true);
        let [none, .., whole] = found.of_briefs.as_slice() else { panic!("{found:?}") };
        assert_eq!((none.components, none.scored, none.mean), (0, 26, Some(1.5)));
        assert_eq!((whole.components, whole.scored, whole.mean), (6, 52, Some(4.5)));
        let (low, high) = whole.interval.unwrap();
        assert!(none.interval.unwrap().1 < low && high < 5.0);
        assert_eq!(found.of_briefs[3].mean, None, "unknown is not zero");
    }

    #[test]
    fn what_sdrs_say_needs_to_be_known_as_theirs() {
        let measured = World::new().without("feedback.given_by").build();
        let off = crate::analysis::switched_off(&measured);
        let found = judgements(&measured, &|metric| off.iter().all(|off| off.metric != metric));
        assert_eq!(found.by_sdrs, None);
        let of = |metric: &str| off.iter().find(|off| off.metric == metric).unwrap();
        assert_eq!(of("sdr_feedback_response").needs, ["feedback.given_by"]);
    }

    #[test]
    fn few_scores_of_sdrs_are_told_with_how_many_they_gave() {
        let world = World::new()
            .weekly("sdr_feedback_score", |_| (1, 2))
            .weekly("sdr_feedback_response", |_| (2, 30));
        let found = judgements(&world.build(), &|_| true).by_sdrs.unwrap();
        assert_eq!((found.score.achieved, found.score.eligible), (13, 26));
        assert_eq!((found.response.achieved, found.response.eligible), (26, 390));
    }
}
