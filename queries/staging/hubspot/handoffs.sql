-- question: Who handed which contact to whom, when, and with which brief?
-- grain:    handoff_id
-- reads:    step_handoffs, step_values, source_contact
-- returns:  handoff_id text, lead_id text, sdr_id text, ae_id text, handed_off_at whole,
--   qualified_at whole, routing text, transfer_method text, rung text, framework text,
--   criteria_met text, decision text, decided_at whole, rejection_reason text, acknowledged_at
--   whole, confirmation_sent_at whole, brief_reviewed_at whole, pain_points text, trigger text,
--   engagement_history text, stakeholders text, timeline text, budget text, objections text,
--   next_step text, promised text, ae_preparation text, _file whole, _line whole
-- brings:   qualified_at <- contact.qualified_at; routing <- contact.routing; transfer_method <-
--   contact.transfer_method; framework <- contact.framework; criteria_met <-
--   contact.criteria_met; decision <- contact.decision; decided_at <- contact.decided_at;
--   rejection_reason <- contact.rejection_reason; acknowledged_at <- contact.acknowledged_at;
--   confirmation_sent_at <- contact.confirmation_sent_at; brief_reviewed_at <-
--   contact.brief_reviewed_at; pain_points <- contact.pain_points; trigger <- contact.trigger;
--   engagement_history <- contact.engagement_history; stakeholders <- contact.stakeholders;
--   timeline <- contact.timeline; budget <- contact.budget; objections <- contact.objections;
--   next_step <- contact.next_step; promised <- contact.promised; ae_preparation <-
--   contact.ae_preparation
-- caveat:   What the history of a property tells goes before what the contact says today.

SELECT
    h.handoff_id AS handoff_id,
    h.contact_id AS lead_id,
    h.sdr_id AS sdr_id,
    h.ae_id AS ae_id,
    h.handed_off_at AS handed_off_at,
    CASE WHEN v.qualified_at IS NULL THEN c.qualified_at
         WHEN v.qualified_at < 0 THEN NULL
         WHEN h.next_at IS NULL THEN COALESCE(c.qualified_at, v.qualified_at)
         ELSE v.qualified_at END AS qualified_at,
    CASE WHEN v.routing IS NULL THEN c.routing
         WHEN LOWER(REPLACE(REPLACE(v.routing, ' ', '_'), '-', '_')) = 'automatic' THEN 'automatic'
         WHEN LOWER(REPLACE(REPLACE(v.routing, ' ', '_'), '-', '_')) = 'manual' THEN 'manual'
         END AS routing,
    CASE WHEN v.transfer_method IS NULL THEN c.transfer_method
         WHEN LOWER(REPLACE(REPLACE(v.transfer_method, ' ', '_'), '-', '_')) = 'calendar_booking' THEN 'calendar_booking'
         WHEN LOWER(REPLACE(REPLACE(v.transfer_method, ' ', '_'), '-', '_')) = 'intro_email' THEN 'intro_email'
         WHEN LOWER(REPLACE(REPLACE(v.transfer_method, ' ', '_'), '-', '_')) = 'live_join' THEN 'live_join'
         WHEN LOWER(REPLACE(REPLACE(v.transfer_method, ' ', '_'), '-', '_')) = 'cold' THEN 'cold'
         END AS transfer_method,
    h.rung AS rung,
    CASE WHEN v.framework IS NULL THEN c.framework ELSE NULLIF(v.framework, '') END AS framework,
    CASE WHEN v.criteria_met IS NULL THEN c.criteria_met ELSE NULLIF(v.criteria_met, '') END AS criteria_met,
    CASE WHEN v.decision IS NULL THEN c.decision
         WHEN LOWER(REPLACE(REPLACE(v.decision, ' ', '_'), '-', '_')) = 'accepted' THEN 'accepted'
         WHEN LOWER(REPLACE(REPLACE(v.decision, ' ', '_'), '-', '_')) = 'rejected' THEN 'rejected'
         WHEN LOWER(REPLACE(REPLACE(v.decision, ' ', '_'), '-', '_')) = 'pending' THEN 'pending'
         END AS decision,
    CASE WHEN v.decided_at IS NULL THEN c.decided_at
         WHEN v.decided_at < 0 THEN NULL
         WHEN h.next_at IS NULL THEN COALESCE(c.decided_at, v.decided_at)
         ELSE v.decided_at END AS decided_at,
    CASE WHEN v.rejection_reason IS NULL THEN c.rejection_reason ELSE NULLIF(v.rejection_reason, '') END AS rejection_reason,
    CASE WHEN v.acknowledged_at IS NULL THEN c.acknowledged_at
         WHEN v.acknowledged_at < 0 THEN NULL
         WHEN h.next_at IS NULL THEN COALESCE(c.acknowledged_at, v.acknowledged_at)
         ELSE v.acknowledged_at END AS acknowledged_at,
    CASE WHEN v.confirmation_sent_at IS NULL THEN c.confirmation_sent_at
         WHEN v.confirmation_sent_at < 0 THEN NULL
         WHEN h.next_at IS NULL THEN COALESCE(c.confirmation_sent_at, v.confirmation_sent_at)
         ELSE v.confirmation_sent_at END AS confirmation_sent_at,
    CASE WHEN v.brief_reviewed_at IS NULL THEN c.brief_reviewed_at
         WHEN v.brief_reviewed_at < 0 THEN NULL
         WHEN h.next_at IS NULL THEN COALESCE(c.brief_reviewed_at, v.brief_reviewed_at)
         ELSE v.brief_reviewed_at END AS brief_reviewed_at,
    CASE WHEN v.pain_points IS NULL THEN c.pain_points ELSE NULLIF(v.pain_points, '') END AS pain_points,
    CASE WHEN v.trigger IS NULL THEN c.trigger ELSE NULLIF(v.trigger, '') END AS trigger,
    CASE WHEN v.engagement_history IS NULL THEN c.engagement_history ELSE NULLIF(v.engagement_history, '') END AS engagement_history,
    CASE WHEN v.stakeholders IS NULL THEN c.stakeholders ELSE NULLIF(v.stakeholders, '') END AS stakeholders,
    CASE WHEN v.timeline IS NULL THEN c.timeline ELSE NULLIF(v.timeline, '') END AS timeline,
    CASE WHEN v.budget IS NULL THEN c.budget ELSE NULLIF(v.budget, '') END AS budget,
    CASE WHEN v.objections IS NULL THEN c.objections ELSE NULLIF(v.objections, '') END AS objections,
    CASE WHEN v.next_step IS NULL THEN c.next_step ELSE NULLIF(v.next_step, '') END AS next_step,
    CASE WHEN v.promised IS NULL THEN c.promised ELSE NULLIF(v.promised, '') END AS promised,
    CASE WHEN v.ae_preparation IS NULL THEN c.ae_preparation ELSE NULLIF(v.ae_preparation, '') END AS ae_preparation,
    c._file AS _file,
    c._line AS _line
FROM step_handoffs h
LEFT JOIN source_contact c ON h.contact_id = c.contact_id
LEFT JOIN step_values v ON h.contact_id = v.contact_id AND h.handoff_no = v.handoff_no
