-- metric:   misrouted
-- question: Of the handoffs that a routing rule matches, how many went to another AE than it names?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   lower
-- eligible: handoffs that a rule of [[routing]] matches
-- achieved: the AE is not one whom the first matching rule names
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   The rules are those of today's config, and teams those of today's export: a handoff made
--   under other rules is measured by these. Whatever the lead leaves blank meets no condition. A rule
--   with a name that nobody bears judges nothing.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.misrouted_achieved) AS achieved,
    SUM(c.misrouted_eligible) AS eligible
FROM handoff_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
