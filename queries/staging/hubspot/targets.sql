-- question: What is each person's quota, and how much is attained?
-- grain:    person_id, period_start
-- reads:    source_target, step_person_keys, step_user_keys
-- returns:  person_id text, period_start whole, quota whole, attained whole, _file whole,
--   _line whole
-- brings:   person_id <- target.person; period_start <- target.period_start;
--   quota <- target.quota; attained <- target.attained

SELECT
    COALESCE(o.person_id, u.person_id, t.person) AS person_id,
    t.period_start                       AS period_start,
    t.quota                              AS quota,
    t.attained                           AS attained,
    t._file                              AS _file,
    t._line                              AS _line
FROM source_target t
LEFT JOIN step_person_keys o ON t.person = o.person_key
LEFT JOIN step_user_keys u ON t.person = u.person_key
