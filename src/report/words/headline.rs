//! The headline of each section: the finding, as a sentence.

use crate::quality::Verdict;
use crate::review::{Briefs, Direction, FollowUp, Methods, PeopleTable, PersonKind, Rule};

use super::metric::metric;
use super::number::{capital, counted, listed};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::signal::{FEWEST_POINTS, Side, seen};
use super::{duration, name};

/// Speed: the median, and whether the week differs from the weeks before.
pub(crate) fn speed(
    follow_up: &FollowUp,
    direction: Option<Direction>,
    thresholds: Thresholds<'_>,
) -> String {
    let p = thresholds.p;
    let Some(week) = follow_up.week.as_ref().filter(|week| week.n > 0) else {
        return say!(p, "speed-none");
    };
    if !thresholds.allows_percent(week.n) {
        let n = counted(p, week.n, "handoff");
        return say!(p, "speed-few", ended = week.ended, n = n);
    }
    let change = match direction {
        Some(Direction::Improvement) => "faster",
        Some(Direction::Concern) => "slower",
        None => "same",
    };
    match week.median.seconds {
        Some(seconds) => {
            let time = duration::business(p, seconds, follow_up.business_day_seconds);
            say!(p, "speed-half", time = time, change = change)
        }
        None => say!(p, "speed-more-than-half-wait", change = change),
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
    pub(crate) fn headline(&self, p: &Phrases) -> String {
        let subject = metric(p, self.metric).subject;
        match self.signal {
            Some((rule, points, side)) => {
                let phrase = match rule {
                    Rule::Shift | Rule::Trend => "trend-has-been",
                    Rule::TwoOfThree | Rule::OutsideLimits => "trend-was",
                };
                say!(p, phrase, subject = subject, seen = seen(p, rule, points, side))
            }
            None if self.weeks == 0 => say!(p, "trend-not-yet", subject = subject),
            None if self.weeks < FEWEST_POINTS => say!(p, "trend-too-short", subject = subject),
            None => say!(p, "trend-none", subject = subject),
        }
    }
}

/// Briefs: the least complete component.
pub(crate) fn briefs(briefs: &Briefs, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    let weakest = briefs
        .components
        .iter()
        .filter_map(|part| part.share.estimate.map(|estimate| (estimate, part)))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    match weakest {
        None => say!(p, "briefs-none"),
        Some((estimate, _)) if estimate >= 1.0 => say!(p, "briefs-all-complete"),
        Some((_, part)) => say!(
            p,
            "briefs-least",
            part = capital(&name::component(p, &part.name)),
            share = thresholds.brief(&part.share, "handoff"),
        ),
    }
}

/// People: how many differ from the team after adjustment.
pub(crate) fn people(p: &Phrases, tables: &[PeopleTable]) -> String {
    if tables.iter().all(|table| table.rows.is_empty()) {
        return say!(p, "people-nobody");
    }
    let flagged = |kind| -> u64 {
        let rows = tables.iter().filter(|table| table.kind == kind).flat_map(|table| &table.rows);
        let ids: std::collections::BTreeSet<&str> =
            rows.filter(|row| row.flag.is_some()).map(|row| row.id.as_str()).collect();
        ids.len().try_into().unwrap_or(u64::MAX)
    };
    let (sdrs, aes) = (flagged(PersonKind::Sdr), flagged(PersonKind::Ae));
    let who: Vec<String> = [(sdrs, "sdr"), (aes, "ae")]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, unit)| counted(p, count, unit))
        .collect();
    let compared = |kind| tables.iter().any(|t| t.kind == kind && super::people::compared(t));
    match (compared(PersonKind::Sdr), compared(PersonKind::Ae)) {
        _ if !who.is_empty() => {}
        (true, true) => return say!(p, "people-none-differs"),
        (true, false) => return say!(p, "people-none-differs.sdrs"),
        (false, true) => return say!(p, "people-none-differs.aes"),
        (false, false) => return say!(p, "people-none-compared"),
    }
    say!(p, "people-differ", who = listed(p, &who), n = sdrs + aes)
}

/// Transfer methods: a reversal first, then a difference, then that there is none.
pub(crate) fn methods(p: &Phrases, methods: &Methods) -> String {
    let reference = name::method(p, &methods.reference);
    if let Some(row) = methods.rows.iter().find(|row| row.reversed) {
        return say!(
            p,
            "transfer-change-places",
            method = capital(&name::method(p, &row.name)),
            reference = reference,
            factor = name::factor(p, &methods.adjusted_for),
        );
    }
    let differing: Vec<String> = methods
        .rows
        .iter()
        .filter(|row| row.adjusted.is_some_and(|(_, low, high)| low > 0.0 || high < 0.0))
        .map(|row| name::method(p, &row.name))
        .collect();
    if differing.is_empty() {
        return say!(p, "transfer-none-differs", reference = reference);
    }
    let methods = capital(&listed(p, &differing));
    say!(p, "transfer-differ", methods = methods, n = differing.len(), reference = reference)
}

/// Data trust: the verdict.
pub(crate) fn trust(p: &Phrases, verdict: Verdict) -> String {
    match verdict {
        Verdict::Usable => say!(p, "trust-usable"),
        Verdict::UsableWithCaveats => say!(p, "trust-caveats"),
        Verdict::NotUsable => say!(p, "trust-not-usable"),
    }
}

/// The verdict in a word or two, for the head and the index.
pub(crate) fn trust_in_short(p: &Phrases, verdict: Verdict) -> String {
    match verdict {
        Verdict::Usable => say!(p, "trust-usable.short"),
        Verdict::UsableWithCaveats => say!(p, "trust-caveats.short"),
        Verdict::NotUsable => say!(p, "trust-not-usable.short"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, thresholds};

    fn trend(signal: Option<(Rule, usize, Side)>, weeks: usize) -> String {
        Trend { metric: "handoff_to_opportunity_rate", signal, weeks }.headline(phrases())
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
        let p = phrases();
        let review = fixture::rich();
        assert_eq!(people(p, &review.people), "2 SDRs and 1 AE differ from the team beyond chance");
        assert_eq!(
            people(p, &fixture::quiet().people),
            "No SDR and no AE differs from the team beyond chance"
        );
        assert_eq!(people(p, &[]), "Nobody to compare in this window");
    }

    #[test]
    fn the_least_complete_component_makes_the_headline() {
        let review = fixture::rich();
        let words = briefs(review.briefs.as_ref().unwrap(), thresholds());
        insta::assert_snapshot!(words, @"Decision context is the least complete part of the brief: 52% (421 of 812)");
    }

    #[test]
    fn a_reversal_makes_the_headline() {
        let p = phrases();
        let review = fixture::rich();
        insta::assert_snapshot!(methods(p, review.methods.as_ref().unwrap()), @"Calendar booking and intro e-mail change places once company size is taken into account");
    }

    #[test]
    fn faster_is_said_only_with_a_direction() {
        let review = fixture::rich();
        insta::assert_snapshot!(speed(&review.follow_up, Some(Direction::Improvement), thresholds()), @"Half of the handoffs were followed up within 69 min, faster than in the four weeks before");
        insta::assert_snapshot!(speed(&fixture::one_handoff().follow_up, None, thresholds()), @"1 of 1 handoff followed up so far");
        insta::assert_snapshot!(speed(&review.follow_up, None, thresholds()), @"Half of the handoffs were followed up within 69 min");
    }
}
