-- question: deals with several contacts
-- grain:    one row
-- reads:    step_deal_contact
-- returns:  found whole, looked_at whole, example text
-- caveat:   each counts once, for the contact that was handed off, else for the first one named

SELECT
    SUM(CASE WHEN contacts > 1 THEN 1 ELSE 0 END)            AS found,
    COUNT(*)                                                 AS looked_at,
    MIN(CASE WHEN contacts > 1 THEN deal_id END)             AS example
FROM step_deal_contact
