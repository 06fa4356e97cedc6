-- question: One row per handoff, with what the lead's record said of it at its time.
-- grain:    handoff_id
-- reads:    step_handoffs, source_lead, step_field_values, step_time_values
-- returns:  handoff_id text, lead_id text, sdr_id text, ae_id text, handed_off_at whole, qualified_at
--   whole, routing text, transfer_method text, rung text, framework text, criteria_met text,
--   decision text, decided_at whole, rejection_reason text, acknowledged_at whole,
--   confirmation_sent_at whole, brief_reviewed_at whole, pain_points text, trigger text,
--   engagement_history text, stakeholders text, timeline text, budget text, objections text,
--   next_step text, promised text, ae_preparation text, _file whole, _line whole
-- caveat:   Of a lead handed off several times the record keeps the last times of decision,
--   acknowledgement, confirmation and review. Where no history tells of earlier ones, they count for
--   the handoff in whose stretch they lie. A decision made before the last handoff is not one on it.

WITH found AS (
    SELECT
        h.handoff_id                 AS handoff_id,
        h.lead_id                    AS lead_id,
        h.sdr_id                     AS sdr_id,
        h.ae_id                      AS ae_id,
        h.handed_off_at              AS handed_off_at,
        h.rung                       AS rung,
        CASE WHEN t.qualified_changed = 1 THEN t.qualified_at
             WHEN h.previous_at IS NOT NULL AND l.qualified_at < h.previous_at
             THEN CAST(NULL AS BIGINT)
             WHEN h.next_at IS NOT NULL AND l.qualified_at > h.handed_off_at
             THEN CAST(NULL AS BIGINT) ELSE l.qualified_at END AS qualified_at,
        CASE WHEN h.previous_at IS NOT NULL AND h.next_at IS NULL
              AND l.decided_at < h.handed_off_at THEN 1 ELSE 0 END AS is_decided_before,
        CASE WHEN t.decided_changed = 1 THEN t.decided_at
             WHEN h.next_at IS NOT NULL AND l.decided_at >= h.next_at
             THEN CAST(NULL AS BIGINT)
             WHEN h.previous_at IS NOT NULL AND l.decided_at < h.handed_off_at
             THEN CAST(NULL AS BIGINT) ELSE l.decided_at END AS decided_at,
        CASE WHEN t.acknowledged_changed = 1 THEN t.acknowledged_at
             WHEN h.next_at IS NOT NULL AND l.acknowledged_at >= h.next_at
             THEN CAST(NULL AS BIGINT)
             WHEN h.previous_at IS NOT NULL AND l.acknowledged_at < h.handed_off_at
             THEN CAST(NULL AS BIGINT) ELSE l.acknowledged_at END AS acknowledged_at,
        CASE WHEN t.confirmation_changed = 1 THEN t.confirmation_sent_at
             WHEN h.next_at IS NOT NULL AND l.confirmation_sent_at >= h.next_at
             THEN CAST(NULL AS BIGINT)
             WHEN h.previous_at IS NOT NULL AND l.confirmation_sent_at < h.handed_off_at
             THEN CAST(NULL AS BIGINT) ELSE l.confirmation_sent_at END AS confirmation_sent_at,
        CASE WHEN t.reviewed_changed = 1 THEN t.brief_reviewed_at
             WHEN h.next_at IS NOT NULL AND l.brief_reviewed_at >= h.next_at
             THEN CAST(NULL AS BIGINT)
             WHEN h.previous_at IS NOT NULL AND l.brief_reviewed_at < h.handed_off_at
             THEN CAST(NULL AS BIGINT) ELSE l.brief_reviewed_at END AS brief_reviewed_at,
        CASE WHEN v.routing IS NOT NULL THEN NULLIF(v.routing, '') ELSE l.routing END AS routing,
        CASE WHEN v.transfer_method IS NOT NULL THEN NULLIF(v.transfer_method, '') ELSE l.transfer_method END AS transfer_method,
        CASE WHEN v.framework IS NOT NULL THEN NULLIF(v.framework, '') ELSE l.framework END AS framework,
        CASE WHEN v.criteria_met IS NOT NULL THEN NULLIF(v.criteria_met, '') ELSE l.criteria_met END AS criteria_met,
        CASE WHEN v.decision IS NOT NULL THEN NULLIF(v.decision, '') ELSE l.decision END AS decision,
        CASE WHEN v.rejection_reason IS NOT NULL THEN NULLIF(v.rejection_reason, '') ELSE l.rejection_reason END AS rejection_reason,
        CASE WHEN v.pain_points IS NOT NULL THEN NULLIF(v.pain_points, '') ELSE l.pain_points END AS pain_points,
        CASE WHEN v.trigger IS NOT NULL THEN NULLIF(v.trigger, '') ELSE l.trigger END AS trigger,
        CASE WHEN v.engagement_history IS NOT NULL THEN NULLIF(v.engagement_history, '') ELSE l.engagement_history END AS engagement_history,
        CASE WHEN v.stakeholders IS NOT NULL THEN NULLIF(v.stakeholders, '') ELSE l.stakeholders END AS stakeholders,
        CASE WHEN v.timeline IS NOT NULL THEN NULLIF(v.timeline, '') ELSE l.timeline END AS timeline,
        CASE WHEN v.budget IS NOT NULL THEN NULLIF(v.budget, '') ELSE l.budget END AS budget,
        CASE WHEN v.objections IS NOT NULL THEN NULLIF(v.objections, '') ELSE l.objections END AS objections,
        CASE WHEN v.next_step IS NOT NULL THEN NULLIF(v.next_step, '') ELSE l.next_step END AS next_step,
        CASE WHEN v.promised IS NOT NULL THEN NULLIF(v.promised, '') ELSE l.promised END AS promised,
        CASE WHEN v.ae_preparation IS NOT NULL THEN NULLIF(v.ae_preparation, '') ELSE l.ae_preparation END AS ae_preparation,
        h._file                      AS _file,
        h._line                      AS _line
    FROM step_handoffs h
    INNER JOIN source_lead l ON h._file = l._file AND h._line = l._line
    LEFT JOIN step_field_values v ON h.handoff_id = v.handoff_id
    LEFT JOIN step_time_values t ON h.handoff_id = t.handoff_id
),
worded AS (
    SELECT
        handoff_id,
        lead_id,
        sdr_id,
        ae_id,
        handed_off_at,
        rung,
        qualified_at,
        LOWER(REPLACE(REPLACE(routing, ' ', '_'), '-', '_')) AS routing,
        LOWER(REPLACE(REPLACE(transfer_method, ' ', '_'), '-', '_')) AS transfer_method,
        framework,
        criteria_met,
        CASE WHEN is_decided_before = 0
             THEN LOWER(REPLACE(REPLACE(decision, ' ', '_'), '-', '_')) END AS decision,
        decided_at,
        CASE WHEN is_decided_before = 0 THEN rejection_reason END AS rejection_reason,
        acknowledged_at,
        confirmation_sent_at,
        brief_reviewed_at,
        pain_points,
        trigger,
        engagement_history,
        stakeholders,
        timeline,
        budget,
        objections,
        next_step,
        promised,
        ae_preparation,
        _file,
        _line
    FROM found
)
SELECT
    handoff_id,
    lead_id,
    sdr_id,
    ae_id,
    handed_off_at,
    qualified_at,
    CASE WHEN routing IN ('automatic', 'manual') THEN routing
         WHEN routing IN ('auto', 'automated', 'assignment_rule', 'round_robin') THEN 'automatic'
         END                         AS routing,
    CASE WHEN transfer_method IN ('calendar_booking', 'intro_email', 'live_join', 'cold')
         THEN transfer_method
         WHEN transfer_method IN ('intro_e_mail', 'introduction_email', 'email_introduction')
         THEN 'intro_email'
         WHEN transfer_method IN ('booked', 'calendar', 'booking') THEN 'calendar_booking'
         WHEN transfer_method IN ('live', 'warm_transfer', 'live_transfer') THEN 'live_join'
         WHEN transfer_method IN ('cold_handoff', 'cold_transfer', 'none') THEN 'cold'
         END                         AS transfer_method,
    rung,
    framework,
    criteria_met,
    CASE WHEN decision IN ('accepted', 'rejected', 'pending') THEN decision
         WHEN decision IN ('accept', 'approved', 'yes') THEN 'accepted'
         WHEN decision IN ('reject', 'declined', 'returned', 'no') THEN 'rejected'
         WHEN decision IN ('open', 'new', 'undecided') THEN 'pending' END AS decision,
    decided_at,
    rejection_reason,
    acknowledged_at,
    confirmation_sent_at,
    brief_reviewed_at,
    pain_points,
    trigger,
    engagement_history,
    stakeholders,
    timeline,
    budget,
    objections,
    next_step,
    promised,
    ae_preparation,
    _file,
    _line
FROM worded
