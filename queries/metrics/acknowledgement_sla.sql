-- metric:   acknowledgement_sla
-- question: Of the handoffs whose acknowledgement is decided, what share was acknowledged in time?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs acknowledged, or still not acknowledged after the target
-- achieved: acknowledged by the AE within the target, in business time
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   One business hour unless the config says otherwise. Handoffs not acknowledged and still
--   within the target are not decided.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.acknowledgement_met) AS achieved,
    SUM(c.acknowledgement_met)
        + SUM(c.acknowledgement_late)
        + SUM(c.acknowledgement_open_breached) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
