-- question: Who is who, once what the config says of people is filled in?
-- grain:    person_id
-- reads:    people_exported, people_configured
-- returns:  person_id text, name text, role text, team text, manager_id text, time_zone text,
--   started_on whole, active whole, _file whole, _line whole
-- caveat:   What the config says goes before what the exports say. People whom only the config
--   knows are added.

SELECT
    p.person_id                  AS person_id,
    COALESCE(c.name, p.name)     AS name,
    COALESCE(c.role, p.role)     AS role,
    COALESCE(c.team, p.team)     AS team,
    p.manager_id                 AS manager_id,
    COALESCE(c.time_zone, p.time_zone) AS time_zone,
    p.started_on                 AS started_on,
    p.active                     AS active,
    p._file                      AS _file,
    p._line                      AS _line
FROM people_exported p
LEFT JOIN people_configured c ON p.person_id = c.person_id
UNION ALL
SELECT
    c.person_id                  AS person_id,
    c.name                       AS name,
    c.role                       AS role,
    c.team                       AS team,
    CAST(NULL AS VARCHAR)        AS manager_id,
    c.time_zone                  AS time_zone,
    CAST(NULL AS BIGINT)         AS started_on,
    CAST(NULL AS BIGINT)         AS active,
    CAST(NULL AS BIGINT)         AS _file,
    CAST(NULL AS BIGINT)         AS _line
FROM people_configured c
LEFT JOIN people_exported p ON c.person_id = p.person_id
WHERE p.person_id IS NULL
