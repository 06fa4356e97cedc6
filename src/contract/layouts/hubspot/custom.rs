//! What teams add to a portal: judgements of handoffs, sync meetings, quotas.

use super::super::column;
use crate::contract::Kind;
use crate::contract::layout::LayoutTable;

/// One judgement of a handoff.
pub(super) const FEEDBACK: LayoutTable = LayoutTable {
    name: "feedback",
    meaning: "One judgement of a handoff: a custom object, or a survey's answers.",
    files: &["feedback", "handoff_feedback", "feedback_submission", "feedback_submissions"],
    key: &["feedback_id"],
    newest: None,
    tracked_by: None,
    columns: &[
        column("feedback_id", &["hs_object_id", "Record ID", "id"], Kind::Text, "the record's id")
            .required(),
        column(
            "contact_ids",
            &[
                "Associated Contact IDs",
                "Associated Contact ID",
                "associations.contact",
                "contact_ids",
            ],
            Kind::Text,
            "record ids of its contacts, joined by `;`",
        )
        .listing(),
        column(
            "handoff_key",
            &["handoff_id", "Handoff ID"],
            Kind::Text,
            "id of the handoff, where your team stamps it",
        ),
        column(
            "given_by",
            &["given_by", "Given by", "hubspot_owner_id"],
            Kind::Text,
            "who judged, by owner id or name",
        ),
        column(
            "given_at",
            &["given_at", "Given at", "hs_submission_timestamp", "hs_createdate", "Create date"],
            Kind::Instant,
            "when",
        ),
        column("score", &["score", "Rating", "hs_value"], Kind::Integer, "1 to 5").required(),
        column("brief_score", &["brief_score", "Brief score"], Kind::Integer, "the brief, 1 to 5"),
        column("fit_score", &["fit_score", "Fit score"], Kind::Integer, "the fit, 1 to 5"),
        column("comment", &["comment", "Feedback", "hs_content"], Kind::Text, "in words"),
    ],
};

/// One sync of SDRs and AEs.
pub(super) const SYNC: LayoutTable = LayoutTable {
    name: "sync",
    meaning: "One sync meeting of SDRs and AEs: a custom object.",
    files: &["sync", "syncs", "sdr_ae_sync", "sdr_ae_syncs"],
    key: &[],
    newest: None,
    tracked_by: None,
    columns: &[
        column("team", &["team", "Team"], Kind::Text, "the team that met"),
        column("sdr", &["sdr", "SDR"], Kind::Text, "the SDR of the pair, by owner id or name"),
        column("ae", &["ae", "AE"], Kind::Text, "the AE of the pair, by owner id or name"),
        column("held_at", &["held_at", "Held at", "Date"], Kind::Instant, "when").required(),
    ],
};

/// One person's quota.
pub(super) const TARGET: LayoutTable = LayoutTable {
    name: "target",
    meaning: "One person's quota for one period, as the goals export has it.",
    files: &["goal", "goals", "goal_target", "goal_targets", "quota", "quotas"],
    key: &["person", "period_start"],
    newest: None,
    tracked_by: None,
    columns: &[
        column(
            "person",
            &["hubspot_owner_id", "Goal owner", "Owner", "person_id", "hs_assignee_user_id"],
            Kind::Text,
            "whose, by owner id, user id or name",
        )
        .required(),
        column(
            "period_start",
            &["hs_start_datetime", "Start date", "Period start"],
            Kind::Day,
            "first day of the period",
        )
        .required(),
        column("quota", &["hs_target_amount", "Target amount", "Quota"], Kind::Cents, "quota")
            .required(),
        column(
            "attained",
            &["hs_kpi_value", "Attained", "Progress"],
            Kind::Cents,
            "attained so far",
        )
        .required(),
    ],
};
