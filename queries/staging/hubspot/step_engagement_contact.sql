-- question: To which one of its contacts does each engagement belong?
-- grain:    engagement_id
-- reads:    step_links, step_handed
-- returns:  engagement_id text, contact_id text, contacts whole
-- caveat:   To the contact that was handed off; of several, and where none was, to the first named.

WITH counted AS (
    SELECT engagement_id, COUNT(DISTINCT contact_id) AS contacts, MIN(contact_id) AS contact_id
    FROM step_links
    GROUP BY engagement_id
),
several AS (
    SELECT engagement_id, contacts
    FROM counted
    WHERE contacts > 1
),
members AS (
    SELECT
        l.engagement_id AS engagement_id,
        s.contacts AS contacts,
        l.contact_id AS contact_id,
        CASE WHEN h.contact_id IS NULL THEN 1 ELSE 0 END AS not_handed,
        l.place AS place
    FROM step_links l
    INNER JOIN several s ON l.engagement_id = s.engagement_id
    LEFT JOIN step_handed h ON l.contact_id = h.contact_id
),
ranked AS (
    SELECT
        engagement_id,
        contacts,
        contact_id,
        ROW_NUMBER() OVER (PARTITION BY engagement_id ORDER BY not_handed, place, contact_id) AS nth
    FROM members
    WHERE not_handed IS NOT NULL AND place IS NOT NULL AND contact_id IS NOT NULL
)
SELECT engagement_id, contact_id, contacts
FROM counted
WHERE contacts = 1
UNION ALL
SELECT engagement_id, contact_id, contacts
FROM ranked
WHERE nth = 1
