-- question: With which contacts was each engagement?
-- grain:    engagement_id, contact_id, place
-- reads:    source_meeting_contact_ids, source_call_contact_ids, source_email_contact_ids,
--   source_communication_contact_ids, source_task_contact_ids, source_engagement_contact_ids,
--   source_engagement_contact, step_merged
-- returns:  engagement_id text, contact_id text, place whole
-- caveat:   Contacts that were merged away stand under the one that stayed.

WITH told AS (
    SELECT row_id AS engagement_id, value AS contact_id, place FROM source_meeting_contact_ids
    UNION ALL
    SELECT row_id AS engagement_id, value AS contact_id, place FROM source_call_contact_ids
    UNION ALL
    SELECT row_id AS engagement_id, value AS contact_id, place FROM source_email_contact_ids
    UNION ALL
    SELECT row_id AS engagement_id, value AS contact_id, place FROM source_communication_contact_ids
    UNION ALL
    SELECT row_id AS engagement_id, value AS contact_id, place FROM source_task_contact_ids
    UNION ALL
    SELECT row_id AS engagement_id, value AS contact_id, place FROM source_engagement_contact_ids
    UNION ALL
    SELECT engagement_id, contact_id, 1 AS place
    FROM source_engagement_contact
    WHERE COALESCE(is_deleted, 0) = 0
)
SELECT
    t.engagement_id                      AS engagement_id,
    COALESCE(m.contact_id, t.contact_id) AS contact_id,
    t.place                              AS place
FROM told t
LEFT JOIN step_merged m ON t.contact_id = m.merged_id
