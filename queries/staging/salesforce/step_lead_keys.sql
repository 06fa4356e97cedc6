-- question: Which lead does a lead's id mean, its own or that of one merged into it?
-- grain:    ref
-- reads:    step_leads
-- returns:  ref text, lead_key text, lead_id text
-- caveat:   A chain of mergers is followed over three of them.

WITH kept AS (
    SELECT lead_key, lead_id
    FROM step_leads
    WHERE is_gone = 0
),
merged AS (
    SELECT lead_key, merged_into
    FROM step_leads
    WHERE merged_into IS NOT NULL
),
ended AS (
    SELECT
        a.lead_key                   AS ref,
        COALESCE(c.merged_into, b.merged_into, a.merged_into) AS lead_key
    FROM merged a
    LEFT JOIN merged b ON a.merged_into = b.lead_key
    LEFT JOIN merged c ON b.merged_into = c.lead_key
)
SELECT lead_key AS ref, lead_key, lead_id
FROM kept
UNION ALL
SELECT
    e.ref                        AS ref,
    k.lead_key                   AS lead_key,
    k.lead_id                    AS lead_id
FROM ended e
INNER JOIN kept k ON e.lead_key = k.lead_key
