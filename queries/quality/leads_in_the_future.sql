-- question: leads created after the as-of instant
-- grain:    one row
-- reads:    leads, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; a handoff that is dated before its lead is counted as such

SELECT
    SUM(CASE WHEN t.created_at > s.as_of THEN 1 ELSE 0 END) AS found,
    COUNT(t.created_at) AS looked_at,
    MIN(CASE WHEN t.created_at > s.as_of THEN t.lead_id END) AS example,
    'leads' AS example_of
FROM leads t
CROSS JOIN settings s
