-- question: When did each contact convert: get a deal, or become an opportunity?
-- grain:    contact_id
-- reads:    step_deals, step_deal_links, step_contacts, step_owner_history, step_roles, step_surely,
--   step_meeting_handoffs, source_rungs
-- returns:  contact_id text, sdr_id text, ae_id text, handed_off_at whole
-- caveat:   The SDR is the one who owned the contact then, by its history, else the one whom it
--   names, else its owner today; nothing proves that it was handed off at that moment. Where SDR
--   and AE are one, or no SDR is known, nothing was handed off. Of a deal with several contacts the
--   first one named converted, unless one of them was handed off before.

WITH booked AS (
    SELECT contact_id, 'meeting_booked' AS rung FROM step_meeting_handoffs
),
handed AS (
    SELECT contact_id FROM step_surely
    UNION ALL
    SELECT m.contact_id AS contact_id
    FROM booked m
    INNER JOIN source_rungs r ON m.rung = r.rung
),
taken AS (
    SELECT l.deal_id AS deal_id, COUNT(*) AS contacts
    FROM step_deal_links l
    INNER JOIN handed h ON l.contact_id = h.contact_id
    GROUP BY l.deal_id
),
with_deals AS (
    SELECT contact_id, COUNT(*) AS deals
    FROM step_deal_links
    GROUP BY contact_id
),
first_deals AS (
    SELECT
        l.contact_id                     AS contact_id,
        d.owner_id                       AS ae_id,
        d.created_at                     AS created_at,
        ROW_NUMBER() OVER (PARTITION BY l.contact_id ORDER BY d.created_at, d.deal_id) AS nth
    FROM step_deals d
    INNER JOIN step_deal_links l ON d.deal_id = l.deal_id
    LEFT JOIN taken t ON d.deal_id = t.deal_id
    WHERE t.deal_id IS NULL AND l.place = 1 AND d.created_at IS NOT NULL AND d.deal_id IS NOT NULL
),
converted AS (
    SELECT
        c.contact_id                                         AS contact_id,
        CASE WHEN w.contact_id IS NULL THEN c.became_opportunity_at
             ELSE d.created_at END                           AS converted_at,
        COALESCE(d.ae_id, c.ae_id, c.owner_id)               AS ae_id,
        c.sdr_id                                             AS sdr_id,
        c.owner_id                                           AS owner_id
    FROM step_contacts c
    LEFT JOIN first_deals d ON c.contact_id = d.contact_id
    LEFT JOIN with_deals w ON c.contact_id = w.contact_id
    WHERE COALESCE(d.nth, 1) = 1
),
owned AS (
    SELECT
        c.contact_id                     AS contact_id,
        h.person_id                      AS person_id,
        ROW_NUMBER() OVER (
            PARTITION BY c.contact_id ORDER BY h.changed_at DESC, h._file DESC, h._line DESC
        ) AS nth
    FROM converted c
    INNER JOIN step_owner_history h ON c.contact_id = h.contact_id
    WHERE h.role = 'sdr' AND h.changed_at <= c.converted_at
     AND h.changed_at IS NOT NULL AND h._file IS NOT NULL AND h._line IS NOT NULL
),
then_owned AS (
    SELECT contact_id, person_id
    FROM owned
    WHERE nth = 1
),
named AS (
    SELECT
        c.contact_id                                         AS contact_id,
        COALESCE(o.person_id, c.sdr_id, c.owner_id)          AS sdr_id,
        c.sdr_id                                             AS told_sdr_id,
        c.ae_id                                              AS ae_id,
        c.converted_at                                       AS converted_at
    FROM converted c
    LEFT JOIN then_owned o ON c.contact_id = o.contact_id
)
SELECT
    n.contact_id                         AS contact_id,
    n.sdr_id                             AS sdr_id,
    n.ae_id                              AS ae_id,
    n.converted_at                       AS handed_off_at
FROM named n
LEFT JOIN step_roles s ON n.sdr_id = s.person_id
LEFT JOIN step_roles a ON n.ae_id = a.person_id
WHERE n.sdr_id <> n.ae_id
  AND (s.role = 'sdr' OR n.sdr_id = n.told_sdr_id)
  AND (a.role = 'ae' OR a.role IS NULL)
  AND n.converted_at IS NOT NULL
