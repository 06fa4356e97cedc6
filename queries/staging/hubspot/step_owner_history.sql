-- question: Who owned each contact from when on?
-- grain:    contact_id, changed_at
-- reads:    source_contact_history, step_gone, step_person_keys, step_roles
-- returns:  contact_id text, changed_at whole, person_id text, role text, _file whole, _line whole
-- caveat:   While nobody owned it, nothing is said: a contact that went from an SDR to nobody and
--   on to an AE went from the SDR to the AE.

WITH owned AS (
    SELECT
        h.contact_id                     AS contact_id,
        h.changed_at                     AS changed_at,
        COALESCE(k.person_id, h.value)   AS person_id,
        h._file                          AS _file,
        h._line                          AS _line
    FROM source_contact_history h
    LEFT JOIN step_gone g ON h.contact_id = g.contact_id
    LEFT JOIN step_person_keys k ON h.value = k.person_key
    WHERE h.property = 'owner' AND h.value IS NOT NULL AND g.contact_id IS NULL
)
SELECT
    o.contact_id                         AS contact_id,
    o.changed_at                         AS changed_at,
    o.person_id                          AS person_id,
    r.role                               AS role,
    o._file                              AS _file,
    o._line                              AS _line
FROM owned o
LEFT JOIN step_roles r ON o.person_id = r.person_id
