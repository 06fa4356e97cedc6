//! The rows behind a finding.

use super::rules::LAST;
use crate::analysis::stall::STEPS;
use crate::analysis::{Analysis, CONVERSION};
use crate::measured::{Measured, Slice};
use crate::review::{Direction, Evidence, FindingKind, Misrouted, PersonKind};
use crate::table::{Table, TableError, Words};
use crate::units::day_number;

/// Most rows of a finding.
const MOST: usize = 10;
/// What a handoff missed: the metric, the column of `review/finding_rows`, what stands in the row.
const MISSED: [(&str, &str, &str); 9] = [
    (CONVERSION, "conversion", "no_opportunity_in_time"),
    ("hold_rate", "held", "meeting_not_held"),
    ("follow_up_sla", "follow_up", "touched_late_or_not_at_all"),
    ("acknowledgement_sla", "acknowledgement", "not_acknowledged_in_time"),
    ("confirmation_sla", "confirmation", "not_confirmed_in_time"),
    ("acceptance_rate", "acceptance", "rejected"),
    ("feedback_score", "feedback", "scored_3_or_less"),
    ("three_three_three", "cadence", "too_few_touches"),
    ("talk_ratio", "talk", "talked_too_much"),
];

/// Rows behind a finding, newest first, at most ten; of good news there is nothing to look up.
pub(super) fn rows(
    kind: &FindingKind,
    direction: Option<Direction>,
    (measured, analysis): (&Measured, &Analysis),
) -> Vec<Evidence> {
    match kind {
        FindingKind::MissingInBrief { id, field, .. } => {
            let last = last_of(measured, id).unwrap_or_default();
            let lacking = last.into_iter().filter(|(_, missing)| lacks(missing, field));
            lacking.map(|(handoff_id, _)| Evidence { handoff_id, what: field.clone() }).collect()
        }
        FindingKind::Misrouted { .. } => {
            let row = |row: &Misrouted| Evidence {
                handoff_id: row.handoff_id.clone(),
                what: format!("{} → {}", row.rule, row.ae),
            };
            analysis.routing.list.iter().take(MOST).map(row).collect()
        }
        _ if direction == Some(Direction::Improvement) => Vec::new(),
        _ => missed(kind, &measured.behind.rows).unwrap_or_default(),
    }
}

/// Which rows a finding is about.
enum Whose<'a> {
    Everybody,
    Named(&'static str, &'a str),
    Met(&'a str),
    ScoredFrom(i64),
    Week(i32),
}

/// The handoffs that missed what a finding is about.
fn missed(kind: &FindingKind, rows: &Table) -> Result<Vec<Evidence>, TableError> {
    let (metric, whose) = match kind {
        FindingKind::Person { metric, kind, id, .. } => {
            (metric.as_str(), Whose::Named(column_of(*kind), id))
        }
        FindingKind::SlowOrFastAe { id, .. } => {
            ("follow_up_sla", Whose::Named(column_of(PersonKind::Ae), id))
        }
        FindingKind::MethodDiffers { of, method, .. } => match of.as_str() {
            "transfer_method" => (CONVERSION, Whose::Named("transfer_method", method)),
            _ => (CONVERSION, Whose::Named("source", method)),
        },
        FindingKind::Signal { metric, week, .. } | FindingKind::OddWeek { metric, week, .. }
            if metric == CONVERSION =>
        {
            (CONVERSION, Whose::Week(day_number(*week)))
        }
        FindingKind::CriterionAlike { criterion, .. } => (CONVERSION, Whose::Met(criterion)),
        FindingKind::TopScoresBelowNext { top_from, .. } => {
            (CONVERSION, Whose::ScoredFrom(*top_from))
        }
        FindingKind::StuckStep { step, .. } => {
            let Some((place, _)) = (1..).zip(STEPS).find(|(_, name)| name == step) else {
                return Ok(Vec::new());
            };
            return picked(rows, ("stuck_step", place), &Whose::Everybody, "stuck_in_the_step");
        }
        FindingKind::NotLogged { .. } => {
            return picked(rows, ("logged", 1), &Whose::Everybody, "no_outcome_on_record");
        }
        _ => return Ok(Vec::new()),
    };
    match MISSED.iter().find(|(name, ..)| *name == metric) {
        Some((_, column, what)) => picked(rows, (column, 1), &whose, what),
        None => Ok(Vec::new()),
    }
}

fn column_of(kind: PersonKind) -> &'static str {
    match kind {
        PersonKind::Sdr => "sdr_member",
        PersonKind::Ae => "ae_member",
    }
}

/// The first rows of which the column says what is wanted, and which are whose they should be.
fn picked(
    rows: &Table,
    (column, wanted): (&str, i64),
    whose: &Whose<'_>,
    what: &str,
) -> Result<Vec<Evidence>, TableError> {
    let (ids, flags) = (rows.text("handoff_id")?, rows.whole(column)?);
    let named = match whose {
        Whose::Named(column, _) => Some(rows.text(column)?),
        Whose::Met(_) => Some(rows.text("criteria")?),
        _ => None,
    };
    let numbers = match whose {
        Whose::ScoredFrom(_) => Some(rows.whole("score")?),
        Whose::Week(_) => Some(rows.whole("week_start")?),
        _ => None,
    };
    let word = |row: usize| named.as_ref().and_then(|words: &Words<'_>| words.at(row));
    let number = |row: usize| numbers.and_then(|numbers| numbers.get(row).copied().flatten());
    let is_own = |row: usize| match whose {
        Whose::Everybody => true,
        Whose::Named(_, name) => word(row) == Some(*name),
        Whose::Met(criterion) => {
            word(row).is_some_and(|list| list.split(Slice::LISTED).any(|one| one == *criterion))
        }
        Whose::ScoredFrom(from) => number(row).is_some_and(|score| score >= *from),
        Whose::Week(week) => number(row) == Some(i64::from(*week)),
    };
    let own = (0..rows.rows())
        .filter(|&row| flags.get(row).copied().flatten() == Some(wanted) && is_own(row));
    let evidence = own.take(MOST).filter_map(|row| {
        Some(Evidence { handoff_id: ids.at(row)?.to_owned(), what: what.to_owned() })
    });
    Ok(evidence.collect())
}

/// In how many of an SDR's last handoffs a field is missing, and how many those are.
pub(super) fn missing_of_last(measured: &Measured, sdr: &str, field: &str) -> (u64, u64) {
    let last = last_of(measured, sdr).unwrap_or_default();
    let lacking = last.iter().filter(|(_, missing)| lacks(missing, field)).count();
    let count = |n: usize| u64::try_from(n).unwrap_or(0);
    (count(lacking), count(last.len()))
}

fn lacks(missing: &str, field: &str) -> bool {
    missing.split(' ').any(|word| word == field)
}

/// An SDR's newest handoffs as (id, missing fields), newest first.
fn last_of(measured: &Measured, sdr: &str) -> Result<Vec<(String, String)>, TableError> {
    let rows = &measured.briefs;
    let (ids, sdrs, missing) =
        (rows.text("handoff_id")?, rows.text("sdr_member")?, rows.text("missing")?);
    let word = |words: &Words<'_>, row: usize| words.at(row).unwrap_or_default().to_owned();
    let own = (0..rows.rows()).rev().filter(|&row| sdrs.at(row) == Some(sdr)).take(LAST);
    Ok(own.map(|row| (word(&ids, row), word(&missing, row))).collect())
}
