-- question: leads whose e-mail address another lead has
-- grain:    one row
-- reads:    leads
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept apart: what happens on one is not seen on the other

WITH addressed AS (
    SELECT
        l.lead_id AS lead_id,
        LOWER(TRIM(l.email)) AS address
    FROM leads l
    WHERE l.email IS NOT NULL
),
counted AS (
    SELECT
        a.address AS address,
        COUNT(*) AS leads
    FROM addressed a
    WHERE a.address LIKE '%@%'
    GROUP BY a.address
)
SELECT
    SUM(CASE WHEN c.leads > 1 THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN c.leads > 1 THEN a.lead_id END) AS example,
    'leads' AS example_of
FROM addressed a
INNER JOIN counted c ON a.address = c.address
