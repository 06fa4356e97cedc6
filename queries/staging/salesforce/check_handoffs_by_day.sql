-- question: handoffs of which only the day is known
-- grain:    one row
-- reads:    step_handoffs
-- returns:  found whole, looked_at whole, example text, severity text
-- caveat:   taken as made at 09:00 of that day, in the zone of the source: waits of hours mean
--   nothing for them

SELECT
    COALESCE(SUM(is_day_only), 0)    AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN is_day_only = 1 THEN handoff_id END) AS example,
    'caveat'                         AS severity
FROM step_handoffs
