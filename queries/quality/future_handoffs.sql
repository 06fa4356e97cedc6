-- question: handoffs dated after the as-of instant
-- grain:    one row
-- reads:    handoffs, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   left out

SELECT
    SUM(CASE WHEN t.handed_off_at > s.as_of THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.handed_off_at > s.as_of THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM handoffs t
CROSS JOIN settings s
