-- question: Which calls, e-mails, messages and completed tasks are there?
-- grain:    engagement_id
-- reads:    source_call, source_email, source_communication, source_task, source_engagement
-- returns:  engagement_id text, occurred_at whole, day_only whole, owner text, created_by text,
--   handoff_key text, channel text, direction text, automated whole, connected whole,
--   is_deleted whole, is_made whole, _file whole, _line whole
-- caveat:   A task is done when it was completed; its due date is never taken for that. A to-do is
--   no touch of the prospect. Calls that were never put through to the network and e-mails that
--   never went out are not made. What a sequence or a workflow sends is automated; a call or a task
--   that it only asks for is not. Engagements that have no table of their own count, too.

WITH own AS (
    SELECT engagement_id FROM source_call
    UNION ALL
    SELECT engagement_id FROM source_email
    UNION ALL
    SELECT engagement_id FROM source_communication
    UNION ALL
    SELECT engagement_id FROM source_task
)
SELECT
    c.engagement_id                              AS engagement_id,
    c.occurred_at                                AS occurred_at,
    c.occurred_day_only                          AS day_only,
    c.owner                                      AS owner,
    c.created_by                                 AS created_by,
    c.handoff_key                                AS handoff_key,
    'call'                                       AS channel,
    c.direction                                  AS direction,
    0                                            AS automated,
    CASE WHEN c.direction = 'inbound' THEN 1
         WHEN c.disposition = 'Connected' THEN 1
         WHEN c.disposition IN ('Left voicemail', 'No answer', 'Busy', 'Left live message',
                                'Wrong number') THEN 0
         END                                     AS connected,
    c.is_deleted                                 AS is_deleted,
    CASE WHEN UPPER(COALESCE(c.status, '')) IN ('QUEUED', 'CONNECTING', 'CANCELED', 'CANCELLED')
         THEN 0 ELSE 1 END                       AS is_made,
    c._file                                      AS _file,
    c._line                                      AS _line
FROM source_call c
UNION ALL
SELECT
    m.engagement_id                              AS engagement_id,
    m.occurred_at                                AS occurred_at,
    m.occurred_day_only                          AS day_only,
    m.owner                                      AS owner,
    m.created_by                                 AS created_by,
    m.handoff_key                                AS handoff_key,
    'email'                                      AS channel,
    m.direction                                  AS direction,
    CASE WHEN m.sequence_id IS NOT NULL THEN 1
         WHEN UPPER(REPLACE(COALESCE(m.record_source, ''), ' ', '_')) IN (
             'SEQUENCES', 'SEQUENCE', 'AUTOMATION_PLATFORM', 'AUTOMATION', 'WORKFLOWS', 'WORKFLOW')
             THEN 1
         ELSE 0 END                              AS automated,
    CASE WHEN m.direction = 'inbound' THEN 1 END AS connected,
    m.is_deleted                                 AS is_deleted,
    CASE WHEN UPPER(COALESCE(m.status, '')) IN ('SCHEDULED', 'FAILED', 'BOUNCED', 'SENDING')
         THEN 0 ELSE 1 END                       AS is_made,
    m._file                                      AS _file,
    m._line                                      AS _line
FROM source_email m
UNION ALL
SELECT
    o.engagement_id                              AS engagement_id,
    o.occurred_at                                AS occurred_at,
    o.occurred_day_only                          AS day_only,
    o.owner                                      AS owner,
    o.created_by                                 AS created_by,
    o.handoff_key                                AS handoff_key,
    COALESCE(o.channel, 'other')                 AS channel,
    o.direction                                  AS direction,
    CASE WHEN UPPER(REPLACE(COALESCE(o.record_source, ''), ' ', '_')) IN (
             'SEQUENCES', 'SEQUENCE', 'AUTOMATION_PLATFORM', 'AUTOMATION', 'WORKFLOWS', 'WORKFLOW')
             THEN 1
         ELSE 0 END                              AS automated,
    CASE WHEN o.direction = 'inbound' THEN 1 END AS connected,
    o.is_deleted                                 AS is_deleted,
    1                                            AS is_made,
    o._file                                      AS _file,
    o._line                                      AS _line
FROM source_communication o
UNION ALL
SELECT
    t.engagement_id                              AS engagement_id,
    t.completed_at                               AS occurred_at,
    t.completed_day_only                         AS day_only,
    t.owner                                      AS owner,
    t.created_by                                 AS created_by,
    t.handoff_key                                AS handoff_key,
    CASE WHEN UPPER(COALESCE(t.task_type, '')) = 'CALL' THEN 'call'
         WHEN UPPER(COALESCE(t.task_type, '')) = 'EMAIL' THEN 'email'
         WHEN UPPER(COALESCE(t.task_type, '')) LIKE 'LINKED%' THEN 'linkedin'
         ELSE 'other' END                        AS channel,
    CASE WHEN UPPER(COALESCE(t.task_type, '')) IN ('CALL', 'EMAIL') THEN 'outbound'
         WHEN UPPER(COALESCE(t.task_type, '')) LIKE 'LINKED%' THEN 'outbound'
         ELSE 'internal' END                     AS direction,
    0                                            AS automated,
    CAST(NULL AS BIGINT)                         AS connected,
    t.is_deleted                                 AS is_deleted,
    CASE WHEN UPPER(COALESCE(t.status, 'COMPLETED')) = 'COMPLETED' THEN 1 ELSE 0 END AS is_made,
    t._file                                      AS _file,
    t._line                                      AS _line
FROM source_task t
WHERE t.completed_at IS NOT NULL
UNION ALL
SELECT
    g.engagement_id                              AS engagement_id,
    CASE WHEN g.engagement_type = 'TASK' THEN g.completed_at
         ELSE g.occurred_at END                  AS occurred_at,
    CASE WHEN g.engagement_type = 'TASK' THEN 0
         ELSE g.occurred_day_only END            AS day_only,
    g.owner                                      AS owner,
    g.created_by                                 AS created_by,
    CAST(NULL AS VARCHAR)                        AS handoff_key,
    CASE WHEN g.engagement_type = 'CALL' THEN 'call'
         WHEN g.engagement_type LIKE '%EMAIL' THEN 'email'
         WHEN g.task_type IN ('CALL', 'EMAIL') THEN LOWER(g.task_type)
         WHEN g.task_type LIKE 'LINKED%' THEN 'linkedin'
         ELSE 'other' END                        AS channel,
    CASE WHEN g.engagement_type = 'INCOMING_EMAIL' THEN 'inbound'
         WHEN g.engagement_type = 'FORWARDED_EMAIL' THEN 'internal'
         WHEN g.engagement_type = 'TASK' AND COALESCE(g.task_type, '') NOT IN ('CALL', 'EMAIL')
              AND COALESCE(g.task_type, '') NOT LIKE 'LINKED%' THEN 'internal'
         ELSE 'outbound' END                     AS direction,
    0                                            AS automated,
    CASE WHEN g.engagement_type = 'INCOMING_EMAIL' THEN 1
         WHEN g.disposition = 'Connected' THEN 1
         WHEN g.disposition IN ('Left voicemail', 'No answer', 'Busy', 'Left live message',
                                'Wrong number') THEN 0
         END                                     AS connected,
    g.is_deleted                                 AS is_deleted,
    CASE WHEN g.engagement_type = 'TASK' AND g.completed_at IS NULL THEN 0
         WHEN UPPER(COALESCE(g.status, '')) IN (
             'QUEUED', 'CONNECTING', 'CANCELED', 'SCHEDULED', 'FAILED', 'BOUNCED', 'SENDING') THEN 0
         ELSE 1 END                              AS is_made,
    g._file                                      AS _file,
    g._line                                      AS _line
FROM source_engagement g
LEFT JOIN own o ON g.engagement_id = o.engagement_id
WHERE o.engagement_id IS NULL
  AND g.engagement_type IN ('CALL', 'EMAIL', 'INCOMING_EMAIL', 'FORWARDED_EMAIL', 'TASK',
                            'COMMUNICATION')
