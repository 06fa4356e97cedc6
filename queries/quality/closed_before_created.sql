-- question: outcomes closed more than a day before their opportunity was created
-- grain:    one row
-- reads:    outcomes
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; the dates contradict each other

SELECT
    SUM(CASE WHEN t.closed_at < t.opportunity_created_at - 86400 AND t.result <> 'open' THEN 1 ELSE 0 END) AS found,
    COUNT(t.closed_at) AS looked_at,
    MIN(CASE WHEN t.closed_at < t.opportunity_created_at - 86400 AND t.result <> 'open' THEN t.opportunity_id END) AS example,
    'outcomes' AS example_of
FROM outcomes t
