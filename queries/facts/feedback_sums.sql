-- question: How did the AE judge each handoff, and the SDR what became of it, last time asked?
-- grain:    handoff_id
-- reads:    feedback, handoff_spans, settings
-- returns:  handoff_id text, score whole, brief_score whole, fit_score whole, sdr_score whole
-- caveat:   score, brief_score and fit_score are of the last judgement by the AE, or by nobody named;
--   sdr_score is of the last by the SDR. Scores outside 1 to 5 are left out; of a handoff to oneself
--   every judgement is the AE's.

WITH given AS (
    SELECT
        f.handoff_id   AS handoff_id,
        f.score        AS score,
        CASE WHEN f.brief_score >= 1 AND f.brief_score <= 5
             THEN f.brief_score END AS brief_score,
        f.fit_score    AS fit_score,
        CASE WHEN f.given_by IS NULL OR f.given_by = h.ae_id THEN 1
             WHEN f.given_by = h.sdr_id THEN 2 END AS side,
        COALESCE(f.given_at, 0) AS given_at,
        COALESCE(f._file, 0)    AS file_no,
        COALESCE(f._line, 0)    AS line_no
    FROM feedback f
    INNER JOIN handoff_spans h ON f.handoff_id = h.handoff_id
    CROSS JOIN settings s
    WHERE f.score >= 1 AND f.score <= 5
      AND COALESCE(f.given_at, 0) <= s.as_of
),
ranked AS (
    SELECT
        handoff_id,
        score,
        brief_score,
        fit_score,
        side,
        ROW_NUMBER() OVER (
            PARTITION BY handoff_id, side
            ORDER BY COALESCE(given_at, 0) DESC, COALESCE(file_no, 0) DESC, COALESCE(line_no, 0) DESC
        ) AS judgement_no
    FROM given
    WHERE side IS NOT NULL
)
SELECT
    handoff_id,
    MAX(CASE WHEN side = 1 THEN score END)       AS score,
    MAX(CASE WHEN side = 1 THEN brief_score END) AS brief_score,
    MAX(CASE WHEN side = 1 THEN fit_score END)   AS fit_score,
    MAX(CASE WHEN side = 2 THEN score END)       AS sdr_score
FROM ranked
WHERE judgement_no = 1
GROUP BY handoff_id
