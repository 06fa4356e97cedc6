-- question: By which id is each handoff known?
-- grain:    handoff_id
-- reads:    step_ladder, step_values, source_contact
-- returns:  handoff_id text, handoff_key text, contact_id text, handoff_no whole, sdr_id text,
--   ae_id text, handed_off_at whole, next_at whole, rung text
-- caveat:   The id that the team stamps on the contact, where it stands for one handoff only; else
--   the contact's id with the number of the handoff.

WITH stamped AS (
    SELECT
        l.contact_id                     AS contact_id,
        l.handoff_no                     AS handoff_no,
        l.sdr_id                         AS sdr_id,
        l.ae_id                          AS ae_id,
        l.handed_off_at                  AS handed_off_at,
        l.next_at                        AS next_at,
        l.rung                           AS rung,
        CASE WHEN v.handoff_key IS NOT NULL THEN NULLIF(v.handoff_key, '')
             WHEN l.next_at IS NULL THEN c.handoff_key END AS stamp
    FROM step_ladder l
    LEFT JOIN source_contact c ON l.contact_id = c.contact_id
    LEFT JOIN step_values v ON l.contact_id = v.contact_id AND l.handoff_no = v.handoff_no
),
stamps AS (
    SELECT stamp AS handoff_key, COUNT(*) AS times
    FROM stamped
    WHERE stamp IS NOT NULL
    GROUP BY stamp
)
SELECT
    CASE WHEN k.times = 1 THEN k.handoff_key
         WHEN s.handoff_no = 1 THEN s.contact_id
         ELSE COALESCE(s.contact_id, '') || '-' || COALESCE(CAST(s.handoff_no AS VARCHAR), '') END AS handoff_id,
    CASE WHEN k.times = 1 THEN k.handoff_key END AS handoff_key,
    s.contact_id                         AS contact_id,
    s.handoff_no                         AS handoff_no,
    s.sdr_id                             AS sdr_id,
    s.ae_id                              AS ae_id,
    s.handed_off_at                      AS handed_off_at,
    s.next_at                            AS next_at,
    s.rung                               AS rung
FROM stamped s
LEFT JOIN stamps k ON s.stamp = k.handoff_key
