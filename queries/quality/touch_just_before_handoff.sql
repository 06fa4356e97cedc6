-- question: touches by the AE before the handoff, within the clock allowance
-- grain:    one row
-- reads:    touches, settings
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   counted as made at the handoff

SELECT
    SUM(CASE WHEN t.is_ae_touch = 1 AND t.day_only = 0 AND t.since_handoff_s < 0 AND t.since_handoff_s >= 0 - s.early_s THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN t.is_ae_touch = 1 AND t.day_only = 0 AND t.since_handoff_s < 0 AND t.since_handoff_s >= 0 - s.early_s THEN t.activity_id END) AS example,
    'activities' AS example_of
FROM touches t
CROSS JOIN settings s
