-- question: Which role has each person, by the config or else by the exports?
-- grain:    person_id
-- reads:    step_people, people_configured
-- returns:  person_id text, role text

SELECT
    p.person_id                  AS person_id,
    COALESCE(c.role, p.role)     AS role
FROM step_people p
LEFT JOIN people_configured c ON p.person_id = c.person_id
UNION ALL
SELECT
    c.person_id                  AS person_id,
    c.role                       AS role
FROM people_configured c
LEFT JOIN step_people p ON c.person_id = p.person_id
WHERE p.person_id IS NULL
