-- question: How many appointments of each member and week were due, known and held?
-- grain:    member, week_start
-- reads:    sliced_appointments
-- returns:  member text, week_start whole, appointments whole, due whole, not_logged whole,
--   hold_eligible whole, hold_achieved whole, show_eligible whole, show_achieved whole,
--   talk_eligible whole, talk_achieved whole, talk_under_35 whole, talk_35_to_43 whole,
--   talk_43_to_46 whole, talk_46_to_65 whole, talk_above_65 whole, daily_eligible whole,
--   daily_achieved whole, weekly_eligible whole, weekly_achieved whole, rarer_eligible whole,
--   rarer_achieved whole, none_eligible whole, none_achieved whole
-- caveat:   The week is that of the appointment's final start. `sliced_appointments` is
--   fact_appointments with the slice's column as `member`. Daily is 16 syncs or more in the four
--   weeks before, weekly 4 to 15, rarer 1 to 3.

SELECT
    f.member             AS member,
    f.week_start         AS week_start,
    SUM(f.appointments)  AS appointments,
    SUM(f.due)           AS due,
    SUM(f.not_logged)    AS not_logged,
    SUM(f.hold_eligible) AS hold_eligible,
    SUM(f.hold_achieved) AS hold_achieved,
    SUM(f.show_eligible) AS show_eligible,
    SUM(f.show_achieved) AS show_achieved,
    SUM(f.talk_eligible) AS talk_eligible,
    SUM(f.talk_achieved) AS talk_achieved,
    SUM(CASE WHEN f.talk_ratio < 3500 THEN 1 ELSE 0 END) AS talk_under_35,
    SUM(CASE WHEN f.talk_ratio >= 3500 AND f.talk_ratio < 4300 THEN 1 ELSE 0 END) AS talk_35_to_43,
    SUM(CASE WHEN f.talk_ratio >= 4300 AND f.talk_ratio <= 4600 THEN 1 ELSE 0 END) AS talk_43_to_46,
    SUM(CASE WHEN f.talk_ratio > 4600 AND f.talk_ratio <= 6500 THEN 1 ELSE 0 END) AS talk_46_to_65,
    SUM(CASE WHEN f.talk_ratio > 6500 THEN 1 ELSE 0 END) AS talk_above_65,
    SUM(CASE WHEN f.hold_eligible = 1 AND f.syncs_before >= 16 THEN 1 ELSE 0 END) AS daily_eligible,
    SUM(CASE WHEN f.hold_achieved = 1 AND f.syncs_before >= 16 THEN 1 ELSE 0 END) AS daily_achieved,
    SUM(CASE WHEN f.hold_eligible = 1 AND f.syncs_before >= 4 AND f.syncs_before < 16 THEN 1 ELSE 0 END) AS weekly_eligible,
    SUM(CASE WHEN f.hold_achieved = 1 AND f.syncs_before >= 4 AND f.syncs_before < 16 THEN 1 ELSE 0 END) AS weekly_achieved,
    SUM(CASE WHEN f.hold_eligible = 1 AND f.syncs_before >= 1 AND f.syncs_before < 4 THEN 1 ELSE 0 END) AS rarer_eligible,
    SUM(CASE WHEN f.hold_achieved = 1 AND f.syncs_before >= 1 AND f.syncs_before < 4 THEN 1 ELSE 0 END) AS rarer_achieved,
    SUM(CASE WHEN f.hold_eligible = 1 AND f.syncs_before = 0 THEN 1 ELSE 0 END) AS none_eligible,
    SUM(CASE WHEN f.hold_achieved = 1 AND f.syncs_before = 0 THEN 1 ELSE 0 END) AS none_achieved
FROM sliced_appointments f
WHERE f.member IS NOT NULL
GROUP BY f.member, f.week_start
ORDER BY member, week_start
