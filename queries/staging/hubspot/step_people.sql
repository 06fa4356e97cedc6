-- question: Who is behind each owner: name, role, team, zone?
-- grain:    person_id
-- reads:    source_owner, source_user, source_team, source_owner_team, source_team_user, source_role
-- returns:  person_id text, user_id text, email text, name text, role text, team text,
--   manager text, time_zone text, started_on whole, active whole, _file whole, _line whole
-- caveat:   A person is known by the owner id, which is not the user's id. A user is found by user
--   id, else by owner id, else by address. The role comes from the words of the title, else of the
--   permission set, else of the team; a manager of SDRs is a manager.

WITH teams_of_users AS (
    SELECT
        u.user_id                        AS user_id,
        MIN(t.name)                      AS team
    FROM source_team_user u
    INNER JOIN source_team t ON u.team_id = t.team_id
    WHERE COALESCE(u.is_secondary, 0) = 0
    GROUP BY u.user_id
),
teams_of_owners AS (
    SELECT
        o.owner_id                       AS owner_id,
        MIN(t.name)                      AS team
    FROM source_owner_team o
    INNER JOIN source_team t ON o.team_id = t.team_id
    WHERE COALESCE(o.is_primary, 1) = 1
    GROUP BY o.owner_id
),
users AS (
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
),
by_owner AS (
    SELECT owner_id, MIN(user_id) AS user_id
    FROM users
    WHERE owner_id IS NOT NULL
    GROUP BY owner_id
),
by_email AS (
    SELECT email, MIN(user_id) AS user_id
    FROM users
    WHERE email IS NOT NULL
    GROUP BY email
),
matched AS (
    SELECT
        o.owner_id                       AS owner_id,
        COALESCE(u.user_id, w.user_id, e.user_id) AS user_id
    FROM source_owner o
    LEFT JOIN users u ON o.user_id = u.user_id
    LEFT JOIN by_owner w ON o.owner_id = w.owner_id
    LEFT JOIN by_email e ON o.email = e.email
),
persons AS (
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
    INNER JOIN matched m ON o.owner_id = m.owner_id
    LEFT JOIN users u ON m.user_id = u.user_id
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
    FROM users u
    LEFT JOIN matched m ON u.user_id = m.user_id
    WHERE m.user_id IS NULL
),
told AS (
    SELECT person_id, 1 AS rank_no, COALESCE(title, '') AS words FROM persons
    UNION ALL
    SELECT person_id, 2 AS rank_no, COALESCE(permission, '') AS words FROM persons
    UNION ALL
    SELECT person_id, 3 AS rank_no, COALESCE(team, '') AS words FROM persons
),
plain AS (
    SELECT
        person_id,
        rank_no,
        ' ' || LOWER(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
            COALESCE(words, ''), '-', ' '), '/', ' '), ',', ' '), '(', ' '), ')', ' ')) || ' ' AS words
    FROM told
),
coded AS (
    SELECT
        person_id,
        rank_no,
        CASE WHEN words LIKE '% account manager%' THEN 0
             WHEN words LIKE '% manager %' OR words LIKE '% managers %' OR words LIKE '% head %'
                  OR words LIKE '% vp %' OR words LIKE '% vice president %'
                  OR words LIKE '% director %' THEN 3
             WHEN words LIKE '% sdr %' OR words LIKE '% sdrs %' OR words LIKE '% bdr %'
                  OR words LIKE '% bdrs %' OR words LIKE '% ldr %' OR words LIKE '% ldrs %'
                  OR words LIKE '% sales development %' OR words LIKE '% business development %'
                  OR words LIKE '% lead development %' THEN 1
             WHEN words LIKE '% ae %' OR words LIKE '% aes %'
                  OR words LIKE '% account executive %'
                  OR words LIKE '% account executives %' THEN 2
             ELSE 0 END                  AS role_no
    FROM plain
),
surest AS (
    SELECT person_id, MIN(rank_no * 10 + role_no) AS best
    FROM coded
    WHERE role_no > 0
    GROUP BY person_id
)
SELECT
    p.person_id                          AS person_id,
    p.user_id                            AS user_id,
    p.email                              AS email,
    p.name                               AS name,
    CASE WHEN s.best IN (11, 21, 31) THEN 'sdr'
         WHEN s.best IN (12, 22, 32) THEN 'ae'
         WHEN s.best IN (13, 23, 33) THEN 'manager' END AS role,
    p.team                               AS team,
    p.manager                            AS manager,
    p.time_zone                          AS time_zone,
    p.started_on                         AS started_on,
    p.active                             AS active,
    p._file                              AS _file,
    p._line                              AS _line
FROM persons p
LEFT JOIN surest s ON p.person_id = s.person_id
