-- question: Who owns records, and what is known of them?
-- grain:    person_id
-- reads:    source_owner, source_team, source_owner_team, step_users, step_owner_users
-- returns:  person_id text, user_id text, email text, name text, title text, permission text,
--   team text, manager text, time_zone text, started_on whole, active whole, _file whole,
--   _line whole
-- caveat:   A person is known by the owner id, which is not the user's id.

WITH teams_of_owners AS (
    SELECT
        o.owner_id                       AS owner_id,
        MIN(t.name)                      AS team
    FROM source_owner_team o
    INNER JOIN source_team t ON o.team_id = t.team_id
    WHERE COALESCE(o.is_primary, 1) = 1
    GROUP BY o.owner_id
)
SELECT
    o.owner_id                       AS person_id,
    COALESCE(o.user_id, u.user_id)   AS user_id,
    COALESCE(o.email, u.email)       AS email,
    COALESCE(
        NULLIF(TRIM(COALESCE(o.first_name, '') || ' ' || COALESCE(o.last_name, '')), ''),
        u.name
    )                                AS name,
    COALESCE(o.title, u.title)       AS title,
    u.permission                     AS permission,
    COALESCE(o.team, t.team, u.team) AS team,
    u.manager                        AS manager,
    u.time_zone                      AS time_zone,
    u.started_on                     AS started_on,
    CASE WHEN o.is_archived = 1 OR o.is_active = 0 OR u.is_deactivated = 1 THEN 0
         WHEN o.is_archived = 0 OR o.is_active = 1 OR u.is_deactivated = 0 THEN 1
         END                         AS active,
    o._file                          AS _file,
    o._line                          AS _line
FROM source_owner o
INNER JOIN step_owner_users m ON o.owner_id = m.owner_id
LEFT JOIN step_users u ON m.user_id = u.user_id
LEFT JOIN teams_of_owners t ON o.owner_id = t.owner_id
UNION ALL
SELECT
    COALESCE(u.owner_id, u.user_id)  AS person_id,
    u.user_id                        AS user_id,
    u.email                          AS email,
    u.name                           AS name,
    u.title                          AS title,
    u.permission                     AS permission,
    u.team                           AS team,
    u.manager                        AS manager,
    u.time_zone                      AS time_zone,
    u.started_on                     AS started_on,
    CASE WHEN u.is_deactivated = 1 THEN 0
         WHEN u.is_deactivated = 0 THEN 1 END AS active,
    u._file                          AS _file,
    u._line                          AS _line
FROM step_users u
LEFT JOIN step_owner_users m ON u.user_id = m.user_id
WHERE m.user_id IS NULL
