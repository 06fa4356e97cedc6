//! The sentences of the section on conversion.

use crate::review::{MixRate, RateSeries, Review};

use super::finding::difference;
use super::number::{counted, listed, signed_points};
use super::share::Thresholds;
use super::{moment, name};

/// The heading of the decomposition.
pub(crate) const WHY: &str = "What the change is made of";

/// What is measured.
pub(crate) fn sub(review: &Review) -> String {
    let days = counted(u64::from(review.head.maturity_days), "day");
    let last = review.head.last_matured_week.map_or_else(
        || "no week is old enough yet".to_owned(),
        |week| format!("the last week old enough is that of {}", moment::day_in_words(week)),
    );
    format!("Handoffs that became opportunities within {days}, by week of the handoff; {last}.")
}

/// That every week is too young.
pub(crate) fn immature(maturity_days: u32) -> String {
    format!(
        "Every handoff in these exports is younger than {}. The hollow points can only rise; they are \
         shown so that you can check them, not to be judged.",
        counted(u64::from(maturity_days), "day")
    )
}

/// The series for those who can't see it.
pub(crate) fn in_words(thresholds: Thresholds, series: &RateSeries) -> String {
    let weeks: Vec<String> = series
        .weeks
        .iter()
        .map(|week| {
            let young = if week.matured { "" } else { ", still maturing" };
            let share = thresholds.brief(&week.share, "case");
            format!("week of {} {share}{young}", moment::day(week.week))
        })
        .collect();
    let text = listed(&weeks);
    if text.is_empty() { String::new() } else { format!("{}.", super::number::capital(&text)) }
}

/// The two ends of the decomposition and their difference.
pub(crate) fn why_sub(thresholds: Thresholds, mix: &MixRate) -> String {
    format!(
        "From {} in the weeks before to {} in the week of {}; {}.",
        thresholds.brief(&mix.before, "handoff"),
        thresholds.brief(&mix.now, "handoff"),
        moment::day_in_words(mix.week),
        difference(mix.interval)
    )
}

/// The two parts of the change.
pub(crate) fn mix_headline(mix: &MixRate) -> String {
    format!(
        "By {}: {} points by mix, {} by rate",
        name::factor(&mix.factor),
        signed_points(mix.mix),
        signed_points(mix.rate)
    )
}

/// Every segment's part, for those who can't see it.
pub(crate) fn mix_in_words(mix: &MixRate) -> String {
    let parts: Vec<String> = mix
        .segments
        .iter()
        .map(|segment| {
            format!(
                "{} {} by mix and {} by rate",
                name::segment(&mix.factor, &segment.name),
                signed_points(segment.mix),
                signed_points(segment.rate)
            )
        })
        .collect();
    format!("Points: {}.", listed(&parts))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, thresholds};

    #[test]
    fn the_change_is_split_into_mix_and_rate_with_its_interval() {
        let review = fixture::rich();
        let mix = &review.mix_rates[0];
        insta::assert_snapshot!(
            [why_sub(thresholds(), mix), mix_headline(mix), mix_in_words(mix)].join("\n"),
            @r#"
From 66% (472 of 711) in the weeks before to 53% (31 of 58) in the week of 5 October; 95% interval of the difference −26.2 to −0.2 points.
By company size: −2.6 points by mix, −10.3 by rate
Points: 1–49 −2.1 by mix and −3.8 by rate, 50–199 −0.6 by mix and −3.0 by rate, 200–999 +0.4 by mix and −1.1 by rate and 1,000 or more −0.3 by mix and −2.4 by rate.
"#
        );
    }

    #[test]
    fn a_young_history_is_not_judged() {
        assert!(
            immature(30).starts_with("Every handoff in these exports is younger than 30 days.")
        );
    }
}
