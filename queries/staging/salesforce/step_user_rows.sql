-- question: Which users are there, each once, with the name of the role?
-- grain:    user_key
-- reads:    source_user, source_user_role
-- returns:  user_id text, user_key text, name text, sales_role text, role_name text, title text,
--   profile text, team text, manager_key text, time_zone text, started_on whole, active whole,
--   _file whole, _line whole
-- caveat:   A user's key is the first 15 characters of the id, which are unique within an org; the
--   last three of 18 only repeat them.

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
)
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
