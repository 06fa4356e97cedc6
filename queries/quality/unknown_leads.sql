-- question: handoffs whose lead is not in the leads table
-- grain:    one row
-- reads:    handoff_dims
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; what needs the lead is unknown for them

SELECT
    SUM(CASE WHEN t.lead_known = 0 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.lead_known = 0 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM handoff_dims t
