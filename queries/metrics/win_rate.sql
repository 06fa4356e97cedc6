-- metric:   win_rate
-- question: Of the handoffs whose opportunity is closed, what share was won?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs whose opportunity was won or lost
-- achieved: won
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Counts deals, not money. By the handoff's week: younger weeks hold only what closed
--   quickly, so weeks are not comparable until most of theirs has closed. Disqualified
--   handoffs never became a deal.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.win_achieved) AS achieved,
    SUM(c.win_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
