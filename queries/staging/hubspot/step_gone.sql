-- question: Which contacts are left out, because they were merged into another or deleted?
-- grain:    contact_id
-- reads:    source_contact, step_merged
-- returns:  contact_id text, was_merged whole

WITH gone AS (
    SELECT merged_id AS contact_id, 1 AS was_merged FROM step_merged
    UNION ALL
    SELECT contact_id, 0 AS was_merged FROM source_contact WHERE is_deleted = 1
)
SELECT contact_id, MAX(was_merged) AS was_merged
FROM gone
GROUP BY contact_id
