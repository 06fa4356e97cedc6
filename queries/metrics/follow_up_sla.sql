-- metric:   follow_up_sla
-- question: Of the handoffs whose follow-up is decided, what share was touched within the target?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs touched, or still open after the target
-- achieved: touched by the AE within the target, in business time
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Handoffs still open within the target are not decided. The headline is the Kaplan-Meier share
--   at the target, which uses them too.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.sla_met) AS achieved,
    SUM(c.sla_met)
        + SUM(c.sla_late)
        + SUM(c.sla_open_breached) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
