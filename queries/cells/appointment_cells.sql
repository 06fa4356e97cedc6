-- question: How many appointments of each member and week were due, known and held?
-- grain:    member, week_start
-- reads:    sliced_appointments
-- returns:  member text, week_start whole, appointments whole, due whole, not_logged whole,
--   hold_eligible whole, hold_achieved whole, show_eligible whole, show_achieved whole
-- caveat:   The week is that of the appointment's final start. `sliced_appointments` is
--   fact_appointments with the slice's column as `member`.

SELECT
    f.member             AS member,
    f.week_start         AS week_start,
    SUM(f.appointments)  AS appointments,
    SUM(f.due)           AS due,
    SUM(f.not_logged)    AS not_logged,
    SUM(f.hold_eligible) AS hold_eligible,
    SUM(f.hold_achieved) AS hold_achieved,
    SUM(f.show_eligible) AS show_eligible,
    SUM(f.show_achieved) AS show_achieved
FROM sliced_appointments f
WHERE f.member IS NOT NULL
GROUP BY f.member, f.week_start
ORDER BY member, week_start
