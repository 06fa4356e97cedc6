-- metric:   acceptance_rate
-- question: Of the handoffs that the AE decided on, what share was accepted?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs accepted or rejected
-- achieved: accepted
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Pending ones are counted apart; a blank decision is pending.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.accepted) AS achieved,
    SUM(c.accepted)
        + SUM(c.rejected) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
