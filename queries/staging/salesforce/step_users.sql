-- question: Who works in Salesforce, in which role? One row per user.
-- grain:    user_key
-- reads:    source_user, source_user_role, people_configured
-- returns:  user_key text, user_id text, name text, role text, team text, manager_key text,
--   time_zone text, started_on whole, active whole, _file whole, _line whole
-- caveat:   The role is what the config says, else what a field of the team's own, the name of the
--   role, the title or the profile says, in this order. A user's key is the first 15 characters of
--   the id, which are unique within an org; the last three of 18 only repeat them.

WITH roles AS (
    SELECT
        CASE WHEN LENGTH(role_id) = 18 AND role_id LIKE '00E%'
             THEN SUBSTR(role_id, 1, 15) ELSE role_id END AS role_key,
        name
    FROM source_user_role
),
role_names AS (
    SELECT role_key, MIN(name) AS role_name
    FROM roles
    GROUP BY role_key
),
keyed AS (
    SELECT
        user_id,
        CASE WHEN LENGTH(user_id) = 18 AND user_id LIKE '005%'
             THEN SUBSTR(user_id, 1, 15) ELSE user_id END AS user_key,
        COALESCE(name, NULLIF(TRIM(COALESCE(first_name, '') || ' ' || COALESCE(last_name, '')), ''))
                                     AS name,
        sales_role,
        CASE WHEN LENGTH(role_id) = 18 AND role_id LIKE '00E%'
             THEN SUBSTR(role_id, 1, 15) ELSE role_id END AS role_key,
        role_name,
        title,
        profile,
        team,
        CASE WHEN LENGTH(manager_id) = 18 AND manager_id LIKE '005%'
             THEN SUBSTR(manager_id, 1, 15) ELSE manager_id END AS manager_key,
        time_zone,
        started_on,
        CASE WHEN landed_deleted = 1 THEN 0 ELSE active END AS active,
        COALESCE(is_newest, 1)       AS is_newest,
        COALESCE(modified_at, 0)     AS modified_at,
        COALESCE(_file, 0)           AS _file,
        COALESCE(_line, 0)           AS _line
    FROM source_user
    WHERE user_id IS NOT NULL
),
numbered AS (
    SELECT
        user_id,
        user_key,
        name,
        sales_role,
        role_key,
        role_name,
        title,
        profile,
        team,
        manager_key,
        time_zone,
        started_on,
        active,
        _file,
        _line,
        ROW_NUMBER() OVER (
            PARTITION BY user_key
            ORDER BY COALESCE(is_newest, 1) DESC, COALESCE(modified_at, 0) DESC,
                     COALESCE(_file, 0) DESC, COALESCE(_line, 0) DESC
        ) AS row_no
    FROM keyed
),
users AS (
    SELECT
        u.user_id                    AS user_id,
        u.user_key                   AS user_key,
        u.name                       AS name,
        u.sales_role                 AS sales_role,
        COALESCE(u.role_name, r.role_name) AS role_name,
        u.title                      AS title,
        u.profile                    AS profile,
        u.team                       AS team,
        u.manager_key                AS manager_key,
        u.time_zone                  AS time_zone,
        u.started_on                 AS started_on,
        u.active                     AS active,
        u._file                      AS _file,
        u._line                      AS _line
    FROM numbered u
    LEFT JOIN role_names r ON u.role_key = r.role_key
    WHERE u.row_no = 1
),
texts AS (
    SELECT user_key, 1 AS text_no, sales_role AS words FROM users WHERE sales_role IS NOT NULL
    UNION ALL
    SELECT user_key, 2 AS text_no, role_name AS words FROM users WHERE role_name IS NOT NULL
    UNION ALL
    SELECT user_key, 3 AS text_no, title AS words FROM users WHERE title IS NOT NULL
    UNION ALL
    SELECT user_key, 4 AS text_no, profile AS words FROM users WHERE profile IS NOT NULL
),
padded AS (
    SELECT
        user_key,
        text_no,
        ' ' || COALESCE(LOWER(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
            words, '-', ' '), '_', ' '), '/', ' '), ',', ' '), '(', ' '), ')', ' ')), '') || ' '
                                     AS words
    FROM texts
),
judged AS (
    SELECT
        user_key,
        text_no,
        CASE WHEN words LIKE '% account manager %' THEN 'ae'
             WHEN words LIKE '% manager %' OR words LIKE '% head %' OR words LIKE '% vp %'
               OR words LIKE '% vice president %' OR words LIKE '% director %'
               OR words LIKE '% chief %' OR words LIKE '% cro %' THEN 'manager'
             WHEN words LIKE '% sdr%' OR words LIKE '% bdr%' OR words LIKE '% ldr%'
               OR words LIKE '% sales development %' OR words LIKE '% business development %'
               OR words LIKE '% lead development %' THEN 'sdr'
             WHEN words LIKE '% ae %' OR words LIKE '% aes %' OR words LIKE '% account exec%'
               OR words LIKE '% sales exec%' OR words LIKE '% sales rep%' THEN 'ae' END AS role
    FROM padded
),
first_said AS (
    SELECT user_key, MIN(text_no) AS text_no
    FROM judged
    WHERE role IS NOT NULL
    GROUP BY user_key
),
said AS (
    SELECT
        j.user_key                   AS user_key,
        j.role                       AS role
    FROM judged j
    INNER JOIN first_said f ON j.user_key = f.user_key AND j.text_no = f.text_no
)
SELECT
    u.user_key                       AS user_key,
    u.user_id                        AS user_id,
    u.name                           AS name,
    COALESCE(by_id.role, by_key.role, by_name.role, s.role) AS role,
    u.team                           AS team,
    u.manager_key                    AS manager_key,
    u.time_zone                      AS time_zone,
    u.started_on                     AS started_on,
    u.active                         AS active,
    u._file                          AS _file,
    u._line                          AS _line
FROM users u
LEFT JOIN said s ON u.user_key = s.user_key
LEFT JOIN people_configured by_id ON u.user_id = by_id.person_id
LEFT JOIN people_configured by_key ON u.user_key = by_key.person_id
LEFT JOIN people_configured by_name ON u.name = by_name.person_id
