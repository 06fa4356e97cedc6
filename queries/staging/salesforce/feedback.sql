-- question: How were handoffs judged?
-- grain:    row
-- reads:    source_feedback, step_lead_refs, step_handoffs, step_person_refs
-- returns:  handoff_id text, given_by text, given_at whole, score whole, brief_score whole,
--   fit_score whole, comment text, _file whole, _line whole
-- brings:   handoff_id <- feedback.score; given_by <- feedback.given_by;
--   given_at <- feedback.given_at; score <- feedback.score; brief_score <- feedback.brief_score;
--   fit_score <- feedback.fit_score; comment <- feedback.comment
-- caveat:   The lead's latest handoff by then is judged; before the first one, the first.

WITH judged AS (
    SELECT
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_ref,
        CASE WHEN LENGTH(given_by) = 18 AND given_by LIKE '005%'
             THEN SUBSTR(given_by, 1, 15) ELSE given_by END AS given_by,
        given_at,
        score,
        brief_score,
        fit_score,
        comment,
        _file,
        _line
    FROM source_feedback
    WHERE COALESCE(is_deleted, 0) = 0 AND COALESCE(landed_deleted, 0) = 0
      AND landed_deleted_at IS NULL
)
SELECT
    h.handoff_id                     AS handoff_id,
    COALESCE(p.person_id, f.given_by) AS given_by,
    f.given_at                       AS given_at,
    f.score                          AS score,
    f.brief_score                    AS brief_score,
    f.fit_score                      AS fit_score,
    f.comment                        AS comment,
    f._file                          AS _file,
    f._line                          AS _line
FROM judged f
INNER JOIN step_lead_refs l ON f.lead_ref = l.ref
INNER JOIN step_handoffs h ON l.lead_key = h.lead_key
LEFT JOIN step_person_refs p ON f.given_by = p.ref
WHERE (f.given_at >= h.handed_off_at OR h.previous_at IS NULL)
  AND (h.next_at IS NULL OR f.given_at < h.next_at)
