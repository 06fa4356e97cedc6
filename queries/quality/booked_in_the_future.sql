-- question: meetings booked after the as-of instant
-- grain:    one row
-- reads:    meetings, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; the meeting itself counts once it is due

SELECT
    SUM(CASE WHEN t.booked_at > s.as_of THEN 1 ELSE 0 END) AS found,
    COUNT(t.booked_at) AS looked_at,
    MIN(CASE WHEN t.booked_at > s.as_of THEN t.meeting_id END) AS example,
    'meetings' AS example_of
FROM meetings t
CROSS JOIN settings s
