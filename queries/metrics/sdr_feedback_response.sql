-- metric:   sdr_feedback_response
-- question: Of what share of handoffs did the SDR score what became of it?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: all handoffs
-- achieved: a score by the SDR on record
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Recent handoffs may still be scored.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.sdr_feedback_eligible) AS achieved,
    SUM(c.handoffs) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
