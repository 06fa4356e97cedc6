-- question: What became of a lead: its opportunity and how it ended.
-- grain:    lead_id, handoff_id, opportunity_id
-- reads:    source_outcomes
-- returns:  lead_id text, handoff_id text, opportunity_id text, opportunity_created_at whole,
--   owner_id text, stage text, amount whole, closed_at whole, result text, reason text,
--   _file whole, _line whole

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
FROM source_outcomes
