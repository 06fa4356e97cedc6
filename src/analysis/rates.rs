//! Sums of cells: over a week, over a window, by member.

use std::collections::BTreeMap;

use super::CONVERSION;
use super::convert::share;
use super::routing::BY_ROUTING;
use crate::measured::{Cell, Measured, Slice, Span};
use crate::review::Share;
use crate::stats::Tally;
use crate::units::WEEK_DAYS;

/// The metric of inquiries, which are judged later than handoffs.
const INQUIRIES: &str = "won_per_1000_inquiries";

/// First and last week over which a metric is summed.
pub(super) fn window_of(measured: &Measured, metric: &str) -> (i32, i32) {
    let weeks = &measured.weeks;
    if metric == INQUIRIES {
        (measured.inquiries.first, measured.inquiries.last)
    } else if is_matured(metric) {
        (weeks.matured_window, weeks.matured)
    } else {
        (weeks.window, weeks.review)
    }
}

/// Whether a metric is judged on handoffs that are old enough.
pub(super) fn is_matured(metric: &str) -> bool {
    matches!(metric, CONVERSION | "conversion_by_missing" | BY_ROUTING | "response_band")
}

/// The span that holds a metric's window, for slices with many members.
pub(super) fn span_of(metric: &str) -> Span {
    if is_matured(metric) || metric == INQUIRIES { Span::MaturedWindow } else { Span::Window }
}

/// A cell as a checked tally; flags never exceed eligibles, which the queries' tests hold.
pub(super) fn tally(cell: &Cell) -> Tally {
    Tally::new(cell.achieved.min(cell.eligible), cell.eligible).unwrap_or(Tally::EMPTY)
}

/// The metric in one week, everything together.
pub(super) fn week(measured: &Measured, metric: &str, week_start: i32) -> Tally {
    part_week(measured, metric, "", week_start)
}

/// A part of the metric in one week, everything together.
pub(super) fn part_week(measured: &Measured, metric: &str, part: &str, week_start: i32) -> Tally {
    let cells = measured.part(metric, Slice::All, Span::Weekly, part);
    cells.iter().filter(|cell| cell.week_start == week_start).map(tally).sum()
}

/// The metric over its window, everything together.
pub(super) fn window(measured: &Measured, metric: &str, part: &str) -> Tally {
    let (first, last) = window_of(measured, metric);
    between(measured.part(metric, Slice::All, Span::Weekly, part), first, last)
}

/// The metric over its window with its interval.
pub(super) fn window_share(measured: &Measured, metric: &str) -> Share {
    share(window(measured, metric, ""))
}

/// Cells of the weeks from `first` to `last`, together.
pub(super) fn between(cells: &[Cell], first: i32, last: i32) -> Tally {
    cells.iter().filter(|c| c.week_start >= first && c.week_start <= last).map(tally).sum()
}

/// A metric over its window by member of a slice, by name.
pub(super) fn by_member(
    measured: &Measured,
    metric: &str,
    slice: Slice,
    part: &str,
) -> BTreeMap<String, Tally> {
    let (first, last) = window_of(measured, metric);
    let weekly = !slice.spans().contains(&span_of(metric));
    let span = if weekly { Span::Weekly } else { span_of(metric) };
    let mut members: BTreeMap<String, Tally> = BTreeMap::new();
    for cell in measured.part(metric, slice, span, part) {
        if !weekly || (cell.week_start >= first && cell.week_start <= last) {
            let member = measured.members.word(cell.member).to_owned();
            let sum = members.entry(member).or_insert(Tally::EMPTY);
            *sum = [*sum, tally(cell)].into_iter().sum();
        }
    }
    members
}

/// A metric in the weeks from `first` to `last` by member of a slice that is counted weekly.
pub(super) fn members_between(
    measured: &Measured,
    metric: &str,
    slice: Slice,
    weeks: (i32, i32),
) -> BTreeMap<String, Tally> {
    let mut members: BTreeMap<String, Tally> = BTreeMap::new();
    for cell in measured.cells(metric, slice, Span::Weekly) {
        if cell.week_start >= weeks.0 && cell.week_start <= weeks.1 {
            let member = measured.members.word(cell.member).to_owned();
            let sum = members.entry(member).or_insert(Tally::EMPTY);
            *sum = [*sum, tally(cell)].into_iter().sum();
        }
    }
    members
}

/// The hold rate over the window if none of the appointments without an outcome was held, and if
/// all of them were.
pub(super) fn hold_bounds(measured: &Measured) -> (Share, Share) {
    let held = window(measured, "hold_rate", "");
    let unknown = window(measured, "outcome_not_logged", "").achieved();
    let eligible = held.eligible() + unknown;
    let bound = |achieved: u64| share(Tally::new(achieved, eligible).unwrap_or(Tally::EMPTY));
    (bound(held.achieved()), bound(held.achieved() + unknown))
}

/// The first days of the weeks from `first` to `last`.
pub(super) fn weeks_between(first: i32, last: i32) -> impl Iterator<Item = i32> {
    (0..).map(move |step| first + step * WEEK_DAYS).take_while(move |&week| week <= last)
}
