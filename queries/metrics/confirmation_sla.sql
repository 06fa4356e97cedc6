-- metric:   confirmation_sla
-- question: Of the handoffs whose confirmation is decided, what share was confirmed in time?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs confirmed, or still not confirmed after the due instant
-- achieved: confirmation sent by the end of the AE's business day
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Due at the end of the AE's business day that contains, or follows, the handoff; one day
--   later if the config says so. Handoffs not confirmed and not due yet are not decided.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.confirmation_met) AS achieved,
    SUM(c.confirmation_met)
        + SUM(c.confirmation_late)
        + SUM(c.confirmation_open_breached) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
