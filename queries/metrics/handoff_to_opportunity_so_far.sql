-- metric:   handoff_to_opportunity_so_far
-- question: Of all handoffs, what share has become an opportunity so far?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: all handoffs
-- achieved: an opportunity within the maturity days, by the as-of instant
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Only for weeks still maturing; it can only rise and is not compared with older weeks.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.converted_so_far) AS achieved,
    SUM(c.handoffs) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
