-- question: routing rules that no handoff meets first
-- grain:    one row
-- reads:    routing_rules, handoff_routes
-- returns:  found whole, looked_at whole, example text
-- caveat:   what they ask for did not come, or an earlier rule took it

WITH used AS (
    SELECT DISTINCT routing_rule
    FROM handoff_routes
),
looked AS (
    SELECT
        r.name                                             AS name,
        CASE WHEN u.routing_rule IS NULL THEN 1 ELSE 0 END AS is_idle
    FROM routing_rules r
    LEFT JOIN used u ON r.rule_no = u.routing_rule
)
SELECT
    COALESCE(SUM(k.is_idle), 0)                  AS found,
    COUNT(*)                                     AS looked_at,
    MIN(CASE WHEN k.is_idle = 1 THEN k.name END) AS example
FROM looked k
