-- question: One SDR, AE or manager.
-- grain:    person_id
-- reads:    source_people
-- returns:  person_id text, name text, role text, team text, manager_id text, time_zone text,
--   started_on whole, active whole, _file whole, _line whole

SELECT
    person_id,
    name,
    role,
    team,
    manager_id,
    time_zone,
    started_on,
    active,
    _file,
    _line
FROM source_people
