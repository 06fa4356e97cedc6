-- metric:   same_day_follow_up
-- question: What share was touched before the end of the AE's business day of the handoff?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs touched, or past the end of that day
-- achieved: touched by the end of the AE's business day that contains, or follows, the handoff
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Out of hours the next business day's end is due. Touches known to the day only serve this
--   metric alone.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.same_day_achieved) AS achieved,
    SUM(c.same_day_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
