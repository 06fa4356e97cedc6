-- question: calendar entries that are an invitee's copy, or deleted
-- grain:    one row
-- reads:    source_event
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out: the organiser's own entry counts

WITH judged AS (
    SELECT
        event_id,
        CASE WHEN is_child = 1 OR is_deleted = 1 OR landed_deleted = 1
               OR landed_deleted_at IS NOT NULL THEN 1 ELSE 0 END AS is_out
    FROM source_event
)
SELECT
    COALESCE(SUM(is_out), 0)         AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN is_out = 1 THEN event_id END) AS example
FROM judged
