//! Opportunities and their stages.

use std::io::Write;

use super::{Records, SalesforceSink, ids, instant, leads};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::Outcome;

pub(super) const FILES: &[(&str, &[&str])] = &[
    (
        "Opportunity",
        &[
            "Id",
            "AccountId",
            "Name",
            "StageName",
            "Amount",
            "CloseDate",
            "IsClosed",
            "IsWon",
            "CreatedDate",
            "CreatedById",
            "OwnerId",
            "IsDeleted",
            "Lead__c",
            "Loss_Reason__c",
        ],
    ),
    ("OpportunityHistory", &["Id", "OpportunityId", "CreatedDate", "CreatedById", "StageName"]),
];

const HOUR: i64 = 3_600;
/// An open opportunity is hoped to close this much after its creation.
const HOPE: i64 = 90 * 24 * HOUR;

impl<W: Write> SalesforceSink<W> {
    /// The case's opportunity and the stages that it went through.
    pub(super) fn tell_opportunities(&mut self, case: &Case) -> Result<(), SampleError> {
        let records = Records::of(case);
        let with_id = case.outcomes.iter().find(|outcome| !outcome.opportunity_id.is_empty());
        if let Some(outcome) = with_id {
            self.tell_opportunity((case, &records), outcome)?;
            self.tell_stages(case, outcome)?;
        }
        Ok(())
    }

    fn tell_opportunity(
        &mut self,
        (case, records): (&Case, &Records),
        outcome: &Outcome,
    ) -> Result<(), SampleError> {
        let id = ids::of_name("006", &outcome.opportunity_id);
        let owner = ids::of_user(&outcome.owner_id);
        let account = ids::of_case("001", case.index, 0);
        let is_closed = matches!(outcome.result, "won" | "lost");
        let closes_at = match instant(outcome.closed_at) {
            0 => instant(outcome.opportunity_created_at) + HOPE,
            at => at,
        };
        let is_converted = records.converted.is_some();
        let company = case.own_lead().map_or("", |lead| lead.company.as_str());
        self.files.write(
            "Opportunity",
            [
                Cell::Text(&id),
                Cell::Text(&account),
                Cell::from(company),
                Cell::from(outcome.stage),
                outcome.amount.into(),
                leads::day(closes_at),
                Cell::Flag(is_closed),
                Cell::Flag(outcome.result == "won"),
                outcome.opportunity_created_at.into(),
                Cell::from(owner.as_str()),
                Cell::from(owner.as_str()),
                Cell::Flag(false),
                if is_converted { Cell::Blank } else { Cell::from(records.lead.as_str()) },
                Cell::from(outcome.reason),
            ],
        )
    }

    /// The stages; here and there the amount changed, too, which makes a row of the same stage.
    fn tell_stages(&mut self, case: &Case, outcome: &Outcome) -> Result<(), SampleError> {
        let opportunity = ids::of_name("006", &outcome.opportunity_id);
        let owner = ids::of_user(&outcome.owner_id);
        let mut nth = 0;
        for (at, step) in case.stages.iter().enumerate() {
            let entered_at = instant(step.entered_at);
            let next = case.stages.get(at + 1).map(|next| instant(next.entered_at));
            let has_more = case.index.is_multiple_of(4)
                && next.is_some_and(|next| next > entered_at + 2 * HOUR);
            let again = has_more.then_some(entered_at + HOUR);
            for changed_at in [Some(entered_at), again].into_iter().flatten() {
                let id = ids::of_case("008", case.index, nth);
                nth += 1;
                self.files.write(
                    "OpportunityHistory",
                    [
                        Cell::Text(&id),
                        Cell::Text(&opportunity),
                        Cell::Instant(changed_at),
                        Cell::from(owner.as_str()),
                        Cell::from(step.stage),
                    ],
                )?;
            }
        }
        Ok(())
    }
}
