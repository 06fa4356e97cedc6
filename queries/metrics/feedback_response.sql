-- metric:   feedback_response
-- question: What share of handoffs did the AE score?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: all handoffs
-- achieved: a score on record
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Recent handoffs may still be scored.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.feedback_eligible) AS achieved,
    SUM(c.handoffs) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
