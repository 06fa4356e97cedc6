-- question: handoffs of a lead that had been handed off before
-- grain:    one row
-- reads:    handoff_spans
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; each counts, events go to the latest one before them

SELECT
    SUM(CASE WHEN t.is_first = 0 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.is_first = 0 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM handoff_spans t
