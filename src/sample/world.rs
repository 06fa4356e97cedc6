//! What every part of the generator knows: the plan, the staff, the weeks and the desks.

use chrono::TimeZone as _;

use super::desk::{Desk, ZONES};
use super::dice::{Dice, Stream};
use super::plan::Plan;
use super::staff::{Member, Staff};
use super::weeks::Weeks;

/// The invented company at large.
#[derive(Clone, Debug)]
pub(super) struct World<'a> {
    /// The plan.
    pub(super) plan: &'a Plan,
    /// Who works there.
    pub(super) staff: Staff,
    /// The weeks.
    pub(super) weeks: Weeks,
    /// The instant for which the data speaks, epoch seconds.
    pub(super) as_of: i64,
    desks: [Desk; 5],
}

impl<'a> World<'a> {
    /// The company that the plan describes.
    pub(super) fn new(plan: &'a Plan) -> Self {
        let weeks = Weeks::new(plan);
        let as_of = plan
            .last_day
            .and_hms_opt(23, 59, 0)
            .and_then(|end| ZONES[0].from_local_datetime(&end).earliest())
            .map(|end| end.timestamp())
            .unwrap_or_default();
        let desks = ZONES.map(|zone| Desk::new(zone, weeks.first_monday, weeks.count()));
        Self { plan, staff: Staff::new(plan), weeks, as_of, desks }
    }

    /// The stream that decides `what` for the thing numbered `index`.
    pub(super) fn dice(&self, what: Stream, index: u64) -> Dice {
        Dice::new(self.plan.seed, what, index)
    }

    /// The person's desk.
    pub(super) fn desk(&self, who: Member) -> &Desk {
        &self.desks[who.zone]
    }

    /// The instant, when the data already knows of it.
    pub(super) fn known(&self, at: i64) -> Option<i64> {
        (at <= self.as_of).then_some(at)
    }
}
