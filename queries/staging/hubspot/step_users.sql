-- question: Who is each user: name, title, team?
-- grain:    user_id
-- reads:    source_user, source_team, source_team_user, source_role
-- returns:  user_id text, owner_id text, email text, name text, title text, permission text,
--   team text, manager text, time_zone text, started_on whole, is_deactivated whole,
--   _file whole, _line whole

WITH teams_of_users AS (
    SELECT
        u.user_id                        AS user_id,
        MIN(t.name)                      AS team
    FROM source_team_user u
    INNER JOIN source_team t ON u.team_id = t.team_id
    WHERE COALESCE(u.is_secondary, 0) = 0
    GROUP BY u.user_id
)
SELECT
    u.user_id                        AS user_id,
    u.owner_id                       AS owner_id,
    u.email                          AS email,
    NULLIF(TRIM(COALESCE(u.first_name, '') || ' ' || COALESCE(u.last_name, '')), '') AS name,
    u.title                          AS title,
    COALESCE(u.permission, r.name)   AS permission,
    COALESCE(u.team, t.name, m.team) AS team,
    u.manager                        AS manager,
    REPLACE(u.time_zone, '_slash_', '/') AS time_zone,
    u.started_on                     AS started_on,
    u.is_deactivated                 AS is_deactivated,
    u._file                          AS _file,
    u._line                          AS _line
FROM source_user u
LEFT JOIN source_role r ON u.role_id = r.role_id
LEFT JOIN source_team t ON u.team_id = t.team_id
LEFT JOIN teams_of_users m ON u.user_id = m.user_id
