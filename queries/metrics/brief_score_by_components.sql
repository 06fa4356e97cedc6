-- metric:   brief_score_by_components
-- question: Does the AE score a brief higher when more of its components are complete?
-- grain:    slice, member, week_start, part
-- unit:     mean
-- better:   higher
-- eligible: handoffs whose brief the AE scored from 1 to 5, with that many components complete
-- achieved: scores of the brief, summed
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   A mean score for each number of complete components. Observational: briefs that are scored may
--   differ from those that are not.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '0' AS part,
        c.brief_score_0 AS achieved, c.brief_scored_0 AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '1' AS part,
        c.brief_score_1 AS achieved, c.brief_scored_1 AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '2' AS part,
        c.brief_score_2 AS achieved, c.brief_scored_2 AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '3' AS part,
        c.brief_score_3 AS achieved, c.brief_scored_3 AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '4' AS part,
        c.brief_score_4 AS achieved, c.brief_scored_4 AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '5' AS part,
        c.brief_score_5 AS achieved, c.brief_scored_5 AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '6' AS part,
        c.brief_score_6 AS achieved, c.brief_scored_6 AS eligible
    FROM handoff_cells c
)
SELECT
    p.slice         AS slice,
    p.member        AS member,
    p.week_start    AS week_start,
    p.part          AS part,
    SUM(p.achieved) AS achieved,
    SUM(p.eligible) AS eligible
FROM parts p
GROUP BY p.slice, p.member, p.week_start, p.part
ORDER BY slice, member, week_start, part
