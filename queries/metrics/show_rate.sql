-- metric:   show_rate
-- question: Of the appointments that the prospect did not cancel in advance, what share was held?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: appointments due and known, less the prospect's cancellations in advance
-- achieved: held
-- reads:    appointment_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   Narrower than the hold rate: held ÷ (held + no-show).

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.show_achieved) AS achieved,
    SUM(c.show_eligible) AS eligible
FROM appointment_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
