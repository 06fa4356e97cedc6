-- question: opportunities older than their handoff by more than the grace
-- grain:    one row
-- reads:    outcome_rows
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   not credited to the handoff

SELECT
    SUM(CASE WHEN t.is_older = 1 THEN 1 ELSE 0 END) AS found,
    COUNT(t.opportunity_at) AS looked_at,
    MIN(CASE WHEN t.is_older = 1 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM outcome_rows t
