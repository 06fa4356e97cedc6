-- metric:   feedback_distribution
-- question: How are the scores distributed?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: handoffs with a score from 1 to 5
-- achieved: that score
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   The last score by the AE.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '1' AS part,
        c.score_1 AS achieved, c.feedback_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '2' AS part,
        c.score_2 AS achieved, c.feedback_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '3' AS part,
        c.score_3 AS achieved, c.feedback_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '4' AS part,
        c.score_4 AS achieved, c.feedback_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '5' AS part,
        c.score_5 AS achieved, c.feedback_eligible AS eligible
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
