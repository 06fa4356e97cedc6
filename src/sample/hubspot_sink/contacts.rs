//! Contacts as they stand, and how their properties came to it.

use std::io::Write;

use super::headers::BRIEF;
use super::{Portal, ids};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Handoff, Lead, Moment, Outcome};

/// Seconds from a lead's creation to its first owner.
const ASSIGNED_AFTER: i64 = 60;

impl<W: Write> Portal<W> {
    pub(super) fn write_contacts(&mut self, case: &Case) -> Result<(), SampleError> {
        for lead in &case.others {
            self.write_contact("contacts", lead, None, None)?;
        }
        let ending = case.outcomes.iter().find(|outcome| outcome.result == "disqualified");
        match (&case.lead, case.own_lead()) {
            (Some(lead), _) => self.write_contact("contacts", lead, case.handoff(), ending)?,
            // The record is exported again, with what it says now.
            (None, Some(lead)) => {
                self.write_contact("contacts-2", lead, case.handoff(), ending)?;
            }
            (None, None) => {}
        }
        self.write_owners(case)?;
        if case.shares_its_lead() {
            self.write_changes(case)?;
        }
        self.write_status(case, ending)
    }

    /// The record as it stands.
    fn write_contact(
        &mut self,
        file: &'static str,
        lead: &Lead,
        handoff: Option<&Handoff>,
        ending: Option<&Outcome>,
    ) -> Result<(), SampleError> {
        let none = Handoff::default();
        // What names no lead can't stand on a contact.
        let handoff = handoff.filter(|handoff| !handoff.lead_id.is_empty()).unwrap_or(&none);
        let id = ids::contact(&lead.lead_id);
        let (first, last) = lead.contact_name.split_once(' ').unwrap_or((&lead.contact_name, ""));
        // This team stamps the date and the people only where no change of owner tells of it.
        let is_stamped = is_self(handoff);
        let people = [&handoff.sdr_id, &handoff.ae_id].map(|id| self.directory.label(id));
        let modified_at = match handoff.handed_off_at {
            Moment::At(at) => Moment::At(at),
            _ => lead.created_at,
        };
        let mut cells: Vec<Cell<'_>> = vec![
            (&id).into(),
            first.into(),
            last.into(),
            lead.title.into(),
            (&lead.email).into(),
            (&lead.company).into(),
            lead.industry.into(),
            lead.company_size.into(),
            lead.territory.into(),
            lead.score.into(),
            lead.source.into(),
            lead.created_at.into(),
            modified_at.into(),
            (&people[1]).into(),
            ending.map_or("Open", |_| "Unqualified").into(),
            ending.map_or("", |ending| ending.reason).into(),
            ending.map_or(Cell::Blank, |ending| ending.closed_at.into()),
            (&handoff.handoff_id).into(),
            if is_stamped { handoff.handed_off_at.into() } else { Cell::Blank },
            if is_stamped { (&people[0]).into() } else { Cell::Blank },
            if is_stamped { (&people[1]).into() } else { Cell::Blank },
        ];
        cells.extend(brief_and_answers(handoff));
        self.labelled.write(file, cells)
    }

    /// Who owned it from when on; a handoff's row stands twice where the export doubled it.
    fn write_owners(&mut self, case: &Case) -> Result<(), SampleError> {
        let Some(handoff) = case.handoff() else { return Ok(()) };
        let contact = ids::contact_of(case.index);
        let (sdr, ae) = (ids::owner(&handoff.sdr_id), ids::owner(&handoff.ae_id));
        if let Some(lead) = &case.lead {
            let at = match lead.created_at {
                Moment::At(at) => Moment::At(at + ASSIGNED_AFTER),
                other => other,
            };
            self.change((&contact, "hubspot_owner_id"), (&sdr).into(), at)?;
        } else {
            let contact = ids::contact(&handoff.lead_id);
            self.change((&contact, "hubspot_owner_id"), (&sdr).into(), handoff.qualified_at)?;
        }
        if is_self(handoff) {
            return Ok(());
        }
        for handoff in &case.handoffs {
            let contact = ids::contact(&handoff.lead_id);
            self.change((&contact, "hubspot_owner_id"), (&ae).into(), handoff.handed_off_at)?;
        }
        Ok(())
    }

    /// What the properties of a contact that is handed off twice were set to in this handoff.
    fn write_changes(&mut self, case: &Case) -> Result<(), SampleError> {
        let Some(handoff) = case.handoff() else { return Ok(()) };
        let contact = ids::contact(&handoff.lead_id);
        let contact = contact.as_str();
        let at = handoff.handed_off_at;
        for (name, text) in [
            ("handoff_id", handoff.handoff_id.as_str()),
            ("handoff_routing", handoff.routing),
            ("transfer_method", handoff.transfer_method),
            ("qualification_framework", handoff.framework),
            ("criteria_met", handoff.criteria_met.as_str()),
            ("handoff_decision", "pending"),
            ("rejection_reason", ""),
            ("hs_lead_status", "OPEN"),
            ("disqualification_reason", ""),
        ] {
            self.change((contact, name), text.into(), at)?;
        }
        for (name, text) in BRIEF.iter().zip(&handoff.brief) {
            self.change((contact, name), text.into(), at)?;
        }
        self.change((contact, "qualified_at"), handoff.qualified_at.into(), handoff.qualified_at)?;
        self.write_answers(contact, handoff)
    }

    fn write_answers(&mut self, contact: &str, handoff: &Handoff) -> Result<(), SampleError> {
        for (name, moment) in [
            ("handoff_decided_at", handoff.decided_at),
            ("handoff_acknowledged_at", handoff.acknowledged_at),
            ("confirmation_sent_at", handoff.confirmation_sent_at),
            ("brief_reviewed_at", handoff.brief_reviewed_at),
        ] {
            self.change((contact, name), Cell::Blank, handoff.handed_off_at)?;
            if let Moment::At(_) = moment {
                self.change((contact, name), moment.into(), moment)?;
            }
        }
        if let Moment::At(_) = handoff.decided_at {
            let reason = handoff.rejection_reason.into();
            self.change(
                (contact, "handoff_decision"),
                handoff.decision.into(),
                handoff.decided_at,
            )?;
            self.change((contact, "rejection_reason"), reason, handoff.decided_at)?;
        }
        Ok(())
    }

    /// When it was disqualified, if it was.
    fn write_status(&mut self, case: &Case, ending: Option<&Outcome>) -> Result<(), SampleError> {
        let Some(ending) = ending else { return Ok(()) };
        let contact = ids::contact(&ending.lead_id);
        let (contact, at) = (contact.as_str(), ending.closed_at);
        self.change((contact, "hs_lead_status"), "UNQUALIFIED".into(), at)?;
        if case.shares_its_lead() {
            self.change((contact, "disqualification_reason"), ending.reason.into(), at)?;
        }
        Ok(())
    }

    /// One row of the property history.
    fn change(
        &mut self,
        (contact, property): (&str, &str),
        value: Cell<'_>,
        at: Moment,
    ) -> Result<(), SampleError> {
        let cells: [Cell<'_>; 5] =
            [contact.into(), property.into(), value, at.into(), Cell::Text("CRM_UI")];
        self.internal.write("contact-property-history", cells)
    }
}

/// Whether the SDR is the AE, so that no owner changes.
fn is_self(handoff: &Handoff) -> bool {
    !handoff.sdr_id.is_empty() && handoff.sdr_id == handoff.ae_id
}

/// The brief, how the handoff went, and the AE's answers to it.
fn brief_and_answers(handoff: &Handoff) -> impl Iterator<Item = Cell<'_>> {
    let answers: [Cell<'_>; 11] = [
        handoff.qualified_at.into(),
        handoff.routing.into(),
        words(handoff.transfer_method).into(),
        handoff.framework.into(),
        (&handoff.criteria_met).into(),
        handoff.decision.into(),
        handoff.decided_at.into(),
        handoff.rejection_reason.into(),
        handoff.acknowledged_at.into(),
        handoff.confirmation_sent_at.into(),
        handoff.brief_reviewed_at.into(),
    ];
    answers.into_iter().chain(handoff.brief.iter().map(Cell::from))
}

/// The label of a transfer method.
fn words(method: &str) -> &'static str {
    match method {
        "calendar_booking" => "Calendar booking",
        "intro_email" => "Intro email",
        "live_join" => "Live join",
        "cold" => "Cold",
        _ => "",
    }
}
