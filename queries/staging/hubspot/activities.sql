-- question: Who touched which contact, when, by which channel?
-- grain:    activity_id
-- reads:    step_touches, source_engagement, step_engagement_contact, step_handoffs,
--   step_person_keys, step_user_keys
-- returns:  activity_id text, lead_id text, handoff_id text, actor_id text, occurred_at whole,
--   occurred_day_only whole, channel text, direction text, automated whole, connected whole,
--   _file whole, _line whole
-- brings:   activity_id <- call.engagement_id email.engagement_id communication.engagement_id
--   task.engagement_id engagement.engagement_type; lead_id <- call.engagement_id email.engagement_id
--   communication.engagement_id task.engagement_id; handoff_id <- call.handoff_key
--   email.handoff_key communication.handoff_key task.handoff_key; actor_id <- call.owner
--   call.created_by email.owner email.created_by communication.owner communication.created_by
--   task.owner task.created_by engagement.owner; occurred_at <- call.occurred_at
--   email.occurred_at communication.occurred_at task.completed_at engagement.engagement_type;
--   occurred_day_only <- call.engagement_id email.engagement_id communication.engagement_id
--   task.engagement_id; channel <- call.engagement_id email.engagement_id
--   communication.engagement_id task.engagement_id; direction <- call.direction email.direction
--   communication.direction task.task_type; automated <- email.sequence_id email.record_source
--   communication.record_source; connected <- call.disposition call.direction email.direction
-- caveat:   The one to whom the activity is assigned did it; without one, who made the record.

SELECT
    t.engagement_id                              AS activity_id,
    COALESCE(h.contact_id, c.contact_id)         AS lead_id,
    h.handoff_id                                 AS handoff_id,
    COALESCE(o.person_id, t.owner, p.person_id, g.owner, u.person_id, t.created_by)
                                                 AS actor_id,
    COALESCE(t.occurred_at, g.occurred_at)       AS occurred_at,
    t.day_only                                   AS occurred_day_only,
    t.channel                                    AS channel,
    t.direction                                  AS direction,
    t.automated                                  AS automated,
    t.connected                                  AS connected,
    t._file                                      AS _file,
    t._line                                      AS _line
FROM step_touches t
LEFT JOIN source_engagement g ON t.engagement_id = g.engagement_id
LEFT JOIN step_engagement_contact c ON t.engagement_id = c.engagement_id
LEFT JOIN step_handoffs h ON t.handoff_key = h.handoff_key
LEFT JOIN step_person_keys o ON t.owner = o.person_key
LEFT JOIN step_person_keys p ON g.owner = p.person_key
LEFT JOIN step_user_keys u ON t.created_by = u.person_key
WHERE t.is_made = 1
  AND COALESCE(t.is_deleted, g.is_deleted, 0) = 0
  AND COALESCE(t.occurred_at, g.occurred_at) IS NOT NULL
