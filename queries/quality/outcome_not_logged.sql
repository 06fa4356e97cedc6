-- question: appointments due without an outcome on record
-- grain:    one row
-- reads:    fact_appointments
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   in neither side of the hold rate; its bounds are shown

SELECT
    SUM(CASE WHEN t.not_logged = 1 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.not_logged = 1 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM fact_appointments t
WHERE t.due = 1
