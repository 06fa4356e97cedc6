//! The sentences of the section on routing.

use crate::review::{LoadSide, Review, RoutedOutcome, Routing, SwitchedOff};

use super::number::{NO_VALUE, listed, percent, signed_points};
use super::phrases::{Phrases, say};
use super::share::Thresholds;
use super::{moment, name, tile};

/// The finding: how many went past the rules, else whether loads are uneven.
pub(crate) fn headline(routing: &Routing, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    match &routing.misrouted {
        Some(series) if series.window.eligible > 0 => {
            let share = thresholds.brief(&series.window, "handoff");
            say!(p, "routing-past-the-rules", share = share)
        }
        Some(_) => say!(p, "routing-no-rule-met"),
        None => uneven(p, routing),
    }
}

/// Whether anybody's share of handoffs differs from the one due.
pub(crate) fn uneven(p: &Phrases, routing: &Routing) -> String {
    let names: Vec<String> = routing.uneven().map(|(row, _)| name::of_data(&row.name)).collect();
    match (names.len(), routing.compared()) {
        (0, 0) => say!(p, "routing-load-none"),
        (0, _) => say!(p, "routing-load-even"),
        (n, _) => say!(p, "routing-load-uneven", who = listed(p, &names), n = n),
    }
}

/// What is looked at, and when.
pub(crate) fn sub(p: &Phrases, review: &Review) -> String {
    let window = moment::span(p, review.head.window_start, review.head.week_end);
    say!(p, "routing-sub", window = window)
}

/// What would tell how many went past the rules.
pub(crate) fn off(p: &Phrases, off: Option<&SwitchedOff>) -> String {
    say!(p, "routing-off", what = tile::switch_on(p, off))
}

/// By how much misrouted handoffs converted more often, and how sure that is.
pub(crate) fn difference(p: &Phrases, outcome: &RoutedOutcome) -> (String, String) {
    match outcome.difference {
        Some((points, low, high)) => {
            let ends =
                say!(p, "from-to", low = signed_points(p, low), high = signed_points(p, high));
            (
                say!(p, "routing-points", points = signed_points(p, points)),
                say!(p, "routing-points.ends", ends = ends),
            )
        }
        None => (NO_VALUE.to_owned(), say!(p, "routing-outcome-few")),
    }
}

/// To whom a rule sends.
pub(crate) fn goes_to(p: &Phrases, recipients: &str) -> String {
    say!(p, "routing-goes-to", who = name::of_data(recipients))
}

/// The line that opens the list of misrouted handoffs.
pub(crate) fn list(p: &Phrases, shown: usize, in_all: u64) -> String {
    let shown = u64::try_from(shown).unwrap_or(u64::MAX);
    if shown < in_all {
        return say!(p, "routing-list-some", shown = shown, all = in_all);
    }
    say!(p, "routing-list", n = in_all)
}

/// A way of routing.
pub(crate) fn way(p: &Phrases, routing: &str) -> String {
    match routing {
        "automatic" => say!(p, "routing-automatic"),
        "manual" => say!(p, "routing-manual"),
        _ => say!(p, "routing-unknown"),
    }
}

/// How an AE's load compares.
pub(crate) fn side(p: &Phrases, side: Option<LoadSide>) -> String {
    match side {
        Some(LoadSide::Over) => format!("▲ {}", say!(p, "routing-over")),
        Some(LoadSide::Under) => format!("▼ {}", say!(p, "routing-under")),
        None => say!(p, "routing-as-due"),
    }
}

/// The loads for those who can't see the figure.
pub(crate) fn load_in_words(routing: &Routing, thresholds: Thresholds<'_>) -> String {
    let p = thresholds.p;
    let rows = routing.load.iter().flat_map(|team| &team.rows);
    let said = rows.filter_map(|row| {
        let load = row.against?;
        let (name, due) = (name::of_data(&row.name), percent(p, load.due, 0));
        let share = thresholds.whole(&load.share, "handoff");
        Some(say!(p, "routing-load-row", name = name, share = share, due = due))
    });
    said.collect::<Vec<_>>().join(" ")
}
