-- question: How many handoffs of the weeks shown met each routing rule first, and how many went elsewhere?
-- grain:    rule_no
-- reads:    routing_rules, fact_handoffs, settings
-- returns:  rule_no whole, judges whole, handoffs whole, eligible whole, misrouted whole
-- caveat:   Rules that nothing met stand here with nothing.

WITH counted AS (
    SELECT
        f.routing_rule            AS rule_no,
        COUNT(*)                  AS handoffs,
        SUM(f.misrouted_eligible) AS eligible,
        SUM(f.misrouted_achieved) AS misrouted
    FROM fact_handoffs f
    CROSS JOIN settings s
    WHERE f.week_start >= s.window_from AND f.week_start <= s.review_week
      AND f.routing_rule IS NOT NULL
    GROUP BY f.routing_rule
)
SELECT
    r.rule_no                AS rule_no,
    r.judges                 AS judges,
    COALESCE(c.handoffs, 0)  AS handoffs,
    COALESCE(c.eligible, 0)  AS eligible,
    COALESCE(c.misrouted, 0) AS misrouted
FROM routing_rules r
LEFT JOIN counted c ON r.rule_no = c.rule_no
ORDER BY rule_no
