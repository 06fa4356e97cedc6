-- question: leads that were deleted
-- grain:    one row
-- reads:    step_leads
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out, with their handoffs

SELECT
    COALESCE(SUM(CASE WHEN is_gone = 1 AND merged_into IS NULL THEN 1 ELSE 0 END), 0) AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN is_gone = 1 AND merged_into IS NULL THEN lead_id END) AS example
FROM step_leads
