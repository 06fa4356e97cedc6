-- question: Who is behind each owner: name, role, team, zone?
-- grain:    person_id
-- reads:    step_persons
-- returns:  person_id text, user_id text, email text, name text, role text, team text,
--   manager text, time_zone text, started_on whole, active whole, _file whole, _line whole
-- caveat:   The role comes from the words of the title, else of the permission set, else of the
--   team; a manager of SDRs is a manager, an account manager of no role.

WITH told AS (
    SELECT person_id, 1 AS rank_no, COALESCE(title, '') AS words FROM step_persons
    UNION ALL
    SELECT person_id, 2 AS rank_no, COALESCE(permission, '') AS words FROM step_persons
    UNION ALL
    SELECT person_id, 3 AS rank_no, COALESCE(team, '') AS words FROM step_persons
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
FROM step_persons p
LEFT JOIN surest s ON p.person_id = s.person_id
