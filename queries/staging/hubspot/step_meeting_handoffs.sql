-- question: When did an SDR first book a meeting for an AE with each contact?
-- grain:    contact_id
-- reads:    step_meetings, step_links, step_contacts, step_roles, step_surely
-- returns:  contact_id text, sdr_id text, ae_id text, handed_off_at whole
-- caveat:   Of a meeting with several contacts the first one named was handed off, unless one of
--   them surely was: then the meeting belongs to that one.

WITH taken AS (
    SELECT l.engagement_id AS engagement_id, COUNT(*) AS contacts
    FROM step_links l
    INNER JOIN step_surely s ON l.contact_id = s.contact_id
    GROUP BY l.engagement_id
),
booked AS (
    SELECT
        m.engagement_id                  AS engagement_id,
        m.booked_by                      AS sdr_id,
        m.host_id                        AS ae_id,
        m.booked_at                      AS booked_at
    FROM step_meetings m
    INNER JOIN step_roles s ON m.booked_by = s.person_id
    LEFT JOIN step_roles a ON m.host_id = a.person_id
    LEFT JOIN taken t ON m.engagement_id = t.engagement_id
    WHERE t.engagement_id IS NULL AND s.role = 'sdr' AND (a.role = 'ae' OR a.role IS NULL)
      AND m.booked_at IS NOT NULL AND m.host_id IS NOT NULL AND m.booked_by <> m.host_id
),
numbered AS (
    SELECT
        l.contact_id                     AS contact_id,
        b.sdr_id                         AS sdr_id,
        b.ae_id                          AS ae_id,
        b.booked_at                      AS booked_at,
        ROW_NUMBER() OVER (
            PARTITION BY l.contact_id ORDER BY b.booked_at, b.engagement_id
        ) AS nth
    FROM booked b
    INNER JOIN step_links l ON b.engagement_id = l.engagement_id
    WHERE l.place = 1 AND b.booked_at IS NOT NULL AND b.engagement_id IS NOT NULL
)
SELECT
    n.contact_id                         AS contact_id,
    n.sdr_id                             AS sdr_id,
    n.ae_id                              AS ae_id,
    n.booked_at                          AS handed_off_at
FROM numbered n
INNER JOIN step_contacts c ON n.contact_id = c.contact_id
WHERE n.nth = 1
