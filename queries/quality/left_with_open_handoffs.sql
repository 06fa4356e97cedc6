-- question: handoffs not followed up whose AE has left
-- grain:    one row
-- reads:    fact_handoffs, people, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept on the worklist; give them to somebody else

SELECT
    SUM(CASE WHEN p.active = 0 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN p.active = 0 THEN t.handoff_id END) AS example,
    'handoffs' AS example_of
FROM fact_handoffs t
INNER JOIN people p ON t.ae_id = p.person_id
CROSS JOIN settings s
WHERE t.is_followed_up = 0 AND t.handed_off_at >= s.worklist_from
