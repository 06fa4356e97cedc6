-- metric:   three_three_three
-- question: Of the prospects that stayed quiet, what share did the AE reach out to often enough at once?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs without a reply and without a held meeting in the window, the window passed
-- achieved: at least 3 touches by the AE on 3 business days by 3 channels in the window
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   The window is the day of the handoff and 3 business days of the AE's calendar; all four
--   numbers are in the config. A day without business counts with the business day before
--   it. Automated touches count for nobody.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.three_three_three_achieved) AS achieved,
    SUM(c.three_three_three_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
