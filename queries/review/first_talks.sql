-- question: For what share of each first meeting did the AE talk?
-- grain:    handoff_id
-- reads:    fact_appointments, settings
-- returns:  handoff_id text, ae_id text, talk_ratio whole
-- caveat:   First held meetings of the weeks shown with the figure on record, in ten-thousandths of the
--   time; those of AEs whom the people table doesn't know are left out.

SELECT
    a.handoff_id AS handoff_id,
    a.ae_member  AS ae_id,
    a.talk_ratio AS talk_ratio
FROM fact_appointments a
CROSS JOIN settings s
WHERE a.talk_eligible = 1 AND a.ae_member IS NOT NULL
  AND a.week_start >= s.window_from AND a.week_start <= s.review_week
ORDER BY ae_id, handoff_id
