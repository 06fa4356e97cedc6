-- question: tasks that nobody has completed
-- grain:    one row
-- reads:    source_task
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out; a due date is no touch

SELECT
    SUM(CASE WHEN completed_at IS NULL THEN 1 ELSE 0 END)    AS found,
    COUNT(*)                                                 AS looked_at,
    MIN(CASE WHEN completed_at IS NULL THEN engagement_id END) AS example
FROM source_task
