-- question: Which handoffs do the records name outright?
-- grain:    row
-- reads:    source_handoff, step_leads, step_lead_refs, step_person_refs, step_owner_chain
-- returns:  own_id text, rung_no whole, lead_key text, lead_id text, handed_off_at whole,
--   is_day_only whole, sdr_id text, ae_id text
-- caveat:   An object of the team's own goes before a date on the lead, of which there is only the
--   last one. Whom a date doesn't name, the history of owners does: who gave the lead and who got
--   it by the next day. A date without a time is the moment of a change of owner on that day, else
--   09:00 of it.

WITH objects AS (
    SELECT
        handoff_id,
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_ref,
        handed_off_at,
        CASE WHEN LENGTH(handed_off_by) = 18 AND handed_off_by LIKE '005%'
             THEN SUBSTR(handed_off_by, 1, 15) ELSE handed_off_by END AS sdr_ref,
        CASE WHEN LENGTH(handed_off_to) = 18 AND handed_off_to LIKE '005%'
             THEN SUBSTR(handed_off_to, 1, 15) ELSE handed_off_to END AS ae_ref
    FROM source_handoff
    WHERE COALESCE(is_deleted, 0) = 0 AND COALESCE(landed_deleted, 0) = 0
      AND landed_deleted_at IS NULL
),
stamps AS (
    SELECT
        lead_key,
        created_by,
        owner,
        handed_off_at,
        COALESCE(handed_off_day_only, 0) AS is_day_only,
        handed_off_by,
        handed_off_to
    FROM step_leads
    WHERE handed_off_at IS NOT NULL
),
changes AS (
    SELECT
        s.lead_key                   AS lead_key,
        c.change_no                  AS change_no
    FROM stamps s
    INNER JOIN step_owner_chain c ON s.lead_key = c.lead_key
    WHERE c.new_is_queue = 0 AND c.changed_at < s.handed_off_at + 86400
),
last_change AS (
    SELECT lead_key, MAX(change_no) AS change_no
    FROM changes
    GROUP BY lead_key
),
named AS (
    SELECT
        s.lead_key                   AS lead_key,
        CASE WHEN s.is_day_only = 1 AND c.changed_at >= s.handed_off_at THEN c.changed_at
             WHEN s.is_day_only = 1 THEN s.handed_off_at + 32400
             ELSE s.handed_off_at END AS handed_off_at,
        CASE WHEN s.is_day_only = 1 AND COALESCE(c.changed_at, 0) < s.handed_off_at
             THEN 1 ELSE 0 END       AS is_day_only,
        s.handed_off_by              AS sdr_ref,
        c.giver_id                   AS giver_id,
        s.created_by                 AS created_by,
        s.handed_off_to              AS ae_ref,
        c.new_id                     AS new_id,
        CASE WHEN s.owner LIKE '00G%' THEN CAST(NULL AS VARCHAR) ELSE s.owner END AS owner
    FROM stamps s
    LEFT JOIN last_change n ON s.lead_key = n.lead_key
    LEFT JOIN step_owner_chain c ON n.lead_key = c.lead_key AND n.change_no = c.change_no
)
SELECT
    o.handoff_id                     AS own_id,
    1                                AS rung_no,
    l.lead_key                       AS lead_key,
    l.lead_id                        AS lead_id,
    o.handed_off_at                  AS handed_off_at,
    0                                AS is_day_only,
    COALESCE(s.person_id, o.sdr_ref) AS sdr_id,
    COALESCE(a.person_id, o.ae_ref)  AS ae_id
FROM objects o
INNER JOIN step_lead_refs l ON o.lead_ref = l.ref
LEFT JOIN step_person_refs s ON o.sdr_ref = s.ref
LEFT JOIN step_person_refs a ON o.ae_ref = a.ref
UNION ALL
SELECT
    CAST(NULL AS VARCHAR)            AS own_id,
    2                                AS rung_no,
    l.lead_key                       AS lead_key,
    l.lead_id                        AS lead_id,
    n.handed_off_at                  AS handed_off_at,
    n.is_day_only                    AS is_day_only,
    COALESCE(s.person_id, n.sdr_ref, n.giver_id,
             CASE WHEN b.role = 'sdr' THEN b.person_id END) AS sdr_id,
    COALESCE(a.person_id, n.ae_ref, n.new_id, w.person_id, n.owner) AS ae_id
FROM named n
INNER JOIN step_lead_refs l ON n.lead_key = l.ref
LEFT JOIN step_person_refs s ON n.sdr_ref = s.ref
LEFT JOIN step_person_refs a ON n.ae_ref = a.ref
LEFT JOIN step_person_refs b ON n.created_by = b.ref
LEFT JOIN step_person_refs w ON n.owner = w.ref
