-- metric:   conversion_by_missing
-- question: Did handoffs with gaps in the brief become opportunities less often?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   higher
-- eligible: handoffs old enough to judge, with that many components missing
-- achieved: an opportunity in time
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   Observational: hard accounts may get thinner briefs. `3` is three or more.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '0' AS part,
        c.missing_0_achieved AS achieved, c.missing_0_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '1' AS part,
        c.missing_1_achieved AS achieved, c.missing_1_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '2' AS part,
        c.missing_2_achieved AS achieved, c.missing_2_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '3' AS part,
        c.missing_3_achieved AS achieved, c.missing_3_eligible AS eligible
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
