-- question: What does each appointment count for: due, known and held?
-- grain:    handoff_id, appointment_no
-- reads:    fact_appointments
-- returns:  sdr_member text, ae_member text, team text, transfer_method text,
--   company_size_band text, framework text, criteria text, source text, source_size text,
--   industry text, territory text, routing text, sync_cadence text, follow_up_band text,
--   tenure text, month text, week text, week_start whole, appointments whole, due whole,
--   not_logged whole, hold_eligible whole, hold_achieved whole, show_eligible whole,
--   show_achieved whole, talk_eligible whole, talk_achieved whole, talk_under_35 whole,
--   talk_35_to_43 whole, talk_43_to_46 whole, talk_46_to_65 whole, talk_above_65 whole,
--   daily_eligible whole, daily_achieved whole, weekly_eligible whole, weekly_achieved whole,
--   rarer_eligible whole, rarer_achieved whole, none_eligible whole, none_achieved whole
-- caveat:   The week is that of the appointment's final start. Daily is 16 syncs or more in the
--   four weeks before, weekly 4 to 15, rarer 1 to 3. Summed by slice, member and week these are
--   the table `appointment_cells`, which the metrics read.

SELECT
    f.sdr_member AS sdr_member,
    f.ae_member AS ae_member,
    f.team AS team,
    f.transfer_method AS transfer_method,
    f.company_size_band AS company_size_band,
    f.framework AS framework,
    f.criteria AS criteria,
    f.source AS source,
    f.source_size AS source_size,
    f.industry AS industry,
    f.territory AS territory,
    f.routing AS routing,
    f.sync_cadence AS sync_cadence,
    f.follow_up_band AS follow_up_band,
    f.tenure AS tenure,
    f.month AS month,
    f.week AS week,
    f.week_start AS week_start,
    f.appointments AS appointments,
    f.due AS due,
    f.not_logged AS not_logged,
    f.hold_eligible AS hold_eligible,
    f.hold_achieved AS hold_achieved,
    f.show_eligible AS show_eligible,
    f.show_achieved AS show_achieved,
    f.talk_eligible AS talk_eligible,
    f.talk_achieved AS talk_achieved,
    CASE WHEN f.talk_ratio < 3500 THEN 1 ELSE 0 END AS talk_under_35,
    CASE WHEN f.talk_ratio >= 3500 AND f.talk_ratio < 4300 THEN 1 ELSE 0 END AS talk_35_to_43,
    CASE WHEN f.talk_ratio >= 4300 AND f.talk_ratio <= 4600 THEN 1 ELSE 0 END AS talk_43_to_46,
    CASE WHEN f.talk_ratio > 4600 AND f.talk_ratio <= 6500 THEN 1 ELSE 0 END AS talk_46_to_65,
    CASE WHEN f.talk_ratio > 6500 THEN 1 ELSE 0 END AS talk_above_65,
    CASE WHEN f.hold_eligible = 1 AND f.syncs_before >= 16 THEN 1 ELSE 0 END AS daily_eligible,
    CASE WHEN f.hold_achieved = 1 AND f.syncs_before >= 16 THEN 1 ELSE 0 END AS daily_achieved,
    CASE WHEN f.hold_eligible = 1 AND f.syncs_before >= 4 AND f.syncs_before < 16 THEN 1 ELSE 0 END AS weekly_eligible,
    CASE WHEN f.hold_achieved = 1 AND f.syncs_before >= 4 AND f.syncs_before < 16 THEN 1 ELSE 0 END AS weekly_achieved,
    CASE WHEN f.hold_eligible = 1 AND f.syncs_before >= 1 AND f.syncs_before < 4 THEN 1 ELSE 0 END AS rarer_eligible,
    CASE WHEN f.hold_achieved = 1 AND f.syncs_before >= 1 AND f.syncs_before < 4 THEN 1 ELSE 0 END AS rarer_achieved,
    CASE WHEN f.hold_eligible = 1 AND f.syncs_before = 0 THEN 1 ELSE 0 END AS none_eligible,
    CASE WHEN f.hold_achieved = 1 AND f.syncs_before = 0 THEN 1 ELSE 0 END AS none_achieved
FROM fact_appointments f
