//! The history of leads: owners, statuses, conversions, and what a second handoff wrote over.

use std::borrow::Cow;
use std::io::Write;

use super::{Records, SalesforceSink, handed_off_at, ids, instant, leads};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Handoff, Moment};

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// Name of whoever is no user any more.
const NOBODY: &str = "Former User";
const QUEUE: &str = "Inbound Queue";

/// One change, to be written under an id of its own.
struct Change<'a> {
    at: Moment,
    field: &'static str,
    old: Cow<'a, str>,
    new: Cow<'a, str>,
}

impl<W: Write> SalesforceSink<W> {
    /// What the history keeps of the case's lead.
    pub(super) fn tell_history(&mut self, case: &Case) -> Result<(), SampleError> {
        let Some(handoff) = case.handoff() else { return Ok(()) };
        let changed_by = ids::of_user(&handoff.sdr_id);
        // The number of a row in the case; a doubled row has its number twice.
        let mut nth = 0;
        for change in owners(case, handoff) {
            for _ in 0..case.handoffs.len() {
                self.tell_owner(case, &change, (&changed_by, nth))?;
            }
            nth += 2;
        }
        for change in others(case, handoff) {
            self.tell_change(case, &change, (&changed_by, nth))?;
            nth += 1;
        }
        Ok(())
    }

    /// A change of owner stands twice, by names and by ids.
    fn tell_owner(
        &mut self,
        case: &Case,
        change: &Change<'_>,
        (by, nth): (&str, u64),
    ) -> Result<(), SampleError> {
        let name = |person: &str| match person {
            "" => QUEUE.to_owned(),
            _ => self.names.get(person).map_or(NOBODY, String::as_str).to_owned(),
        };
        let (old, new) = (name(&change.old).into(), name(&change.new).into());
        let named = Change { at: change.at, field: change.field, old, new };
        self.tell_change(case, &named, (by, nth))?;
        let id = |person: &str| {
            if person.is_empty() { ids::queue() } else { ids::of_user(person) }
        };
        let (old, new) = (id(&change.old).into(), id(&change.new).into());
        let numbered = Change { at: change.at, field: change.field, old, new };
        self.tell_change(case, &numbered, (by, nth + 1))
    }

    fn tell_change(
        &mut self,
        case: &Case,
        change: &Change<'_>,
        (by, nth): (&str, u64),
    ) -> Result<(), SampleError> {
        let id = ids::of_case("017", case.index, nth);
        let names_lead = case.handoff().is_some_and(|handoff| !handoff.lead_id.is_empty());
        let lead = Records::of(case).lead;
        self.files.write(
            "LeadHistory",
            [
                Cell::Text(&id),
                if names_lead { Cell::Text(&lead) } else { Cell::Blank },
                Cell::from(by),
                change.at.into(),
                Cell::Text(change.field),
                Cell::from(&*change.old),
                Cell::from(&*change.new),
            ],
        )
    }
}

/// Changes of owner, as the generator's ids: from the queue to the SDR, back from the AE of an
/// earlier handoff, and from the SDR to the AE. Blank is the queue.
fn owners<'a>(case: &'a Case, handoff: &'a Handoff) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    let created_at = case.own_lead().map_or(0, |lead| instant(lead.created_at));
    let change = |at, old: &'a str, new: &'a str| Change {
        at,
        field: "Owner",
        old: old.into(),
        new: new.into(),
    };
    if let Some(earlier) = case.earlier.as_ref().and_then(|earlier| earlier.handoff()) {
        changes.push(change(Moment::At(back_at(case)), &earlier.ae_id, &handoff.sdr_id));
    } else if case.index.is_multiple_of(3) && created_at + HOUR < handed_off_at(case) {
        changes.push(change(Moment::At(created_at + 300), "", &handoff.sdr_id));
    }
    if handoff.sdr_id != handoff.ae_id {
        changes.push(change(handoff.handed_off_at, &handoff.sdr_id, &handoff.ae_id));
    }
    changes
}

/// When the lead of a second handoff went back to an SDR.
fn back_at(case: &Case) -> i64 {
    let first = case.earlier.as_ref().map_or(0, |earlier| handed_off_at(earlier));
    let qualified = case.handoff().map_or(0, |handoff| instant(handoff.qualified_at));
    qualified.min(handed_off_at(case) - HOUR).max(first + HOUR)
}

/// Changes of everything but the owner.
fn others<'a>(case: &'a Case, handoff: &'a Handoff) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    if let Some(earlier) = &case.earlier {
        changes.extend(taken_back(case, earlier));
        if let Some(first) = earlier.handoff() {
            changes.extend(written_over(case, first, handoff));
        }
    }
    if let Some(converted) = Records::of(case).converted {
        let at = Moment::At(converted.at);
        changes.push(Change { at, field: "leadConverted", old: "".into(), new: "".into() });
    }
    let given_up = case.outcomes.iter().find(|outcome| outcome.result == "disqualified");
    if let Some(outcome) = given_up {
        let (old, new) = ("Handed Off".into(), "Disqualified".into());
        changes.push(Change { at: outcome.closed_at, field: "Status", old, new });
    }
    changes
}

/// The lead's way back into work, unless it was given up just before or only afterwards.
fn taken_back<'a>(case: &'a Case, earlier: &'a Case) -> Option<Change<'a>> {
    let at = back_at(case);
    let given_up = earlier.outcomes.iter().find(|outcome| outcome.result == "disqualified");
    let is_clear = given_up.is_none_or(|outcome| instant(outcome.closed_at) + DAY <= at);
    is_clear.then(|| Change {
        at: Moment::At(at),
        field: "Status",
        old: leads::status(earlier).into(),
        new: "Working".into(),
    })
}

/// What the second handoff wrote over what the first had left: before it the qualification and the
/// brief, afterwards the AE's answers, each when it was given.
fn written_over<'a>(case: &Case, first: &'a Handoff, second: &'a Handoff) -> Vec<Change<'a>> {
    let before = back_at(case) + 60;
    let again = handed_off_at(case);
    let decided = instant(second.decided_at).max(again);
    let mut changes = Vec::new();
    for ((field, old), (_, new)) in leads::texts(first).into_iter().zip(leads::texts(second)) {
        let is_of_ae = matches!(field, "AE_Decision__c" | "Rejection_Reason__c");
        let at = Moment::At(if is_of_ae { decided } else { before });
        changes.push(Change { at, field, old: old.into(), new: new.into() });
    }
    for ((field, old), (_, new)) in leads::times(first).into_iter().zip(leads::times(second)) {
        let is_before = field == "Qualified_At__c";
        let at = Moment::At(if is_before { before } else { instant(new).max(again) });
        changes.push(Change { at, field, old: text(old).into(), new: text(new).into() });
    }
    changes.retain(|change| change.old != change.new);
    changes
}

/// A time as the history writes it.
fn text(moment: Moment) -> String {
    let at = chrono::DateTime::from_timestamp(instant(moment), 0);
    at.filter(|_| matches!(moment, Moment::At(_)))
        .map_or_else(String::new, |at| at.format("%Y-%m-%dT%H:%M:%S.000Z").to_string())
}
