-- question: When is each meeting, who booked it, who hosts it, and what became of it?
-- grain:    engagement_id
-- reads:    source_meeting, source_engagement, step_person_keys, step_user_keys
-- returns:  engagement_id text, handoff_key text, scheduled_for whole, booked_at whole,
--   booked_by text, host_id text, outcome text, cancelled_by text, cancelled_at whole,
--   calendar_uid text, talk_ratio whole, duration_minutes whole, _file whole, _line whole
-- caveat:   Deleted ones, and ones without a start, are left out.

WITH told AS (
    SELECT
        e.engagement_id                                      AS engagement_id,
        e.handoff_key                                        AS handoff_key,
        COALESCE(e.start_at, e.occurred_at, g.start_at, g.occurred_at) AS scheduled_for,
        COALESCE(e.created_at, g.created_at)                 AS booked_at,
        e.booked_by                                          AS booked_by,
        COALESCE(e.created_by, g.created_by)                 AS created_by,
        COALESCE(e.owner, g.owner)                           AS owner,
        COALESCE(e.outcome, g.outcome)                       AS outcome,
        e.cancelled_by                                       AS cancelled_by,
        e.cancelled_at                                       AS cancelled_at,
        e.calendar_uid                                       AS calendar_uid,
        e.talk_ratio                                         AS talk_ratio,
        e.duration_minutes                                   AS duration_minutes,
        COALESCE(e.is_deleted, g.is_deleted, 0)              AS is_deleted,
        e._file                                              AS _file,
        e._line                                              AS _line
    FROM source_meeting e
    LEFT JOIN source_engagement g ON e.engagement_id = g.engagement_id
    UNION ALL
    SELECT
        g.engagement_id                                      AS engagement_id,
        CAST(NULL AS VARCHAR)                                AS handoff_key,
        COALESCE(g.start_at, g.occurred_at)                  AS scheduled_for,
        g.created_at                                         AS booked_at,
        CAST(NULL AS VARCHAR)                                AS booked_by,
        g.created_by                                         AS created_by,
        g.owner                                              AS owner,
        g.outcome                                            AS outcome,
        CAST(NULL AS VARCHAR)                                AS cancelled_by,
        CAST(NULL AS BIGINT)                                 AS cancelled_at,
        CAST(NULL AS VARCHAR)                                AS calendar_uid,
        CAST(NULL AS BIGINT)                                 AS talk_ratio,
        CAST(NULL AS BIGINT)                                 AS duration_minutes,
        COALESCE(g.is_deleted, 0)                            AS is_deleted,
        g._file                                              AS _file,
        g._line                                              AS _line
    FROM source_engagement g
    LEFT JOIN source_meeting e ON g.engagement_id = e.engagement_id
    WHERE g.engagement_type = 'MEETING' AND e.engagement_id IS NULL
)
SELECT
    t.engagement_id                                          AS engagement_id,
    t.handoff_key                                            AS handoff_key,
    t.scheduled_for                                          AS scheduled_for,
    t.booked_at                                              AS booked_at,
    COALESCE(n.person_id, t.booked_by, u.person_id, t.created_by) AS booked_by,
    COALESCE(o.person_id, t.owner)                           AS host_id,
    t.outcome                                                AS outcome,
    t.cancelled_by                                           AS cancelled_by,
    t.cancelled_at                                           AS cancelled_at,
    t.calendar_uid                                           AS calendar_uid,
    t.talk_ratio                                             AS talk_ratio,
    t.duration_minutes                                       AS duration_minutes,
    t._file                                                  AS _file,
    t._line                                                  AS _line
FROM told t
LEFT JOIN step_person_keys n ON t.booked_by = n.person_key
LEFT JOIN step_user_keys u ON t.created_by = u.person_key
LEFT JOIN step_person_keys o ON t.owner = o.person_key
WHERE t.is_deleted = 0 AND t.scheduled_for IS NOT NULL
