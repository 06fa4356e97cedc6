-- question: names in routing rules that no one bears
-- grain:    one row
-- reads:    routing_names
-- returns:  found whole, looked_at whole, example text
-- caveat:   a rule with such a name judges no handoff until it is mended

SELECT
    COALESCE(SUM(CASE WHEN n.is_known = 0 THEN 1 ELSE 0 END), 0) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN n.is_known = 0 THEN n.told END) AS example
FROM routing_names n
WHERE n.of_people = 1
