-- question: Which conversions of a lead passed it from an SDR to somebody else?
-- grain:    lead_key
-- reads:    step_conversions, step_leads, step_opportunities, source_contact, step_person_refs
-- returns:  lead_key text, handed_off_at whole, is_day_only whole, sdr_id text, ae_id text,
--   has_ae whole
-- caveat:   Who owned the lead when it was converted gave it: its owner, unless that is known to be
--   an AE or a manager, then the SDR who made it. Who first owned the opportunity got it, else the
--   contact's owner. has_ae is 0 where nobody can be named.

WITH contacts AS (
    SELECT
        CASE WHEN LENGTH(contact_id) = 18 AND contact_id LIKE '003%'
             THEN SUBSTR(contact_id, 1, 15) ELSE contact_id END AS contact_key,
        CASE WHEN LENGTH(owner_id) = 18 AND owner_id LIKE '005%'
             THEN SUBSTR(owner_id, 1, 15) ELSE owner_id END AS owner
    FROM source_contact
    WHERE COALESCE(is_newest, 1) = 1
),
contacts_once AS (
    SELECT contact_key, MAX(owner) AS owner
    FROM contacts
    GROUP BY contact_key
),
named AS (
    SELECT
        c.lead_key                   AS lead_key,
        c.converted_at               AS converted_at,
        c.is_day_only                AS is_day_only,
        CASE WHEN l.owner LIKE '00G%' THEN CAST(NULL AS VARCHAR) ELSE l.owner END AS owner,
        l.created_by                 AS created_by,
        o.first_owner_id             AS first_owner_id,
        o.owner_id                   AS owner_id,
        t.owner                      AS contact_owner
    FROM step_conversions c
    INNER JOIN step_leads l ON c.lead_key = l.lead_key
    LEFT JOIN step_opportunities o ON c.opportunity_key = o.opportunity_key
    LEFT JOIN contacts_once t ON l.contact_key = t.contact_key
    WHERE c.converted_at IS NOT NULL
),
keyed AS (
    SELECT
        lead_key,
        converted_at,
        is_day_only,
        owner,
        created_by,
        first_owner_id,
        CASE WHEN LENGTH(first_owner_id) = 18 AND first_owner_id LIKE '005%'
             THEN SUBSTR(first_owner_id, 1, 15) ELSE first_owner_id END AS first_owner_ref,
        owner_id,
        CASE WHEN LENGTH(owner_id) = 18 AND owner_id LIKE '005%'
             THEN SUBSTR(owner_id, 1, 15) ELSE owner_id END AS owner_ref,
        contact_owner
    FROM named
),
judged AS (
    SELECT
        k.lead_key                   AS lead_key,
        k.converted_at               AS converted_at,
        k.is_day_only                AS is_day_only,
        CASE WHEN k.owner IS NOT NULL AND COALESCE(w.role, 'sdr') = 'sdr'
             THEN COALESCE(w.person_id, k.owner)
             WHEN m.role = 'sdr' THEN m.person_id END AS sdr_id,
        CASE WHEN k.first_owner_id IS NOT NULL AND COALESCE(f.role, '') <> 'sdr'
             THEN k.first_owner_id
             WHEN k.owner_id IS NOT NULL AND COALESCE(n.role, '') <> 'sdr' THEN k.owner_id
             WHEN k.contact_owner IS NOT NULL AND COALESCE(t.role, '') <> 'sdr'
             THEN COALESCE(t.person_id, k.contact_owner) END AS ae_id
    FROM keyed k
    LEFT JOIN step_person_refs w ON k.owner = w.ref
    LEFT JOIN step_person_refs m ON k.created_by = m.ref
    LEFT JOIN step_person_refs f ON k.first_owner_ref = f.ref
    LEFT JOIN step_person_refs n ON k.owner_ref = n.ref
    LEFT JOIN step_person_refs t ON k.contact_owner = t.ref
)
SELECT
    lead_key,
    converted_at                     AS handed_off_at,
    is_day_only,
    sdr_id,
    ae_id,
    CASE WHEN ae_id IS NULL THEN 0 ELSE 1 END AS has_ae
FROM judged
