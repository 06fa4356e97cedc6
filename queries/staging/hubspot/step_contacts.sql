-- question: Which contacts count, and who are the people on them?
-- grain:    contact_id
-- reads:    source_contact, step_gone, step_person_keys
-- returns:  contact_id text, owner_id text, sdr_id text, ae_id text, handed_off_at whole,
--   handed_off_day_only whole, owner_assigned_at whole, became_opportunity_at whole
-- caveat:   A person whom no list of people names is known by what stands on the record.

SELECT
    c.contact_id                         AS contact_id,
    COALESCE(o.person_id, c.owner)       AS owner_id,
    COALESCE(s.person_id, c.sdr)         AS sdr_id,
    COALESCE(a.person_id, c.ae)          AS ae_id,
    c.handed_off_at                      AS handed_off_at,
    c.handed_off_day_only                AS handed_off_day_only,
    c.owner_assigned_at                  AS owner_assigned_at,
    c.became_opportunity_at              AS became_opportunity_at
FROM source_contact c
LEFT JOIN step_gone g ON c.contact_id = g.contact_id
LEFT JOIN step_person_keys o ON c.owner = o.person_key
LEFT JOIN step_person_keys s ON c.sdr = s.person_key
LEFT JOIN step_person_keys a ON c.ae = a.person_key
WHERE g.contact_id IS NULL
