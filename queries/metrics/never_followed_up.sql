-- metric:   never_followed_up
-- question: Of the handoffs older than one business day, how many has the AE never touched?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   lower
-- eligible: handoffs older than the end of the AE's next business day
-- achieved: no touch by the AE
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   No touch at all, not even one known to the day only, and no meeting held.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.never_achieved) AS achieved,
    SUM(c.never_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
