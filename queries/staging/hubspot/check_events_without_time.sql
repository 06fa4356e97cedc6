-- question: touches and meetings of which no time is known
-- grain:    one row
-- reads:    step_touches, step_meetings, source_meeting, source_engagement
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out

WITH events AS (
    SELECT
        t.engagement_id                                      AS engagement_id,
        CASE WHEN COALESCE(t.occurred_at, g.occurred_at) IS NULL THEN 1 ELSE 0 END AS is_timeless
    FROM step_touches t
    LEFT JOIN source_engagement g ON t.engagement_id = g.engagement_id
    UNION ALL
    SELECT
        e.engagement_id                                      AS engagement_id,
        CASE WHEN m.engagement_id IS NULL THEN 1 ELSE 0 END  AS is_timeless
    FROM source_meeting e
    LEFT JOIN step_meetings m ON e.engagement_id = m.engagement_id
    LEFT JOIN source_engagement g ON e.engagement_id = g.engagement_id
    WHERE COALESCE(e.is_deleted, g.is_deleted, 0) = 0
)
SELECT
    SUM(is_timeless)                                         AS found,
    COUNT(*)                                                 AS looked_at,
    MIN(CASE WHEN is_timeless = 1 THEN engagement_id END)    AS example
FROM events
