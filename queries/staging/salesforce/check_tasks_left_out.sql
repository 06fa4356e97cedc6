-- question: tasks that are planned, deleted or without a date, or with somebody who never was a
--   lead of this export
-- grain:    one row
-- reads:    source_task, step_touches
-- returns:  found whole, looked_at whole, example text
-- caveat:   no touch of a handoff

SELECT
    COALESCE(SUM(CASE WHEN u.task_id IS NULL THEN 1 ELSE 0 END), 0) AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN u.task_id IS NULL THEN t.task_id END) AS example
FROM source_task t
LEFT JOIN step_touches u ON t.task_id = u.task_id
