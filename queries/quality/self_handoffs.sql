-- question: handoffs of a person to themselves
-- grain:    one row
-- reads:    handoff_dims
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept in the totals, left out of tables of people

SELECT
    SUM(CASE WHEN t.is_self = 1 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.is_self = 1 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM handoff_dims t
