-- metric:   handoff_to_opportunity_rate
-- question: Of the handoffs old enough to judge, what share became an opportunity in time?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: handoffs at least the maturity days old at the as-of instant
-- achieved: an opportunity created from the grace before the handoff to the maturity days after it
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Younger handoffs are shown as still maturing, never counted as failures. An
--   opportunity older than the grace before its handoff is not credited, and is counted.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.conversion_achieved) AS achieved,
    SUM(c.conversion_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
