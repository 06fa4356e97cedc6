-- question: How was each handoff judged, and by whom?
-- grain:    row
-- reads:    source_feedback, source_feedback_contact_ids, step_merged, step_handoffs,
--   step_person_keys
-- returns:  handoff_id text, given_by text, given_at whole, score whole, brief_score whole,
--   fit_score whole, comment text, _file whole, _line whole
-- brings:   handoff_id <- feedback.feedback_id; given_by <- feedback.given_by;
--   given_at <- feedback.given_at; score <- feedback.score; brief_score <- feedback.brief_score;
--   fit_score <- feedback.fit_score; comment <- feedback.comment
-- caveat:   Without the id of a handoff a judgement goes to its contact's latest handoff before it.

WITH named AS (
    SELECT
        f.feedback_id                                AS feedback_id,
        COALESCE(m.contact_id, l.value)              AS contact_id,
        f.given_at                                   AS given_at
    FROM source_feedback f
    INNER JOIN source_feedback_contact_ids l ON f.feedback_id = l.row_id
    LEFT JOIN step_merged m ON l.value = m.merged_id
    WHERE f.handoff_key IS NULL AND l.place = 1
),
by_contact AS (
    SELECT n.feedback_id AS feedback_id, h.handoff_id AS handoff_id
    FROM named n
    INNER JOIN step_handoffs h ON n.contact_id = h.contact_id
    WHERE COALESCE(n.given_at, 99999999998) >= h.handed_off_at
      AND COALESCE(n.given_at, 99999999998) < COALESCE(h.next_at, 99999999999)
),
once AS (
    SELECT feedback_id, MIN(handoff_id) AS handoff_id
    FROM by_contact
    GROUP BY feedback_id
)
SELECT
    COALESCE(f.handoff_key, c.handoff_id)            AS handoff_id,
    COALESCE(g.person_id, f.given_by)                AS given_by,
    f.given_at                                       AS given_at,
    f.score                                          AS score,
    f.brief_score                                    AS brief_score,
    f.fit_score                                      AS fit_score,
    f.comment                                        AS comment,
    f._file                                          AS _file,
    f._line                                          AS _line
FROM source_feedback f
LEFT JOIN once c ON f.feedback_id = c.feedback_id
LEFT JOIN step_person_keys g ON f.given_by = g.person_key
