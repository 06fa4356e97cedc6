-- question: calls never put through, e-mails never sent or bounced, tasks marked open after all
-- grain:    one row
-- reads:    step_touches
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out

SELECT
    SUM(CASE WHEN is_made = 0 THEN 1 ELSE 0 END)             AS found,
    COUNT(*)                                                 AS looked_at,
    MIN(CASE WHEN is_made = 0 THEN engagement_id END)        AS example
FROM step_touches
