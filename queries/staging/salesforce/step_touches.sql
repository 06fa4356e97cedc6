-- question: Who touched which lead, when and how? Completed tasks.
-- grain:    task_id
-- reads:    source_task, step_lead_refs, step_person_refs
-- returns:  task_id text, lead_id text, actor_id text, occurred_at whole, occurred_day_only whole,
--   channel text, direction text, automated whole, connected whole, _file whole, _line whole
-- caveat:   Who logged a task did it: its owner changes when a lead is converted. A task that is
--   planned, deleted, or of somebody who never was a lead is left out. Without the instant of its
--   completion only its day is known. List e-mails and cadences are sent by a machine.

WITH done AS (
    SELECT
        task_id,
        COALESCE(lead_id, who_id, contact_id) AS who,
        what_id                      AS what,
        CASE WHEN LENGTH(created_by) = 18 AND created_by LIKE '005%'
             THEN SUBSTR(created_by, 1, 15) ELSE created_by END AS actor_ref,
        COALESCE(completed_at, activity_on, created_at) AS occurred_at,
        CASE WHEN completed_at IS NOT NULL THEN completed_day_only
             WHEN activity_on IS NOT NULL THEN activity_day_only ELSE 0 END AS day_only,
        LOWER(subtype)               AS subtype,
        LOWER(type)                  AS type,
        LOWER(call_type)             AS call_type,
        LOWER(direction)             AS direction,
        LOWER(call_disposition)      AS call_disposition,
        automated,
        _file,
        _line
    FROM source_task
    WHERE (is_closed = 1 OR COALESCE(status, 'completed') = 'completed')
      AND COALESCE(is_deleted, 0) = 0 AND COALESCE(landed_deleted, 0) = 0
      AND landed_deleted_at IS NULL
),
keyed AS (
    SELECT
        task_id,
        CASE WHEN LENGTH(who) = 18 AND (who LIKE '00Q%' OR who LIKE '003%')
             THEN SUBSTR(who, 1, 15) ELSE who END AS who_ref,
        CASE WHEN LENGTH(what) = 18 AND what LIKE '006%'
             THEN SUBSTR(what, 1, 15) ELSE what END AS what_ref,
        actor_ref,
        occurred_at,
        day_only,
        CASE WHEN subtype = 'call' THEN 'call'
             WHEN subtype IN ('email', 'list email', 'listemail') THEN 'email'
             WHEN type LIKE '%linkedin%' OR type LIKE '%inmail%' THEN 'linkedin'
             WHEN type LIKE '%sms%' OR type LIKE '%text message%' THEN 'sms'
             WHEN type LIKE '%chat%' OR type LIKE '%whatsapp%' THEN 'chat'
             WHEN type LIKE '%email%' OR type LIKE '%e-mail%' THEN 'email'
             WHEN type LIKE '%call%' OR type LIKE '%phone%' THEN 'call'
             ELSE 'other' END        AS channel,
        CASE WHEN direction IN ('outbound', 'inbound', 'internal') THEN direction
             WHEN call_type IN ('outbound', 'inbound', 'internal') THEN call_type END AS direction,
        CASE WHEN automated = 1 OR subtype IN ('list email', 'listemail', 'cadence')
             THEN 1 ELSE 0 END       AS automated,
        CASE WHEN call_disposition LIKE '%not connected%' OR call_disposition LIKE '%no answer%'
               OR call_disposition LIKE '%voicemail%' OR call_disposition LIKE '%left%message%'
               OR call_disposition LIKE '%busy%' OR call_disposition LIKE '%wrong number%' THEN 0
             WHEN call_disposition LIKE '%connect%' OR call_disposition LIKE '%answered%'
               OR call_disposition LIKE '%spoke%' OR call_disposition LIKE '%conversation%'
               OR call_disposition LIKE '%meeting%' THEN 1 END AS connected,
        _file,
        _line
    FROM done
)
SELECT
    t.task_id                        AS task_id,
    COALESCE(w.lead_id, o.lead_id, t.who_ref) AS lead_id,
    COALESCE(a.person_id, t.actor_ref) AS actor_id,
    t.occurred_at                    AS occurred_at,
    t.day_only                       AS occurred_day_only,
    t.channel                        AS channel,
    t.direction                      AS direction,
    t.automated                      AS automated,
    t.connected                      AS connected,
    t._file                          AS _file,
    t._line                          AS _line
FROM keyed t
LEFT JOIN step_lead_refs w ON t.who_ref = w.ref
LEFT JOIN step_lead_refs o ON t.what_ref = o.ref
LEFT JOIN step_person_refs a ON t.actor_ref = a.ref
WHERE t.occurred_at IS NOT NULL
  AND (w.ref IS NOT NULL OR o.ref IS NOT NULL OR t.who_ref LIKE '00Q%')
