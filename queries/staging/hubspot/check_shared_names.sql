-- question: names that two owners share
-- grain:    one row
-- reads:    step_people
-- returns:  found whole, looked_at whole, example text
-- caveat:   a record that names its owner so belongs to nobody known; export internal names

WITH names AS (
    SELECT name, COUNT(*) AS people
    FROM step_people
    WHERE name IS NOT NULL
    GROUP BY name
)
SELECT
    SUM(CASE WHEN people > 1 THEN 1 ELSE 0 END)              AS found,
    COUNT(*)                                                 AS looked_at,
    MIN(CASE WHEN people > 1 THEN name END)                  AS example
FROM names
