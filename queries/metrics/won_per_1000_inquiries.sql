-- metric:   won_per_1000_inquiries
-- question: Of a thousand inquiries old enough to judge, how many were won?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: inquiries at least the inquiry days old at the as-of instant
-- achieved: closed as won by the as-of instant
-- reads:    inquiry_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   By the week in which the inquiry came in, as a share; a thousand times it is the figure
--   per 1,000. Older weeks had longer to close. People are those of the first handoff;
--   inquiries never handed off are nobody's.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.won_achieved) AS achieved,
    SUM(c.won_eligible) AS eligible
FROM inquiry_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
