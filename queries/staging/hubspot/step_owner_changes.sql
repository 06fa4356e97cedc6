-- question: When did a contact go from an SDR to an AE?
-- grain:    contact_id, handed_off_at
-- reads:    step_owner_history, step_contacts, step_roles
-- returns:  contact_id text, sdr_id text, ae_id text, handed_off_at whole
-- caveat:   An owner of unknown role is taken for an AE, one who is a manager is not. Without any
--   history, the latest assignment counts where the contact itself names another as its SDR.

WITH stepped AS (
    SELECT
        contact_id,
        changed_at,
        person_id,
        role,
        LAG(person_id) OVER (PARTITION BY contact_id ORDER BY changed_at, _file, _line) AS from_id,
        LAG(role) OVER (PARTITION BY contact_id ORDER BY changed_at, _file, _line) AS from_role
    FROM step_owner_history
    WHERE changed_at IS NOT NULL AND _file IS NOT NULL AND _line IS NOT NULL
),
told AS (
    SELECT contact_id, COUNT(*) AS changes
    FROM step_owner_history
    GROUP BY contact_id
),
assigned AS (
    SELECT
        c.contact_id                     AS contact_id,
        c.sdr_id                         AS sdr_id,
        c.owner_id                       AS ae_id,
        c.owner_assigned_at              AS handed_off_at,
        r.role                           AS role
    FROM step_contacts c
    LEFT JOIN told t ON c.contact_id = t.contact_id
    LEFT JOIN step_roles r ON c.owner_id = r.person_id
    WHERE t.contact_id IS NULL AND c.owner_assigned_at IS NOT NULL AND c.sdr_id <> c.owner_id
)
SELECT contact_id, from_id AS sdr_id, person_id AS ae_id, changed_at AS handed_off_at
FROM stepped
WHERE from_role = 'sdr' AND (role = 'ae' OR role IS NULL) AND from_id <> person_id
UNION ALL
SELECT contact_id, sdr_id, ae_id, handed_off_at
FROM assigned
WHERE role = 'ae' OR role IS NULL
