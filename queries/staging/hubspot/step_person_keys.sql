-- question: Whom does an owner's id, a name or an address on a record mean?
-- grain:    person_key
-- reads:    step_people
-- returns:  person_key text, person_id text
-- caveat:   A name or an address that two people share means nobody.

WITH names AS (
    SELECT name AS person_key, MIN(person_id) AS person_id, COUNT(*) AS people
    FROM step_people
    WHERE name IS NOT NULL
    GROUP BY name
),
addresses AS (
    SELECT email AS person_key, MIN(person_id) AS person_id, COUNT(*) AS people
    FROM step_people
    WHERE email IS NOT NULL
    GROUP BY email
),
keys AS (
    SELECT person_id AS person_key, person_id FROM step_people
    UNION ALL
    SELECT person_key, person_id FROM names WHERE people = 1
    UNION ALL
    SELECT person_key, person_id FROM addresses WHERE people = 1
)
SELECT person_key, MIN(person_id) AS person_id
FROM keys
GROUP BY person_key
