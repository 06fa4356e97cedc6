-- metric:   quota_attainment
-- question: What part of the quotas was attained?
-- grain:    slice, member, week_start
-- unit:     mean
-- better:   higher
-- eligible: quotas of the periods that are over, in cents
-- achieved: attained of them, in cents
-- reads:    target_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Two sums of money, not a share: it can pass 1, and has no interval. `week_start` is the
--   first day of the period, a month as a rule. Running periods and managers' quotas are
--   left out. Only by person and team.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.attained) AS achieved,
    SUM(c.quota) AS eligible
FROM target_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
