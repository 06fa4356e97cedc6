//! One handoff's brief.

use std::collections::BTreeMap;

use super::advice::{Looked, advice};
use super::plan::{Made, plan};
use super::row::Row;
use super::timeline::{OnRecord, ordered};
use super::{HandoverContext, clocks};
use crate::contract::{BRIEF_COMPONENTS, has_brief_field};
use crate::measured::Measured;
use crate::review::{Brief, BriefComponent, FieldOnRecord, Instant, Meeting, NoPlan, TouchPlan};
use crate::table::TableError;

/// The one field of the brief that is a number.
const SIZE: &str = "company_size";

/// The brief of a row of `briefs/handoffs`.
pub(super) fn brief(
    row: &Row<'_>,
    events: &BTreeMap<String, OnRecord>,
    (measured, knows_quiet): (&Measured, bool),
    context: &HandoverContext,
) -> Result<Brief, TableError> {
    let id = row.text("handoff_id")?.unwrap_or_default();
    let on_record = events.get(id).cloned().unwrap_or_default();
    let ae_key = row.number("ae_calendar_key")?;
    let handed_off_at = row.number("handed_off_at")?;
    let meeting = meeting(row, &on_record, context)?;
    let sdr = context.who(row, "sdr_id", "sdr")?;
    let looked = Looked {
        company_size: row.whole(SIZE)?,
        score: row.whole("score")?,
        stakeholders: row.text("stakeholders")?,
        calendars: Some((row.number("sdr_calendar_key")?, ae_key)),
        at: meeting.as_ref().map_or(measured.as_of, |meeting| meeting.starts_at.0),
    };
    let (touch, no_plan) = match quiet(row, knows_quiet)? {
        Some(why) => (None, Some(why)),
        None => owed(row, measured.as_of, context)?,
    };
    let filled = |column: &str| -> Result<Option<String>, TableError> {
        Ok(row.text(column)?.filter(|text| (context.is_filled)(text)).map(str::to_owned))
    };
    Ok(Brief {
        handoff_id: id.to_owned(),
        lead_id: row.text("lead_id")?.map(str::to_owned),
        link: (context.link)(id),
        team: filled("team")?,
        ae: context.who(row, "ae_id", "ae")?,
        ae_zone: context.zone_of(ae_key),
        handed_off_at: Instant(handed_off_at),
        transfer_method: filled("transfer_method")?,
        meeting,
        components: components(row, measured, context)?,
        email: filled("email")?,
        source: filled("source")?,
        territory: filled("territory")?,
        score: row.whole("score")?,
        timeline: ordered(on_record.events, handed_off_at, &sdr.name),
        sdr,
        framework: filled("framework")?,
        criteria_met: criteria(row.text("criteria_met")?, context),
        clocks: clocks::clocks(row, measured, context)?,
        advice: advice(&looked, context),
        plan: touch,
        no_plan,
    })
}

fn meeting(
    row: &Row<'_>,
    on_record: &OnRecord,
    context: &HandoverContext,
) -> Result<Option<Meeting>, TableError> {
    let Some(starts_at) = row.whole("next_meeting_at")? else { return Ok(None) };
    let schedule = context.schedule(row.number("ae_calendar_key")?);
    let Some(day) = schedule.and_then(|schedule| schedule.date_of(starts_at)) else {
        return Ok(None);
    };
    let (booked_at, moved) = on_record.appointments.get(&starts_at).copied().unwrap_or_default();
    Ok(Some(Meeting {
        starts_at: Instant(starts_at),
        day,
        prepare_from: Instant(starts_at - context.prep_s),
        booked_at: booked_at.map(Instant),
        moved,
    }))
}

/// Every field of every component, blank ones too.
fn components(
    row: &Row<'_>,
    measured: &Measured,
    context: &HandoverContext,
) -> Result<Vec<BriefComponent>, TableError> {
    let field = |name: &&str| -> Result<FieldOnRecord, TableError> {
        let value = if *name == SIZE {
            row.whole(SIZE)?.map(|size| size.to_string())
        } else {
            row.text(name)?.map(str::to_owned)
        };
        Ok(FieldOnRecord {
            name: (*name).to_owned(),
            value,
            mandatory: context.mandatory.contains(*name),
            exported: has_brief_field(&measured.present, name),
        })
    };
    let component = |(name, fields): &(&str, &[&str])| -> Result<BriefComponent, TableError> {
        let fields = fields.iter().map(field).collect::<Result<_, _>>()?;
        Ok(BriefComponent { name: (*name).to_owned(), fields })
    };
    BRIEF_COMPONENTS.iter().map(component).collect()
}

/// The criteria met, each once, in the order of the record.
fn criteria(text: Option<&str>, context: &HandoverContext) -> Vec<String> {
    let mut met: Vec<String> = Vec::new();
    for part in text.unwrap_or_default().split([';', ',']).map(str::trim) {
        if (context.is_filled)(part) && !met.iter().any(|earlier| earlier == part) {
            met.push(part.to_owned());
        }
    }
    met
}

/// Why a prospect is not quiet; `None` when it is.
fn quiet(row: &Row<'_>, knows_quiet: bool) -> Result<Option<NoPlan>, TableError> {
    Ok(if row.is("is_closed")? || row.whole("opportunity_at")?.is_some() {
        Some(NoPlan::Decided)
    } else if row.whole("next_meeting_at")?.is_some() {
        Some(NoPlan::MeetingAhead)
    } else if row.count("meetings_held")? > 0 {
        Some(NoPlan::Met)
    } else if row.count("replies")? > 0 {
        Some(NoPlan::Replied)
    } else if knows_quiet {
        None
    } else {
        Some(NoPlan::Unknown)
    })
}

fn owed(
    row: &Row<'_>,
    as_of: i64,
    context: &HandoverContext,
) -> Result<(Option<TouchPlan>, Option<NoPlan>), TableError> {
    let schedule = context.schedule(row.number("ae_calendar_key")?);
    let due = |last| schedule?.next_day_without(as_of, last);
    let owed = plan(context.cadence, &Made::of(row)?, due);
    let none = owed.is_none().then_some(NoPlan::Kept);
    Ok((owed, none))
}
