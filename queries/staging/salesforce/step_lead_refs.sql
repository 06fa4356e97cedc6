-- question: Which lead does an id mean: a lead's own, a merged one's, a contact's, an opportunity's?
-- grain:    ref
-- reads:    step_lead_keys, step_leads, source_contact, source_opportunity
-- returns:  ref text, lead_key text, lead_id text
-- caveat:   Of several leads that became one contact or one opportunity the one converted last is
--   meant.

WITH became AS (
    SELECT contact_key AS ref, lead_key, converted_at
    FROM step_leads
    WHERE contact_key IS NOT NULL
    UNION ALL
    SELECT opportunity_key AS ref, lead_key, converted_at
    FROM step_leads
    WHERE opportunity_key IS NOT NULL
),
latest AS (
    SELECT
        ref,
        lead_key,
        ROW_NUMBER() OVER (
            PARTITION BY ref ORDER BY COALESCE(converted_at, 0) DESC, COALESCE(lead_key, '') DESC
        ) AS lead_no
    FROM became
),
converted AS (
    SELECT
        c.ref                        AS ref,
        l.lead_key                   AS lead_key,
        l.lead_id                    AS lead_id
    FROM latest c
    INNER JOIN step_lead_keys l ON c.lead_key = l.ref
    WHERE c.lead_no = 1
),
contacts AS (
    SELECT
        CASE WHEN LENGTH(contact_id) = 18 AND contact_id LIKE '003%'
             THEN SUBSTR(contact_id, 1, 15) ELSE contact_id END AS contact_key,
        CASE WHEN LENGTH(merged_into) = 18 AND merged_into LIKE '003%'
             THEN SUBSTR(merged_into, 1, 15) ELSE merged_into END AS merged_into
    FROM source_contact
    WHERE merged_into IS NOT NULL
),
merged_contacts AS (
    SELECT contact_key, MAX(merged_into) AS merged_into
    FROM contacts
    GROUP BY contact_key
),
named AS (
    SELECT
        CASE WHEN LENGTH(opportunity_id) = 18 AND opportunity_id LIKE '006%'
             THEN SUBSTR(opportunity_id, 1, 15) ELSE opportunity_id END AS opportunity_key,
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_key
    FROM source_opportunity
    WHERE lead_id IS NOT NULL
),
named_once AS (
    SELECT opportunity_key, MAX(lead_key) AS lead_key
    FROM named
    GROUP BY opportunity_key
),
others AS (
    SELECT
        m.contact_key                AS ref,
        c.lead_key                   AS lead_key,
        c.lead_id                    AS lead_id
    FROM merged_contacts m
    INNER JOIN converted c ON m.merged_into = c.ref
    UNION ALL
    SELECT
        n.opportunity_key            AS ref,
        l.lead_key                   AS lead_key,
        l.lead_id                    AS lead_id
    FROM named_once n
    INNER JOIN step_lead_keys l ON n.lead_key = l.ref
)
SELECT ref, lead_key, lead_id
FROM step_lead_keys
UNION ALL
SELECT ref, lead_key, lead_id
FROM converted
UNION ALL
SELECT
    o.ref                            AS ref,
    o.lead_key                       AS lead_key,
    o.lead_id                        AS lead_id
FROM others o
LEFT JOIN converted c ON o.ref = c.ref
WHERE c.ref IS NULL
