-- metric:   hold_rate
-- question: Of the appointments due whose outcome is known, what share was held?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: appointments whose final start has passed, not cancelled by the host, with an outcome on record
-- achieved: held
-- reads:    appointment_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   A prospect's cancellation counts against it; a host's takes the appointment out. Appointments
--   without an outcome are counted apart, with the bounds that they leave.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.hold_achieved) AS achieved,
    SUM(c.hold_eligible) AS eligible
FROM appointment_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
