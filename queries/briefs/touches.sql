-- question: Which touches are on record with the prospects that briefs are written of?
-- grain:    handoff_id, activity_id
-- reads:    brief_chosen, fact_handoffs, activities, people, automated_actors, settings
-- returns:  handoff_id text, activity_id text, occurred_at whole, day_only whole, channel text,
--   direction text, is_automated whole, connected whole, actor_id text, actor text
-- caveat:   All touches with the lead up to the as-of instant, by whoever made them, before the
--   handoff too. A touch without a lead stands with its handoff. A blank direction is outbound.

WITH chosen AS (
    SELECT
        f.handoff_id AS handoff_id,
        f.lead_id    AS lead_id
    FROM fact_handoffs f
    INNER JOIN brief_chosen c ON f.handoff_id = c.handoff_id
),
found AS (
    SELECT
        c.handoff_id        AS handoff_id,
        a.activity_id       AS activity_id,
        a.occurred_at       AS occurred_at,
        a.occurred_day_only AS occurred_day_only,
        a.channel           AS channel,
        a.direction         AS direction,
        a.automated         AS automated,
        a.connected         AS connected,
        a.actor_id          AS actor_id
    FROM activities a
    INNER JOIN chosen c ON a.lead_id = c.lead_id
    UNION ALL
    SELECT
        c.handoff_id        AS handoff_id,
        a.activity_id       AS activity_id,
        a.occurred_at       AS occurred_at,
        a.occurred_day_only AS occurred_day_only,
        a.channel           AS channel,
        a.direction         AS direction,
        a.automated         AS automated,
        a.connected         AS connected,
        a.actor_id          AS actor_id
    FROM activities a
    INNER JOIN chosen c ON a.handoff_id = c.handoff_id
    WHERE a.lead_id IS NULL
)
SELECT
    f.handoff_id                         AS handoff_id,
    f.activity_id                        AS activity_id,
    f.occurred_at                        AS occurred_at,
    COALESCE(f.occurred_day_only, 0)     AS day_only,
    f.channel                            AS channel,
    COALESCE(f.direction, 'outbound')    AS direction,
    CASE WHEN COALESCE(f.automated, 0) = 1 OR x.actor_id IS NOT NULL THEN 1 ELSE 0 END
                                         AS is_automated,
    f.connected                          AS connected,
    f.actor_id                           AS actor_id,
    COALESCE(p.name, f.actor_id)         AS actor
FROM found f
LEFT JOIN people p ON f.actor_id = p.person_id
LEFT JOIN automated_actors x ON f.actor_id = x.actor_id
CROSS JOIN settings s
WHERE f.occurred_at <= s.as_of
ORDER BY handoff_id, occurred_at, activity_id
