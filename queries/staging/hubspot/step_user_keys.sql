-- question: Whom does a user's id, a name or an address on a record mean?
-- grain:    person_key
-- reads:    step_people, step_person_keys
-- returns:  person_key text, person_id text
-- caveat:   Owner ids are left out: what stands under "created by" is a user's id.

WITH keys AS (
    SELECT user_id AS person_key, person_id FROM step_people WHERE user_id IS NOT NULL
    UNION ALL
    SELECT k.person_key AS person_key, k.person_id AS person_id
    FROM step_person_keys k
    LEFT JOIN step_people o ON k.person_key = o.person_id
    LEFT JOIN step_people u ON k.person_key = u.user_id
    WHERE o.person_id IS NULL AND u.user_id IS NULL
)
SELECT person_key, MIN(person_id) AS person_id
FROM keys
GROUP BY person_key
