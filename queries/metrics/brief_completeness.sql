-- metric:   brief_completeness
-- question: What share of handoffs came with every component of the brief?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: all handoffs
-- achieved: all components of the brief complete
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Junk words are blank. Fields that the exports do not have are not asked for.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.brief_achieved) AS achieved,
    SUM(c.handoffs) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
