-- question: Which handoffs could there have been, by each rung?
-- grain:    row
-- reads:    step_explicit, step_owner_chain, step_booked, step_converted, step_lead_refs
-- returns:  own_id text, rung text, rung_no whole, lead_key text, lead_id text,
--   handed_off_at whole, is_day_only whole, sdr_id text, ae_id text

SELECT own_id, 'explicit' AS rung, rung_no, lead_key, lead_id, handed_off_at, is_day_only,
       sdr_id, ae_id
FROM step_explicit
UNION ALL
SELECT
    CAST(NULL AS VARCHAR)        AS own_id,
    'owner_change'               AS rung,
    3                            AS rung_no,
    l.lead_key                   AS lead_key,
    l.lead_id                    AS lead_id,
    c.changed_at                 AS handed_off_at,
    0                            AS is_day_only,
    c.giver_id                   AS sdr_id,
    c.new_id                     AS ae_id
FROM step_owner_chain c
INNER JOIN step_lead_refs l ON c.lead_key = l.ref
WHERE c.giver_role = 'sdr' AND c.new_is_queue = 0 AND COALESCE(c.new_role, '') <> 'sdr'
  AND c.giver_id <> c.new_id
UNION ALL
SELECT
    CAST(NULL AS VARCHAR)        AS own_id,
    'meeting_booked'             AS rung,
    4                            AS rung_no,
    lead_key,
    lead_id,
    booked_at                    AS handed_off_at,
    0                            AS is_day_only,
    sdr_id,
    host_id                      AS ae_id
FROM step_booked
UNION ALL
SELECT
    CAST(NULL AS VARCHAR)        AS own_id,
    'conversion'                 AS rung,
    5                            AS rung_no,
    l.lead_key                   AS lead_key,
    l.lead_id                    AS lead_id,
    c.handed_off_at              AS handed_off_at,
    c.is_day_only                AS is_day_only,
    c.sdr_id                     AS sdr_id,
    c.ae_id                      AS ae_id
FROM step_converted c
INNER JOIN step_lead_refs l ON c.lead_key = l.ref
WHERE c.sdr_id IS NOT NULL AND c.ae_id IS NOT NULL AND c.sdr_id <> c.ae_id
