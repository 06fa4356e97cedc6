-- question: Who handed off to whom where the team stamps the handoff?
-- grain:    contact_id, handed_off_at
-- reads:    step_explicit_times, step_contacts, step_owner_history, step_person_keys,
--   source_contact_history
-- returns:  contact_id text, sdr_id text, ae_id text, handed_off_at whole
-- caveat:   The SDR and the AE that the contact names; of an earlier handoff those whom it named
--   then. Else the last SDR who owned it before, and the AE who became its owner nearest to it.

WITH named AS (
    SELECT
        t.contact_id                     AS contact_id,
        t.handed_off_at                  AS handed_off_at,
        h.property                       AS property,
        COALESCE(k.person_id, h.value)   AS person_id,
        h.changed_at                     AS changed_at,
        h._file                          AS _file,
        h._line                          AS _line
    FROM step_explicit_times t
    INNER JOIN source_contact_history h ON t.contact_id = h.contact_id
    LEFT JOIN step_person_keys k ON h.value = k.person_key
    WHERE t.is_current = 0 AND h.property IN ('sdr', 'ae') AND h.value IS NOT NULL
      AND h.changed_at < COALESCE(t.next_at, 99999999999)
),
newest AS (
    SELECT
        contact_id,
        handed_off_at,
        property,
        person_id,
        ROW_NUMBER() OVER (
            PARTITION BY contact_id, handed_off_at, property
            ORDER BY changed_at DESC, _file DESC, _line DESC
        ) AS nth
    FROM named
    WHERE changed_at IS NOT NULL AND _file IS NOT NULL AND _line IS NOT NULL
),
then_named AS (
    SELECT
        contact_id,
        handed_off_at,
        MAX(CASE WHEN property = 'sdr' THEN person_id END) AS sdr_id,
        MAX(CASE WHEN property = 'ae' THEN person_id END) AS ae_id
    FROM newest
    WHERE nth = 1
    GROUP BY contact_id, handed_off_at
),
owned AS (
    SELECT
        t.contact_id                     AS contact_id,
        t.handed_off_at                  AS handed_off_at,
        h.person_id                      AS person_id,
        CASE WHEN h.role = 'sdr' THEN 1 ELSE 0 END AS is_sdr,
        ABS(h.changed_at - t.handed_off_at) AS distance,
        h._file                          AS _file,
        h._line                          AS _line
    FROM step_explicit_times t
    INNER JOIN step_owner_history h ON t.contact_id = h.contact_id
    WHERE (h.role = 'sdr' AND h.changed_at <= t.handed_off_at)
       OR ((h.role = 'ae' OR h.role IS NULL) AND h.changed_at <= t.handed_off_at + 86400)
),
nearest AS (
    SELECT
        contact_id,
        handed_off_at,
        person_id,
        is_sdr,
        ROW_NUMBER() OVER (
            PARTITION BY contact_id, handed_off_at, is_sdr ORDER BY distance, _file, _line
        ) AS nth
    FROM owned
    WHERE distance IS NOT NULL AND _file IS NOT NULL AND _line IS NOT NULL
),
then_owned AS (
    SELECT
        contact_id,
        handed_off_at,
        MAX(CASE WHEN is_sdr = 1 THEN person_id END) AS sdr_id,
        MAX(CASE WHEN is_sdr = 0 THEN person_id END) AS ae_id
    FROM nearest
    WHERE nth = 1
    GROUP BY contact_id, handed_off_at
)
SELECT
    t.contact_id                         AS contact_id,
    COALESCE(CASE WHEN t.is_current = 1 THEN c.sdr_id END, n.sdr_id, o.sdr_id, c.sdr_id) AS sdr_id,
    COALESCE(CASE WHEN t.is_current = 1 THEN c.ae_id END, n.ae_id, o.ae_id, c.ae_id, c.owner_id)
                                         AS ae_id,
    t.handed_off_at                      AS handed_off_at
FROM step_explicit_times t
INNER JOIN step_contacts c ON t.contact_id = c.contact_id
LEFT JOIN then_named n ON t.contact_id = n.contact_id AND t.handed_off_at = n.handed_off_at
LEFT JOIN then_owned o ON t.contact_id = o.contact_id AND t.handed_off_at = o.handed_off_at
