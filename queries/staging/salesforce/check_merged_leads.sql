-- question: leads that were merged into another
-- grain:    one row
-- reads:    step_leads
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out; what was done with them belongs to the one that is left

SELECT
    COALESCE(SUM(CASE WHEN merged_into IS NOT NULL THEN 1 ELSE 0 END), 0) AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN merged_into IS NOT NULL THEN lead_id END) AS example
FROM step_leads
