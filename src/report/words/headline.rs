//! The headline of each section: the finding, as a sentence.

use crate::quality::Verdict;
use crate::review::{Briefs, Direction, FollowUp, Methods, PeopleTable, PersonKind, Rule};

use super::metric::metric;
use super::number::{capital, counted};
use super::share::Thresholds;
use super::signal::{FEWEST_POINTS, Side, seen};
use super::{duration, name};

/// Speed: the median, and whether the week differs from the weeks before.
pub(crate) fn speed(
    follow_up: &FollowUp,
    direction: Option<Direction>,
    thresholds: Thresholds,
) -> String {
    let Some(week) = follow_up.week.as_ref().filter(|week| week.n > 0) else {
        return "No handoff of this week to follow up".to_owned();
    };
    if !thresholds.allows_percent(week.n) {
        return format!("{} of {} followed up so far", week.ended, counted(week.n, "handoff"));
    }
    let change = match direction {
        Some(Direction::Improvement) => ", faster than in the four weeks before",
        Some(Direction::Concern) => ", slower than in the four weeks before",
        None => "",
    };
    match week.median.seconds {
        Some(seconds) => {
            let time = duration::business(seconds, follow_up.business_day_seconds);
            format!("Half of the handoffs were followed up within {time}{change}")
        }
        None => format!("More than half of the handoffs still wait for a first touch{change}"),
    }
}

/// A weekly rate: the signal at its last comparable week, or that there is none.
pub(crate) struct Trend<'a> {
    pub(crate) metric: &'a str,
    /// The rule that holds at the last week, for how many points, on which side of the mean.
    pub(crate) signal: Option<(Rule, usize, Side)>,
    /// Weeks that can be compared.
    pub(crate) weeks: usize,
}

impl Trend<'_> {
    /// `Conversion has been below its mean for 8 weeks in a row`.
    pub(crate) fn headline(&self) -> String {
        let subject = metric(self.metric).subject;
        match self.signal {
            Some((rule @ (Rule::Shift | Rule::Trend), points, side)) => {
                format!("{subject} has been {}", seen(rule, points, side))
            }
            Some((Rule::TwoOfThree, points, side)) => {
                format!("{subject} was {}", seen(Rule::TwoOfThree, points, side))
            }
            Some((Rule::OutsideLimits, points, side)) => {
                format!("{subject} was {}", seen(Rule::OutsideLimits, points, side))
            }
            None if self.weeks == 0 => format!("{subject} can’t be judged yet"),
            None if self.weeks < FEWEST_POINTS => {
                format!("{subject} has too short a history to tell a change")
            }
            None => format!("{subject} shows no change beyond normal variation"),
        }
    }
}

/// Briefs: the least complete component.
pub(crate) fn briefs(briefs: &Briefs, thresholds: Thresholds) -> String {
    let weakest = briefs
        .components
        .iter()
        .filter_map(|part| part.share.estimate.map(|estimate| (estimate, part)))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    match weakest {
        None => "No brief to judge in this window".to_owned(),
        Some((estimate, _)) if estimate >= 1.0 => {
            "Every component of every brief is complete".to_owned()
        }
        Some((_, part)) => format!(
            "{} is the least complete part of the brief: {}",
            capital(&name::component(&part.name)),
            thresholds.brief(&part.share, "handoff")
        ),
    }
}

/// People: how many differ from the team after adjustment.
pub(crate) fn people(tables: &[PeopleTable]) -> String {
    if tables.iter().all(|table| table.rows.is_empty()) {
        return "Nobody to compare in this window".to_owned();
    }
    let flagged = |kind| -> u64 {
        let rows = tables.iter().filter(|table| table.kind == kind).flat_map(|table| &table.rows);
        let ids: std::collections::BTreeSet<&str> =
            rows.filter(|row| row.flag.is_some()).map(|row| row.id.as_str()).collect();
        ids.len().try_into().unwrap_or(u64::MAX)
    };
    let (sdrs, aes) = (flagged(PersonKind::Sdr), flagged(PersonKind::Ae));
    let (who, count) = match (sdrs, aes) {
        (0, 0) => return "No SDR and no AE differs from the team beyond chance".to_owned(),
        (sdrs, 0) => (counted(sdrs, "SDR"), sdrs),
        (0, aes) => (counted(aes, "AE"), aes),
        (sdrs, aes) => (format!("{} and {}", counted(sdrs, "SDR"), counted(aes, "AE")), sdrs + aes),
    };
    let verb = if count == 1 { "differs" } else { "differ" };
    format!("{who} {verb} from the team beyond chance")
}

/// Transfer methods: a reversal first, then a difference, then that there is none.
pub(crate) fn methods(methods: &Methods) -> String {
    let reference = name::method(&methods.reference);
    if let Some(row) = methods.rows.iter().find(|row| row.reversed) {
        return format!(
            "{} and {reference} change places once {} is taken into account",
            capital(&name::method(&row.name)),
            name::factor(&methods.adjusted_for)
        );
    }
    let differing: Vec<String> = methods
        .rows
        .iter()
        .filter(|row| row.adjusted.is_some_and(|(_, low, high)| low > 0.0 || high < 0.0))
        .map(|row| name::method(&row.name))
        .collect();
    match differing.as_slice() {
        [] => format!("No transfer method differs from {reference} beyond chance"),
        [one] => format!("{} differs from {reference} beyond chance", capital(one)),
        several => {
            format!(
                "{} differ from {reference} beyond chance",
                capital(&super::number::listed(several))
            )
        }
    }
}

/// Data trust: the verdict.
pub(crate) fn trust(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Usable => "The data can carry this review",
        Verdict::UsableWithCaveats => "The data can carry this review, with caveats",
        Verdict::NotUsable => "The data can’t carry this review; don’t decide on these figures",
    }
}

/// The verdict in a word or two, for the head and the index.
pub(crate) fn trust_in_short(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Usable => "Data usable",
        Verdict::UsableWithCaveats => "Data usable with caveats",
        Verdict::NotUsable => "Data not usable",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, thresholds};

    fn trend(signal: Option<(Rule, usize, Side)>, weeks: usize) -> String {
        Trend { metric: "handoff_to_opportunity_rate", signal, weeks }.headline()
    }

    #[test]
    fn a_change_is_named_only_when_a_rule_fired() {
        assert_eq!(
            trend(Some((Rule::Shift, 8, Side::Below)), 13),
            "Conversion has been below its mean for 8 weeks in a row"
        );
        assert_eq!(
            trend(Some((Rule::OutsideLimits, 1, Side::Below)), 13),
            "Conversion was below the limits of normal variation"
        );
        assert_eq!(trend(None, 13), "Conversion shows no change beyond normal variation");
        assert_eq!(trend(None, 3), "Conversion has too short a history to tell a change");
        assert_eq!(trend(None, 0), "Conversion can’t be judged yet");
    }

    #[test]
    fn the_headline_of_people_counts_whom_the_adjustment_left() {
        let review = fixture::rich();
        assert_eq!(people(&review.people), "2 SDRs and 1 AE differ from the team beyond chance");
        assert_eq!(
            people(&fixture::quiet().people),
            "No SDR and no AE differs from the team beyond chance"
        );
        assert_eq!(people(&[]), "Nobody to compare in this window");
    }

    #[test]
    fn the_least_complete_component_makes_the_headline() {
        let review = fixture::rich();
        let words = briefs(review.briefs.as_ref().unwrap(), thresholds());
        insta::assert_snapshot!(words, @"Decision context is the least complete part of the brief: 52% (421 of 812)");
    }

    #[test]
    fn a_reversal_makes_the_headline() {
        let review = fixture::rich();
        insta::assert_snapshot!(methods(review.methods.as_ref().unwrap()), @"Calendar booking and intro e-mail change places once company size is taken into account");
    }

    #[test]
    fn faster_is_said_only_with_a_direction() {
        let review = fixture::rich();
        insta::assert_snapshot!(speed(&review.follow_up, Some(Direction::Improvement), thresholds()), @"Half of the handoffs were followed up within 69 min, faster than in the four weeks before");
        insta::assert_snapshot!(speed(&fixture::one_handoff().follow_up, None, thresholds()), @"1 of 1 handoff followed up so far");
        insta::assert_snapshot!(speed(&review.follow_up, None, thresholds()), @"Half of the handoffs were followed up within 69 min");
    }
}
