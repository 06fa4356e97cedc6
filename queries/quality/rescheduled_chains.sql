-- question: appointments that were moved or re-booked
-- grain:    one row
-- reads:    fact_appointments
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   each chain is one appointment

SELECT
    SUM(CASE WHEN t.rows_in_chain > 1 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.rows_in_chain > 1 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM fact_appointments t
