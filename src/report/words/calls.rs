//! The sentences on outreach to quiet prospects and on talk in first meetings.

use crate::review::{QuietLane, QuietOutreach, Review, Talk, TalkOf};

use super::number::{NO_VALUE, listed, quoted_percent};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name, source};

/// Quiet prospects who are owed a touch.
fn owed(quiet: &QuietOutreach) -> usize {
    quiet.lanes.iter().filter(|lane| lane.lacking > 0 && !lane.is_past).count()
}

/// What is owed to whom today; counts, and no comparison.
pub(crate) fn headline(p: &Phrases, quiet: &QuietOutreach) -> String {
    match (quiet.lanes.len(), owed(quiet)) {
        (0, _) => say!(p, "calls-none-quiet"),
        (all, 0) => say!(p, "calls-none-owed", n = all),
        (all, owed) => say!(p, "calls-owed-to", owed = owed, n = all),
    }
}

/// Which prospects, and how many of them are drawn; who comes first, where anybody is owed a touch.
pub(crate) fn sub(p: &Phrases, shown: usize, quiet: &QuietOutreach) -> String {
    let (all, owed) = (quiet.lanes.len(), owed(quiet));
    if shown < all {
        return say!(p, "calls-sub.some", shown = shown, n = all, owed = owed);
    }
    say!(p, "calls-sub", owed = owed)
}

/// What stands at the end of a lane: `1 of 3`.
pub(crate) fn made(p: &Phrases, lane: &QuietLane, quiet: &QuietOutreach) -> String {
    say!(p, "calls-made", made = lane.made, n = quiet.touches)
}

/// What the shaded days are.
pub(crate) fn window(p: &Phrases, quiet: &QuietOutreach) -> String {
    say!(p, "calls-window", days = quiet.window_days)
}

/// A lane's touches: `day 0 phone, day 2 e-mail twice`.
pub(crate) fn touches(p: &Phrases, lane: &QuietLane) -> String {
    if lane.touches.is_empty() {
        return say!(p, "calls-no-touch");
    }
    let told = lane.touches.iter().map(|touch| {
        let by = touch.channel.as_deref();
        let channel =
            by.map_or_else(|| say!(p, "calls-channel-unknown"), |own| name::by_channel(p, own));
        say!(p, "calls-touch", day = touch.day, channel = channel, n = touch.count)
    });
    told.collect::<Vec<_>>().join(", ")
}

/// What is still owed, or that it is too late for it.
pub(crate) fn state(p: &Phrases, lane: &QuietLane) -> (String, &'static str) {
    match (lane.lacking, lane.is_past) {
        (0, _) => (say!(p, "calls-state-kept"), "good"),
        (_, true) => (say!(p, "calls-state-past"), ""),
        (owed, false) => (say!(p, "calls-state-owed", n = owed), "warn"),
    }
}

/// The lanes for those who can't see them.
pub(crate) fn lanes_in_words(p: &Phrases, lanes: &[QuietLane]) -> String {
    let told =
        lanes.iter().map(|lane| format!("{}: {}", name::of_data(&lane.account), touches(p, lane)));
    format!("{}.", told.collect::<Vec<_>>().join("; "))
}

/// How often AEs kept within the limit.
pub(crate) fn talk(thresholds: Thresholds<'_>, talk: &Talk) -> String {
    let p = thresholds.p;
    if talk.within.eligible == 0 {
        return say!(p, "calls-talk-none");
    }
    let share = thresholds.brief(&talk.within, "first-meeting");
    say!(p, "calls-talk", limit = quoted_percent(p, talk.limit), share = share)
}

/// What is measured.
pub(crate) fn talk_sub(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "calls-talk-sub", window = window)
}

/// What the line is.
pub(crate) fn limit(p: &Phrases, talk: &Talk) -> String {
    say!(p, "calls-talk-limit", limit = quoted_percent(p, talk.limit))
}

/// The span that somebody else recommends: a quotation, never a target.
pub(crate) fn span(p: &Phrases, talk: &Talk) -> Option<String> {
    let (low, high) = (talk.span.first()?, talk.span.last()?);
    let mut sources: Vec<String> =
        talk.span.iter().map(|line| source::default(p, &line.source)).collect();
    sources.dedup();
    let [low, high] = [low, high].map(|line| quoted_percent(p, line.value));
    Some(say!(p, "calls-talk-span", low = low, high = high, source = listed(p, &sources)))
}

/// How to read the strips.
pub(crate) fn reading(p: &Phrases, talk: &Talk) -> String {
    let strips = say!(p, "reading-talks");
    if talk.span.is_empty() {
        return strips;
    }
    format!("{strips} {}", say!(p, "reading-talks.span"))
}

/// An AE's median and its interval; dashes where there are too few.
pub(crate) fn median(thresholds: Thresholds<'_>, of: &TalkOf) -> (String, String) {
    let p = thresholds.p;
    if !thresholds.allows_percent(of.within.eligible) {
        return (NO_VALUE.to_owned(), String::new());
    }
    let interval = of
        .interval
        .map(|(low, high)| format!("{}–{}", quoted_percent(p, low), quoted_percent(p, high)));
    (quoted_percent(p, of.median), interval.unwrap_or_default())
}

/// The strips for those who can't see them.
pub(crate) fn talks_in_words(thresholds: Thresholds<'_>, talk: &Talk) -> String {
    let p = thresholds.p;
    let told = talk.rows.iter().map(|of| {
        let (median, _) = median(thresholds, of);
        let name = name::of_data(&of.name);
        say!(p, "calls-talk-of", name = name, median = median, n = of.within.eligible)
    });
    let told = told.chain(span(p, talk)).collect::<Vec<_>>();
    format!("{}.", told.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tests::{fixture, phrases, share, thresholds};

    #[test]
    fn what_is_owed_is_counted_and_not_compared() {
        let p = phrases();
        let mut quiet = fixture::rich().calls.quiet.unwrap();
        insta::assert_snapshot!(headline(p, &quiet), @"2 of 5 quiet prospects are still owed a touch within the window");
        insta::assert_snapshot!(lanes_in_words(p, &quiet.lanes[..2]), @"<Acme> & Sons: day 0 by phone, day 1 by e-mail, 2 times; Globex: no touch yet.");
        assert!(sub(p, 5, &quiet).ends_with("those still owed a touch first."));
        quiet.lanes.retain(|lane| lane.is_past);
        insta::assert_snapshot!(sub(p, 3, &quiet), @"Open handoffs of the last ten business days without a reply or a meeting.");
        insta::assert_snapshot!(sub(p, 2, &quiet), @"Open handoffs of the last ten business days without a reply or a meeting: the first 2 of 3.");
        insta::assert_snapshot!(headline(p, &quiet), @"3 quiet prospects, and none is owed a touch within the window any more");
        quiet.lanes.clear();
        insta::assert_snapshot!(headline(p, &quiet), @"No prospect of the last ten business days is quiet");
    }

    #[test]
    fn the_span_of_others_is_quoted_with_who_says_so() {
        let mut talk = fixture::rich().calls.talk.unwrap();
        assert_eq!(span(phrases(), &talk).unwrap(), "43%–46%, vendor survey");
        assert!(reading(phrases(), &talk).ends_with("a quotation, not a target."));
        talk.span[1].source = "our coach".to_owned();
        assert_eq!(span(phrases(), &talk).unwrap(), "43%–46%, vendor survey and our coach");
        talk.span.clear();
        assert_eq!(span(phrases(), &talk), None);
        assert!(!reading(phrases(), &talk).contains("quotation"));
    }

    #[test]
    fn talk_is_told_with_its_count() {
        let mut found = fixture::rich().calls.talk.unwrap();
        insta::assert_snapshot!(talk(thresholds(), &found), @"In 75% (30 of 40) of first meetings the AE talked at most 65% of the time");
        found.within = share(0, 0);
        insta::assert_snapshot!(talk(thresholds(), &found), @"No first meeting with the AE’s share of the talk on record");
        found.rows[0].within = share(2, 3);
        assert_eq!(median(thresholds(), &found.rows[0]).0, NO_VALUE);
    }
}
