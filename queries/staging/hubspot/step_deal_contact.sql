-- question: To which one of its contacts does each deal belong?
-- grain:    deal_id
-- reads:    step_deal_links, step_handed
-- returns:  deal_id text, contact_id text, contacts whole
-- caveat:   To the contact that was handed off; of several, and where none was, to the first named.

WITH counted AS (
    SELECT deal_id, COUNT(DISTINCT contact_id) AS contacts, MIN(contact_id) AS contact_id
    FROM step_deal_links
    GROUP BY deal_id
),
several AS (
    SELECT deal_id, contacts
    FROM counted
    WHERE contacts > 1
),
members AS (
    SELECT
        l.deal_id AS deal_id,
        s.contacts AS contacts,
        l.contact_id AS contact_id,
        CASE WHEN h.contact_id IS NULL THEN 1 ELSE 0 END AS not_handed,
        l.place AS place
    FROM step_deal_links l
    INNER JOIN several s ON l.deal_id = s.deal_id
    LEFT JOIN step_handed h ON l.contact_id = h.contact_id
),
ranked AS (
    SELECT
        deal_id,
        contacts,
        contact_id,
        ROW_NUMBER() OVER (PARTITION BY deal_id ORDER BY not_handed, place, contact_id) AS nth
    FROM members
    WHERE not_handed IS NOT NULL AND place IS NOT NULL AND contact_id IS NOT NULL
)
SELECT deal_id, contact_id, contacts
FROM counted
WHERE contacts = 1
UNION ALL
SELECT deal_id, contact_id, contacts
FROM ranked
WHERE nth = 1
