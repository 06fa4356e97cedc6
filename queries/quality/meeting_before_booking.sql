-- question: meetings that start before they were booked
-- grain:    one row
-- reads:    meetings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; the booking time is not used for them

SELECT
    SUM(CASE WHEN t.scheduled_for < t.booked_at THEN 1 ELSE 0 END) AS found,
    COUNT(t.booked_at) AS looked_at,
    MIN(CASE WHEN t.scheduled_for < t.booked_at THEN t.meeting_id END) AS example,
    'meetings' AS example_of
FROM meetings t
