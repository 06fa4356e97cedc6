-- question: Of each change of owner: which person had the lead last, queues left out?
-- grain:    lead_key, change_no
-- reads:    step_owner_changes
-- returns:  lead_key text, change_no whole, changed_at whole, giver_id text, giver_role text,
--   new_id text, new_role text, new_is_queue whole
-- caveat:   Where a lead lay in a queue in between, the person before the queue gave it.

WITH numbered AS (
    SELECT
        lead_key,
        changed_at,
        old_id,
        old_role,
        old_is_queue,
        new_id,
        new_role,
        new_is_queue,
        ROW_NUMBER() OVER (
            PARTITION BY lead_key
            ORDER BY changed_at, COALESCE(old_ref, ''), COALESCE(new_ref, '')
        ) AS change_no
    FROM step_owner_changes
    WHERE changed_at IS NOT NULL
),
persons AS (
    SELECT lead_key, change_no, new_id AS person_id, new_role AS role
    FROM numbered
    WHERE new_is_queue = 0
    UNION ALL
    SELECT lead_key, 0 AS change_no, old_id AS person_id, old_role AS role
    FROM numbered
    WHERE change_no = 1 AND old_is_queue = 0 AND old_id IS NOT NULL
),
marked AS (
    SELECT
        lead_key,
        change_no,
        CASE WHEN new_is_queue = 0 THEN change_no
             WHEN change_no = 1 AND old_is_queue = 0 AND old_id IS NOT NULL THEN 0
             END                     AS person_no
    FROM numbered
),
reached AS (
    SELECT
        lead_key,
        change_no,
        MAX(person_no) OVER (
            PARTITION BY lead_key ORDER BY change_no
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS person_no
    FROM marked
    WHERE change_no IS NOT NULL
),
before_queue AS (
    SELECT
        lead_key,
        change_no + 1                AS change_no,
        person_no
    FROM reached
),
queued AS (
    SELECT
        q.lead_key                   AS lead_key,
        q.change_no                  AS change_no,
        p.person_id                  AS person_id,
        p.role                       AS role
    FROM before_queue q
    INNER JOIN persons p ON q.lead_key = p.lead_key AND q.person_no = p.change_no
)
SELECT
    n.lead_key                       AS lead_key,
    n.change_no                      AS change_no,
    n.changed_at                     AS changed_at,
    CASE WHEN n.old_is_queue = 0 AND n.old_id IS NOT NULL THEN n.old_id
         ELSE q.person_id END        AS giver_id,
    CASE WHEN n.old_is_queue = 0 AND n.old_id IS NOT NULL THEN n.old_role
         ELSE q.role END             AS giver_role,
    n.new_id                         AS new_id,
    n.new_role                       AS new_role,
    n.new_is_queue                   AS new_is_queue
FROM numbered n
LEFT JOIN queued q ON n.lead_key = q.lead_key AND n.change_no = q.change_no
