-- question: Which prospects passed from an SDR to an AE, as far as the exports tell?
-- grain:    handoff_id
-- reads:    step_handoff_rows
-- returns:  handoff_id text, lead_id text, sdr_id text, ae_id text, handed_off_at whole, qualified_at
--   whole, routing text, transfer_method text, rung text, framework text, criteria_met text,
--   decision text, decided_at whole, rejection_reason text, acknowledged_at whole,
--   confirmation_sent_at whole, brief_reviewed_at whole, pain_points text, trigger text,
--   engagement_history text, stakeholders text, timeline text, budget text, objections text,
--   next_step text, promised text, ae_preparation text, _file whole, _line whole
-- brings:   qualified_at <- lead.qualified_at; routing <- lead.routing; transfer_method <-
--   lead.transfer_method; framework <- lead.framework; criteria_met <- lead.criteria_met;
--   decision <- lead.decision; decided_at <- lead.decided_at; rejection_reason <-
--   lead.rejection_reason; acknowledged_at <- lead.acknowledged_at; confirmation_sent_at <-
--   lead.confirmation_sent_at; brief_reviewed_at <- lead.brief_reviewed_at; pain_points <-
--   lead.pain_points; trigger <- lead.trigger; engagement_history <- lead.engagement_history;
--   stakeholders <- lead.stakeholders; timeline <- lead.timeline; budget <- lead.budget;
--   objections <- lead.objections; next_step <- lead.next_step; promised <- lead.promised;
--   ae_preparation <- lead.ae_preparation

SELECT
    handoff_id,
    lead_id,
    sdr_id,
    ae_id,
    handed_off_at,
    qualified_at,
    routing,
    transfer_method,
    rung,
    framework,
    criteria_met,
    decision,
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
FROM step_handoff_rows
