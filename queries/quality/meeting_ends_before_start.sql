-- question: meetings that end before they start
-- grain:    one row
-- reads:    meetings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; their length is not used

SELECT
    SUM(CASE WHEN t.duration_minutes < 0 THEN 1 ELSE 0 END) AS found,
    COUNT(t.duration_minutes) AS looked_at,
    MIN(CASE WHEN t.duration_minutes < 0 THEN t.meeting_id END) AS example,
    'meetings' AS example_of
FROM meetings t
