-- question: One person's quota for one period.
-- grain:    person_id, period_start
-- reads:    source_targets
-- returns:  person_id text, period_start whole, quota whole, attained whole, _file whole,
--   _line whole

SELECT
    person_id,
    period_start,
    quota,
    attained,
    _file,
    _line
FROM source_targets
