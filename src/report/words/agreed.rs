//! The sentences on what last meetings agreed.

use chrono::NaiveDate;

use crate::review::{ActionFigures, ActionRow, ActionVerdict};

use super::metric::metric;
use super::number::{NO_VALUE, counted, listed, p_value, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{duration, moment, name};

/// Heading of the table.
pub(crate) fn heading(p: &Phrases) -> String {
    say!(p, "agreed-heading")
}

/// What is set side by side, and what it does not say.
pub(crate) fn sub(p: &Phrases) -> String {
    say!(p, "agreed-sub")
}

/// What an action was meant to move: `follow-up SLA, team: East`.
pub(crate) fn aim(p: &Phrases, row: &ActionRow) -> String {
    let label = metric(p, &row.metric).label;
    if row.member.is_empty() {
        return say!(p, "agreed-aim-all", metric = label);
    }
    let slice = name::factor(p, &row.slice);
    say!(p, "agreed-aim", metric = label, slice = slice, member = name::of_data(&row.member))
}

/// Before and after as they stand in their columns; both a dash where nothing is known.
pub(crate) fn sides(thresholds: Thresholds<'_>, row: &ActionRow, day: i64) -> (String, String) {
    let p = thresholds.p;
    match &row.figures {
        ActionFigures::Shares { before, after, .. } => {
            let unit = metric(p, &row.metric).unit;
            (thresholds.brief(before, &unit), thresholds.brief(after, &unit))
        }
        ActionFigures::Waits { before, after, .. } => {
            let side = |of: &crate::review::Median| {
                let median = duration::business_or_dash(p, of.seconds, day);
                say!(p, "agreed-median", median = median, handoffs = counted(p, of.n, "handoff"))
            };
            (side(before), side(after))
        }
        ActionFigures::Off(_) => (NO_VALUE.to_owned(), NO_VALUE.to_owned()),
    }
}

/// The days of a side.
pub(crate) fn days(p: &Phrases, days: Option<(NaiveDate, NaiveDate)>) -> String {
    days.map_or_else(
        || say!(p, "agreed-no-week"),
        |(first, last)| format!("{} – {}", moment::day(p, first), moment::day(p, last)),
    )
}

/// The difference in points, and its interval; for waits the test.
pub(crate) fn difference(p: &Phrases, row: &ActionRow) -> (String, String) {
    match &row.figures {
        ActionFigures::Shares { difference: Some((points, low, high)), .. } => {
            let (low, high) = (signed_points(p, *low), signed_points(p, *high));
            (signed_points(p, *points), say!(p, "agreed-interval", low = low, high = high))
        }
        ActionFigures::Waits { p_value: Some(value), .. } => {
            (p_value(p, *value), say!(p, "agreed-log-rank"))
        }
        _ => (NO_VALUE.to_owned(), String::new()),
    }
}

/// What can be said of it, and the tone in which it is said.
pub(crate) fn verdict(p: &Phrases, row: &ActionRow) -> (String, &'static str) {
    match row.verdict {
        ActionVerdict::Improved => (say!(p, "agreed-improved"), "good"),
        ActionVerdict::Worsened => (say!(p, "agreed-worsened"), "bad"),
        ActionVerdict::NoClearChange => (say!(p, "agreed-no-clear-change"), ""),
        ActionVerdict::TooEarly { have, need, from: Some(from) } => {
            let from = moment::full_day(p, from);
            (say!(p, "agreed-too-early-until", have = have, need = need, from = from), "")
        }
        ActionVerdict::TooEarly { have, need, from: None } => {
            (say!(p, "agreed-too-early", have = have, need = need), "")
        }
        ActionVerdict::NeverTold => (say!(p, "agreed-never-told"), ""),
        ActionVerdict::Unknown => {
            let needs = match &row.figures {
                ActionFigures::Off(off) => off.needs.clone(),
                _ => Vec::new(),
            };
            (say!(p, "agreed-unknown", needs = listed(p, &needs)), "")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases};

    fn worded(row: &ActionRow) -> String {
        let p = phrases();
        let review = fixture::rich();
        let (before, after) = sides(Thresholds::of(p, &review.head), row, 28_800);
        let (difference, interval) = difference(p, row);
        let parts = [
            aim(p, row),
            format!("{before} [{}]", days(p, Some(row.before_days))),
            format!("{after} [{}]", days(p, row.after_days)),
            format!("{difference} {interval}").trim().to_owned(),
            verdict(p, row).0,
        ];
        parts.join(" | ")
    }

    #[test]
    fn every_verdict_has_its_words_and_none_says_why() {
        let lines: Vec<String> = fixture::rich().actions.iter().map(worded).collect();
        insta::assert_snapshot!(lines.join("\n"), @"
Complete briefs, everybody | 40% (120 of 300) [22 Jun – 20 Sep] | 61% (110 of 180) [28 Sep – 15 Nov] | +21.1 95% interval +11.8 to +29.8 | Improved, beyond noise
First AE touch, team: East =1+1 | median 2 h (312 handoffs) [22 Jun – 20 Sep] | median 55 min (171 handoffs) [28 Sep – 15 Nov] | p = 0.003 log-rank test | Improved, beyond noise
Meetings held, everybody | 80% (240 of 300) [22 Jun – 20 Sep] | 59% (101 of 170) [28 Sep – 15 Nov] | −20.6 95% interval −29.3 to −12.1 | Worsened, beyond noise
Accepted, everybody | 50% (150 of 300) [22 Jun – 20 Sep] | 51% (148 of 290) [28 Sep – 15 Nov] | +1.0 95% interval −7.0 to +9.0 | No clear change: ten points would have shown
Handoff to opportunity, everybody | 50% (150 of 300) [22 Jun – 20 Sep] | 52% (16 of 31) [28 Sep – 15 Nov] | +1.6 95% interval −16.6 to +19.5 | Too early to tell: 31 of the 118 since that would show ten points; at this pace from 20 December 2026
Handoff to opportunity, everybody | 50% (150 of 300) [22 Jun – 20 Sep] | 52% (16 of 31) [28 Sep – 15 Nov] | +1.6 95% interval −16.6 to +19.5 | Too early to tell: 31 of the 118 since that would show ten points
Meetings held, everybody | 2 of 4 [22 Jun – 20 Sep] | no appointments [no whole week yet] | – | Can’t be told: too few before for a change of ten points to show
Talk ratio within limit, everybody | – [22 Jun – 20 Sep] | – [28 Sep – 15 Nov] | – | Can’t be told: the exports lack meetings.talk_ratio
");
    }
}
