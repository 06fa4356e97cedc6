-- question: When did each contact convert: get a deal, or become an opportunity?
-- grain:    contact_id
-- reads:    step_deals, step_deal_links, step_contacts, step_owner_history, step_roles
-- returns:  contact_id text, sdr_id text, ae_id text, handed_off_at whole
-- caveat:   The SDR is the one who owned the contact then, by its history, else the one whom it
--   names, else its owner today; nothing proves that it was handed off at that moment. Where SDR
--   and AE are one, or no SDR is known, nothing was handed off.

WITH first_deals AS (
    SELECT
        l.contact_id                     AS contact_id,
        d.owner_id                       AS ae_id,
        d.created_at                     AS created_at,
        ROW_NUMBER() OVER (PARTITION BY l.contact_id ORDER BY d.created_at, d.deal_id) AS nth
    FROM step_deals d
    INNER JOIN step_deal_links l ON d.deal_id = l.deal_id
    WHERE l.place = 1 AND d.created_at IS NOT NULL AND d.deal_id IS NOT NULL
),
converted AS (
    SELECT
        c.contact_id                                         AS contact_id,
        COALESCE(d.created_at, c.became_opportunity_at)      AS converted_at,
        COALESCE(d.ae_id, c.ae_id, c.owner_id)               AS ae_id,
        c.sdr_id                                             AS sdr_id,
        c.owner_id                                           AS owner_id
    FROM step_contacts c
    LEFT JOIN first_deals d ON c.contact_id = d.contact_id
    WHERE COALESCE(d.nth, 1) = 1 AND COALESCE(d.created_at, c.became_opportunity_at) IS NOT NULL
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
