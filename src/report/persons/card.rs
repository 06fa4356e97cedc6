//! The card of one person: figures, weeks, gaps in briefs, what to act on.

use crate::report::context::Context;
use crate::report::error::ReportError;
use crate::report::figures;
use crate::report::key::{self, key, names};
use crate::report::views::{OpenRow, PersonFact, PersonView};
use crate::report::words::metric::metric;
use crate::report::words::{action, name, people, person as words, signal, tile};
use crate::review::{
    Measure, Median, PeopleTable, PersonKind, PersonRow, PersonWeeks, Place, Share, WorkItem,
};

/// Rows of the worklist on one card; the file holds all.
const MOST_OPEN: usize = 8;

/// Components of the brief that a card names.
const MOST_GAPS: usize = 3;

/// The card; `id` is unique on the page.
pub(super) fn card(
    context: Context<'_>,
    id: &str,
    person: &PersonWeeks,
) -> Result<PersonView, ReportError> {
    let p = context.p;
    let rows: Vec<(&PeopleTable, &PersonRow)> = rows(context, person).collect();
    let ramping = rows.iter().any(|(_, row)| row.place == Place::Ramping);
    let mut facts: Vec<PersonFact> = wait(context, person).into_iter().collect();
    facts.extend(rows.iter().map(|(table, row)| fact(context, table, row)));
    let open: Vec<&WorkItem> = open(context, person).collect();
    let rest = open.len().saturating_sub(MOST_OPEN);
    let weeks = words::weeks(p, context.review, &person.handoffs);
    let spark = if person.handoffs.is_empty() {
        String::new()
    } else {
        figures::handoffs_by_week(
            p,
            id,
            &weeks,
            &words::counts(&person.handoffs),
            &person.handoffs,
        )?
    };
    Ok(PersonView {
        id: id.to_owned(),
        name: name::of_data(&person.name),
        note: if ramping { people::ramping(p) } else { String::new() },
        facts,
        weeks,
        spark,
        gaps_heading: words::gaps(p, person.kind),
        gaps: gaps(context, person),
        open_heading: words::open(p, open.len()),
        more: if rest == 0 { String::new() } else { words::more(p, rest) },
        open: open.iter().take(MOST_OPEN).map(|item| open_row(context, item)).collect(),
    })
}

fn rows<'a>(
    context: Context<'a>,
    person: &'a PersonWeeks,
) -> impl Iterator<Item = (&'a PeopleTable, &'a PersonRow)> {
    let own = context.review.people.iter().filter(|table| table.kind == person.kind);
    own.filter_map(|table| Some((table, table.rows.iter().find(|row| row.id == person.id)?)))
}

/// A share beside that of the team; a mark only after adjustment.
fn fact(context: Context<'_>, table: &PeopleTable, row: &PersonRow) -> PersonFact {
    let measured = metric(context.p, &table.metric);
    let window = context.window(&table.metric);
    let mark = people::mark(table, row);
    PersonFact {
        name: measured.label,
        value: context.thresholds.value(&row.share),
        shape: mark.map_or("", |(shape, _)| shape),
        tone: mark.map_or("", |(_, direction)| signal::tone(Some(direction))),
        evidence: words::beside_team(context.thresholds, (&row.share, &table.team), &measured.unit),
        key: context.known(key(&table.metric, table.kind.slice(), &row.id, window)),
    }
}

/// An AE's median wait, where it is known.
fn wait(context: Context<'_>, person: &PersonWeeks) -> Option<PersonFact> {
    let p = context.p;
    let row = measure(context, names::FOLLOW_UP, person, &person.id)?;
    let median = Median {
        seconds: row.estimate,
        low: row.low,
        high: row.high,
        ended: row.achieved,
        n: row.eligible,
    };
    (person.kind == PersonKind::Ae && median.n > 0).then(|| PersonFact {
        name: metric(p, names::FOLLOW_UP).label,
        value: tile::median_value(p, &median, context.day_seconds),
        evidence: context.tiles().median_evidence(&median),
        key: key::of(row),
        ..PersonFact::default()
    })
}

fn measure<'a>(
    context: Context<'a>,
    metric: &str,
    person: &PersonWeeks,
    member: &str,
) -> Option<&'a Measure> {
    context.review.measures.iter().find(|row| {
        row.metric == metric
            && row.slice == person.kind.slice()
            && row.member == member
            && row.period == "window"
    })
}

/// The components of the brief that lack most, of those with any gap.
fn gaps(context: Context<'_>, person: &PersonWeeks) -> Vec<String> {
    let Some(briefs) = &context.review.briefs else { return Vec::new() };
    let known = briefs.components.iter().filter_map(|component| {
        let member = key::part(&person.id, &component.name);
        let row = measure(context, names::COMPONENT, person, &member)?;
        Some((component.name.as_str(), share(row)))
    });
    let mut found: Vec<(&str, Share)> = known
        .filter(|(_, share)| share.achieved < share.eligible)
        .filter(|(_, share)| context.thresholds.allows_percent(share.eligible))
        .collect();
    let rate = |share: &Share| share.estimate.unwrap_or(1.0);
    found.sort_by(|(_, a), (_, b)| rate(a).total_cmp(&rate(b)));
    let line = |(component, share): &(&str, Share)| {
        let component = name::component(context.p, component);
        words::gap(context.p, component, context.thresholds.brief(share, "handoff"))
    };
    found.iter().take(MOST_GAPS).map(line).collect()
}

fn share(row: &Measure) -> Share {
    Share {
        achieved: row.achieved,
        eligible: row.eligible,
        estimate: row.estimate,
        low: row.low.unwrap_or(0.0),
        high: row.high.unwrap_or(1.0),
    }
}

/// The person's part of the worklist, most pressing first.
fn open<'a>(context: Context<'a>, person: &'a PersonWeeks) -> impl Iterator<Item = &'a WorkItem> {
    context.review.worklist.items.iter().filter(|item| match person.kind {
        PersonKind::Sdr => item.sdr_id == person.id,
        PersonKind::Ae => item.ae_id == person.id,
    })
}

fn open_row(context: Context<'_>, item: &WorkItem) -> OpenRow {
    let p = context.p;
    let head = &context.review.head;
    OpenRow {
        id: name::of_data(&item.handoff_id),
        account: name::of_data(&item.account),
        urgency: action::urgency(item.reason),
        why: action::why(p, item),
        next: action::next_step(p, item, head.zone),
        by: action::by(p, item, head),
    }
}
