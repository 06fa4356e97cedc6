-- question: Whom does an id or a name mean?
-- grain:    ref
-- reads:    step_users, people_configured
-- returns:  ref text, person_id text, role text
-- caveat:   A name means a user only when one user has it. Whom only the config knows is known by
--   what the config calls him, an id or a name.

WITH named AS (
    SELECT name, MIN(user_key) AS user_key
    FROM step_users
    WHERE name IS NOT NULL
    GROUP BY name
    HAVING COUNT(*) = 1
),
known AS (
    SELECT user_key AS ref, user_id AS person_id, role
    FROM step_users
    UNION ALL
    SELECT
        n.name                       AS ref,
        u.user_id                    AS person_id,
        u.role                       AS role
    FROM named n
    INNER JOIN step_users u ON n.user_key = u.user_key
),
configured AS (
    SELECT
        CASE WHEN LENGTH(person_id) = 18 AND person_id LIKE '005%'
             THEN SUBSTR(person_id, 1, 15) ELSE person_id END AS ref,
        person_id,
        role
    FROM people_configured
),
configured_once AS (
    SELECT ref, MAX(person_id) AS person_id, MIN(role) AS role
    FROM configured
    GROUP BY ref
)
SELECT ref, person_id, role
FROM known
UNION ALL
SELECT
    c.ref                            AS ref,
    c.person_id                      AS person_id,
    c.role                           AS role
FROM configured_once c
LEFT JOIN known k ON c.ref = k.ref
WHERE k.ref IS NULL
