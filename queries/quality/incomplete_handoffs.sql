-- question: handoffs without an id or a date, as the mapping returns them
-- grain:    one row
-- reads:    handoffs
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   left out; there is nothing to count them by

SELECT
    SUM(CASE WHEN t.handoff_id IS NULL OR t.handed_off_at IS NULL THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.handoff_id IS NULL OR t.handed_off_at IS NULL
             THEN COALESCE(t.handoff_id, t.lead_id) END) AS example,
    'handoffs' AS example_of
FROM handoffs t
