//! Rows gathered case by case, for layouts that tell a handoff by several records at once.

use std::collections::BTreeMap;

use super::leads;
use super::plan::Plan;
use super::rows::{Activity, Feedback, Handoff, Lead, Meeting, Outcome, StageStep};
use super::sink::Row;
use super::story;

/// All rows that one handoff's story told.
#[derive(Clone, Debug, Default)]
pub(super) struct Case {
    /// Number of the handoff.
    pub(super) index: u64,
    /// The lead handed off, unless an earlier story told it.
    pub(super) lead: Option<Lead>,
    /// Leads told with it that were never handed off.
    pub(super) others: Vec<Lead>,
    /// The handoff's row, twice where the export doubled it.
    pub(super) handoffs: Vec<Handoff>,
    /// The case of the lead's first handoff, when this is its second.
    pub(super) earlier: Option<Box<Case>>,
    /// Whether a later story hands the lead off again.
    pub(super) is_repeated_later: bool,
    /// Calendar rows.
    pub(super) meetings: Vec<Meeting>,
    /// Touches.
    pub(super) activities: Vec<Activity>,
    /// Outcomes.
    pub(super) outcomes: Vec<Outcome>,
    /// Steps of its opportunity.
    pub(super) stages: Vec<StageStep>,
    /// Judgements.
    pub(super) feedback: Vec<Feedback>,
}

impl Case {
    /// The handoff, where the story told one.
    pub(super) fn handoff(&self) -> Option<&Handoff> {
        self.handoffs.first()
    }

    /// The lead, told with this case or with the earlier one.
    pub(super) fn own_lead(&self) -> Option<&Lead> {
        self.lead.as_ref().or_else(|| self.earlier.as_ref()?.lead.as_ref())
    }

    /// Whether another story hands the same lead off.
    pub(super) fn shares_its_lead(&self) -> bool {
        self.is_repeated_later || self.earlier.is_some()
    }
}

/// Gathers rows into cases; holds one case and the leads that a later story comes back to.
#[derive(Debug)]
pub(super) struct Cases {
    plan: Plan,
    open: Option<Case>,
    /// Cases whose lead will be handed off again, by the lead's id.
    kept: BTreeMap<String, Case>,
}

impl Cases {
    /// Nothing gathered yet.
    pub(super) fn new(plan: &Plan) -> Self {
        Self { plan: plan.clone(), open: None, kept: BTreeMap::new() }
    }

    /// Takes a row of a story; gives the case before it back when the row begins another.
    pub(super) fn take(&mut self, row: Row<'_>) -> Option<Case> {
        let mut closed = None;
        if let Row::Lead(lead) = row
            && let Some(index) = leads::story_of(&lead.lead_id)
            && self.open.as_ref().is_none_or(|open| open.index != index)
        {
            closed = self.close();
            let is_repeated_later = story::is_repeated_later(&self.plan, index);
            self.open = Some(Case { index, is_repeated_later, ..Case::default() });
        }
        if let Some(open) = &mut self.open {
            match row {
                Row::Lead(lead) if lead.lead_id == leads::id(open.index) => {
                    open.lead = Some(lead.clone());
                }
                Row::Lead(lead) => open.others.push(lead.clone()),
                Row::Handoff(handoff) => open.handoffs.push(handoff.clone()),
                Row::Meeting(meeting) => open.meetings.push(meeting.clone()),
                Row::Activity(activity) => open.activities.push(activity.clone()),
                Row::Outcome(outcome) => open.outcomes.push(outcome.clone()),
                Row::Stage(step) => open.stages.push(step.clone()),
                Row::Feedback(feedback) => open.feedback.push(feedback.clone()),
                Row::Person(_) | Row::Sync(_) | Row::Target(_) => {}
            }
        }
        closed
    }

    /// The last case.
    pub(super) fn close(&mut self) -> Option<Case> {
        let mut case = self.open.take()?;
        if let (Some(lead), true) = (&case.lead, case.is_repeated_later) {
            self.kept.insert(lead.lead_id.clone(), case.clone());
        }
        if case.lead.is_none() {
            let lead = case.handoff().map(|handoff| handoff.lead_id.clone()).unwrap_or_default();
            case.earlier = self.kept.remove(&lead).map(Box::new);
        }
        Some(case)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::{SampleError, Sink, generate};

    #[derive(Debug)]
    struct Counting {
        cases: Cases,
        seen: Vec<Case>,
        most_kept: usize,
    }

    impl Sink for Counting {
        fn take(&mut self, row: Row<'_>) -> Result<(), SampleError> {
            self.seen.extend(self.cases.take(row));
            self.most_kept = self.most_kept.max(self.cases.kept.len());
            Ok(())
        }
    }

    #[test]
    fn each_story_is_one_case_and_a_second_handoff_knows_the_first() {
        let plan = Plan::default();
        let mut sink = Counting { cases: Cases::new(&plan), seen: Vec::new(), most_kept: 0 };
        generate(&plan, &mut sink).unwrap();
        sink.seen.extend(sink.cases.close());
        let indices: Vec<u64> = sink.seen.iter().map(|case| case.index).collect();
        assert_eq!(indices, (0..plan.handoffs).collect::<Vec<_>>());
        let second: Vec<&Case> = sink.seen.iter().filter(|c| c.earlier.is_some()).collect();
        assert_eq!(second.len(), 26);
        assert_eq!(sink.seen.iter().filter(|case| case.is_repeated_later).count(), 26);
        for case in second {
            let (first, second) =
                (case.earlier.as_ref().unwrap().handoff().unwrap(), case.handoff().unwrap());
            assert_eq!(second.lead_id, case.own_lead().unwrap().lead_id);
            assert_eq!(first.lead_id, second.lead_id);
            assert_ne!(first.handoff_id, second.handoff_id);
        }
        assert!(sink.most_kept < 10, "{}", sink.most_kept);
        assert!(sink.cases.kept.is_empty());
    }
}
