//! Deals with the stages they went through, and what was said of handoffs.

use std::io::Write;

use super::{Portal, ids};
use crate::sample::cases::Case;
use crate::sample::columns::Cell;
use crate::sample::plan::SampleError;
use crate::sample::rows::{Feedback, Moment, Outcome};

/// After how many seconds somebody hopes to close an open deal.
const HOPE: i64 = 60 * 86_400;

impl<W: Write> Portal<W> {
    pub(super) fn write_money(&mut self, case: &Case) -> Result<(), SampleError> {
        for outcome in case.outcomes.iter().filter(|outcome| !outcome.opportunity_id.is_empty()) {
            self.write_deal(outcome)?;
        }
        for step in &case.stages {
            let deal = ids::deal(&step.opportunity_id);
            let cells: [Cell<'_>; 5] = [
                (&deal).into(),
                Cell::Text("dealstage"),
                step.stage.into(),
                step.entered_at.into(),
                Cell::Text("CRM_UI"),
            ];
            self.internal.write("deal-property-history", cells)?;
        }
        for (nth, feedback) in (0..).zip(&case.feedback) {
            self.write_feedback(case, nth, feedback)?;
        }
        Ok(())
    }

    fn write_deal(&mut self, outcome: &Outcome) -> Result<(), SampleError> {
        let (id, contact) = (ids::deal(&outcome.opportunity_id), ids::contact(&outcome.lead_id));
        let owner = self.directory.label(&outcome.owner_id);
        let name = format!("Deal {}", outcome.opportunity_id);
        // An open deal, too, has a close date: the one somebody hopes for.
        let closes = match (outcome.result, outcome.opportunity_created_at) {
            ("open", Moment::At(at)) => Moment::At(at + HOPE),
            _ => outcome.closed_at,
        };
        let cells: [Cell<'_>; 11] = [
            (&id).into(),
            (&name).into(),
            outcome.opportunity_created_at.into(),
            (&owner).into(),
            outcome.stage.into(),
            outcome.amount.into(),
            closes.into(),
            Cell::Flag(outcome.result == "won"),
            outcome.reason.into(),
            (&outcome.handoff_id).into(),
            (&contact).into(),
        ];
        self.labelled.write("deals", cells)
    }

    fn write_feedback(
        &mut self,
        case: &Case,
        nth: u64,
        feedback: &Feedback,
    ) -> Result<(), SampleError> {
        let id = ids::feedback(case.index, nth);
        let lead = case.handoff().map(|handoff| handoff.lead_id.as_str()).unwrap_or_default();
        let contact = ids::contact(lead);
        let by = self.directory.label(&feedback.given_by);
        let cells: [Cell<'_>; 9] = [
            (&id).into(),
            (&feedback.handoff_id).into(),
            (&contact).into(),
            (&by).into(),
            feedback.given_at.into(),
            Cell::Whole(feedback.score),
            feedback.brief_score.into(),
            feedback.fit_score.into(),
            feedback.comment.into(),
        ];
        self.labelled.write("handoff-feedback", cells)
    }
}
