-- question: What became of each lead?
-- grain:    lead_id, handoff_id, opportunity_id
-- reads:    step_outcomes
-- returns:  lead_id text, handoff_id text, opportunity_id text, opportunity_created_at whole,
--   owner_id text, stage text, amount whole, closed_at whole, result text, reason text,
--   _file whole, _line whole
-- brings:   opportunity_id <- opportunity.opportunity_id;
--   opportunity_created_at <- opportunity.created_at; owner_id <- opportunity.owner_id;
--   stage <- opportunity.stage; amount <- opportunity.amount;
--   closed_at <- opportunity.closes_on opportunity_history.changed_at;
--   result <- opportunity.is_closed opportunity.is_won opportunity.stage lead.status;
--   reason <- opportunity.loss_reason lead.disqualified_reason

SELECT
    lead_id,
    handoff_id,
    opportunity_id,
    opportunity_created_at,
    owner_id,
    stage,
    amount,
    closed_at,
    result,
    reason,
    _file,
    _line
FROM step_outcomes
