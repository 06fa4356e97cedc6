-- question: touches dated after the as-of instant
-- grain:    one row
-- reads:    activities, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   left out

SELECT
    SUM(CASE WHEN t.occurred_at > s.as_of THEN 1 ELSE 0 END) AS found,
    COUNT(t.occurred_at) AS looked_at,
    MIN(CASE WHEN t.occurred_at > s.as_of THEN t.activity_id END) AS example,
    'activities' AS example_of
FROM activities t
CROSS JOIN settings s
