-- question: When did each lead go from whom to whom?
-- grain:    lead_key, changed_at, old_ref, new_ref
-- reads:    source_lead_history, source_lead, step_person_refs
-- returns:  lead_key text, changed_at whole, old_ref text, old_id text, old_role text,
--   old_is_queue whole, new_ref text, new_id text, new_role text, new_is_queue whole
-- caveat:   Salesforce writes a change twice, by names and by ids: where there are ids, they count.
--   An id that begins with 00G is a queue; so is somebody whom nobody knows and whose name says so.
--   Where a loader keeps every version of a lead, a change is read off two versions.

WITH written AS (
    SELECT
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_key,
        changed_at,
        CASE WHEN LENGTH(old_value) = 18 AND (old_value LIKE '005%' OR old_value LIKE '00G%')
             THEN SUBSTR(old_value, 1, 15) ELSE old_value END AS old_ref,
        CASE WHEN LENGTH(new_value) = 18 AND (new_value LIKE '005%' OR new_value LIKE '00G%')
             THEN SUBSTR(new_value, 1, 15) ELSE new_value END AS new_ref,
        LOWER(field)                 AS field,
        CASE WHEN is_deleted = 1 OR landed_deleted = 1 OR landed_deleted_at IS NOT NULL
             THEN 1 ELSE 0 END       AS is_gone
    FROM source_lead_history
    WHERE changed_at IS NOT NULL AND new_value IS NOT NULL
),
told AS (
    SELECT
        lead_key,
        changed_at,
        old_ref,
        new_ref,
        CASE WHEN (new_ref LIKE '005%' OR new_ref LIKE '00G%') AND LENGTH(new_ref) = 15
             THEN 1 ELSE 0 END       AS is_by_id
    FROM written
    WHERE is_gone = 0
      AND field IN ('owner_id', 'owner', 'owneraccepted', 'ownerassignment', 'owner (accepted)',
                    'owner (assignment)')
),
by_id AS (
    SELECT lead_key, changed_at
    FROM told
    WHERE is_by_id = 1
    GROUP BY lead_key, changed_at
),
versions AS (
    SELECT
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_key,
        version_from,
        CASE WHEN LENGTH(owner_id) = 18 AND (owner_id LIKE '005%' OR owner_id LIKE '00G%')
             THEN SUBSTR(owner_id, 1, 15) ELSE owner_id END AS owner
    FROM source_lead
    WHERE version_from IS NOT NULL AND owner_id IS NOT NULL
),
versioned AS (
    SELECT
        lead_key,
        version_from,
        LAG(owner) OVER (PARTITION BY lead_key ORDER BY version_from) AS owner_before,
        owner
    FROM versions
    WHERE version_from IS NOT NULL
),
changed AS (
    SELECT lead_key, changed_at, old_ref, new_ref
    FROM told
    WHERE is_by_id = 1
    UNION ALL
    SELECT
        t.lead_key                   AS lead_key,
        t.changed_at                 AS changed_at,
        t.old_ref                    AS old_ref,
        t.new_ref                    AS new_ref
    FROM told t
    LEFT JOIN by_id i ON t.lead_key = i.lead_key AND t.changed_at = i.changed_at
    WHERE t.is_by_id = 0 AND i.lead_key IS NULL
    UNION ALL
    SELECT lead_key, version_from AS changed_at, owner_before AS old_ref, owner AS new_ref
    FROM versioned
    WHERE owner_before <> owner
),
once AS (
    SELECT DISTINCT lead_key, changed_at, old_ref, new_ref
    FROM changed
    WHERE COALESCE(old_ref, '') <> COALESCE(new_ref, '')
)
SELECT
    c.lead_key                       AS lead_key,
    c.changed_at                     AS changed_at,
    c.old_ref                        AS old_ref,
    COALESCE(o.person_id, c.old_ref) AS old_id,
    o.role                           AS old_role,
    CASE WHEN c.old_ref LIKE '00G%' AND LENGTH(c.old_ref) = 15 THEN 1
         WHEN o.ref IS NULL AND LOWER(c.old_ref) LIKE '%queue%' THEN 1 ELSE 0 END AS old_is_queue,
    c.new_ref                        AS new_ref,
    COALESCE(n.person_id, c.new_ref) AS new_id,
    n.role                           AS new_role,
    CASE WHEN c.new_ref LIKE '00G%' AND LENGTH(c.new_ref) = 15 THEN 1
         WHEN n.ref IS NULL AND LOWER(c.new_ref) LIKE '%queue%' THEN 1 ELSE 0 END AS new_is_queue
FROM once c
LEFT JOIN step_person_refs o ON c.old_ref = o.ref
LEFT JOIN step_person_refs n ON c.new_ref = n.ref
