-- question: One judgement of a handoff, by the AE of the SDR or the other way round.
-- grain:    row
-- reads:    source_feedback
-- returns:  handoff_id text, given_by text, given_at whole, score whole, brief_score whole,
--   fit_score whole, comment text, _file whole, _line whole

SELECT
    handoff_id,
    given_by,
    given_at,
    score,
    brief_score,
    fit_score,
    comment,
    _file,
    _line
FROM source_feedback
