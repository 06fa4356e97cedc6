-- question: Who works there?
-- grain:    person_id
-- reads:    step_people, step_person_keys
-- returns:  person_id text, name text, role text, team text, manager_id text, time_zone text,
--   started_on whole, active whole, _file whole, _line whole
-- brings:   name <- owner.first_name owner.last_name user.first_name user.last_name;
--   role <- owner.title owner.team user.title user.permission user.team role.name team.name;
--   team <- owner.team user.team team.name; manager_id <- user.manager;
--   time_zone <- user.time_zone; started_on <- user.started_on;
--   active <- owner.is_archived owner.is_active user.is_deactivated

SELECT
    p.person_id                          AS person_id,
    p.name                               AS name,
    p.role                               AS role,
    p.team                               AS team,
    COALESCE(m.person_id, p.manager)     AS manager_id,
    p.time_zone                          AS time_zone,
    p.started_on                         AS started_on,
    p.active                             AS active,
    p._file                              AS _file,
    p._line                              AS _line
FROM step_people p
LEFT JOIN step_person_keys m ON p.manager = m.person_key
