-- question: opportunities created before their lead
-- grain:    one row
-- reads:    outcomes, leads
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; the dates contradict each other

SELECT
    SUM(CASE WHEN o.opportunity_created_at < l.created_at THEN 1 ELSE 0 END) AS found,
    COUNT(o.opportunity_created_at) AS looked_at,
    MIN(CASE WHEN o.opportunity_created_at < l.created_at
             THEN COALESCE(o.opportunity_id, o.lead_id) END) AS example,
    'outcomes' AS example_of
FROM outcomes o
INNER JOIN leads l ON o.lead_id = l.lead_id
