-- question: feedback scores outside 1 to 5
-- grain:    one row
-- reads:    feedback
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   left out

SELECT
    SUM(CASE WHEN t.score < 1 OR t.score > 5 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.score < 1 OR t.score > 5 THEN t.handoff_id END) AS example,
    'feedback' AS example_of
FROM feedback t
