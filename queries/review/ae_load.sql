-- question: How many handoffs of the weeks shown did each AE receive?
-- grain:    ae_id
-- reads:    people, fact_handoffs, settings
-- returns:  ae_id text, team text, started_on whole, active whole, handoffs whole
-- caveat:   Everybody whose role is AE, and whoever received one; handoffs to oneself are not counted.

WITH counted AS (
    SELECT
        f.ae_member AS ae_id,
        COUNT(*)    AS handoffs
    FROM fact_handoffs f
    CROSS JOIN settings s
    WHERE f.week_start >= s.window_from AND f.week_start <= s.review_week
      AND f.ae_member IS NOT NULL
    GROUP BY f.ae_member
)
SELECT
    p.person_id             AS ae_id,
    p.team                  AS team,
    p.started_on            AS started_on,
    p.active                AS active,
    COALESCE(c.handoffs, 0) AS handoffs
FROM people p
LEFT JOIN counted c ON p.person_id = c.ae_id
WHERE p.role = 'ae' OR c.handoffs > 0
ORDER BY ae_id
