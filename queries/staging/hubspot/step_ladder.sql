-- question: Which handoffs of each contact does the surest rung find?
-- grain:    contact_id, handoff_no
-- reads:    step_explicit, step_owner_changes, step_meeting_handoffs, step_conversions, source_rungs
-- returns:  contact_id text, handoff_no whole, sdr_id text, ae_id text, handed_off_at whole,
--   next_at whole, rung text
-- caveat:   That a history begins late proves nothing: where it shows no handoff, the next rung is
--   asked.

WITH found AS (
    SELECT contact_id, sdr_id, ae_id, handed_off_at, 'explicit' AS rung, 1 AS rung_no
    FROM step_explicit
    UNION ALL
    SELECT contact_id, sdr_id, ae_id, handed_off_at, 'owner_change' AS rung, 2 AS rung_no
    FROM step_owner_changes
    UNION ALL
    SELECT contact_id, sdr_id, ae_id, handed_off_at, 'meeting_booked' AS rung, 3 AS rung_no
    FROM step_meeting_handoffs
    UNION ALL
    SELECT contact_id, sdr_id, ae_id, handed_off_at, 'conversion' AS rung, 4 AS rung_no
    FROM step_conversions
),
allowed AS (
    SELECT
        f.contact_id                     AS contact_id,
        f.sdr_id                         AS sdr_id,
        f.ae_id                          AS ae_id,
        f.handed_off_at                  AS handed_off_at,
        f.rung                           AS rung,
        f.rung_no                        AS rung_no
    FROM found f
    INNER JOIN source_rungs r ON f.rung = r.rung
),
surest AS (
    SELECT contact_id, MIN(rung_no) AS rung_no
    FROM allowed
    GROUP BY contact_id
),
kept AS (
    SELECT
        a.contact_id                     AS contact_id,
        a.sdr_id                         AS sdr_id,
        a.ae_id                          AS ae_id,
        a.handed_off_at                  AS handed_off_at,
        a.rung                           AS rung
    FROM allowed a
    INNER JOIN surest s ON a.contact_id = s.contact_id AND a.rung_no = s.rung_no
)
SELECT
    contact_id,
    ROW_NUMBER() OVER (
        PARTITION BY contact_id ORDER BY handed_off_at, COALESCE(ae_id, '')
    )                                    AS handoff_no,
    sdr_id,
    ae_id,
    handed_off_at,
    LEAD(handed_off_at) OVER (
        PARTITION BY contact_id ORDER BY handed_off_at, COALESCE(ae_id, '')
    )                                    AS next_at,
    rung
FROM kept
WHERE handed_off_at IS NOT NULL
