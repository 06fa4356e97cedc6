-- metric:   brief_components
-- question: How many components of the brief were complete, on average?
-- grain:    slice, member, week_start
-- unit:     mean
-- better:   higher
-- eligible: all handoffs
-- achieved: components complete, summed
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   A mean: complete components over handoffs.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.brief_components) AS achieved,
    SUM(c.handoffs) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
