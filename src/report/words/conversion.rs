//! The sentences of the section on conversion.

use crate::review::{MixRate, RateSeries, Review};

use super::finding::difference;
use super::number::{counted, listed, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name};

/// The heading of the decomposition.
pub(crate) fn why(p: &Phrases) -> String {
    say!(p, "mix-heading")
}

/// What is measured.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let days = counted(p, u64::from(review.head.maturity_days), "day");
    match review.head.last_matured_week {
        None => say!(p, "conversion-sub.none-old-enough", days = days),
        Some(week) => say!(p, "conversion-sub", days = days, week = moment::day_in_words(p, week)),
    }
}

/// That every week is too young.
pub(crate) fn immature(p: &Phrases, maturity_days: u32) -> String {
    say!(p, "conversion-immature", days = counted(p, u64::from(maturity_days), "day"))
}

/// The series for those who can't see it.
pub(crate) fn in_words(thresholds: Thresholds<'_>, series: &RateSeries) -> String {
    let p = thresholds.p;
    let weeks: Vec<String> = series
        .weeks
        .iter()
        .map(|week| {
            let share = thresholds.brief(&week.share, "case");
            let day = moment::day(p, week.week);
            let phrase = if week.matured { "series-week" } else { "series-week.maturing" };
            say!(p, phrase, day = day, share = share)
        })
        .collect();
    let text = listed(p, &weeks);
    if text.is_empty() { String::new() } else { format!("{}.", super::number::capital(&text)) }
}

/// The two ends of the decomposition and their difference.
pub(crate) fn why_sub(thresholds: Thresholds<'_>, mix: &MixRate) -> String {
    let p = thresholds.p;
    say!(
        p,
        "mix-sub",
        before = thresholds.brief(&mix.before, "handoff"),
        now = thresholds.brief(&mix.now, "handoff"),
        week = moment::day_in_words(p, mix.week),
        difference = difference(p, mix.interval),
    )
}

/// The two parts of the change.
pub(crate) fn mix_headline(p: &Phrases, mix: &MixRate) -> String {
    say!(
        p,
        "mix-headline",
        factor = name::factor(p, &mix.factor),
        mix = signed_points(p, mix.mix),
        rate = signed_points(p, mix.rate),
    )
}

/// Every segment's part, for those who can't see it.
pub(crate) fn mix_in_words(p: &Phrases, mix: &MixRate) -> String {
    let parts: Vec<String> = mix
        .segments
        .iter()
        .map(|segment| {
            say!(
                p,
                "mix-segment",
                segment = name::segment(p, &mix.factor, &segment.name),
                mix = signed_points(p, segment.mix),
                rate = signed_points(p, segment.rate),
            )
        })
        .collect();
    say!(p, "mix-in-words", parts = listed(p, &parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, thresholds};

    #[test]
    fn the_change_is_split_into_mix_and_rate_with_its_interval() {
        let p = phrases();
        let review = fixture::rich();
        let mix = &review.mix_rates[0];
        insta::assert_snapshot!(
            [why_sub(thresholds(), mix), mix_headline(p, mix), mix_in_words(p, mix)].join("\n"),
            @r#"
From 66% (472 of 711) in the weeks before to 53% (31 of 58) in the week of 5 October; 95% interval of the difference −26.2 to −0.2 points.
By company size: −2.6 points by mix, −10.3 by rate
Points: 1–49 −2.1 by mix and −3.8 by rate, 50–199 −0.6 by mix and −3.0 by rate, 200–999 +0.4 by mix and −1.1 by rate and 1,000 or more −0.3 by mix and −2.4 by rate.
"#
        );
    }

    #[test]
    fn a_young_history_is_not_judged() {
        let p = phrases();
        assert!(
            immature(p, 30).starts_with("Every handoff in these exports is younger than 30 days.")
        );
    }
}
