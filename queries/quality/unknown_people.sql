-- question: handoffs by or to somebody whom the people table does not know
-- grain:    one row
-- reads:    handoff_dims
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept in the totals, left out of tables of people

SELECT
    SUM(CASE WHEN t.sdr_known = 0 OR t.ae_known = 0 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.sdr_known = 0 OR t.ae_known = 0 THEN COALESCE(t.handoff_id, '') END) AS example,
    'handoffs' AS example_of
FROM handoff_dims t
