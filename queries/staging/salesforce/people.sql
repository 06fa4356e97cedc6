-- question: Who is who? Salesforce's users.
-- grain:    person_id
-- reads:    step_users
-- returns:  person_id text, name text, role text, team text, manager_id text, time_zone text,
--   started_on whole, active whole, _file whole, _line whole
-- brings:   role <- user.sales_role user.role_name user.role_id user.title user.profile;
--   team <- user.team; manager_id <- user.manager_id; time_zone <- user.time_zone;
--   started_on <- user.started_on; active <- user.active user.landed_deleted

SELECT
    u.user_id                        AS person_id,
    u.name                           AS name,
    u.role                           AS role,
    u.team                           AS team,
    m.user_id                        AS manager_id,
    u.time_zone                      AS time_zone,
    u.started_on                     AS started_on,
    u.active                         AS active,
    u._file                          AS _file,
    u._line                          AS _line
FROM step_users u
LEFT JOIN step_users m ON u.manager_key = m.user_key
