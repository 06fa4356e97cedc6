-- question: handoffs of the weeks shown whose brief lacks a mandatory field
-- grain:    one row
-- reads:    fact_handoffs, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   counted by the brief's figures; nothing is left out

SELECT
    SUM(CASE WHEN t.brief_missing > 0 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.brief_missing > 0 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM fact_handoffs t
CROSS JOIN settings s
WHERE t.week_start >= s.window_from AND s.brief_components_used > 0
