-- question: touches known to the day only
-- grain:    one row
-- reads:    touches
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   serve the same-day figure alone

SELECT
    SUM(CASE WHEN t.day_only = 1 AND t.is_ae_touch = 1 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.day_only = 1 AND t.is_ae_touch = 1 THEN t.activity_id END) AS example,
    'activities' AS example_of
FROM touches t
