-- question: How did each potential end?
-- grain:    handoff_id
-- reads:    source_potentials
-- returns:  handoff_id text, lead_id text, owner_id text, stage text, amount whole,
--   closed_at whole, result text, _file whole, _line whole
-- caveat:   The closing date of an open potential is a plan, so it is left out. There is no
--   opportunity_created_at: it would be the handoff itself, and every handoff would convert.

SELECT
    lead_id                          AS handoff_id,
    lead_id,
    owner                            AS owner_id,
    stage,
    amount,
    CASE WHEN forecast_type = 'won' OR forecast_type = 'lost' THEN closing_at END AS closed_at,
    CASE WHEN forecast_type = 'won'  THEN 'won'
         WHEN forecast_type = 'lost' THEN 'lost'
         ELSE 'open' END             AS result,
    _file,
    _line
FROM source_potentials
