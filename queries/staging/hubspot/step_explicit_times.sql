-- question: When was each contact handed off, by the property in which the team stamps it?
-- grain:    contact_id, handed_off_at
-- reads:    source_contact_history, step_contacts
-- returns:  contact_id text, handed_off_at whole, next_at whole, is_current whole
-- caveat:   What stands on the record counts as it stands. An earlier handoff is known by the moment
--   at which the property was set; set again within a day, it was corrected.

WITH stamps AS (
    SELECT
        h.contact_id                     AS contact_id,
        h.changed_at                     AS changed_at,
        h._file                          AS _file,
        h._line                          AS _line
    FROM source_contact_history h
    INNER JOIN step_contacts c ON h.contact_id = c.contact_id
    WHERE h.property = 'handed_off_at' AND h.value IS NOT NULL
),
followed AS (
    SELECT
        contact_id,
        changed_at,
        LEAD(changed_at) OVER (PARTITION BY contact_id ORDER BY changed_at, _file, _line) AS again_at
    FROM stamps
    WHERE changed_at IS NOT NULL AND _file IS NOT NULL AND _line IS NOT NULL
),
times AS (
    SELECT contact_id, handed_off_at, 1 AS is_current
    FROM step_contacts
    WHERE handed_off_at IS NOT NULL
    UNION ALL
    SELECT contact_id, changed_at AS handed_off_at, 0 AS is_current
    FROM followed
    WHERE again_at - changed_at > 86400
),
once AS (
    SELECT contact_id, handed_off_at, MAX(is_current) AS is_current
    FROM times
    GROUP BY contact_id, handed_off_at
)
SELECT
    contact_id,
    handed_off_at,
    LEAD(handed_off_at) OVER (PARTITION BY contact_id ORDER BY handed_off_at) AS next_at,
    is_current
FROM once
WHERE handed_off_at IS NOT NULL
