-- metric:   sdr_feedback_score
-- question: Of the handoffs whose follow-through the SDR scored, what share got 4 or 5?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs with a score from 1 to 5 by the SDR
-- achieved: a score of 4 or 5 by the SDR
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   The SDR's last score of what became of the handoff; few are given, so read it with the response rate.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.sdr_feedback_achieved) AS achieved,
    SUM(c.sdr_feedback_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
