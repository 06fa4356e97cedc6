//! Leads, with what this company has added to them.

use std::io::Write;

use chrono::DateTime;

use super::{Records, SalesforceSink, handed_off_at, ids, instant};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Handoff, Lead, Moment};

pub(super) const FILES: &[(&str, &[&str])] = &[
    (
        "Lead",
        &[
            "Id",
            "IsDeleted",
            "MasterRecordId",
            "Name",
            "Title",
            "Company",
            "Email",
            "Industry",
            "NumberOfEmployees",
            "LeadSource",
            "Status",
            "OwnerId",
            "IsConverted",
            "ConvertedDate",
            "ConvertedAccountId",
            "ConvertedContactId",
            "ConvertedOpportunityId",
            "CreatedDate",
            "CreatedById",
            "SystemModstamp",
            "Territory__c",
            "Lead_Score__c",
            "Disqualification_Reason__c",
            "Handed_Off_At__c",
            "Handed_Off_By__c",
            "Handed_Off_To__c",
            "Qualified_At__c",
            "AE_Decided_At__c",
            "Acknowledged_At__c",
            "Confirmation_Sent_At__c",
            "Brief_Reviewed_At__c",
            "Routing__c",
            "Transfer_Method__c",
            "Qualification_Framework__c",
            "Criteria_Met__c",
            "AE_Decision__c",
            "Rejection_Reason__c",
            "Pain_Points__c",
            "Trigger__c",
            "Engagement_History__c",
            "Stakeholders__c",
            "Timeline__c",
            "Budget__c",
            "Objections__c",
            "Next_Step__c",
            "Promised__c",
            "AE_Preparation__c",
        ],
    ),
    (
        "LeadHistory",
        &["Id", "LeadId", "CreatedById", "CreatedDate", "Field", "OldValue", "NewValue"],
    ),
];

/// The handoff's texts under the names of the lead's fields; the last two are the AE's.
pub(super) fn texts(handoff: &Handoff) -> Vec<(&'static str, &str)> {
    let names = [
        "Pain_Points__c",
        "Trigger__c",
        "Engagement_History__c",
        "Stakeholders__c",
        "Timeline__c",
        "Budget__c",
        "Objections__c",
        "Next_Step__c",
        "Promised__c",
        "AE_Preparation__c",
    ];
    let brief = names.into_iter().zip(handoff.brief.iter().map(String::as_str));
    let mut texts: Vec<(&'static str, &str)> = brief.collect();
    texts.extend([
        ("Routing__c", label(handoff.routing)),
        ("Transfer_Method__c", label(handoff.transfer_method)),
        ("Qualification_Framework__c", handoff.framework),
        ("Criteria_Met__c", handoff.criteria_met.as_str()),
        ("AE_Decision__c", label(handoff.decision)),
        ("Rejection_Reason__c", handoff.rejection_reason),
    ]);
    texts
}

/// The handoff's times under the names of the lead's fields.
pub(super) fn times(handoff: &Handoff) -> [(&'static str, Moment); 5] {
    [
        ("Qualified_At__c", handoff.qualified_at),
        ("AE_Decided_At__c", handoff.decided_at),
        ("Acknowledged_At__c", handoff.acknowledged_at),
        ("Confirmation_Sent_At__c", handoff.confirmation_sent_at),
        ("Brief_Reviewed_At__c", handoff.brief_reviewed_at),
    ]
}

/// A word of the contract as the value of a pick list.
fn label(word: &str) -> &str {
    match word {
        "automatic" => "Automatic",
        "manual" => "Manual",
        "calendar_booking" => "Calendar booking",
        "intro_email" => "Intro e-mail",
        "live_join" => "Live join",
        "cold" => "Cold",
        "accepted" => "Accepted",
        "rejected" => "Rejected",
        "pending" => "Pending",
        other => other,
    }
}

/// The status of a lead whose handoff ended so.
pub(super) fn status(case: &Case) -> &'static str {
    let is_given_up = case.outcomes.iter().any(|outcome| outcome.result == "disqualified");
    match Records::of(case).converted {
        Some(_) => "Closed - Converted",
        None if is_given_up => "Disqualified",
        None => "Handed Off",
    }
}

/// When anything of the lead's record was last changed.
fn modified_at(case: &Case) -> i64 {
    let mut last = handed_off_at(case);
    for handoff in &case.handoffs {
        last = times(handoff).into_iter().map(|(_, at)| instant(at)).fold(last, i64::max);
    }
    let closed = case.outcomes.iter().map(|outcome| instant(outcome.closed_at));
    let converted = Records::of(case).converted.map_or(0, |converted| converted.at);
    let last = closed.fold(last, i64::max).max(converted);
    case.earlier.as_ref().map_or(last, |earlier| last.max(modified_at(earlier) + 1))
}

impl<W: Write> SalesforceSink<W> {
    /// The lead handed off, anew where it was handed off before, and those that came with it.
    pub(super) fn tell_leads(&mut self, case: &Case) -> Result<(), SampleError> {
        if let (Some(lead), Some(handoff)) = (case.own_lead(), case.handoff()) {
            self.tell_lead(case, lead, handoff)?;
        }
        for lead in &case.others {
            let queue = ids::queue();
            let mut cells = profile(lead, "Open - Not Contacted", &queue);
            cells.resize(FILES[0].1.len(), Cell::Blank);
            let id = ids::of_name("00Q", &lead.lead_id);
            cells[0] = Cell::Text(&id);
            self.files.write("Lead", cells)?;
        }
        Ok(())
    }

    fn tell_lead(
        &mut self,
        case: &Case,
        lead: &Lead,
        handoff: &Handoff,
    ) -> Result<(), SampleError> {
        let records = Records::of(case);
        let owner = ids::of_user(&handoff.ae_id);
        let mut cells = profile(lead, status(case), &owner);
        cells[0] = Cell::Text(&records.lead);
        if let Some(converted) = &records.converted {
            cells[12] = Cell::Flag(true);
            cells[13] = day(converted.at);
            cells[14] = Cell::Text(&converted.account);
            cells[15] = Cell::Text(&converted.contact);
            cells[16] = Cell::Text(&converted.opportunity);
        }
        cells[19] = Cell::Instant(modified_at(case).max(instant(lead.created_at)));
        let given_up = case.outcomes.iter().find(|outcome| outcome.result == "disqualified");
        cells[22] = given_up.map_or(Cell::Blank, |outcome| outcome.reason.into());
        // Who hands off to himself changes no owner: the record's own fields tell it.
        let is_self = handoff.sdr_id == handoff.ae_id;
        cells.push(if is_self { handoff.handed_off_at.into() } else { Cell::Blank });
        for _ in 0..2 {
            cells.push(if is_self { Cell::Text(&owner) } else { Cell::Blank });
        }
        cells.extend(times(handoff).map(|(_, at)| Cell::from(at)));
        let texts = texts(handoff);
        let (brief, others) = texts.split_at(10);
        cells.extend(others.iter().chain(brief).map(|(_, text)| Cell::from(*text)));
        self.files.write("Lead", cells)
    }
}

/// What stands on any lead, up to the reason why nothing came of it.
fn profile<'a>(lead: &'a Lead, status: &'static str, owner: &'a str) -> Vec<Cell<'a>> {
    vec![
        Cell::Blank,
        Cell::Flag(false),
        Cell::Blank,
        (&lead.contact_name).into(),
        lead.title.into(),
        (&lead.company).into(),
        (&lead.email).into(),
        lead.industry.into(),
        lead.company_size.into(),
        lead.source.into(),
        Cell::Text(status),
        Cell::Text(owner),
        Cell::Flag(false),
        Cell::Blank,
        Cell::Blank,
        Cell::Blank,
        Cell::Blank,
        lead.created_at.into(),
        Cell::Blank,
        Cell::Instant(instant(lead.created_at)),
        lead.territory.into(),
        lead.score.into(),
        Cell::Blank,
    ]
}

/// The day of an instant, in UTC.
pub(super) fn day(at: i64) -> Cell<'static> {
    DateTime::from_timestamp(at, 0).map_or(Cell::Blank, |at| Cell::Day(at.date_naive()))
}
