-- question: How did the AE judge each handoff, last time asked?
-- grain:    handoff_id
-- reads:    feedback, handoff_spans, settings
-- returns:  handoff_id text, score whole, brief_score whole, fit_score whole
-- caveat:   Feedback by the AE, or by nobody named. Scores outside 1 to 5 are left out.

WITH ranked AS (
    SELECT
        f.handoff_id   AS handoff_id,
        f.score        AS score,
        f.brief_score  AS brief_score,
        f.fit_score    AS fit_score,
        ROW_NUMBER() OVER (
            PARTITION BY f.handoff_id
            ORDER BY COALESCE(f.given_at, 0) DESC, COALESCE(f._file, 0) DESC, COALESCE(f._line, 0) DESC
        ) AS judgement_no
    FROM feedback f
    INNER JOIN handoff_spans h ON f.handoff_id = h.handoff_id
    CROSS JOIN settings s
    WHERE (f.given_by IS NULL OR f.given_by = h.ae_id)
      AND f.score >= 1 AND f.score <= 5
      AND COALESCE(f.given_at, 0) <= s.as_of
)
SELECT
    handoff_id,
    score,
    brief_score,
    fit_score
FROM ranked
WHERE judgement_no = 1
