-- metric:   outcome_not_logged
-- question: Of the appointments due, how many have no outcome on record?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   lower
-- eligible: appointments whose final start has passed, not cancelled by the host
-- achieved: outcome blank or still scheduled
-- reads:    appointment_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Blank, or still `scheduled` after its start.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.not_logged) AS achieved,
    SUM(c.due) AS eligible
FROM appointment_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
