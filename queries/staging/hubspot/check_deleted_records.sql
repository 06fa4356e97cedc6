-- question: records that HubSpot has deleted
-- grain:    one row
-- reads:    source_contact, source_meeting, source_call, source_email, source_communication,
--   source_task, source_deal
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out

WITH records AS (
    SELECT contact_id AS row_id, is_deleted FROM source_contact
    UNION ALL
    SELECT engagement_id AS row_id, is_deleted FROM source_meeting
    UNION ALL
    SELECT engagement_id AS row_id, is_deleted FROM source_call
    UNION ALL
    SELECT engagement_id AS row_id, is_deleted FROM source_email
    UNION ALL
    SELECT engagement_id AS row_id, is_deleted FROM source_communication
    UNION ALL
    SELECT engagement_id AS row_id, is_deleted FROM source_task
    UNION ALL
    SELECT deal_id AS row_id, is_deleted FROM source_deal
)
SELECT
    COALESCE(SUM(is_deleted), 0)                 AS found,
    COUNT(*)                                     AS looked_at,
    MIN(CASE WHEN is_deleted = 1 THEN row_id END) AS example
FROM records
