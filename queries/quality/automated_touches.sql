-- question: touches sent by a machine
-- grain:    one row
-- reads:    activities
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   nobody is credited with them

SELECT
    SUM(CASE WHEN t.automated = 1 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.automated = 1 THEN t.activity_id END) AS example,
    'activities' AS example_of
FROM activities t
