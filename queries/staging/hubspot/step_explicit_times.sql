-- question: When was each contact handed off, by the property in which the team stamps it?
-- grain:    contact_id, handed_off_at
-- reads:    source_contact_history, step_contacts, step_owner_changes
-- returns:  contact_id text, handed_off_at whole, next_at whole, is_current whole
-- caveat:   What stands on the record counts as it stands. An earlier handoff is known by the moment
--   at which the property was set; set again within a day, it was corrected. A stamp known to the
--   day only takes the moment of that day at which the owner changed, else that at which it was set.

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
changed AS (
    SELECT c.contact_id AS contact_id, MIN(o.handed_off_at) AS moment
    FROM step_contacts c
    INNER JOIN step_owner_changes o ON c.contact_id = o.contact_id
    WHERE c.handed_off_day_only = 1
      AND o.handed_off_at >= c.handed_off_at AND o.handed_off_at < c.handed_off_at + 86400
    GROUP BY c.contact_id
),
stamped AS (
    SELECT c.contact_id AS contact_id, MIN(s.changed_at) AS moment
    FROM step_contacts c
    INNER JOIN stamps s ON c.contact_id = s.contact_id
    WHERE c.handed_off_day_only = 1
      AND s.changed_at >= c.handed_off_at AND s.changed_at < c.handed_off_at + 86400
    GROUP BY c.contact_id
),
times AS (
    SELECT
        c.contact_id                                         AS contact_id,
        COALESCE(o.moment, s.moment, c.handed_off_at)        AS handed_off_at,
        1                                                    AS is_current
    FROM step_contacts c
    LEFT JOIN changed o ON c.contact_id = o.contact_id
    LEFT JOIN stamped s ON c.contact_id = s.contact_id
    WHERE c.handed_off_at IS NOT NULL
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
