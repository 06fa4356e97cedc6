-- question: What was each person to attain, and what has been attained?
-- grain:    person_id, period_start
-- reads:    source_target, step_person_refs
-- returns:  person_id text, period_start whole, quota whole, attained whole, _file whole, _line whole
-- brings:   person_id <- target.quota; period_start <- target.quota; quota <- target.quota;
--   attained <- target.attained

WITH keyed AS (
    SELECT
        CASE WHEN LENGTH(user_id) = 18 AND user_id LIKE '005%'
             THEN SUBSTR(user_id, 1, 15) ELSE user_id END AS user_ref,
        period_start,
        quota,
        attained,
        _file,
        _line
    FROM source_target
    WHERE COALESCE(is_deleted, 0) = 0 AND COALESCE(landed_deleted, 0) = 0
      AND landed_deleted_at IS NULL
)
SELECT
    COALESCE(p.person_id, k.user_ref) AS person_id,
    k.period_start                   AS period_start,
    k.quota                          AS quota,
    k.attained                       AS attained,
    k._file                          AS _file,
    k._line                          AS _line
FROM keyed k
LEFT JOIN step_person_refs p ON k.user_ref = p.ref
