-- question: Who works in Salesforce, in which role? One row per user.
-- grain:    user_key
-- reads:    step_user_rows, people_configured
-- returns:  user_key text, user_id text, name text, role text, team text, manager_key text,
--   time_zone text, started_on whole, active whole, _file whole, _line whole
-- caveat:   The role is what the config says, else what a field of the team's own, the name of the
--   role, the title or the profile says, in this order.

WITH texts AS (
    SELECT user_key, 1 AS text_no, sales_role AS words FROM step_user_rows WHERE sales_role IS NOT NULL
    UNION ALL
    SELECT user_key, 2 AS text_no, role_name AS words FROM step_user_rows WHERE role_name IS NOT NULL
    UNION ALL
    SELECT user_key, 3 AS text_no, title AS words FROM step_user_rows WHERE title IS NOT NULL
    UNION ALL
    SELECT user_key, 4 AS text_no, profile AS words FROM step_user_rows WHERE profile IS NOT NULL
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
FROM step_user_rows u
LEFT JOIN said s ON u.user_key = s.user_key
LEFT JOIN people_configured by_id ON u.user_id = by_id.person_id
LEFT JOIN people_configured by_key ON u.user_key = by_key.person_id
LEFT JOIN people_configured by_name ON u.name = by_name.person_id
