//! The tables that the figures need: what each row must hold, and by what it is known.

use super::exports::Rules;

const LEAD_OR_HANDOFF: &[&str] = &["lead_id", "handoff_id"];
pub(super) const LEADS: Rules = Rules {
    filled: &["lead_id", "created_at"],
    one_of: &[],
    instant: Some("created_at"),
    key: &["lead_id"],
};
pub(super) const HANDOFFS: Rules = Rules {
    filled: &["handoff_id", "lead_id", "sdr_id", "ae_id", "handed_off_at"],
    one_of: &[],
    instant: Some("handed_off_at"),
    key: &["handoff_id"],
};
pub(super) const MEETINGS: Rules = Rules {
    filled: &["meeting_id", "scheduled_for"],
    one_of: LEAD_OR_HANDOFF,
    instant: Some("scheduled_for"),
    key: &["meeting_id"],
};
pub(super) const ACTIVITIES: Rules = Rules {
    filled: &["activity_id", "actor_id", "occurred_at"],
    one_of: LEAD_OR_HANDOFF,
    instant: Some("occurred_at"),
    key: &["activity_id"],
};
pub(super) const OUTCOMES: Rules = Rules {
    filled: &[],
    one_of: LEAD_OR_HANDOFF,
    instant: None,
    key: &["lead_id", "handoff_id", "opportunity_id"],
};
pub(super) const PEOPLE: Rules =
    Rules { filled: &["person_id"], one_of: &[], instant: None, key: &["person_id"] };
pub(super) const SYNCS: Rules =
    Rules { filled: &["held_at"], one_of: &["team", "sdr_id"], instant: Some("held_at"), key: &[] };
pub(super) const TARGETS: Rules = Rules {
    filled: &["person_id", "period_start", "quota", "attained"],
    one_of: &[],
    instant: None,
    key: &["person_id", "period_start"],
};
pub(super) const FEEDBACK: Rules =
    Rules { filled: &["handoff_id", "score"], one_of: &[], instant: None, key: &[] };
