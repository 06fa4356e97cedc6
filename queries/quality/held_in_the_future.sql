-- question: meetings held after the as-of instant
-- grain:    one row
-- reads:    meetings, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   not due yet, so not counted

SELECT
    SUM(CASE WHEN t.outcome = 'held' AND t.scheduled_for > s.as_of THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.outcome = 'held' AND t.scheduled_for > s.as_of THEN t.meeting_id END) AS example,
    'meetings' AS example_of
FROM meetings t
CROSS JOIN settings s
