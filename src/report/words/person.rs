//! The words of one person's card.

use crate::review::{PersonKind, Review, Share};

use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, people};

/// The heading of everybody of a kind.
pub(crate) fn group(p: &Phrases, kind: PersonKind) -> String {
    match kind {
        PersonKind::Sdr => say!(p, "person-sdrs"),
        PersonKind::Ae => say!(p, "person-aes"),
    }
}

/// What the cards hold, over which days.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    format!("{} {} {}", say!(p, "person-sub"), people::window(p, review), say!(p, "person-counts"))
}

/// How everybody gets a page of their own.
pub(crate) fn own_files(p: &Phrases, few: usize) -> String {
    say!(p, "person-own-files", few = few)
}

/// How many cards a line opens.
pub(crate) fn cards(p: &Phrases, n: usize) -> String {
    say!(p, "person-cards", n = n)
}

/// From whom to whom the cards of a fold are.
pub(crate) fn fold(p: &Phrases, [first, last]: &[String; 2], n: usize) -> String {
    say!(p, "person-fold", first = first, last = last, n = n)
}

/// The title of a person's own page.
pub(crate) fn title(p: &Phrases, name: &str, heading: &str) -> String {
    say!(p, "person-title", name = name, heading = heading)
}

/// A person's count and interval, and the team's figure: `25 of 41, 46–74%; team 58%`.
pub(crate) fn beside_team(
    thresholds: Thresholds<'_>,
    (own, team): (&Share, &Share),
    unit: &str,
) -> String {
    let own = thresholds.evidence_in_short(own, unit);
    say!(thresholds.p, "person-beside-team", own = own, team = thresholds.value(team))
}

/// What the small row of weeks shows.
pub(crate) fn weeks(p: &Phrases, review: &Review, handoffs: &[u64]) -> String {
    let first = moment::day_in_words(p, review.head.window_start);
    let last = moment::day_in_words(p, review.head.week_start);
    let (n, most) = (handoffs.iter().sum::<u64>(), handoffs.iter().copied().max().unwrap_or(0));
    say!(p, "person-weeks", n = n, first = first, last = last, most = most)
}

/// The counts, oldest first, as a screen reader takes them.
pub(crate) fn counts(handoffs: &[u64]) -> String {
    handoffs.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")
}

/// What stands before the components that lack most.
pub(crate) fn gaps(p: &Phrases, kind: PersonKind) -> String {
    match kind {
        PersonKind::Sdr => say!(p, "person-gaps.written"),
        PersonKind::Ae => say!(p, "person-gaps.received"),
    }
}

/// A component with its share complete.
pub(crate) fn gap(p: &Phrases, component: String, share: String) -> String {
    say!(p, "person-gap", component = component, share = share)
}

/// What stands before the person's part of the worklist.
pub(crate) fn open(p: &Phrases, rows: usize) -> String {
    match rows {
        0 => say!(p, "person-open-none"),
        rows => say!(p, "person-open", n = rows),
    }
}

/// How many rows are in the file only.
pub(crate) fn more(p: &Phrases, rest: usize) -> String {
    say!(p, "mail-more", n = rest)
}
