-- question: touches of the weeks shown that stand more than once under other ids
-- grain:    one row
-- reads:    activities, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; waits are not affected, counts of touches are

WITH recent AS (
    SELECT
        a.activity_id AS activity_id,
        COALESCE(a.handoff_id, a.lead_id) AS whose,
        a.actor_id AS actor_id,
        a.occurred_at AS occurred_at,
        COALESCE(a.channel, '') AS channel
    FROM activities a
    CROSS JOIN settings s
    WHERE a.occurred_at >= s.window_from * 86400
      AND COALESCE(a.occurred_day_only, 0) = 0
      AND COALESCE(a.automated, 0) = 0
),
counted AS (
    SELECT
        r.whose AS whose,
        r.actor_id AS actor_id,
        r.occurred_at AS occurred_at,
        r.channel AS channel,
        COUNT(*) AS copies,
        MAX(r.activity_id) AS example
    FROM recent r
    WHERE r.whose IS NOT NULL
    GROUP BY r.whose, r.actor_id, r.occurred_at, r.channel
)
SELECT
    SUM(c.copies) - COUNT(*) AS found,
    SUM(c.copies) AS looked_at,
    MIN(CASE WHEN c.copies > 1 THEN c.example END) AS example,
    'activities' AS example_of
FROM counted c
