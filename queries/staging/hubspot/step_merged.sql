-- question: Into which contact was each merged contact merged, in the end?
-- grain:    merged_id
-- reads:    source_contact_merged_ids, source_merged_contact
-- returns:  merged_id text, contact_id text
-- caveat:   Mergers of mergers are followed twice.

WITH told AS (
    SELECT value AS merged_id, row_id AS contact_id FROM source_contact_merged_ids
    UNION ALL
    SELECT merged_id, contact_id FROM source_merged_contact
),
once AS (
    SELECT merged_id, MIN(contact_id) AS contact_id
    FROM told
    WHERE merged_id <> contact_id
    GROUP BY merged_id
)
SELECT
    o.merged_id                                              AS merged_id,
    COALESCE(t.contact_id, n.contact_id, o.contact_id)       AS contact_id
FROM once o
LEFT JOIN once n ON o.contact_id = n.merged_id
LEFT JOIN once t ON n.contact_id = t.merged_id
