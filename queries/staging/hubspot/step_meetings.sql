-- question: When is each meeting, who booked it and who hosts it?
-- grain:    engagement_id
-- reads:    source_meeting, source_engagement, step_person_keys, step_user_keys
-- returns:  engagement_id text, scheduled_for whole, booked_at whole, booked_by text, host_id text
-- caveat:   Deleted ones, and ones without a start, are left out.

SELECT
    e.engagement_id                                          AS engagement_id,
    COALESCE(e.start_at, e.occurred_at, g.occurred_at)       AS scheduled_for,
    COALESCE(e.created_at, g.created_at)                     AS booked_at,
    COALESCE(n.person_id, e.booked_by, u.person_id, w.person_id, e.created_by, g.created_by)
                                                             AS booked_by,
    COALESCE(o.person_id, p.person_id, e.owner, g.owner)     AS host_id
FROM source_meeting e
LEFT JOIN source_engagement g ON e.engagement_id = g.engagement_id
LEFT JOIN step_person_keys n ON e.booked_by = n.person_key
LEFT JOIN step_user_keys u ON e.created_by = u.person_key
LEFT JOIN step_user_keys w ON g.created_by = w.person_key
LEFT JOIN step_person_keys o ON e.owner = o.person_key
LEFT JOIN step_person_keys p ON g.owner = p.person_key
WHERE COALESCE(e.is_deleted, g.is_deleted, 0) = 0
  AND COALESCE(e.start_at, e.occurred_at, g.occurred_at) IS NOT NULL
