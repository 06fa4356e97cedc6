-- question: leads without a date of creation
-- grain:    one row
-- reads:    step_leads
-- returns:  found whole, looked_at whole, example text, severity text
-- caveat:   kept; what is told by the age of a lead leaves them out

SELECT
    COALESCE(SUM(CASE WHEN created_at IS NULL THEN 1 ELSE 0 END), 0) AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN created_at IS NULL THEN lead_id END) AS example,
    'caveat'                         AS severity
FROM step_leads
