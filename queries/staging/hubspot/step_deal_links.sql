-- question: To which contacts does each deal belong?
-- grain:    deal_id, contact_id, place
-- reads:    source_deal_contact_ids, source_deal_contact, step_merged
-- returns:  deal_id text, contact_id text, place whole

WITH told AS (
    SELECT row_id AS deal_id, value AS contact_id, place FROM source_deal_contact_ids
    UNION ALL
    SELECT deal_id, contact_id, 1 AS place FROM source_deal_contact
)
SELECT
    t.deal_id                            AS deal_id,
    COALESCE(m.contact_id, t.contact_id) AS contact_id,
    t.place                              AS place
FROM told t
LEFT JOIN step_merged m ON t.contact_id = m.merged_id
