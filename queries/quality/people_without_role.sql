-- question: people with handoffs whose role is not known
-- grain:    one row
-- reads:    handoff_dims, people
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   counted as SDR or AE by what they did; give roles under [people]

WITH active AS (
    SELECT d.sdr_id AS person_id
    FROM handoff_dims d
    WHERE d.sdr_id IS NOT NULL
    UNION ALL
    SELECT d.ae_id AS person_id
    FROM handoff_dims d
    WHERE d.ae_id IS NOT NULL
),
once AS (
    SELECT a.person_id AS person_id
    FROM active a
    GROUP BY a.person_id
)
SELECT
    SUM(CASE WHEN p.role IS NULL THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN p.role IS NULL THEN p.person_id END) AS example,
    'people' AS example_of
FROM once o
INNER JOIN people p ON o.person_id = p.person_id
