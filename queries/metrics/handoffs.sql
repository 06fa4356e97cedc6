-- metric:   handoffs
-- question: How many handoffs were there?
-- grain:    slice, member, week_start
-- unit:     count
-- better:   neither
-- eligible: all handoffs
-- achieved: all handoffs
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   A count; achieved and eligible are the same.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.handoffs) AS achieved,
    SUM(c.handoffs) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
