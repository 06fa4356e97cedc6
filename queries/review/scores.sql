-- question: How did handoffs of each lead score convert?
-- grain:    score
-- reads:    fact_handoffs, leads, settings
-- returns:  score whole, handoffs whole, converted whole
-- caveat:   Handoffs old enough to judge, of the weeks by which conversion is judged; those whose lead has
--   no score are left out.

WITH scored AS (
    SELECT
        l.score               AS score,
        f.conversion_achieved AS converted
    FROM fact_handoffs f
    INNER JOIN leads l ON f.lead_id = l.lead_id
    CROSS JOIN settings s
    WHERE f.conversion_eligible = 1 AND l.score IS NOT NULL
      AND f.week_start >= s.matured_window_from AND f.week_start <= s.matured_week
)
SELECT
    score,
    COUNT(*)       AS handoffs,
    SUM(converted) AS converted
FROM scored
GROUP BY score
ORDER BY score
