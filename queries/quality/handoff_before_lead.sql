-- question: handoffs dated before their lead was created
-- grain:    one row
-- reads:    handoff_dims
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; the dates contradict each other

SELECT
    SUM(CASE WHEN t.handed_off_at < t.lead_created_at THEN 1 ELSE 0 END) AS found,
    COUNT(t.lead_created_at) AS looked_at,
    MIN(CASE WHEN t.handed_off_at < t.lead_created_at THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM handoff_dims t
