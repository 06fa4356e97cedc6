-- metric:   brief_reviewed_before_meeting
-- question: Before what share of first appointments had the AE reviewed the brief?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs with an appointment whose start has passed and that the host did not cancel
-- achieved: brief reviewed before the first such appointment
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   By the handoff's week. A review at the start of the meeting, or after it, is too late;
--   one on no record counts as none.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.review_achieved) AS achieved,
    SUM(c.review_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
