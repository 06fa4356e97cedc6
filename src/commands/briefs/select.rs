//! Which handoffs a run of briefs is about.

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Schedule;
use crate::commands::CommandError;
use crate::measured::Person;
use crate::model::calendar_of;
use crate::table::{Table, TableError};

/// What was asked for.
pub(super) struct Choice<'a> {
    /// Handoffs named; they stand for themselves, whatever is ahead.
    pub(super) handoffs: &'a [String],
    /// Only this AE's, by id or name.
    pub(super) ae: Option<&'a str>,
    /// Handoffs handed off from then on, in place of those with a meeting ahead.
    pub(super) since: Option<i64>,
    /// Instant that the data speaks for.
    pub(super) as_of: i64,
    /// Business days ahead.
    pub(super) days: u32,
    /// Every calendar.
    pub(super) schedules: &'a [Schedule],
    /// Everybody.
    pub(super) people: &'a BTreeMap<String, Person>,
}

/// Ids of the handoffs chosen, in order.
pub(super) fn chosen(rows: &Table, choice: &Choice<'_>) -> Result<Vec<String>, CommandError> {
    known_ae(choice)?;
    let mut chosen = Vec::new();
    let mut named = BTreeSet::new();
    for at in 0..rows.rows() {
        let row = row(rows, at).map_err(super::shape("briefs/candidates"))?;
        if row.is_named {
            named.insert(row.id.clone());
        }
        if is_chosen(&row, choice) {
            chosen.push(row.id);
        }
    }
    let unknown = choice.handoffs.iter().find(|id| !named.contains(*id));
    match unknown {
        Some(id) => Err(CommandError::Usage(format!(
            "no handoff `{id}` in the exports\n  help:  `baton query EXPORTS 'SELECT handoff_id \
             FROM fact_handoffs'` lists them"
        ))),
        None => Ok(chosen),
    }
}

/// A handoff that may be chosen.
struct Row {
    id: String,
    ae_id: String,
    ae: String,
    handed_off_at: i64,
    next_meeting_at: Option<i64>,
    calendar: i64,
    is_named: bool,
}

fn row(rows: &Table, at: usize) -> Result<Row, TableError> {
    let text = |column: &str| -> Result<String, TableError> {
        Ok(rows.text(column)?.at(at).unwrap_or_default().to_owned())
    };
    let whole = |column: &str| -> Result<Option<i64>, TableError> {
        Ok(rows.whole(column)?.get(at).copied().flatten())
    };
    Ok(Row {
        id: text("handoff_id")?,
        ae_id: text("ae_id")?,
        ae: text("ae")?,
        handed_off_at: whole("handed_off_at")?.unwrap_or(0),
        next_meeting_at: whole("next_meeting_at")?,
        calendar: whole("ae_calendar_key")?.unwrap_or(0),
        is_named: whole("is_named")? == Some(1),
    })
}

fn is_chosen(row: &Row, choice: &Choice<'_>) -> bool {
    if !choice.ae.is_none_or(|ae| is_person(ae, &row.ae_id, &row.ae)) {
        return false;
    }
    if !choice.handoffs.is_empty() {
        return choice.handoffs.contains(&row.id);
    }
    match choice.since {
        Some(since) => row.handed_off_at >= since,
        None => row.next_meeting_at.is_some_and(|meeting| {
            let schedule = calendar_of(row.calendar).and_then(|at| choice.schedules.get(at));
            let until = schedule.and_then(|s| s.end_of_days(choice.as_of, choice.days));
            until.is_some_and(|until| meeting < until)
        }),
    }
}

/// Whether a word is somebody's id or, whatever the case, the name.
fn is_person(word: &str, id: &str, name: &str) -> bool {
    word == id || word.trim().to_lowercase() == name.to_lowercase()
}

/// Refuses an AE that nobody is.
fn known_ae(choice: &Choice<'_>) -> Result<(), CommandError> {
    let Some(word) = choice.ae else { return Ok(()) };
    if choice.people.iter().any(|(id, person)| is_person(word, id, &person.name)) {
        return Ok(());
    }
    let near = |name: &&str| strsim::jaro_winkler(&name.to_lowercase(), &word.to_lowercase()) > 0.8;
    let names = choice.people.iter().flat_map(|(id, person)| [id.as_str(), person.name.as_str()]);
    let nearest = names.filter(near).map(|name| format!("`{name}`")).collect::<Vec<_>>();
    let help = if nearest.is_empty() {
        "give the id or the whole name as `people` has it".to_owned()
    } else {
        format!("nearest: {}", nearest.join(", "))
    };
    Err(CommandError::Usage(format!("nobody is called `{word}`\n  help:  {help}")))
}
